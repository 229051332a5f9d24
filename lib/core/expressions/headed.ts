import { ordinal } from '../english/ordinal.ts';
import { NUMBER_WORDS, roman, wordsToNumber } from './numerals.ts';
import { anyOf, pattern, type Rule, WORD_START } from './rule.ts';
import { smallNumber } from './spelled.ts';

/** Ordinals in words. */
export const NTH: Readonly<Record<string, string>> = {
  pertama: 'first',
  kedua: 'second',
  ketiga: 'third',
  keempat: 'fourth',
  kelima: 'fifth',
  keenam: 'sixth',
  ketujuh: 'seventh',
  kedelapan: 'eighth',
  kesembilan: 'ninth',
  kesepuluh: 'tenth',
  kesebelas: 'eleventh',
  kesekian: 'umpteenth',
};
const WORD = anyOf(NUMBER_WORDS.slice(1, 12));
const NOT_LONGER = String.raw`(?![\p{L}\p{N}]|-[\p{L}\p{N}]| - ?\d|[.,:/]\p{N}|/\p{L}| ?%| (?:hingga|sampai)(?: dengan)? (?:ke-?)?\d| (?:belas|puluh|ratus|ribu|juta)(?!\p{L}))`;
/** ke-5, ke 5, 5, lima, kelima, as three groups: digits, a number word, an ordinal. */
const WHICH = `(?:(?:ke ?-? ?)?(\\d{1,3})|(${WORD})|(${anyOf(Object.keys(NTH))}))${NOT_LONGER}`;
// What is counted or measured itself: "peringkat 10 besar", "posisi kedua tim", "lantai 5 cm".
const COUNTED =
  '(?! ?(?:besar|kali|kalinya|persen|orang|tahun|bulan|hari|poin|negara|tim|belah|pihak|pemain|kubu|klub|partai|perusahaan|tersangka|kandidat|calon|meter|m|cm|mm|m2|kg|ribu|juta|unit|buah|belas|puluh|ratus)(?!\\p{L}))';

const SCHOOL =
  /(?<!\p{L})(?:sisw[ai]|murid|pelajar|sekolah|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|man|madrasah|guru|wali kelas|kurikulum|pelajaran)(?:nya)?(?!\p{L})/iu;
const YOUNG = /(?<!\p{L})(?:naik kelas|duduk|bocah|anak|remaja)(?:nya)?(?!\p{L})/iu;
const WARD =
  /(?<!\p{L})(?:pasien|bpjs|jkn|rawat|dirawat|kamar|iuran|peserta|kereta|ka|tiket|penumpang|gerbong|kapal|lapas|rutan|klinik|rumah sakit|rs|rsud|puskesmas)(?:nya)?(?!\p{L})/iu;
const BODY =
  /(?<!\p{L})(?:kota|kabupaten|provinsi|desa|koperasi|perusahaan|partai|klub|pt|bank|universitas|sekolah|kampus|kemerdekaan|ri|republik|tni|polri|pernikahan|perkawinan|organisasi|yayasan|lembaga|negara|asean|persatuan|majalah|koran|komunitas|rsud|kementerian)(?!\p{L})/iu;

const PERSON =
  /(?<!\p{L})(?:ia|dia|saya|aku|kami|anak|putra|putri|istri|suami|ibu|ayah|artis|penyanyi|aktor|aktris|pemain|bintang|pangeran|ratu|raja|mendiang|almarhum)(?:nya)?(?!\p{L})/iu;

const PROVINCE =
  '(?:(?:sumatera|sumatra|jawa|kalimantan|sulawesi|nusa tenggara) (?:utara|selatan|barat|timur|tengah|tenggara)|(?:dki )?jakarta|lampung|jabar|jateng|jatim|sumut|sumsel|sumbar|sulsel|sulut|kalbar|kalsel|kaltim|ntt|ntb|diy|yogyakarta)';
const ROMAN = '(x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3})';

/**
 * A noun with the number behind it that says which one it is, in English one thing: lantai 12 is the 12th floor,
 * peringkat kelima fifth place. The number is found without it as well.
 */
export const HEADED_RULES: readonly Rule[] = [
  {
    // urutan 108 · peringkat kelima · posisi ke-4; not "di posisi 7.336"
    kind: 'number',
    pattern: pattern(`${WORD_START}(?:urutan|peringkat|posisi) ${WHICH}${COUNTED}`),
    read: ([whole, digits, word, nth]) => {
      if (/^posisi [^k]/iu.test(whole) && (word !== undefined || Number(digits) > 40))
        return undefined;
      return { gloss: `${which(digits, word, nth)} place` };
    },
  },
  {
    // lantai 12 · lantai dua · lantai ke-3 · lantai II
    kind: 'number',
    pattern: pattern(
      `${WORD_START}lantai (?:${WHICH}|(i{1,3}|iv|v)${NOT_LONGER})${COUNTED}(?! ?(?:-|hingga|sampai) ?\\d)`,
    ),
    read: ([whole, digits, word, nth, letters]) => {
      if (letters !== undefined && !/ [IV]+$/u.test(whole)) return undefined;
      const floor = letters === undefined ? digits : String(roman(letters));
      return floor === '0' ? undefined : { gloss: `${which(floor, word, nth)} floor` };
    },
  },
  {
    // lantai 3-5 · lantai 3 dan 4
    kind: 'number',
    pattern: pattern(
      `${WORD_START}lantai (\\d{1,2})( ?- ?| hingga | sampai | dan )(\\d{1,2})${NOT_LONGER}${COUNTED}`,
    ),
    read: ([, from = '', joint = '', to = '']) => {
      if (Number(from) >= Number(to)) return undefined;
      const joined = /-/u.test(joint) ? 'to' : /dan/iu.test(joint) ? 'and' : 'to';
      return { gloss: `${ordinal(from)} ${joined} ${ordinal(to)} floors` };
    },
  },
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
    // nomor urut 01 · nomor urut dua; "menempati nomor urut 5" is a rank
    kind: 'number',
    pattern: pattern(
      `(?<!(?<!\\p{L})(?:menduduki|menempati|di|berada|pada) )${WORD_START}nomor urut (?:(\\d{1,3})|(${WORD}))${NOT_LONGER}`,
    ),
    read: ([, digits, word]) => ({ gloss: `ballot number ${digits ?? value(word)}` }),
  },
  {
    // kali kedua · kali ke-5
    kind: 'number',
    pattern: pattern(
      `${WORD_START}kali (?:ke ?-? ?(\\d{1,3})|(${anyOf(Object.keys(NTH))}))(?:nya)?${NOT_LONGER}`,
    ),
    read: ([, digits, nth]) => ({ gloss: `${which(digits, undefined, nth)} time` }),
  },
  {
    // ulang tahun ke-17
    kind: 'number',
    pattern: pattern(
      `(?<!(?<!\\p{L})hari )${WORD_START}(ber)?ulang tahun(?:nya)?( pernikahan| perkawinan| kemerdekaan)?(?: yang)? (?:ke ?-? ?(\\d{1,3})|(${anyOf(Object.keys(NTH))}))${NOT_LONGER}`,
    ),
    read: (match) => {
      const [, has, of, digits, nth] = match;
      const [before, after] = around(match, 30, 30);
      const isBody =
        of !== undefined ||
        Number(digits) > 100 ||
        BODY.test(after) ||
        (!PERSON.test(before) && (BODY.test(before) || /^ \p{Lu}/u.test(after)));
      const wedding = /kawin|nikah/iu.test(of ?? '') ? 'wedding ' : '';
      const day = `${which(digits, undefined, nth)} ${isBody ? `${wedding}anniversary` : 'birthday'}`;
      return { gloss: has === undefined ? day : `mark the ${day}` };
    },
  },
  {
    // KM 97 · Km 57+400; not "5 km 300 meter", "per km 500"
    kind: 'number',
    pattern: pattern(
      `(?<![\\d½] ?|(?<!\\p{L})per )${WORD_START}(?:km|kilometer)\\.? ?(\\d{1,3}(?:[.,]\\d{1,3}| ?\\+ ?\\d{1,3})?)(?![\\p{L}\\p{N}]|-\\p{L}|[.,:/]\\p{N}| ?(?:meter|m|persen|km|tahun|kali|orang|unit|rupiah)(?!\\p{L}))`,
    ),
    read: ([, digits = '']) => {
      if (digits.endsWith('.000')) return undefined;
      const [km = '', meters] = digits.split(/ ?[.,+] ?/u);
      const gloss = `km ${digits.replaceAll(' ', '')}`;
      if (meters === undefined) return { gloss };
      return { gloss, detail: `${Number(`${km}.${meters}`)} km along the road` };
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

function which(digits: string | undefined, word: string | undefined, nth = ''): string {
  if (digits !== undefined) return ordinal(String(Number(digits)));
  const named = word === undefined ? NTH[nth.toLowerCase()] : NTH_OF[value(word)];
  return named ?? nth;
}

const NTH_OF = ['', ...Object.values(NTH)];

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
