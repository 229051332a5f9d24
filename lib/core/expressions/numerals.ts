/** Number words and what they are worth. */
const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};

/** Words and letters behind a number that multiply it, lower case. */
export const SCALES: Readonly<Record<string, { readonly value: number; readonly name: string }>> = {
  ratus: { value: 100, name: 'hundred' },
  ribu: { value: 1e3, name: 'thousand' },
  rb: { value: 1e3, name: 'thousand' },
  juta: { value: 1e6, name: 'million' },
  jt: { value: 1e6, name: 'million' },
  miliar: { value: 1e9, name: 'billion' },
  milyar: { value: 1e9, name: 'billion' },
  miliyar: { value: 1e9, name: 'billion' },
  milliar: { value: 1e9, name: 'billion' },
  k: { value: 1e3, name: 'thousand' },
  m: { value: 1e9, name: 'billion' },
  million: { value: 1e6, name: 'million' },
  billion: { value: 1e9, name: 'billion' },
  trillion: { value: 1e12, name: 'trillion' },
  triliun: { value: 1e12, name: 'trillion' },
  trilyun: { value: 1e12, name: 'trillion' },
  triliyun: { value: 1e12, name: 'trillion' },
  trilliun: { value: 1e12, name: 'trillion' },
  t: { value: 1e12, name: 'trillion' },
  kuadriliun: { value: 1e15, name: 'quadrillion' },
};

const ONES: Readonly<Record<string, number>> = {
  seratus: 100,
  seribu: 1e3,
  sejuta: 1e6,
  semiliar: 1e9,
  setriliun: 1e12,
};
const SCALE_WORDS = Object.keys(SCALES).filter((word) => word.length > 2);

/** All words that may stand inside a written-out number. */
export const NUMBER_WORDS: readonly string[] = [
  ...Object.keys(UNITS),
  ...SCALE_WORDS,
  ...Object.keys(ONES),
  'belas',
  'puluh',
];

/** Amounts said in two steps: "1 juta 200 ribu", in four groups. */
export const STEPPED = String.raw`(\d{1,3}) (triliun|miliar|milyar|juta) (\d{1,3}) (miliar|milyar|juta|ribu)`;

/** The value of such an amount; undefined when the second step is not the smaller one. */
export function steppedValue(many = '', scale = '', more = '', small = ''): number | undefined {
  const [large, less] = [SCALES[scale.toLowerCase()], SCALES[small.toLowerCase()]];
  if (large === undefined || less === undefined || less.value >= large.value) return undefined;
  return Number(many) * large.value + Number(more) * less.value;
}

/** The scale with which a printed amount ends: "3 miliar" → "miliar". */
export function shortScale(printed: string): string | undefined {
  const word = /([a-z]+?)(?:an)?$/iu.exec(printed.trim())?.[1]?.toLowerCase();
  return word !== undefined && Object.hasOwn(SCALES, word) ? word : undefined;
}

/**
 * The value of a number written out in words: ["dua", "ratus", "lima", "puluh", "ribu"] → 250000
 *
 * @param words folded; "setengah" adds a half, digits behind "koma" are decimals
 * @returns undefined when the words are no number
 */
export function wordsToNumber(words: readonly string[]): number | undefined {
  const comma = words.indexOf('koma');
  if (comma > 0) return decimalWords(words.slice(0, comma), words.slice(comma + 1));
  let total = 0;
  let hundreds = 0;
  let unit: number | undefined;
  for (const word of words) {
    const one = UNITS[word];
    const whole = ONES[word];
    const scale = SCALES[word];
    if (one !== undefined) {
      if (unit !== undefined) return undefined;
      unit = one;
    } else if (word === 'setengah') unit = (unit ?? 0) + 0.5;
    else if (word === 'belas' || word === 'puluh' || word === 'ratus') {
      if (unit === undefined || unit === 0 || unit > 9) return undefined;
      if (word === 'belas') unit += 10;
      else {
        hundreds += unit * (word === 'puluh' ? 10 : 100);
        unit = undefined;
      }
    } else if (whole === 100) hundreds += 100;
    else if (whole !== undefined) {
      if (unit !== undefined) return undefined;
      total += whole;
    } else if (scale !== undefined) {
      const many = hundreds + (unit ?? 0);
      if (many === 0) return undefined;
      total += many * scale.value;
      hundreds = 0;
      unit = undefined;
    } else return undefined;
  }
  return words.length === 0 ? undefined : total + hundreds + (unit ?? 0);
}

function decimalWords(whole: readonly string[], rest: readonly string[]): number | undefined {
  const start = wordsToNumber(whole);
  const digits = rest.filter((word) => (UNITS[word] ?? 10) < 10);
  const scale = rest.length === digits.length + 1 ? SCALES[rest.at(-1) ?? ''] : undefined;
  if (start === undefined || digits.length === 0) return undefined;
  if (scale === undefined && rest.length > digits.length) return undefined;
  const value = Number(`${start}.${digits.map((word) => UNITS[word]).join('')}`);
  return value * (scale?.value ?? 1);
}

/** A number as printed, taken apart. */
export interface ReadNumber {
  readonly value: number;
  /** As English writes it: "12,500,000", "13.5". */
  readonly english: string;
}

/**
 * Reads digits in Indonesian style (1.500 fifteen hundred, 13,5 a decimal) and forgives the English one where it can
 * be told: "1.5" is a decimal, "1,500,000" groups.
 *
 * @param use `scaled`: a word such as juta is behind it; `grouped`: three decimals cannot be meant
 * @returns undefined for what is no plain number: a version, a date
 */
export function readDigits(
  printed: string,
  use: { readonly scaled?: boolean; readonly grouped?: boolean } = {},
): ReadNumber | undefined {
  if (/^\d+$/.test(printed)) return { value: Number(printed), english: printed };
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(printed) && !/^0/.test(printed)) {
    const [whole = '', decimals] = printed.replaceAll('.', '').split(',');
    return number(whole, decimals);
  }
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(printed) || /^\d{1,3},\d{3}\.\d+$/.test(printed)) {
    const [whole = '', decimals] = printed.replaceAll(',', '').split('.');
    return number(whole, decimals);
  }
  if (use.grouped === true && use.scaled !== true && /^[1-9]\d{0,2},\d{3}$/.test(printed)) {
    return number(printed.replace(',', ''), undefined);
  }
  const decimal = /^(\d+)[,.](\d+)$/.exec(printed);
  return decimal ? number(decimal[1] ?? '', decimal[2], use.grouped) : undefined;
}

/** Digits in groups of three with commas: "12500000" → "12,500,000". */
export function group(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A value as English writes it: 2500000 → "2.5 million", 250000 → "250,000". */
export function inEnglish(value: number): string {
  for (const scale of ['triliun', 'miliar', 'juta']) {
    const { value: worth = 1, name = '' } = SCALES[scale] ?? {};
    const many = value / worth;
    if (many >= 1 && many < 1000 && Number.isInteger(Math.round(many * 1e9) / 1e6)) {
      return `${Number(many.toFixed(3))} ${name}`;
    }
  }
  return group(String(value));
}

/** The value of a Roman numeral: "XXI" → 21. */
export function roman(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const letters = [...numeral.toUpperCase()];
  return letters.reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return value < (values[letters[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}

function number(whole: string, decimals: string | undefined, money = false): ReadNumber {
  const none = decimals === undefined || (/^0{2}$/.test(decimals) && (money || whole.length > 3));
  return {
    value: Number(`${whole}.${decimals ?? '0'}`),
    english: group(whole.replace(/^0+(?=\d)/, '')) + (none ? '' : `.${decimals}`),
  };
}
