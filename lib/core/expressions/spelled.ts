import { inEnglish, NUMBER_WORDS, SCALES, wordsToNumber } from './numerals.ts';
import { anyOf, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';
import { VAGUE_PHRASE, vagueBounds, vagueInEnglish } from './vague.ts';

const WORD = `(?:${anyOf(NUMBER_WORDS)})(?!\\p{L})`;

/** A number in words, one or more: "lima", "dua ratus lima puluh ribu", "tiga koma lima", "satu setengah". */
export const NUMBER_PHRASE = `${WORD}(?: (?:${WORD}|koma(?= ${WORD})|setengah(?!\\p{L}| (?:jadi|matang|hati|mati|baya|sadar|telanjang|gila)(?!\\p{L})))){0,15}`;

/** A number in words that is only about as much: "dua ratusan", "sepuluh ribuan", "tiga puluhan ribu". */
export const ROUGHLY = `${WORD}(?: ${WORD}){0,4} (?:puluh|ratus|ribu|juta|miliar|milyar|triliun)an(?!\\p{L})(?: (?:ribu|juta|miliar|triliun)(?!\\p{L}))?`;

/** The value of such a number. */
export function roughly(words: string): number | undefined {
  const exact = words
    .toLowerCase()
    .replace(/(?<=puluh|ratus|ribu|juta|[ly][iy]?ar|triliun)an(?= |$)/u, '');
  return wordsToNumber(exact.split(/\s+/u));
}

const PARTS: Readonly<Record<string, string>> = {
  dua: 'half',
  tiga: 'third',
  empat: 'quarter',
  lima: 'fifth',
  enam: 'sixth',
  tujuh: 'seventh',
  delapan: 'eighth',
  sembilan: 'ninth',
  sepuluh: 'tenth',
  seratus: 'hundredth',
  seribu: 'thousandth',
};
const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** What is parted, as English counts it. */
export const WHOLES: Readonly<Record<string, string>> = {
  jam: 'an hour',
  hari: 'a day',
  bulan: 'a month',
  tahun: 'a year',
  abad: 'a century',
  kilo: 'a kilogram',
  ton: 'a ton',
  kuintal: 'a quintal',
  liter: 'a liter',
  meter: 'a meter',
  kilometer: 'a kilometer',
  kilogram: 'a kilogram',
  hektare: 'a hectare',
  hektar: 'a hectare',
  ons: 'an ons (100 grams)',
  persen: 'a percent',
};

const ROUGH: Readonly<Record<string, string>> = {
  sepuluhan: 'about ten',
  seratusan: 'about a hundred',
  seribuan: 'about a thousand',
  sejutaan: 'about a million',
};

const HUNDREDS: Readonly<Record<string, string>> = {
  seratus: 'a hundred',
  seribu: 'a thousand',
  sejuta: 'a million',
  semiliar: 'a billion',
};

/** Numbers in words. A single one (dua, sepuluh) is an entry of the glossary like any other word. */
export const SPELLED_RULES: readonly Rule[] = [
  {
    // dua ratus lima puluh ribu · satu setengah
    kind: 'number',
    tail: 'number',
    pattern: pattern(`${WORD_START}${NUMBER_PHRASE}${WORD_END}`),
    read: ([whole]) => {
      const words = whole.toLowerCase().split(/\s+/u);
      if (words.length === 1) return undefined;
      const value = wordsToNumber(words);
      if (value === undefined) return undefined;
      return { gloss: spelledOut(words, value) };
    },
  },
  {
    // lima hingga enam · tiga-empat
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(${NUMBER_PHRASE})(?: (?:hingga|sampai) (${NUMBER_PHRASE})|-(${WORD}))${WORD_END}`,
    ),
    read: ([, from = '', to, near]) => {
      const [start, end] = [from, to ?? near ?? ''].map((words) =>
        wordsToNumber(words.toLowerCase().split(/\s+/u)),
      );
      // "dua-dua" is two by two.
      if (start === undefined || end === undefined || start >= end) return undefined;
      return { gloss: inSmallNumbers(start, end, near === undefined ? 'to' : 'or') };
    },
  },
  {
    // lima ratusan · tiga puluhan ribu · sepuluh ribuan
    kind: 'number',
    pattern: pattern(`${WORD_START}(${ROUGHLY})${WORD_END}`),
    read: ([, words = '']) => {
      const value = roughly(words);
      return value === undefined ? undefined : { gloss: `about ${inEnglish(value)}` };
    },
  },
  {
    // seribu lebih · seratus lebih rumah
    kind: 'number',
    tail: 'number',
    pattern: pattern(`${WORD_START}(seratus|seribu|sejuta|semiliar)(?= lebih${WORD_END})`),
    read: ([, word = '']) => ({ gloss: HUNDREDS[word.toLowerCase()] ?? '' }),
  },
  {
    // puluhan hingga ratusan orang
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(${VAGUE_PHRASE})(,? hingga |,? sampai |,? bahkan )(${VAGUE_PHRASE})${WORD_END}`,
    ),
    read: ([, from = '', joint = '', to = '']) => ({
      gloss: `${vagueInEnglish(from)} ${/bahkan/iu.test(joint) ? 'or even' : 'to'} ${vagueInEnglish(to)}`,
    }),
  },
  {
    kind: 'number',
    pattern: pattern(`${WORD_START}(sepuluhan|seratusan|seribuan|sejutaan)${WORD_END}`),
    read: ([, word = '']) => ({ gloss: ROUGH[word.toLowerCase()] ?? '' }),
  },
  {
    // dua pertiga · tiga per empat · seperlima
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:(${WORD}) per ?|(se)per)(${anyOf(Object.keys(PARTS))})${WORD_END}`,
    ),
    read: ([, many, , part = '']) => {
      const name = PARTS[part.toLowerCase()] ?? '';
      const value = many === undefined ? 1 : wordsToNumber([many.toLowerCase()]);
      if (value === undefined) return undefined;
      // they went through two by two
      if (many?.toLowerCase() === part.toLowerCase())
        return { gloss: `${SMALL[value]} by ${SMALL[value]}` };
      return { gloss: `${SMALL[value] ?? value} ${value === 1 ? name : plural(name)}` };
    },
  },
  {
    // tiga perempat jam · dua pertiga abad
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(dua|tiga|empat) per ?(tiga|empat|lima) (${Object.keys(WHOLES).join('|')})${WORD_END}(?! (?:ini|itu|lalu|depan|pertama|kedua|terakhir)(?!\\p{L}))`,
    ),
    read: ([, many = '', part = '', whole = '']) => {
      const value = wordsToNumber([many.toLowerCase()]) ?? 0;
      const name = plural(PARTS[part.toLowerCase()] ?? '');
      return { gloss: `${SMALL[value]} ${name} of ${WHOLES[whole.toLowerCase()]}` };
    },
  },
  {
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(setengah|separuh|seperempat)(?: (juta|miliar|milyar|triliun|lusin|abad))?${WORD_END}(?! (?:hati|mati|baya|jadi|matang|sadar|telanjang|gila)(?!\\p{L}))`,
    ),
    read: ([, half = '', of]) => {
      const quarter = /^seper/iu.test(half);
      if (of === undefined) return quarter ? undefined : { gloss: 'half' };
      if (half.toLowerCase() === 'separuh') return undefined;
      const name =
        SCALES[of.toLowerCase()]?.name ?? { lusin: 'dozen', abad: 'century' }[of.toLowerCase()];
      return { gloss: `${quarter ? 'a quarter of a' : 'half a'} ${name ?? of}` };
    },
  },
  {
    kind: 'number',
    pattern: pattern(`${WORD_START}(${VAGUE_PHRASE})${WORD_END}`),
    read: ([, phrase = '']) => ({ gloss: vagueInEnglish(phrase), ...vagueBounds(phrase) }),
  },
];

/** What number words say, for a unit to follow: "dua setengah" → two and a half, "dua puluh" → 20. */
export function spelledOut(words: readonly string[], value: number): string {
  return words.length === 2 && words[1] === 'setengah'
    ? `${SMALL[Math.floor(value)] ?? Math.floor(value)} and a half`
    : inEnglish(value);
}

function plural(name: string): string {
  return name === 'half' ? 'halves' : `${name}s`;
}

/** Two numbers as words as far as both are small: "two to three", "10 to 15". */
export function inSmallNumbers(start: number, end: number, joint: 'to' | 'or'): string {
  const say = end > 10 ? inEnglish : smallNumber;
  return `${say(start)} ${joint} ${say(end)}`;
}

/** A number of one word as far as it is small: 3 → three. */
export function smallNumber(value: number): string {
  return SMALL[value] ?? inEnglish(value);
}
