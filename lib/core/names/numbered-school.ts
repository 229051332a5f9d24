import { ownEntry } from '../english/own-entry.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { TITLES } from './titles.ts';

/** What schools that are told apart by numbers are called in English. */
const SCHOOLS: Readonly<Record<string, string>> = {
  sd: 'Elementary School',
  sdn: 'Public Elementary School',
  smp: 'Junior High School',
  smpn: 'Public Junior High School',
  sltp: 'Junior High School',
  sma: 'Senior High School',
  sman: 'Public Senior High School',
  smu: 'Senior High School',
  smk: 'Vocational School',
  smkn: 'Public Vocational School',
  slb: 'Special School',
  slbn: 'Public Special School',
  mi: 'Islamic Elementary School',
  min: 'Public Islamic Elementary School',
  mts: 'Islamic Junior High School',
  mtsn: 'Public Islamic Junior High School',
  ma: 'Islamic Senior High School',
  man: 'Public Islamic Senior High School',
  tk: 'Kindergarten',
};
const KINDS: Readonly<Record<string, string>> = { negeri: 'Public', inpres: 'Inpres' };
const OWNERS =
  /^(?:muhammadiyah|islam|katolik|kristen|xaverius|barunawati|bhayangkari|pgri|ypk|yppi|taman|siswa|al-azhar|penabur|tarakanita|santa|santo|ursula|maria|yosef|theresia|kolese|dharma|wanita|nu|nahdlatul|ulama)$/u;
const NUMBER = /^(?!(?:19|20)\d\d$)\d{1,6}$/u;
// SMP 2 may be a class; SMPN 2, SD Muhammadiyah 2 and SMP 2 Depok are schools.
const PLAIN = /^(?:sd|smp|sltp|sma|smu|smk|slb|mi|mts|ma|tk)$/u;
const AREAS =
  /^(?:kecamatan|kabupaten|kelurahan|desa|provinsi|kota|kec|kab|rt|rw|jalan|jl|tahun|kelas|dan)$/u;
const HEADED = /^(?:kepala|kepsek|guru|wakil|alumnus|alumni|ketua)$/u;
const LONGEST_PLACE = 3; // words

/**
 * SMAN 1 Sigli, SMP Negeri 2 Depok, SD Muhammadiyah 4: a school with its number and the place in which it stands.
 *
 * @param at index of the word for the school
 */
export function numberedSchoolAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NameSpan | undefined {
  const school = tokens[at];
  const english = ownEntry(SCHOOLS, school?.folded ?? '');
  if (school === undefined || english === undefined) return undefined;
  if (!school.allCapitals && !/^MTsN?$/u.test(school.surface)) return undefined;
  let number = at + 1;
  while (number <= at + 3 && isWordOfSchool(text, tokens, number)) number += 1;
  if (!NUMBER.test(tokens[number]?.surface ?? '') || !isBeside(text, tokens, number))
    return undefined;
  const last = placeEnd(text, tokens, number, at, lexicon);
  if (last === number && number === at + 1 && PLAIN.test(school.folded)) return undefined;
  const words = tokens.slice(at + 1, number).map(({ folded }) => folded);
  const place = text.slice(tokens[number + 1]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
  const listed = lexicon.senses(place).find(({ pos }) => pos === 'place')?.glosses[0] ?? place;
  const digits = tokens[number]?.surface ?? '';
  const rest = last === number ? digits : `${digits} ${listed.replace(/ \([^)]*\)$/u, '')}`;
  const kind = ownEntry(KINDS, words.join(' '));
  const owner = text.slice(tokens[at + 1]?.start, tokens[number - 1]?.end);
  const gloss =
    words.length === 0 || kind !== undefined
      ? `${kind === undefined ? '' : `${kind} `}${english} ${rest}`
      : `${owner} ${rest} ${english}`;
  return { first: at, last, kind: 'name', gloss };
}

function isWordOfSchool(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capitalised || !isBeside(text, tokens, at)) return false;
  return ownEntry(KINDS, token.folded) !== undefined || OWNERS.test(token.folded);
}

// The place behind the number: as long as a list has it, else two words; one where a person may follow (Kepala SMAN 1 Kepil Herman).
function placeEnd(
  text: string,
  tokens: readonly Token[],
  number: number,
  school: number,
  lexicon: Lexicon,
): number {
  let end = number;
  while (end < number + LONGEST_PLACE && isPlaceWord(text, tokens, end + 1)) end += 1;
  for (let last = end; last > number; last -= 1) {
    const printed = text.slice(tokens[number + 1]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
    if (lexicon.senses(printed).some(({ pos }) => pos === 'place')) return last;
  }
  const isHeaded = HEADED.test(tokens[school - 1]?.folded ?? '');
  if (end - number > 2) return number + 1;
  return isHeaded ? Math.min(end, number + 1) : end;
}

function isPlaceWord(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capitalised || token.shape !== 'word') return false;
  if (token.allCapitals || !isBeside(text, tokens, at)) return false;
  return !TITLES.has(token.folded) && !AREAS.test(token.folded);
}

function isBeside(text: string, tokens: readonly Token[], at: number): boolean {
  return /^[ \u00A0]$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}
