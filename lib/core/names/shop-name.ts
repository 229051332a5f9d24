import type { NameSpan } from './find-names.ts';
import { mayBeNamed } from './may-be-named.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { isHead } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DISHES = set(
  'bakso sate soto nasi mie mi ayam bebek ikan kopi martabak gudeg pecel rawon seblak geprek pempek siomay rujak bubur es roti sop ketoprak kedai angkringan',
);
// What a dish is made of or called after: Sate Kambing, Mie Goreng Jawa.
const KINDS = set(
  'goreng bakar rebus kuning putih merah hitam kambing sapi ayam bebek ikan udang babi kerbau jawa padang madura betawi aceh bali sunda solo lamongan kudus telur pedas manis asin uduk liwet campur kering basah susu cokelat keju durian teler buah krim gerobak makan minum geprek penyet kampung urat mercon telor kacang tahu tempe lontong',
);

/** Does the word tell of a dish: what it is, or what it is made of? */
export function isDish(folded: string): boolean {
  return DISHES.has(folded) || KINDS.has(folded);
}

/**
 * Bakso Pojok Sari, Kedai Geger Armada: a dish or a stall and two more words with capitals inside a sentence, one of which
 * tells of no dish, are what a place to eat is called.
 *
 * @param at index of the dish
 */
export function shopName(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  const dish = tokens[at];
  if (run.headline || dish === undefined || !DISHES.has(dish.folded)) return undefined;
  const isStall = /^(?:kedai|angkringan)$/u.test(dish.folded);
  if (opensAt(reader, at) && !isStall) return undefined;
  const words = tokens.slice(at + 1, run.last + 1);
  if (words.length < 2 || words.length > 4) return undefined;
  const isName = words.some((word, index) => {
    const kind = kindAt(reader, at + 1 + index);
    if (KINDS.has(word.folded)) return false;
    return /strange|given/u.test(kind) || (kind === 'ordinary' && mayBeNamed(reader, word));
  });
  if (!isName) return undefined;
  return { first: at, last: run.last, kind: 'name', what: 'organisation' };
}

/**
 * "di Inna Muara Hotel", "di Pantai Indah Resort": inside a sentence the words before a hotel, in the order of English, are
 * its name.
 *
 * @param at index of the first of them
 */
export function hotelName(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  const first = tokens[at];
  if (run.headline || at !== run.first || opensAt(reader, at) || first === undefined)
    return undefined;
  const last = tokens.slice(at, run.last + 1).findIndex(({ folded }) => LODGINGS.has(folded));
  if (last < 1 || last > 4 || !/^(?:di|dari|ke)$/u.test(tokens[at - 1]?.folded ?? ''))
    return undefined;
  const words = tokens.slice(at, at + last);
  if (words.some(({ folded, allCapitals }) => allCapitals || isHead(folded))) return undefined;
  return { first: at, last: at + last, kind: 'place', what: 'place' };
}

const LODGINGS = set('hotel resort residence guesthouse homestay');
