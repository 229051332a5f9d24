import { MOST_TAUGHT } from '../gloss/token.ts';
import { allMatches } from '../text/all-matches.ts';
import { latin } from '../text/letters.ts';
import { isSyllable } from './syllable-name.ts';

const WORD = String.raw`\p{L}[\p{L}'’/&-]{0,30}`;
// Bursa Efek Jakarta (BEJ) · Bursa Efek Jakarta (disingkat BEJ)
const BEFORE = latin(
  new RegExp(
    String.raw`((?:${WORD}[ ,]{1,2}){1,9}${WORD}) \((?:disingkat |atau )?["“]?(\p{Lu}[\p{L}-]{1,12})["”]?\)`,
    'gu',
  ),
);
// BEJ (Bursa Efek Jakarta)
const BEHIND = latin(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]{1,12}) \(((?:${WORD}[ ,]{1,2}){1,9}${WORD})\)`,
    'gu',
  ),
);
// Bursa Efek Jakarta atau BEJ · Bursa Efek Jakarta, disingkat BEJ
const OR = latin(
  new RegExp(
    String.raw`((?:${WORD} ){1,9}${WORD}),? (?:atau(?: biasa)? (?:disingkat|disebut)|disingkat|atau) (\p{Lu}{2,8})(?![\p{L}\p{N}])`,
    'gu',
  ),
);
const OR_JOINT = latin(/ (?:atau|disingkat|disebut) \p{Lu}{2}/u);

/** The acronyms that a paragraph spells out, with those that its article has taught before: BEJ → "Bursa Efek Jakarta". */
export function learnAcronyms(
  text: string,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const flat = text.replace(/[\s\u00A0]/gu, ' ');
  const found = new Map(Object.entries(known));
  const note = (words: string, acronym: string): void => {
    const expansion = expansionOf(words, acronym);
    // Song Yoon (Yeon Woo Jin) is a part and who plays it.
    if (expansion === undefined || expansion.toLowerCase().split(' ').every(isSyllable)) return;
    if (!found.has(acronym) && found.size < MOST_TAUGHT) found.set(acronym, expansion);
  };
  // Most paragraphs have neither bracket nor joining word; the long patterns are for those that do.
  if (flat.includes(' (')) {
    for (const [, words = '', acronym = ''] of allMatches(BEFORE, flat)) note(words, acronym);
    for (const [, acronym = '', words = ''] of allMatches(BEHIND, flat)) {
      if (expansionOf(words, acronym) === words) note(words, acronym);
    }
  }
  if (OR_JOINT.test(flat)) {
    for (const [, words = '', acronym = ''] of allMatches(OR, flat))
      note(words.replace(/(?: (?:atau|biasa|yang))+$/u, ''), acronym);
  }
  return found.size === Object.keys(known).length ? known : Object.fromEntries(found);
}

const SMALL = /^(?:dan|untuk|atas|di|ke|dari|of|the|and|for|serta|bagi|dengan)$/iu;

/** The shortest run of last words that the acronym abbreviates, beginning with its first letter. */
function expansionOf(words: string, acronym: string): string | undefined {
  const list = words.split(/[ ,]+/u);
  const letters = acronym.toLowerCase().replaceAll('-', '');
  const initials = /^[\p{Lu}-]+$/u.test(acronym);
  for (let count = 2; count <= Math.min(list.length, letters.length + 4); count += 1) {
    const tail = list.slice(-count);
    const head = tail[0] ?? '';
    if (!head.toLowerCase().startsWith(letters.charAt(0)) || SMALL.test(head)) continue;
    if (initials ? abbreviates(letters, tail) : blends(letters, tail))
      return sliceOf(words, tail, count);
  }
  return undefined;
}

// Commas inside the expansion stay: "Meteorologi, Klimatologi, dan Geofisika".
function sliceOf(words: string, tail: readonly string[], count: number): string {
  const pattern = new RegExp(`(?:[^ ,]+[ ,]+){${count - 1}}[^ ,]+$`, 'u');
  return pattern.exec(words)?.[0] ?? tail.join(' ');
}

// Each letter opens a word, in order; words may be passed over only when small or when the letters run out inside one
// (Jabar-like blends in capitals: BAPPENAS).
function abbreviates(letters: string, words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.test(word));
  const opening = large.map((word) => word.charAt(0).toLowerCase()).join('');
  if (opening === letters) return true;
  // BlackBerry Messenger is BBM
  if (large.map(capitalsOf).join('').toLowerCase() === letters) return true;
  if (words.map((word) => word.charAt(0).toLowerCase()).join('') === letters) return true;
  return letters.length >= 4 && blends(letters, large);
}

function capitalsOf(word: string): string {
  return (
    word.charAt(0) +
    (word
      .slice(1)
      .match(/(?<=\p{Ll})\p{Lu}/gu)
      ?.join('') ?? '')
  );
}

// Every word gives at least its first letter, and all letters are used up: Badan Reserse Kriminal → Bareskrim.
function blends(letters: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words.filter((one) => !SMALL.test(one))) {
    const lower = word.toLowerCase();
    let inside = 0;
    const from = at;
    for (;;) {
      const letter = letters[at];
      const found = letter === undefined ? -1 : lower.indexOf(letter, inside);
      if (found < 0 || (at === from && found > 4)) break;
      inside = found + 1;
      at += 1;
    }
    if (at === from) return false;
  }
  return at === letters.length;
}
