import { MEASURES } from './measures.ts';
import { inEnglish, NUMBER_WORDS, wordsToNumber } from './numerals.ts';
import { anyOf, inSmallLetters, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';
import { isSpan, SPAN_UNITS } from './spans.ts';
import {
  inSmallNumbers,
  NUMBER_PHRASE,
  ROUGHLY,
  roughly,
  smallNumber,
  spelledOut,
} from './spelled.ts';
import { VAGUE_PHRASE, vagueInEnglish } from './vague.ts';

// A sign such as "m" or "va" is too little behind a word.
const NAMES = Object.keys(MEASURES).filter((name) =>
  /^[a-z]{3}|^(?:%|km|kg|ha|cm|mm|mw)$/.test(name),
);
// "lima ratusan" is about five hundred.
const NO_NUMBER = `(?<!(?<!\\p{L})(?:${anyOf(NUMBER_WORDS)}) )`;
const UNIT = `(${anyOf(NAMES)})${WORD_END}`;

const ONE: Readonly<Record<string, string>> = {
  sejam: 'an hour',
  sehari: 'a day',
  seminggu: 'a week',
  sepekan: 'a week',
  sebulan: 'a month',
  setahun: 'a year',
  sedekade: 'a decade',
  seabad: 'a century',
};

/** Units behind a number left open or a range in words: "puluhan kilometer", "dua hingga tiga jam". */
export const VAGUE_MEASURE_RULES: readonly Rule[] = [
  {
    // puluhan persen · belasan jam · puluhan ribu hektare
    kind: 'number',
    tail: 'measure',
    pattern: pattern(`${NO_NUMBER}${WORD_START}(${VAGUE_PHRASE}) ${UNIT}`),
    read: (match) => {
      const [, phrase = '', unit = ''] = match;
      const many = unitAt(match, unit);
      return many === undefined ? undefined : { gloss: vagueOf(phrase.toLowerCase(), many) };
    },
  },
  {
    // lima ratusan hektare
    kind: 'number',
    tail: 'measure',
    pattern: pattern(`${WORD_START}(${ROUGHLY}) ${UNIT}`),
    read: (match) => {
      const [, words = '', unit = ''] = match;
      const [about, many] = [roughly(words), unitAt(match, unit)];
      if (about === undefined || many === undefined) return undefined;
      return { gloss: `about ${inEnglish(about)} ${many}` };
    },
  },
  {
    // dua hingga tiga bulan · tiga-empat hari
    kind: 'number',
    tail: 'measure',
    pattern: pattern(
      `${WORD_START}(${NUMBER_PHRASE})(?:( hingga | sampai )(${NUMBER_PHRASE})|-(${NUMBER_PHRASE})) ${UNIT}`,
    ),
    read: (match) => {
      const [, from = '', joint, to, near = '', unit = ''] = match;
      const [start, end] = [from, to ?? near].map((words) =>
        wordsToNumber(words.toLowerCase().split(/\s+/u)),
      );
      const many = unitAt(match, unit);
      if (start === undefined || end === undefined || start >= end || many === undefined)
        return undefined;
      return { gloss: `${inSmallNumbers(start, end, joint === undefined ? 'or' : 'to')} ${many}` };
    },
  },
  {
    // dua jam lebih · setahun lebih; not "dua jam lebih awal"
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:(${NUMBER_PHRASE}) (${[...SPAN_UNITS].join('|')})|(${Object.keys(ONE).join('|')})) lebih${WORD_END}(?= ?[.,;:!?)]| ?$| (?:di|ke|pada|untuk|yang|dan|dengan|selama|sejak|akan|sudah|telah|itu|oleh|hingga|sampai|tanpa|saat|ketika|setelah|ia|dia|kami|mereka|saya)(?!\\p{L}))`,
    ),
    read: ([, words = '', unit = '', one]) => {
      if (one !== undefined) return { gloss: `more than ${ONE[one.toLowerCase()] ?? ''}` };
      const list = words.toLowerCase().split(/\s+/u);
      const value = wordsToNumber(list);
      if (value === undefined) return undefined;
      const many = list.length === 1 ? smallNumber(value) : spelledOut(list, value);
      const measure = MEASURES[unit.toLowerCase()];
      const name = value === 1 ? measure?.one : measure?.many;
      return { gloss: `more than ${many} ${name ?? 'nights'}` };
    },
  },
];

// The unit's plural; undefined where a unit of time is none: "ratusan tahun ini".
function unitAt(
  { 0: whole, input = '', index = 0 }: RegExpMatchArray,
  unit: string,
): string | undefined {
  const name = unit.toLowerCase().replace(/\s+/gu, ' ');
  const end = index + whole.length;
  if (SPAN_UNITS.has(name) && !isSpan(inSmallLetters(input.slice(end, end + 40)), 0))
    return undefined;
  return MEASURES[name]?.many;
}

function vagueOf(phrase: string, unit: string): string {
  if (phrase === 'puluhan' && unit === 'years') return 'decades';
  // A dozen is a count of things, not of percent.
  if (unit === 'percent' || unit === '%') {
    if (phrase === 'puluhan') return `tens of ${unit}`;
    if (phrase === 'belasan') return `over ten ${unit}`;
  }
  const many = vagueInEnglish(phrase);
  const counts = /^over |^several (?!tens$)/u.test(many);
  return counts ? `${many} ${unit}` : `${many} of ${unit}`;
}
