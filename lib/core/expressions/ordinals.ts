import { ordinal } from '../english/ordinal.ts';
import { roman, wordsToNumber } from './numerals.ts';
import { joinRange, pattern, type Rule, TO, WORD_END, WORD_START } from './rule.ts';

const ROMAN = '(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}|X?L)';
const PLACE_IN_ROW = String.raw`\d{1,3}(?:\.\d{3})+|\d+|${ROMAN}`;
const EDGE_PART = `(?:(awal|pertengahan|akhir) )?`;
const PART_NAMES: Readonly<Record<string, string>> = {
  awal: 'early ',
  pertengahan: 'mid-',
  akhir: 'late ',
};

const TENS = '(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) (puluh|belas)';
// What may stand before "kedua puluh tersangka", all twenty of them.
const BEFORE_ALL =
  /(?:^|[.,;:"“(] ?|(?<!\p{L})(?:dari|dengan|oleh|untuk|kepada|bagi|pada|dan|terhadap|membawa|menangkap|bahwa|antara) )$/iu;

const LAWS =
  'UU|undang-undang|PP|Perppu|Perpu|Perpres|Keppres|Kepres|Inpres|Permen[a-z]{0,12}|Kepmen[a-z]{0,12}|Perda|Pergub|Perbup|Perwali|Perwal|Qanun|POJK|PBI|PMK|PKPU|SE|SK|SKB|TAP MPR|Perma|PERMA|Perkap|Perpol';

// Pasal 170 dan 351 KUHP: the second one has no word of its own, "Pasal 170 dan 3 orang" none at all.
const NEXT_ARTICLE = String.raw`(?<=(?<!\p{L})pasal \d{1,4}[A-Z]?(?: ayat ?\(?\d{1,3}[a-z]?\)?)?(?:, \d{1,4}[A-Z]?){0,6}(?:,? (?:dan|atau|dan/atau|subsider|subs\.|hingga|sampai)|,) )(?=\d{1,4}[A-Z]?(?: ayat \(?\d\)?)?(?:(?:,|,? (?:dan|atau|dan/atau)) \d{1,4}[A-Z]?){0,6}(?:[.;)]? ?$|[.;)] | (?:KUH[A-Z]*|UU[A-Z]*|undang|PP|peraturan|perda|perpu|perppu|RUU|jo|juncto|tentang|kitab|konstitusi)(?!\p{L})))`;

/** What counts places in a row: ordinals, centuries, decades, articles of law, numbers of things. */
export const ORDINAL_RULES: readonly Rule[] = [
  {
    // Pasal 27 ayat (3) huruf a
    kind: 'number',
    pattern: pattern(
      `(?:${WORD_START}pasal |(?<=(?<!\\p{L})(?:jo\\.?|juncto|junto|jis) )|${NEXT_ARTICLE})(\\d+[A-Z]?)(?: ayat ?(?:\\((\\d+[a-z]?)\\)|(\\d+[a-z]?)))?(?: huruf \\(?([a-z])\\)?)?(?: (?:ke-|angka )(\\d+))?${WORD_END}(?!,\\d)`,
    ),
    read: ([, article, bracketed, paragraph = bracketed, letter, item]) => ({
      gloss: [
        `Article ${article}`,
        paragraph && `paragraph ${paragraph}`,
        letter && `letter ${letter}`,
        item && `item ${item}`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  },
  {
    kind: 'number',
    pattern: pattern(
      `${WORD_START}ayat (?:\\((\\d+[a-z]?)\\)|(\\d+[a-z]?))(?: huruf \\(?([a-z])\\)?)?${WORD_END}`,
    ),
    read: ([, bracketed, number = bracketed, letter]) => ({
      gloss: `${bracketed === undefined ? 'verse' : 'paragraph'} ${number}${letter === undefined ? '' : ` letter ${letter}`}`,
    }),
  },
  {
    // abad ke-21 · abad XXI · awal abad ke-20
    kind: 'number',
    pattern: pattern(
      `${WORD_START}${EDGE_PART}abad (?:ke ?-? ?(\\d{1,2}|${ROMAN})|(\\d{1,2}|${ROMAN}))( Masehi| SM| sebelum Masehi)?${WORD_END}`,
    ),
    read: ([, part, after, number = after ?? '', era]) => {
      const nth = ordinal(arabic(number));
      return {
        gloss: `the ${part === undefined ? '' : PART_NAMES[part.toLowerCase()]}${nth} century${era === undefined ? '' : / M/u.test(era) ? ' CE' : ' BC'}`,
      };
    },
  },
  {
    // kelas X hingga XII · kelas 5 SD: not the classes of a hospital, which end with III
    kind: 'number',
    pattern: pattern(
      `${WORD_START}kelas (?:(${ROMAN}|[1-9]|1[0-2])(?=,? (?:SD|SMP|SMA|SMK|MI|MTs|MA|MAN|sekolah)${WORD_END})|(IV|V|VI{1,3}|IX|X|XI{1,2})(?:( ?- ?| hingga | sampai | dan )(IV|V|VI{1,3}|IX|X|XI{1,2}))?)${WORD_END}`,
    ),
    read: ([whole, school, from = school ?? '', joint, to]) => {
      if (/ [ivx]+$/u.test(whole)) return undefined;
      if (to === undefined) return { gloss: `grade ${arabic(from)}` };
      return { gloss: `grades ${joinRange(arabic(from), arabic(to), joint)}` };
    },
  },
  {
    // kelas III of a hospital · Lapas Kelas IIA: behind no school
    kind: 'number',
    pattern: pattern(
      `${WORD_START}kelas (I{1,3}[AB]?)${WORD_END}(?!,? (?:SD|SMP|SMA|SMK|MI|MTs|MA))`,
    ),
    read: ([, which = '']) => (/^[A-Z]+$/u.test(which) ? { gloss: `class ${which}` } : undefined),
  },
  {
    // untuk kesepuluh kalinya
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(untuk |buat )?ke(lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas) kalinya${WORD_END}`,
    ),
    read: ([, whether, which = '']) => {
      const value = wordsToNumber([which.toLowerCase()]);
      if (value === undefined) return undefined;
      return { gloss: `${whether === undefined ? '' : 'for '}the ${ordinal(String(value))} time` };
    },
  },
  {
    // kedua puluh tersangka · ulang tahun kedua belas
    kind: 'number',
    pattern: pattern(
      `${WORD_START}ke${TENS}(?: (?<=puluh )(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?${WORD_END}(?! (?:ribu|juta|belas|puluh|ratus)(?!\\p{L}))`,
    ),
    read: ({ 1: one = '', 2: tens = '', 3: last, input = '', index = 0 }) => {
      const words = last === undefined ? [one, tens] : [one, tens, last];
      const value = wordsToNumber(words.map((word) => word.toLowerCase()));
      if (value === undefined) return undefined;
      const all = BEFORE_ALL.test(input.slice(Math.max(0, index - 14), index));
      return { gloss: all ? `all ${value}` : ordinal(String(value)) };
    },
  },
  {
    // HUT ke-79 · Hari Jadi ke-730 · HUT RI ke-79 · HUT ke-79 Kemerdekaan RI
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?:HUT|hari ulang tahun|hari jadi)(?:( (?:Kemerdekaan )?(?:RI|Republik Indonesia))|( (?:Bhayangkara|Polri)))? ke ?-? ?(\\d+)(?:( (?:Kemerdekaan )?(?:RI|Republik Indonesia|Kemerdekaan))|( (?:Bhayangkara|Polri)(?! FC)))?${WORD_END}`,
    ),
    read: ([, state, police, number = '', state2 = state, police2 = police]) => ({
      gloss: `${ordinal(number)} anniversary${state2 ? ' of Indonesian independence' : police2 ? ' of the National Police' : ''}`,
    }),
  },
  {
    // ke-75 · ke-XX · peringkat ke-1 hingga ke-3
    kind: 'number',
    pattern: pattern(
      `${WORD_START}ke-(${PLACE_IN_ROW})(?:(${TO})ke-(${PLACE_IN_ROW}))?${WORD_END}(?![.,]\\d)`,
    ),
    read: ([, from = '', joint, to]) => ({
      gloss: to === undefined ? nth(from) : joinRange(nth(from), nth(to), joint),
    }),
  },
  {
    // urutan ke 5: only behind a word that is counted
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:urutan|peringkat|posisi|hari|kali|edisi|tahun|menit|pekan|putaran|angkatan) )ke (\\d+)${WORD_END}(?![.,]\\d)`,
    ),
    read: ([, number = '']) => ({ gloss: ordinal(number) }),
  },
  {
    // 1990-an hingga 2000-an
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?:(?:tahun|era|dekade|periode) )?((?:1[5-9]|20)\\d0)-? ?an (?:hingga|sampai|dan) (?:(?:tahun|era|dekade) )?((?:1[5-9]|20)\\d0)-? ?an${WORD_END}`,
    ),
    read: ([whole, from, until]) => ({
      gloss: `the ${from}s ${/ dan /.test(whole) ? 'and' : 'to'} ${until}s`,
    }),
  },
  {
    // 1980-an · tahun 1980-an · era 90-an · awal 1990-an
    kind: 'date',
    pattern: pattern(
      `${WORD_START}${EDGE_PART}(?:(?:tahun|era|dekade|periode) )?((?:1[5-9]|20)\\d0)-? ?an${WORD_END}`,
    ),
    read: ([, part, year]) => ({ gloss: `the ${partName(part)}${year}s` }),
  },
  {
    // generasi '90-an, which are people
    kind: 'date',
    pattern: pattern(
      `${WORD_START}${EDGE_PART}(?:tahun|era|dekade|(generasi|angkatan)) ['’]?((?:19|20)?\\d0)-? ?an${WORD_END}`,
    ),
    read: ([, part, people, decade = '']) => {
      if (people === undefined && decade.length > 2) return undefined;
      const year = decade.length > 2 ? decade : `${Number(decade) >= 30 ? 19 : 20}${decade}`;
      return {
        gloss: `the ${partName(part)}${year}s${people === undefined ? '' : ' generation'}`,
      };
    },
  },
  {
    // akhir 90-an; "usia akhir 20-an" is nobody's decade
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(?<!(?<!\\p{L})(?:usia|umur|berusia|berumur|usianya|umurnya) )(awal|pertengahan|akhir) ['’]?([3-9]0)-? ?an${WORD_END}(?! tahun)`,
    ),
    read: ([, part, decade]) => ({ gloss: `the ${partName(part)}19${decade}s` }),
  },
  {
    // usia 40-an · usianya diperkirakan 40-an tahun
    kind: 'number',
    pattern: pattern(
      `(?:(?<=(?<!\\p{L})(?:usia|umur|berusia|berumur|usianya|umurnya)(?: (?:di|pada|yang|sudah|masih|kini|baru|kisaran|rentang|sekitar|sekira|sekitaran|kira-kira|kurang lebih|antara|menginjak|memasuki|mencapai|diperkirakan|diperkirakannya|ditaksir|diduga|rata-rata|kepala)){0,3} )${EDGE_PART}(\\d0)-?an(?: tahun)?|(?<=(?<!\\p{L})(?:perempuan|pria|wanita|lelaki|laki-laki|pemuda|pemudi|kakek|nenek|lansia) )([2-9]0)-?an tahun)${WORD_END}`,
    ),
    read: ([, part, tens, tens2 = tens]) => ({ gloss: `${partName(part)}${tens2}s` }),
  },
  {
    // 20-an orang · 1.500-an
    kind: 'number',
    pattern: pattern(`${WORD_START}(?<![.,])(\\d{1,3}(?:\\.\\d{3})*|\\d{3,})-? ?an${WORD_END}`),
    read: ([, number = '']) => ({ gloss: `about ${number.replaceAll('.', ',')}` }),
  },
  {
    // UU 1/2024 · Perpres 12 Tahun 2020: the number of a law without "nomor"
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:${LAWS}) )(\\d{1,3}[A-Z]?)(?:/| tahun )((?:19|20)\\d\\d)${WORD_END}(?!/)`,
    ),
    read: ([, number, year]) => ({ gloss: `No. ${number} of ${year}` }),
  },
  {
    // Nomor 11 Tahun 2020 · No 11/2020 · Nomor 90/PUU-XXI/2023
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:nomor|no)\\.? ?(\\d+[A-Z]?) tahun ((?:19|20)\\d\\d)${WORD_END}`,
    ),
    read: ([, number, year]) => ({ gloss: `No. ${number} of ${year}` }),
  },
  {
    kind: 'number',
    pattern: pattern(`${WORD_START}(?:nomor|no)\\.? ?(\\d+)/((?:19|20)\\d\\d)${WORD_END}(?!/)`),
    read: ([, number, year]) => ({ gloss: `No. ${number} of ${year}` }),
  },
  {
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:nomor|no)\\.? ?((?:\\d+|[\\p{L}.]{1,8}[/-][\\p{L}\\d.]+)(?:[/.-][\\p{L}\\p{N}]+){2,6})${WORD_END}`,
    ),
    read: ([, number]) => ({ gloss: `No. ${number}` }),
  },
  {
    // No 4 · nomor 4
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(nomor|no)\\.? ?(\\d+[a-d]?)${WORD_END}(?![.,/]\\d|/\\p{L}| ?(?:meter|km|m|kg)(?!\\p{L}))`,
    ),
    read: ([, word = '', number]) => ({
      gloss: `${/^no$/iu.test(word) ? 'No.' : 'number'} ${number}`,
    }),
  },
];

function nth(printed: string): string {
  return ordinal(arabic(printed.replaceAll('.', ',')));
}

function arabic(number: string): string {
  return /^\d/u.test(number) ? number : String(roman(number));
}

function partName(part: string | undefined): string {
  return part === undefined ? '' : (PART_NAMES[part.toLowerCase()] ?? '');
}
