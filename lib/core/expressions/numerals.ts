/** Number words and what they are worth. */
export const UNITS: Readonly<Record<string, number>> = {
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

export const SCALES: Readonly<Record<string, { readonly value: number; readonly name: string }>> = {
  ratus: { value: 100, name: 'hundred' },
  ribu: { value: 1e3, name: 'thousand' },
  juta: { value: 1e6, name: 'million' },
  miliar: { value: 1e9, name: 'billion' },
  milyar: { value: 1e9, name: 'billion' },
  triliun: { value: 1e12, name: 'trillion' },
  trilyun: { value: 1e12, name: 'trillion' },
  kuadriliun: { value: 1e15, name: 'quadrillion' },
};

const ONES: Readonly<Record<string, number>> = {
  seratus: 100,
  seribu: 1e3,
  sejuta: 1e6,
  semiliar: 1e9,
  setriliun: 1e12,
};

/** All words that may stand inside a written-out number. */
export const NUMBER_WORDS = [
  ...Object.keys(UNITS),
  ...Object.keys(SCALES),
  ...Object.keys(ONES),
  'belas',
  'puluh',
] as const;

/**
 * The value of a number written out in words: ["dua", "ratus", "lima", "puluh", "ribu"] → 250000
 *
 * @param words folded
 * @returns undefined when the words are no number
 */
export function wordsToNumber(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  let unit = 0;
  let seen = false;
  for (const word of words) {
    const one = UNITS[word];
    const whole = ONES[word];
    const scale = SCALES[word];
    if (one !== undefined) unit = unit === 0 ? one : Number.NaN;
    else if (word === 'belas') unit += 10;
    else if (word === 'puluh') {
      group += unit * 10;
      unit = 0;
    } else if (word === 'ratus') {
      group += unit * 100;
      unit = 0;
    } else if (whole !== undefined) {
      if (whole === 100) group += 100;
      else total += whole;
    } else if (scale !== undefined) {
      const many = group + unit;
      if (many === 0) return undefined;
      total += many * scale.value;
      group = 0;
      unit = 0;
    } else return undefined;
    seen = true;
  }
  const value = total + group + unit;
  return seen && Number.isFinite(value) ? value : undefined;
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
 * @param scaled is a word such as juta or triliun behind it? then "1.500 triliun" groups and "1.5 triliun" does not
 * @returns undefined for what is no plain number: a dotted time, a version, a date
 */
export function readDigits(printed: string, scaled = false): ReadNumber | undefined {
  if (/^\d+$/.test(printed)) {
    const grouped = printed.length > 3 && !scaled && !/^0/.test(printed) && printed.length !== 4;
    return { value: Number(printed), english: grouped ? group(printed) : printed };
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(printed)) {
    const [whole = '', decimals] = printed.replaceAll('.', '').split(',');
    return number(whole, decimals);
  }
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(printed)) {
    const [whole = '', decimals] = printed.replaceAll(',', '').split('.');
    return number(whole, decimals);
  }
  const decimal = /^(\d+)[,.](\d+)$/.exec(printed);
  if (decimal) return number(decimal[1] ?? '', decimal[2]);
  return undefined;
}

/** Digits in groups of three with commas: "12500000" → "12,500,000". */
export function group(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function number(whole: string, decimals: string | undefined): ReadNumber {
  const money = decimals === '00' || decimals === undefined ? '' : `.${decimals}`;
  return {
    value: Number(`${whole}.${decimals ?? '0'}`),
    english: group(whole.replace(/^0+(?=\d)/, '')) + money,
  };
}
