import type { Token } from '../text/tokenize.ts';
import { mayBeNamed } from './may-be-named.ts';
import { isPlain } from './plain-word.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { AMBIGUOUS_TITLES, TITLES } from './titles.ts';

const LONGEST_OFFICE = 4; // words

/**
 * Ketua Bawaslu Bantul «Didik Joko Nugroho», Menteri Perdagangan «Mari Elka Pangestu»: an office and what it is the office of,
 * then a word that names somebody here, whatever else it means, before a name's word.
 */
export function isHolder(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const token = tokens[at];
  if (token === undefined || run.headline || opensAt(reader, at) || token.allCapitals) return false;
  if (kindAt(reader, at + 1) !== 'strange' && !isGivenAtEnd(reader, at + 1)) return false;
  const isHeld = isOfWhat(reader, at - 1) && isHeldThere(reader, at - 1);
  if (!isHeld && !isListedOffice(reader, at)) return false;
  // Direktur Jenderal Pajak Suryo Utomo: behind the office alone what it is the office of may stand
  if (!isHeld) return isCall(reader, token);
  // Gubernur Sumatera Utara: the side belongs to the place before it
  return !SIDES.test(token.folded) && (NOBLE.test(token.folded) || mayBeCalled(reader, token));
}

const SIDES =
  /^(?:barat|timur|utara|selatan|tengah|tenggara|pusat|laut|daya|raya|hulu|hilir|ulu|ilir|baru|dalam)$/u;
const NOBLE = /^(?:raja|lalu|gusti|daeng|andi|puang|anak)$/u;

function isGivenAtEnd(reader: Reader, at: number): boolean {
  return at === reader.run.last && kindAt(reader, at) === 'given';
}

function mayBeCalled(reader: Reader, token: Token): boolean {
  if (mayBeNamed(reader, token)) return true;
  const { kinds } = reader;
  if (kinds.derived(token)) return false;
  return isCall(reader, token) || kinds.predicate(token) || isPlain(reader, token);
}

// Mari Elka Pangestu
function isCall({ lexicon }: Reader, { folded }: Token): boolean {
  return lexicon.senses(folded)[0]?.pos === 'intj';
}

// The letters of a body, or a place
function isOfWhat(reader: Reader, at: number): boolean {
  return /^(?:acronym|listed)$/u.test(kindAt(reader, at));
}

// Ketua Bawaslu Bantul, Duta Besar RI untuk Turki, penyidik senior KPK: back to somebody's title
function isHeldThere({ run, text, tokens }: Reader, at: number): boolean {
  for (let index = at - 1; index >= run.sentenceStart && at - index <= 8; index -= 1) {
    const [word, next] = [tokens[index], tokens[index + 1]];
    if (word === undefined || !/^\.?\s+$/u.test(text.slice(word.end, next?.start))) return false;
    const isTitle = TITLES.has(word.folded) && !AMBIGUOUS_TITLES.has(word.folded);
    if (isTitle || (word.capitalised && word.folded === 'duta')) return true;
    if (!word.capitalised && !JOINTS.test(word.folded)) return false;
  }
  return false;
}

const JOINTS = /^(?:untuk|dan|bidang|senior)$/u;

// Menteri Perdagangan: an office that the glossary knows as a whole
function isListedOffice({ tokens, lexicon }: Reader, at: number): boolean {
  for (let length = 2; length <= LONGEST_OFFICE; length += 1) {
    const words = tokens.slice(Math.max(0, at - length), at).map(({ folded }) => folded);
    const [title = ''] = words;
    if (TITLES.has(title) && !AMBIGUOUS_TITLES.has(title) && lexicon.has(words.join(' ')))
      return true;
  }
  return false;
}
