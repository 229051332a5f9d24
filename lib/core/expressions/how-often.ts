import { NUMBER_WORDS, readDigits, wordsToNumber } from './numerals.ts';
import { PER, PER_WORD } from './rates.ts';
import { anyOf, EDGE, joinRange, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';
import { isSpan, SPAN_UNITS } from './spans.ts';
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

/** How many times, and by what something is counted: empat kali, tiga kali sehari, per gram. */
export const HOW_OFTEN_RULES: readonly Rule[] = [
  {
    // empat kali · 12 kali · tiga kali sehari; dua kali and tiga kali alone are terms
    kind: 'number',
    pattern: pattern(
      `(?:${EDGE}(${DIGITS})|${WORD_START}(${NUMBER_PHRASE})) kali${ONE_BY_ONE}${NO_PRODUCT}`,
    ),
    read: ([whole, digits, words, fold, span, night]) => {
      const many = digits === undefined ? inWords(words) : readDigits(digits)?.english;
      if (many === undefined || /^(?:dua|tiga) kali(?: lipat)?$/iu.test(whole)) return undefined;
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
  {
    // Rp 1.699 per kWh · 15.900 jiwa per km²
    kind: 'number',
    pattern: pattern(`${WORD_START}per ${PER_WORD}`),
    read: ({ 1: unit = '', 0: whole, input = '', index = 0 }) => {
      const word = unit.toLowerCase();
      const end = index + whole.length;
      if (SPAN_UNITS.has(word) && !isSpan(input.slice(end, end + 40).toLowerCase(), 0))
        return undefined;
      if (word === 'kapita' || /nya$/iu.test(whole)) return undefined;
      return { gloss: `per ${PER[word]}` };
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
