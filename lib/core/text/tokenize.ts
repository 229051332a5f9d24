import { allMatches } from './all-matches.ts';
import { fold, isAllCapitals, isCapitalised } from './fold.ts';

/**
 * - `word` letters, perhaps with inner hyphens, apostrophes, digits: negara-negara, Jum'at, ke-75, S3-nya, 1980-an
 * - `number` digits with separators: 13,5  1.500  14.00
 * - `abbreviation` letters each followed by a full stop: S.H.  a.n.
 * - `address` web or mail address, @name, #tag
 */
export type TokenShape = 'word' | 'number' | 'abbreviation' | 'address';

/** A piece of running text that holds letters or digits. `text.slice(start, end) === surface`, UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** `fold(surface)`: the form to look up. */
  readonly folded: string;
  readonly shape: TokenShape;
  readonly capitalised: boolean;
  readonly allCapitals: boolean;
}

// A letter with what belongs to it: combining marks, soft hyphens, zero-width characters.
const LETTER = String.raw`(?:\p{L}[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*)`;
const HYPHEN = String.raw`[-\u2010\u2011]`;
const APOSTROPHE = String.raw`['\u2018\u2019\u201B\u02BB\u02BC\u2032\u0060\u00B4]`;
const PART = String.raw`(?:${LETTER}|\p{N})+`;

// Alternatives are tried in this order at each place; each is linear (no nested unbounded choices).
const TOKEN = new RegExp(
  [
    // 1 addresses; in capitals as papers sign their datelines: REPUBLIKA.CO.ID
    String.raw`(?<address>https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?:[a-zA-Z0-9-]{1,63}\.){1,4}(?:com|co\.id|go\.id|ac\.id|or\.id|id|net|org|tv|info|my|sg|ai|io)(?![\p{L}\p{N}])|(?:[A-Z0-9-]{2,63}\.){1,3}(?:COM|CO\.ID|GO\.ID|AC\.ID|OR\.ID|ID|NET|ORG|CO)(?![\p{L}\p{N}])|[@#][\p{L}_][\p{L}\p{N}_]*)`,
    // 2 dotted abbreviations: S.H., a.n., M.Si.
    String.raw`(?<abbreviation>(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}(?!\p{L}))`,
    // 3 currency letters stand apart from their digits
    String.raw`(?<currency>(?<![\p{L}\p{N}])(?:Rp|RM|USD|IDR|EUR|SGD|MYR)(?=\.?\s?\d))`,
    // 4 digits with separators between them, unless letters go on
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?![\p{L}\p{N}]|${HYPHEN}(?:an|nya)(?!\p{L})))`,
    // 5 the town of a dateline, before a dash that a paper prints too short: SURABAYA-Polisi menangkap …
    String.raw`(?<dateline>(?<=^|\n)\p{Lu}{5,30}(?=-\p{Lu}\p{Ll}{2}))`,
    // 6 words
    String.raw`(?<word>${PART}(?:(?:${HYPHEN}|${APOSTROPHE})${PART})*)`,
  ].join('|'),
  'gu',
);

/**
 * Cuts running text into tokens; every letter and digit of the text lies in exactly one of them.
 * "Ekspornya menyusut 13,5 persen" → Ekspornya · menyusut · 13,5 · persen
 *
 * Linear in the length of the text. What joins several tokens (numbers with units, names, phrases)
 * is decided later, by those who know the language.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(TOKEN, text)) {
    const groups = match.groups ?? {};
    const shape: TokenShape =
      groups['address'] !== undefined
        ? 'address'
        : groups['abbreviation'] !== undefined
          ? 'abbreviation'
          : groups['number'] !== undefined
            ? 'number'
            : 'word';
    tokens.push(makeToken(text, match.index, match.index + match[0].length, shape));
  }
  return joinDashedCopies(text, tokens);
}

/** Builds the token that covers `text.slice(start, end)`. */
function makeToken(text: string, start: number, end: number, shape: TokenShape): Token {
  const surface = text.slice(start, end);
  return {
    start,
    end,
    surface,
    folded: fold(surface),
    shape,
    capitalised: isCapitalised(surface),
    allCapitals: isAllCapitals(surface),
  };
}

// "negara–negara" with an en dash and "negara-\nnegara" over a line break are reduplications too;
// "se–Jawa" has a prefix before its dash; "Jakarta–Bandung" is not one word.
function joinDashedCopies(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last?.shape === 'word' && isOneWord(last, token)) {
      const between = text.slice(last.end, token.start);
      if (between === '–' || /^[-\u2010\u2011–]\s*\n\s*$/u.test(between)) {
        joined[joined.length - 1] = makeToken(text, last.start, token.end, 'word');
        continue;
      }
    }
    joined.push(token);
  }
  return joined;
}

// Lower-case prefixes that stand before a hyphen.
const BEFORE_DASH =
  /^(?:se|di|ke|ber|ter|me|mem|men|meng|nge|pe|non|anti|pro|pasca|pra|antar|eks|multi|sub|semi)$/;

function isOneWord(last: Token, token: Token): boolean {
  if (BEFORE_DASH.test(last.surface)) return token.shape === 'word' || token.shape === 'number';
  return token.shape === 'word' && isCopy(last.folded, token.folded);
}

function isCopy(first: string, second: string): boolean {
  return first.length >= 3 && second.startsWith(first);
}
