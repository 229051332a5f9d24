import { kindAt, type Reader } from './run-reader.ts';
import { NAME_HEADS, TITLES } from './titles.ts';

/** Areas in which others lie: a name ends before them. */
export const AREAS: ReadonlySet<string> = new Set(
  'kecamatan kabupaten provinsi kelurahan desa kepulauan nagari jorong dusun'.split(' '),
);
/** The letters before a firm's name. */
export const COMPANY = /^(?:pt|cv|ud)$/u;

const LONGEST_REGION = 3; // words

/** "Kota Surabaya Nanik Sukristina": a region that is known ends where its name ends; index of its last word. */
export function knownRegion(reader: Reader, at: number): number | undefined {
  const { run, text, tokens, lexicon } = reader;
  for (let last = Math.min(at + LONGEST_REGION, run.last); last > at; last -= 1) {
    const printed = text.slice(tokens[at + 1]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
    if (lexicon.senses(printed).some(({ pos }) => pos === 'place'))
      return VILLAGES.has(tokens[at]?.folded ?? '') ? villageEnd(reader, last) : last;
  }
  return undefined;
}

const SIDES = /^(?:barat|timur|utara|selatan|tengah|hulu|hilir)$/u;
const VILLAGES = new Set('desa kelurahan kampung dusun kecamatan nagari jorong'.split(' '));

// Desa Batu Kerbau: the village is not the town of Batu, and the buffalo belongs to its name.
function villageEnd(reader: Reader, last: number): number {
  const next = reader.tokens[last + 1];
  // Kecamatan Batang Alai Timur is no part of Batang.
  const side = reader.tokens[last + 2];
  if (
    last + 2 <= reader.run.last &&
    SIDES.test(side?.folded ?? '') &&
    !AREAS.has(next?.folded ?? '')
  )
    if (kindAt(reader, last + 1) === 'strange') return last + 2;
  const goesOn =
    last < reader.run.last &&
    next !== undefined &&
    villageGoesOn(reader, last + 1) &&
    !AREAS.has(next.folded) &&
    !NAME_HEADS.has(next.folded) &&
    !reader.kinds.functional(next);
  return goesOn ? last + 1 : last;
}

// Nagari Batu Payuang: the second word of a village may be one that nobody knows, if no person is expected there.
function villageGoesOn(reader: Reader, at: number): boolean {
  const kind = kindAt(reader, at);
  const area = reader.tokens[at - 2]?.folded ?? '';
  return (
    kind === 'ordinary' ||
    (kind === 'given' && at === reader.run.last) ||
    (kind === 'strange' && at === reader.run.last && SMALL_AREAS.has(area))
  );
}

const SMALL_AREAS = new Set('kecamatan desa kelurahan kampung dusun nagari jorong'.split(' '));

/** "Bos PT Sritex Iwan Lukminto": behind somebody's office a firm that is known ends where its name ends, before a person. */
export function knownFirm(reader: Reader, at: number): number | undefined {
  const { run, text, tokens, lexicon } = reader;
  if (!COMPANY.test(tokens[at]?.folded ?? '') || !TITLES.has(tokens[at - 1]?.folded ?? ''))
    return undefined;
  for (let last = run.last - 2; last > at; last -= 1) {
    const printed = text.slice(tokens[at + 1]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
    const person = tokens.slice(last + 1, run.last + 1);
    const isPerson = person.every((_, i) => /strange|given/u.test(kindAt(reader, last + 1 + i)));
    if (isPerson && lexicon.senses(printed).some(({ pos }) => pos === 'name')) return last;
  }
  return undefined;
}
