import { NUMBER_WORDS, readDigits, wordsToNumber } from './numerals.ts';
import { anyOf, EDGE, joinRange, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';
import { inSmallNumbers, NUMBER_PHRASE, smallNumber } from './spelled.ts';

const SPANS: Readonly<Record<string, string>> = {
  sehari: 'a day',
  seminggu: 'a week',
  sepekan: 'a week',
  sebulan: 'a month',
  setahun: 'a year',
  semusim: 'a season',
  semalam: 'a night',
};
const WORD = anyOf(NUMBER_WORDS.slice(1, 12));
const DIGITS = String.raw`\d{1,3}(?:\.\d{3})*`;
const ONE_BY_ONE =
  '(?: (?:(lipat)|(?:dalam )?(sehari|seminggu|sepekan|sebulan|setahun|semusim)|dalam (semalam)))?';
// "3 kali 8" is a product, "tiga kali pertama" the first three.
const NO_PRODUCT = `${WORD_END}(?! (?:\\d|lipat|besar|pertama|kedua|ke-|(?:ini|lain)(?!\\p{L}))|[.,]\\d)`;

/** How many times within what, and how many times as much: tiga kali sehari, lima kali lipat. */
export const HOW_OFTEN_RULES: readonly Rule[] = [
  {
    // tiga kali sehari · 3 kali seminggu · lima kali lipat; in 12 kali the number stands alone
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}(${DIGITS})|${WORD_START}(${NUMBER_PHRASE})) kali${ONE_BY_ONE}${NO_PRODUCT}`,
    ),
    read: ([whole, digits, words, fold, span, night]) => {
      const many = digits === undefined ? inWords(words) : readDigits(digits)?.english;
      if (many === undefined || /^(?:dua|tiga) kali(?: lipat)?$/iu.test(whole)) return undefined;
      if ((fold ?? span ?? night) === undefined) return undefined;
      if (fold !== undefined && many !== '1' && many !== 'one')
        return { gloss: /^\d/u.test(many) ? `${many}-fold` : `${many}fold` };
      const isOnce = many === '1' || many === 'one';
      if (isOnce && fold !== undefined) return undefined;
      const times = isOnce ? 'once' : many === 'two' ? 'twice' : `${many} times`;
      return { gloss: `${times}${inSpan(span ?? night)}` };
    },
  },
  {
    // 2-3 kali sehari · tiga hingga empat kali
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}(${DIGITS})( ?- ?| hingga | sampai )(${DIGITS})|${WORD_START}(${WORD})(-| hingga | sampai | atau )(${WORD})) kali${ONE_BY_ONE}${NO_PRODUCT}`,
    ),
    read: ([, from = '', joint, to = '', start, or, end, , span, night]) => {
      const [one, other] = [start, end].map(valueIn);
      if (start === undefined)
        return { gloss: `${joinRange(from, to, joint)} times${inSpan(span ?? night)}` };
      if (one === undefined || other === undefined || one >= other) return undefined;
      const many = inSmallNumbers(one, other, /^-| atau /u.test(or ?? '') ? 'or' : 'to');
      return { gloss: `${many} times${inSpan(span ?? night)}` };
    },
  },
];

function inSpan(span: string | undefined): string {
  return span === undefined ? '' : ` ${SPANS[span.toLowerCase()]}`;
}

function valueIn(words = ''): number | undefined {
  return wordsToNumber(words.toLowerCase().split(/\s+/u));
}

// "sebelas" → 11, "empat" → four
function inWords(words: string | undefined): string | undefined {
  const number = valueIn(words);
  return number === undefined ? undefined : smallNumber(number);
}
