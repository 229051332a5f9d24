import { mayBeNamed } from './capital-name.ts';
import type { NameSpan } from './find-names.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DISHES = set(
  'bakso sate soto nasi mie mi ayam bebek ikan kopi martabak gudeg pecel rawon seblak geprek pempek siomay rujak bubur es roti sop ketoprak kedai angkringan',
);
// What a dish is made of or called after: Sate Kambing, Mie Goreng Jawa.
const KINDS = set(
  'goreng bakar rebus kuning putih merah hitam kambing sapi ayam bebek ikan udang babi kerbau jawa padang madura betawi aceh bali sunda solo lamongan kudus telur pedas manis asin uduk liwet campur kering basah susu cokelat keju durian teler buah krim gerobak makan minum geprek penyet kampung urat mercon telor kacang tahu tempe lontong',
);

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
