import { NUMBER_WORDS, wordsToNumber } from './numerals.ts';
import { anyOf, pattern, type Rule, WORD_START } from './rule.ts';
import { smallNumber } from './spelled.ts';

const WORD = anyOf(NUMBER_WORDS.slice(1, 12));
const NOT_LONGER = String.raw`(?![\p{L}\p{N}]|-[\p{L}\p{N}]| - ?\d|[.,:/]\p{N}|/\p{L}| ?%| (?:hingga|sampai)(?: dengan)? (?:ke-?)?\d| (?:belas|puluh|ratus|ribu|juta)(?!\p{L}))`;
// What is counted or measured itself: "peringkat 10 besar", "posisi kedua tim", "lantai 5 cm".
const COUNTED =
  '(?! ?(?:besar|kali|kalinya|persen|orang|tahun|bulan|hari|poin|negara|tim|belah|pihak|pemain|kubu|klub|partai|perusahaan|tersangka|kandidat|calon|meter|m|cm|mm|m2|kg|ribu|juta|unit|buah|belas|puluh|ratus)(?!\\p{L}))';

const SCHOOL =
  /(?<!\p{L})(?:sisw[ai]|murid|pelajar|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|man|madrasah|guru|wali kelas|kurikulum|pelajaran)(?:nya)?(?!\p{L})/iu;
const YOUNG = /(?<!\p{L})(?:naik kelas|duduk|bocah|anak|remaja)(?:nya)?(?!\p{L})/iu;
const WARD =
  /(?<!\p{L})(?:pasien|bpjs|jkn|rawat|dirawat|kamar|iuran|peserta|kereta|ka|tiket|penumpang|gerbong|kapal|lapas|rutan|klinik|rumah sakit|rs|rsud|puskesmas)(?:nya)?(?!\p{L})/iu;
const PROVINCE =
  '(?:(?:sumatera|sumatra|jawa|kalimantan|sulawesi|nusa tenggara) (?:utara|selatan|barat|timur|tengah|tenggara)|(?:dki )?jakarta|lampung|jabar|jateng|jatim|sumut|sumsel|sumbar|sulsel|sulut|kalbar|kalsel|kaltim|ntt|ntb|diy|yogyakarta)';
const ROMAN = '(x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})';

/**
 * A noun with the number behind it that English says otherwise: siswa kelas tiga is in grade 3, berlantai 10 is 10-story.
 */
export const HEADED_RULES: readonly Rule[] = [
  {
    // berlantai 10 · berlantai dua
    kind: 'number',
    pattern: pattern(
      `${WORD_START}berlantai (?:(\\d{1,3})|((?:${WORD})(?: belas| puluh)?))${NOT_LONGER}`,
    ),
    read: ([, digits, words]) => {
      const many = digits ?? inWords(words);
      return many === undefined ? undefined : { gloss: `${many}-story` };
    },
  },
  {
    // RT 04/RW 07
    kind: 'number',
    pattern: pattern('(?<=(?<!\\p{L})rt\\.? ?)(\\d{1,3})(?= ?/ ?rw(?!\\p{L}))'),
    read: ([, number = '']) => ({ gloss: number }),
  },
  {
    // siswa kelas tiga · pasien BPJS kelas 3; with neither it is read word by word
    kind: 'number',
    pattern: pattern(
      `${WORD_START}kelas (?:([1-9]|1[0-2])|(${WORD}))${NOT_LONGER}${COUNTED}(?! (?:dunia|cc|kilogram)(?!\\p{L}))`,
    ),
    read: (match) => {
      const [, digits, word] = match;
      const number = digits ?? value(word);
      const [before, after] = around(match, 50, 30);
      if (/^,? (?:sd|smp|sma|smk|mi|mts|ma|sekolah)(?!\p{L})/iu.test(after))
        return { gloss: `grade ${number}` };
      if (SCHOOL.test(before)) return { gloss: `grade ${number}` };
      if (WARD.test(before)) return { gloss: `class ${number}` };
      return YOUNG.test(before) ? { gloss: `grade ${number}` } : undefined;
    },
  },
  {
    // dapil Jawa Barat VIII: which of them, and no eighth
    kind: 'number',
    pattern: pattern(
      `(?=[xvi])(?<=(?:(?<!\\p{L})(?:dapil|daerah pemilihan) (?:[\\p{L}-]+ ){1,3}|(?<!\\p{L})${PROVINCE} ))${ROMAN}${NOT_LONGER}`,
    ),
    read: ([whole]) => (/^[A-Z]+$/u.test(whole) ? { gloss: whole } : undefined),
  },
];

function value(word = ''): number {
  return wordsToNumber([word.toLowerCase()]) ?? 0;
}

// "sebelas" → 11, "empat" → four
function inWords(words = ''): string | undefined {
  const number = wordsToNumber(words.toLowerCase().split(/\s+/u));
  return number === undefined ? undefined : smallNumber(number);
}

// What stands around a match inside its sentence.
function around(
  { 0: whole, input = '', index = 0 }: RegExpMatchArray,
  before: number,
  after: number,
): readonly [string, string] {
  const end = index + whole.length;
  return [
    input.slice(Math.max(0, index - before), index).replace(/.*[.!?] /u, ''),
    input.slice(end, end + after).replace(/[.!?](?: .*|$)/u, ''),
  ];
}
