import { AMOUNT, MONEY_AMOUNT, NO_YEAR, readAmounts } from './amount.ts';
import { NAMES, NO_SIGN, NO_SUM, SIGN, SIGNS } from './currencies.ts';
import { inEnglish, SCALES, STEPPED, steppedValue, wordsToNumber } from './numerals.ts';
import { anyOf, EDGE, pattern, type Rule, TO, WORD_END, WORD_START } from './rule.ts';
import { NUMBER_PHRASE, ROUGHLY, roughly } from './spelled.ts';
import { VAGUE_PHRASE, vagueBounds, vagueInEnglish } from './vague.ts';

const NAME = `(?:${anyOf(Object.keys(NAMES))})`;
// A slash may follow: Rp5 juta/bulan.
const END = String.raw`(?![\p{L}\p{N}]|[.,:]\p{N}|-\p{N})`;
const MONEY_EDGE = String.raw`(?<![\p{L}\p{N}$])`;

const AT_TABLE =
  /(?<!\p{L})(?:makan(?: siang| malam)?|makan bersama|mampir|singgah|buka puasa|berbuka|bekerja|pelayan|pemilik|depan|warung|bernama)(?: puasa)?(?: di| ke)? $/iu;

const OF_MONEY =
  'kerugian|kerugiannya|rugi|merugi|korupsi|dikorupsi|senilai|nilainya|dana|anggaran|uang|duit|harga|harganya|seharga|suap|omzet|modal|aset|utang|hibah|bonus|setoran|pajak|gaji|digaji|biaya|bayar|dibayar|bayaran|untung|keuntungan|cuan|proyek|kontrak|denda|investasi';
const UP_TO = 'sekitar|hingga|sampai|sebesar|mencapai|capai|senilai|cuma|hanya|hampir|negara';

/** Sums of money. */
export const MONEY_RULES: readonly Rule[] = [
  {
    // Rp1,5 triliun · Rp. 12.500,- · US$2,3 miliar · Rp 500 ribu hingga Rp 1 juta
    kind: 'money',
    tail: 'number',
    pattern: pattern(
      `${MONEY_EDGE}(${SIGN})\\.? ?(${MONEY_AMOUNT})(?:,-)?(?:(${TO})${NO_YEAR}(?:${SIGN}\\.? ?)?(${MONEY_AMOUNT})(?:,-)?)?(?:(?<=rp.{1,40}) (?:rupiah|perak)(?!\\p{L}))?${END}`,
    ),
    read: ({ 1: sign = '', 2: from = '', 3: joint, 4: to, input = '', index = 0 }) => {
      // makan di RM 45: rumah makan, a restaurant
      if (sign === 'RM' && /^\d{1,3}$/u.test(to ?? from) && AT_TABLE.test(input.slice(0, index)))
        return undefined;
      if (NO_SIGN.test(sign) || (NO_SUM.test(sign) && !/\.\d{3}|\p{L}/u.test(to ?? from)))
        return undefined;
      return signed(sign, readAmounts(from, joint, to, { money: true })?.english);
    },
  },
  {
    // rugi 20 M · korupsi 271 T · modal 15k: the sign left out
    kind: 'number',
    tail: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:${OF_MONEY})(?: (?:${UP_TO}))? )(\\d{1,3}(?:,\\d{1,2})?) ?(M|T|(?<=\\d)k)(?![\\p{L}\\p{N}²³]|[.,]\\d|[-/]\\p{L})`,
    ),
    read: ([, many = '', letter = '']) => {
      if (letter === 'm' || letter === 't' || letter === 'K') return undefined;
      const read = readAmounts(`${many}${letter}`, undefined, undefined, { money: true });
      return read && { gloss: read.english };
    },
  },
  {
    // Rp lima juta
    kind: 'money',
    tail: 'number',
    pattern: pattern(`${MONEY_EDGE}(${SIGN})\\.? (${NUMBER_PHRASE})${WORD_END}`),
    read: ([, sign = '', words = '']) => {
      const value = wordsToNumber(words.toLowerCase().split(/\s+/u));
      return signed(sign, value === undefined ? undefined : inEnglish(value));
    },
  },
  {
    // 2,3 miliar dolar AS · 50-60 juta euro
    kind: 'money',
    tail: 'number',
    pattern: pattern(`${EDGE}(${AMOUNT})(?:(${TO})(${AMOUNT}))? (${NAME})${WORD_END}`),
    read: ({ 1: from, 2: joint, 3: to, 4: name = '', input }) =>
      named(name, readAmounts(from, joint, to, { money: true })?.english, input),
  },
  {
    // dua juta rupiah · dua jutaan rupiah
    kind: 'money',
    tail: 'number',
    pattern: pattern(`${WORD_START}(?:(${NUMBER_PHRASE})|(${ROUGHLY})) (${NAME})${WORD_END}`),
    read: ([, words, rough, name = '']) => {
      if (rough !== undefined) {
        const about = roughly(rough);
        return named(name, about === undefined ? undefined : `about ${inEnglish(about)}`);
      }
      const value = wordsToNumber((words ?? '').toLowerCase().split(/\s+/u));
      return named(name, value === undefined ? undefined : inEnglish(value));
    },
  },
  {
    // Rp 1 juta 500 ribu · 1 miliar 500 juta rupiah
    kind: 'money',
    tail: 'number',
    pattern: pattern(
      `(?:${MONEY_EDGE}Rp\\.? ?${STEPPED}(?: rupiah)?|${EDGE}${STEPPED} rupiah)${WORD_END}`,
    ),
    read: ([, a, b, c, d, e = a, f = b, g = c, h = d]) => {
      const value = steppedValue(e, f, g, h);
      return value === undefined ? undefined : { gloss: `${inEnglish(value)} rupiah` };
    },
  },
  {
    // setengah miliar rupiah · seperempat triliun rupiah · Rp setengah juta
    kind: 'money',
    tail: 'number',
    pattern: pattern(
      `(?:${WORD_START}(?:setengah|separuh|(seperempat)) (juta|miliar|milyar|triliun) (${NAME})|${MONEY_EDGE}(Rp)\\.? ?setengah (juta|miliar|milyar|triliun))${WORD_END}`,
    ),
    read: ([, quarter, before, name = 'rupiah', , after]) => {
      const scale = SCALES[(before ?? after ?? '').toLowerCase()]?.name;
      const part = quarter === undefined ? 'half a' : 'a quarter of a';
      return { gloss: `${part} ${scale} ${NAMES[spaced(name)] ?? name}` };
    },
  },
  {
    // ratusan juta rupiah · Rp puluhan miliar · miliaran dolar
    kind: 'money',
    tail: 'number',
    pattern: pattern(
      `(?:${WORD_START}(${VAGUE_PHRASE}) (${NAME})|${MONEY_EDGE}(Rp)\\.? ?(${VAGUE_PHRASE}))${WORD_END}`,
    ),
    read: ([, before = '', name = 'rupiah', , after]) => {
      const [many, money] = [after ?? before, NAMES[spaced(name)] ?? name];
      return { gloss: ofMoney(vagueInEnglish(many), money), ...vagueBounds(many, ` ${money}`) };
    },
  },
];

function signed(sign: string, amount: string | undefined): { readonly gloss: string } | undefined {
  const currency = SIGNS[spaced(sign)];
  if (amount === undefined || currency === undefined) return undefined;
  const about = amount.startsWith('about ') ? 'about ' : '';
  return {
    gloss: `${about}${currency.before ?? ''}${amount.slice(about.length)}${currency.after ?? ''}`,
  };
}

function named(
  name: string,
  amount: string | undefined,
  text = '',
): { readonly gloss: string } | undefined {
  if (amount === undefined || (spaced(name) === 'perak' && isMedals(amount, text)))
    return undefined;
  const many = NAMES[spaced(name)] ?? name;
  const one = many.replace(/(?<=\w{3})s$/u, '').replace(/^pounds /u, 'pound ');
  return { gloss: `${amount} ${amount === '1' ? one : many}` };
}

// seribu perak is money, dua perak are medals, and so are 111 beside gold and bronze
function isMedals(amount: string, text: string): boolean {
  return /^(?:about )?\d{1,2}$/u.test(amount) || /\d (?:medali )?(?:emas|perunggu)/iu.test(text);
}

// hundreds of rupiah, but over a dozen dollars
function ofMoney(many: string, name: string): string {
  return /^over |^several (?!tens)/u.test(many) ? `${many} ${name}` : `${many} of ${name}`;
}

function spaced(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ');
}
