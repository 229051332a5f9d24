import type { Token } from '../text/tokenize.ts';
import { SAYING } from './saying.ts';
import { isInTitleList } from './title-list.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Works have names of any words: film Pengabdi Setan. */
export const WORKS: ReadonlySet<string> = set(
  'film novel lagu sinetron serial album drakor gim game musikal single webseries bertajuk berjudul menyanyikan melantunkan pelantun membawakan membintangi',
);
/** What a work is, before its name without quotes. */
export const WORK_NOUNS: ReadonlySet<string> = set(
  'film novel lagu sinetron serial album drakor gim single',
);
/** Behind a work these make a prize of it: Film Terbaik. */
export const QUALITIES: ReadonlySet<string> = set('terbaik terlaris terfavorit terpuji unggulan');
// These may have one, which is then in quotes: buku "Habis Gelap Terbitlah Terang".
const QUOTED_WORKS = set(
  'buku cerpen puisi drama lakon tembang intro nomor dokumenter komik manga anime opera monolog himne video podcast show teater miniseri ftv soundtrack antologi memoar autobiografi biografi lukisan balada',
);

// “Kisah Cinta di Bali”, sebuah film karya …
const CREDITS =
  /^[?!.…]?["”’'],?\s+(?:karya|garapan|besutan|ciptaan|arahan|sebuah (?:film|novel|lagu|buku|album|puisi|lukisan|karya|drama|serial))\s/u;
const LONGEST_TITLE = 9; // words
const NEARBY = 200; // characters in which a work was spoken of

/**
 * film "Ada Apa dengan Cinta?", "Istirahatlah Kata-Kata" (2017): what the quotes hold is the title, small words and all.
 *
 * @param at index of the first word inside the quotes
 * @returns index of its last word
 */
export function quotedTitle(
  text: string,
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
): number | undefined {
  const [before, first] = [at > sentenceStart ? tokens[at - 1] : undefined, tokens[at]];
  if (before === undefined || first === undefined) return undefined;
  if (!/\s["“‘']$/u.test(text.slice(before.end, first.start))) return undefined;
  const rest = /^[^"”’'\n]{2,70}?(?=[?!.…]?["”’'](?!\p{L}))/u.exec(text.slice(first.start));
  if (rest === null) return undefined;
  const end = first.start + rest[0].length;
  let last = at;
  while (last < at + LONGEST_TITLE && (tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end)
    last += 1;
  const closes = (tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) > end;
  const isTitle =
    tokens.slice(at, last + 1).every((one) => isTitleWord(one)) &&
    tokens[last]?.capitalised === true;
  if (!closes || !isTitle) return undefined;
  // perannya di 'Sebening Kaca'
  const played = /^(?:di|dalam|lewat)$/u.test(before.folded) && isPart(tokens, at);
  if (WORKS.has(before.folded) || QUOTED_WORKS.has(before.folded)) return last;
  if (played && last > at) return last;
  if (isInTitleList(text, tokens, sentenceStart, first)) return last;
  if (isAmongWorks(text, tokens, sentenceStart, first) && !SAID.test(text.slice(end))) return last;
  // Album itu … Di dalamnya ada "Undangan Mantan", …
  const nearby = text.slice(Math.max(0, first.start - NEARBY), first.start);
  if (last > at && SONGS.test(nearby) && !SAID.test(text.slice(end))) return last;
  if (last > at && CREDITS.test(text.slice(end))) return last;
  return last > at && /^[?!.…]?["”’']\s*\((?:19|20)\d\d\)/u.test(text.slice(end))
    ? last
    : undefined;
}

// “…,” ujarnya: speech, not a title
const SAID = new RegExp(`^[?!.…]?["”’'],?\\s+(?:${SAYING.join('|')}|tulis|teriak)`, 'u');
const SONGS =
  /(?<!\p{L})(?:lagu|lagu-lagu|tembang|tembang-tembang|nomor|album|single|medley|intro|menyanyikan|membawakan|melantunkan|mendendangkan|memainkan|membintangi|mementaskan|film|film-film|sinetron|novel|cerpen|puisi|lukisan)(?:nya)?(?!\p{L})/iu;

// Mereka menyanyikan "Sempurna", "Main Hati" dan "Musnah": in a sentence of songs and films what stands in quotes, with
// capitals all through, is one.
function isAmongWorks(
  text: string,
  tokens: readonly Token[],
  sentenceStart: number,
  first: Token,
): boolean {
  return SONGS.test(text.slice(tokens[sentenceStart]?.start ?? 0, first.start));
}

function isPart(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ folded }) =>
      /^(?:peran|perannya|berperan|bermain|main|tampil|akting|aktingnya)$/u.test(folded),
    );
}

function isTitleWord({ capitalised, shape, folded }: Token): boolean {
  return capitalised || shape === 'number' || SMALL_IN_TITLE.has(folded);
}

const SMALL_IN_TITLE = set(
  'di ke dari dan yang untuk pada dengan dalam oleh atau tak tidak si sang para of the and in on to a for with from',
);
