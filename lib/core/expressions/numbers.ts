import { ordinal } from '../english/ordinal.ts';
import type { Expression } from './expression.ts';
import { MEASURES } from './measures.ts';
import { group, NUMBER_WORDS, readDigits, SCALES, wordsToNumber } from './numerals.ts';

const EDGE = String.raw`(?<![\p{L}\p{N}]|\d[.,:/])`;
const NOMORE = String.raw`(?![\p{L}\p{N}]|[.,:]\d|-\d)`;
const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
const SCALE = String.raw`(?:${Object.keys(SCALES).join('|')})`;
const AMOUNT = String.raw`(${DIGITS})(?: (${SCALE})(?![\p{L}]))?(?: (${SCALE})(?![\p{L}]))?`;
const TO = String.raw`(?: ?(?:-|hingga|sampai|s\.d\.|sampai dengan) ?)`;
const CURRENCY = String.raw`(Rp|IDR|US\$|USD|S\$|SGD|A\$|AUD|HK\$|RM|MYR|€|EUR|£|¥|\$)`;
const WORDS = String.raw`(?:(?:${[...NUMBER_WORDS].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}-]))`;
const MEASURE = Object.keys(MEASURES)
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');
const re = (pattern: string, flags = 'gu'): RegExp => new RegExp(pattern, flags);

const MONEY = re(
  `${EDGE}${CURRENCY}\\.? ?${AMOUNT}(?:${TO}(?:${CURRENCY}\\.? ?)?${AMOUNT})?(?:,-)?${NOMORE}`,
);
const MONEY_WORD = re(
  `${EDGE}${AMOUNT}(?:${TO}${AMOUNT})? (rupiah|dolar AS|dolar Amerika Serikat|dolar Singapura|dolar|euro|ringgit|yen|yuan|won|poundsterling|pound|riyal|baht|rubel|rupee)(?!\\p{L})`,
);
const LAW = re(
  `(?<!\\p{L})Pasal (\\d+[A-Z]?)(?: ayat \\(?(\\d+[a-z]?)\\)?)?(?: huruf ([a-z]))?(?![\\p{L}\\p{N}])`,
);
const ORDINAL = re(
  `(?<![\\p{L}\\p{N}])(?:(abad) )?ke-? ?(\\d+|[IVXL]+)(?![\\p{L}\\p{N}]|[.,]\\d|-\\p{L})`,
);
const DECADE = re(`(?<![\\p{L}\\p{N}])(?:(?:era|dekade|tahun) )?(\\d{2,4})-?an(?![\\p{L}])`);
const NUMBERED = re(`(?<![\\p{L}])(?:No|Nomor|nomor|no)\\.? ?(\\d+)(?![\\p{L}\\p{N}]|[.,/]\\d)`);
const SCORE = re(
  `(?<=(?:skor|menang|kalah|imbang|unggul|telak|tipis|kedudukan|hasil|takluk|tumbang|agregat)(?: \\p{L}+)? )(\\d{1,3})-(\\d{1,3})${NOMORE}`,
);
const FRACTION = re(
  `(?<![\\p{L}])(?:(${WORDS}) )?per(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?!\\p{L})|(?<!\\p{L})se(per)(tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?!\\p{L})`,
);
const MEASURED = re(`${EDGE}${AMOUNT}(?:${TO}${AMOUNT})? ?(${MEASURE})(?![\\p{L}\\p{N}])`);
const PLAIN = re(`${EDGE}${AMOUNT}(?:${TO}${AMOUNT})?${NOMORE}`);
const SPELLED = re(`(?<![\\p{L}-])${WORDS}(?: ${WORDS})*(?: (persen|rupiah)(?!\\p{L}))?`, 'giu');
const VAGUE = re(
  `(?<!\\p{L})(belasan|puluhan|ratusan|ribuan|jutaan|miliaran|triliunan)(?: (ribu|juta|miliar|triliun)(?!\\p{L}))?(?: (rupiah)(?!\\p{L}))?(?!\\p{L})`,
  'giu',
);
const PHONE_OR_PLATE = re(
  `(?<![\\p{L}\\p{N}])(?:[A-Z]{1,2} \\d{1,4} [A-Z]{1,3}|\\+62[\\d -]{7,}|0\\d{2,3}[- ]\\d{4,}(?:-\\d+)?|0\\d{9,})(?![\\p{L}\\p{N}])`,
);

/**
 * Numbers and sums of money: "Rp1,5 triliun" → 1.5 trillion rupiah, "13,5 persen" → 13.5 percent, "ke-75" → 75th.
 *
 * @param text with plain spaces and hyphens
 */
export function findNumbers(text: string): readonly Expression[] {
  const plates = [...text.matchAll(PHONE_OR_PLATE)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return RULES.flatMap(({ pattern, kind, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (plates.some(([from, to]) => match.index < to && end > from)) return [];
      const reading = read(match);
      return reading === undefined ? [] : [{ start: match.index, end, kind, ...reading }];
    }),
  );
}

interface Reading {
  readonly gloss: string;
  readonly detail?: string;
}
interface Rule {
  readonly pattern: RegExp;
  readonly kind: 'number' | 'money';
  readonly read: (match: RegExpMatchArray) => Reading | undefined;
}

const CURRENCIES: Readonly<Record<string, (amount: string) => string>> = {
  Rp: (amount) => `${amount} rupiah`,
  IDR: (amount) => `${amount} rupiah`,
  US$: (amount) => `US$${amount}`,
  USD: (amount) => `US$${amount}`,
  $: (amount) => `$${amount}`,
  S$: (amount) => `S$${amount}`,
  SGD: (amount) => `S$${amount}`,
  A$: (amount) => `A$${amount}`,
  AUD: (amount) => `A$${amount}`,
  HK$: (amount) => `HK$${amount}`,
  RM: (amount) => `${amount} ringgit`,
  MYR: (amount) => `${amount} ringgit`,
  '€': (amount) => `€${amount}`,
  EUR: (amount) => `€${amount}`,
  '£': (amount) => `£${amount}`,
  '¥': (amount) => `¥${amount}`,
};
const MONEY_NAMES: Readonly<Record<string, string>> = {
  rupiah: 'rupiah',
  'dolar AS': 'US dollars',
  'dolar Amerika Serikat': 'US dollars',
  'dolar Singapura': 'Singapore dollars',
  dolar: 'dollars',
  euro: 'euros',
  ringgit: 'ringgit',
  yen: 'yen',
  yuan: 'yuan',
  won: 'won',
  poundsterling: 'pounds sterling',
  pound: 'pounds',
  riyal: 'riyals',
  baht: 'baht',
  rubel: 'rubles',
  rupee: 'rupees',
};

const RULES: readonly Rule[] = [
  {
    pattern: MONEY,
    kind: 'money',
    read: ([, currency = '', a, b, c, , d, e, f]) => {
      const write = CURRENCIES[currency];
      const amount = span([a, b ?? (d === undefined ? undefined : e), c], [d, e, f], true);
      return write === undefined || amount === undefined ? undefined : { gloss: write(amount) };
    },
  },
  {
    pattern: MONEY_WORD,
    kind: 'money',
    read: ([, a, b, c, d, e, f, name = '']) => {
      const amount = span([a, b ?? (d === undefined ? undefined : e), c], [d, e, f], true);
      return amount === undefined ? undefined : { gloss: `${amount} ${MONEY_NAMES[name] ?? name}` };
    },
  },
  {
    pattern: LAW,
    kind: 'number',
    read: ([, article, paragraph, letter]) => ({
      gloss: `Article ${article}${paragraph === undefined ? '' : ` paragraph ${paragraph}`}${letter === undefined ? '' : ` letter ${letter}`}`,
    }),
  },
  {
    pattern: ORDINAL,
    kind: 'number',
    read: ([, century, digits = '']) => {
      const value = /^\d/.test(digits) ? digits : String(roman(digits));
      const nth = ordinal(value);
      return { gloss: century === undefined ? nth : `${nth} century` };
    },
  },
  {
    pattern: DECADE,
    kind: 'number',
    read: ([, digits = '']) => ({ gloss: digits.length === 3 ? `${digits}s` : `${digits}s` }),
  },
  { pattern: NUMBERED, kind: 'number', read: ([, digits]) => ({ gloss: `number ${digits}` }) },
  { pattern: SCORE, kind: 'number', read: ([, a, b]) => ({ gloss: `${a}–${b}` }) },
  {
    pattern: FRACTION,
    kind: 'number',
    read: ([, many, part, se, small]) => {
      const name = FRACTIONS[part ?? small ?? ''];
      if (name === undefined) return undefined;
      if (se !== undefined) return { gloss: `one ${name}` };
      const value = many === undefined ? undefined : wordsToNumber([many.toLowerCase()]);
      return value === undefined
        ? undefined
        : { gloss: `${ONES[value] ?? value} ${name}${value === 1 ? '' : 's'}` };
    },
  },
  {
    pattern: MEASURED,
    kind: 'number',
    read: ([, a, b, c, d, e, f, unit = '']) => {
      const amount = span([a, b ?? (d === undefined ? undefined : e), c], [d, e, f]);
      const measure = MEASURES[unit];
      if (amount === undefined || measure === undefined) return undefined;
      const value =
        d === undefined && a !== undefined ? readDigits(a, b !== undefined)?.value : undefined;
      const scale = b === undefined ? 1 : (SCALES[b]?.value ?? 1);
      const name = amount === '1' && measure.one !== undefined ? measure.one : measure.many;
      const detail = value === undefined ? undefined : measure.detail?.(value * scale);
      return {
        gloss: `${amount}${measure.tight === true ? '' : ' '}${name}`,
        ...(detail !== undefined && { detail }),
      };
    },
  },
  {
    pattern: PLAIN,
    kind: 'number',
    read: ([whole, a, b, c, d, e, f]) => {
      // 14.00 alone is a time or a price, 1.2.3 a version: honest silence, the digits stand for themselves.
      if (/^\d{1,2}\.\d{2}$/.test(whole) && a === whole) return { gloss: whole };
      const amount = span([a, b ?? (d === undefined ? undefined : e), c], [d, e, f]);
      return amount === undefined ? undefined : { gloss: amount };
    },
  },
  {
    pattern: SPELLED,
    kind: 'number',
    read: ([whole, unit]) => {
      const words = whole
        .toLowerCase()
        .split(' ')
        .slice(0, unit === undefined ? undefined : -1);
      const value = wordsToNumber(words);
      if (value === undefined) return undefined;
      const said =
        words.length === 1 && value <= 20 ? (ONES[value] ?? String(value)) : inEnglish(value);
      return {
        gloss: unit === undefined ? said : `${said} ${unit === 'persen' ? 'percent' : unit}`,
      };
    },
  },
  {
    pattern: VAGUE,
    kind: 'number',
    read: ([, many = '', scale, rupiah]) => {
      const name = VAGUE_NAMES[many.toLowerCase()] ?? '';
      const of = scale === undefined ? '' : ` ${SCALES[scale.toLowerCase()]?.name ?? ''}`;
      const gloss =
        scale === undefined
          ? name
          : many.toLowerCase() === 'belasan'
            ? `some 11 to 19${of}`
            : `${name.replace(/s$/, 's of')}${of}s`;
      return { gloss: rupiah === undefined ? gloss : `${gloss} rupiah` };
    },
  },
];

const FRACTIONS: Readonly<Record<string, string>> = {
  dua: 'half',
  tiga: 'third',
  empat: 'quarter',
  lima: 'fifth',
  enam: 'sixth',
  tujuh: 'seventh',
  delapan: 'eighth',
  sembilan: 'ninth',
  sepuluh: 'tenth',
};
const ONES: readonly string[] = [
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
  'eleven',
  'twelve',
];
const VAGUE_NAMES: Readonly<Record<string, string>> = {
  belasan: 'between 11 and 19',
  puluhan: 'tens',
  ratusan: 'hundreds',
  ribuan: 'thousands',
  jutaan: 'millions',
  miliaran: 'billions',
  triliunan: 'trillions',
};

type Amount = readonly [string | undefined, string | undefined, string | undefined];

function span(from: Amount, to: Amount, money = false): string | undefined {
  const first = amount(from, money);
  if (first === undefined) return undefined;
  if (to[0] === undefined) return first;
  const second = amount(to, money);
  if (second === undefined) return undefined;
  const scale =
    / (?:hundred|thousand|million|billion|trillion|quadrillion)$/.exec(second)?.[0] ?? '';
  return first.endsWith(scale) && scale !== ''
    ? `${first.slice(0, -scale.length)}–${second}`
    : `${first}–${second}`;
}

// Rp1,5 triliun → 1.5 trillion; 500 ribu → 500,000; 1,2 ribu triliun → 1.2 quadrillion is left as 1.2 thousand trillion.
function amount([digits, scale, more]: Amount, money: boolean): string | undefined {
  if (digits === undefined) return undefined;
  const number = readDigits(digits, scale !== undefined);
  if (number === undefined) return undefined;
  if (scale === undefined) return money && /^\d{4}$/.test(digits) ? group(digits) : number.english;
  const { value = 1, name = '' } = SCALES[scale] ?? {};
  const tail = more === undefined ? '' : ` ${SCALES[more]?.name ?? ''}`;
  if (value === 1e3 && more === undefined && Number.isInteger(number.value * 1e3))
    return group(String(Math.round(number.value * 1e3)));
  return `${number.english} ${name}${tail}`;
}

function inEnglish(value: number): string {
  for (const { value: scale, name } of Object.values(SCALES)) {
    if (
      scale >= 1e6 &&
      value >= scale &&
      value < scale * 1000 &&
      Number.isInteger((value / scale) * 10)
    )
      return `${value / scale} ${name}`;
  }
  return group(String(value));
}

function roman(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  return [...numeral].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return value < (values[numeral[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
