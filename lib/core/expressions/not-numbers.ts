import { allMatches } from '../text/all-matches.ts';
import { latin } from '../text/letters.ts';

const CLOSED = '(?![\\p{L}\\p{N}]|[.,:]\\d)';
const BOOK =
  'Matius|Markus|Lukas|Yohanes|Kisah Para Rasul|Roma|Korintus|Galatia|Efesus|Filipi|Kolose|Ibrani|Yakobus|Petrus|Wahyu|Kejadian|Keluaran|Imamat|Ulangan|Mazmur|Amsal|Pengkhotbah|Yesaya|Yeremia|Yehezkiel';
const SURAH = "(?: (?:A[a-z]{1,2}-)?[A-Z][a-z']{1,12}){0,2}";
const PHONE_CUE =
  '(?:meng)?hubungi|call cent(?:er|re)|contact cent(?:er|re)|hotline|telepon|telp|whats?app|sms|kontak|nomor (?:hp|wa|darurat|ponsel)';
const ID_CUE = 'NIK|NIP|NISN|NPWP|NIM|KTP|rekening|resi|paspor|IMEI';

// Longer than any number: 0812-3456-7890, 021-5551234, B 1234 XYZ, version 1.2.3, an IP address.
const SHAPES = [
  /(?<![\p{L}\p{N}])(?:A[ABDEG]|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNRSTW]?|E[ABD]?|[FGHLMNPRSTVWZ]|K[BHTU]|P[AB])\s\d{1,4}\s[A-Z]{2,3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:\+62|\(?0(?:8\d{1,2}|2[1-9]|[3-9]\d{1,2})\)?)[\s-]?\d{3,5}(?:[\s-]?\d{2,5}){0,2}(?![\p{L}\p{N}]|[.,]\p{N})/gu,
  /(?<![\p{L}\p{N}])\+\d{1,3}[\s-]\d{2,4}[\s-]\d{3,}(?:[\s-]\d+)*(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.])\d+(?:\.\d{1,2}){2,}(?![\p{L}\p{N}]|[.,]\d)/gu,
  /(?<![\p{L}\p{N}])\d{3,4}(?:-\d{3,4}){2,4}(?![\p{L}\p{N}])/gu,
  // An account or identity number: no quantity is printed with ten bare digits.
  /(?<![\p{L}\p{N}.,])\d{10,}(?![\p{L}\p{N}])/gu,
  // iOS 17.4, GPT-4.5, versi 2.1
  /(?<![\p{L}\p{N}])(?:[a-z]{1,9}[A-Z]{1,2}[A-Za-z]{0,9}|GPT|ChatGPT|Android|Windows|Linux|[Vv]ersi|[Vv]ersion|[Bb]ab)[ -]\d{1,4}(?:\.\d{1,4})+(?![\p{L}\p{N}]|[.,]\d)/gu,
  // call center 1500-123, hotline 110
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${PHONE_CUE})[.:]?(?: (?:di|ke|nomor|no\\.?|kami)){0,2} ?\\(?\\d[\\d-]{1,14}(?![\\p{L}\\p{N}]|[.,:/]\\d| (?:kali|orang|menit|jam|persen|hari))`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${ID_CUE})(?: (?:nomor|no\\.?))? ?:? ?\\d[\\d.-]{4,24}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  // Yohanes 3:16, Matius 5.10
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${BOOK}) \\d{1,3} ?[:.] ?\\d{1,3}(?:-\\d{1,3})?${CLOSED}`,
    'gu',
  ),
  // QS 2:183, QS Al-Baqarah: 183; a surat without its verse is a letter: Surat Edaran Nomor 5
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:Q\\.?S\\.?|[Ss]urah?|[Ss]urat(?=${SURAH} ?: ?\\d))${SURAH} ?(?:\\(\\d{1,3}\\))?(?:(?: ?: ?)?\\d{1,3}(?: ?[:.] ?\\d{1,3})?)(?:-\\d{1,3})?${CLOSED}`,
    'gu',
  ),
  // A code: no quantity begins with a zero.
  /(?<![\p{L}\p{N}.,:/-])0\d{3,}(?![\p{L}\p{N}]|[.,:/]\d)/gu,
].map(latin);

/** Stretches in which digits are no numbers and no times: telephone numbers, vehicle plates, versions, verses. */
export function notNumbers(text: string): readonly (readonly [number, number])[] {
  return SHAPES.flatMap((shape) =>
    allMatches(shape, text).map((match) => [match.index, match.index + match[0].length] as const),
  ).sort((a, b) => a[0] - b[0]);
}
