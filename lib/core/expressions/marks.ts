import { ordinal } from '../english/ordinal.ts';
import { roman, wordsToNumber } from './numerals.ts';
import { EDGE, END, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';
import { NUMBER_PHRASE } from './spelled.ts';

const RANKS: Readonly<Record<string, string>> = {
  satu: 'first',
  dua: 'second',
  tiga: 'third',
  empat: 'fourth',
  pertama: 'first',
  kedua: 'second',
  ketiga: 'third',
  keempat: 'fourth',
};
const GRADE = 'I{1,3}|IV|V|VI{1,3}|IX|X|XI{0,2}';
const SET = String.raw`\d{1,2}-\d{1,2}(?: ?\(\d{1,2}(?:-\d{1,2})?\))?`;

/** Marks on a scale, a road or a podium: figures that say which, not how many. */
export const MARK_RULES: readonly Rule[] = [
  {
    // 3 (tiga) pelaku: the language of files says a number twice
    kind: 'number',
    pattern: pattern(`${EDGE}(\\d{1,3}(?:\\.\\d{3})*) \\((${NUMBER_PHRASE})\\)`),
    read: ([, digits = '', words = '']) => {
      const value = Number(digits.replaceAll('.', ''));
      return wordsToNumber(words.toLowerCase().split(/\s+/u)) === value
        ? { gloss: digits.replaceAll('.', ',') }
        : undefined;
    },
  },
  {
    // juara 1 · juara kedua · juara III; not "juara dua kali", "juara pertama kalinya"
    kind: 'number',
    pattern: pattern(
      `${WORD_START}juara (?:ke-)?([1-9]|I{1,3}|${Object.keys(RANKS).join('|')})${WORD_END}(?![.,-]\\d| (?:kali|kalinya|tahun|musim|gelar|edisi|piala|liga|turnamen|kategori|kelas|kejuaraan|seri|kompetisi|grup|divisi|dunia|belas|puluh)(?!\\p{L}))`,
    ),
    read: ([whole, which = '']) => {
      if (/ i+$/u.test(whole)) return undefined;
      const word = RANKS[which.toLowerCase()];
      return {
        gloss: `${word ?? ordinal(/^\d/u.test(which) ? which : String(roman(which)))} place`,
      };
    },
  },
  {
    // III-IV MMI · skala MMI III · MMI II-III
    kind: 'number',
    pattern: pattern(
      `${WORD_START}(?:(${GRADE})(?: ?- ?(${GRADE}))? MMI|(?:skala (?:intensitas )?)?MMI (${GRADE})(?: ?- ?(${GRADE}))?)${WORD_END}`,
    ),
    read: ([whole, from1, to1, from = from1, to = to1]) =>
      /MMI/u.test(whole)
        ? {
            gloss: `${to === undefined ? from : `${from}–${to}`} MMI`,
            detail: 'Modified Mercalli intensity: how strongly a quake is felt, I to XII',
          }
        : undefined,
  },
  {
    // Km 57.400 of a toll road: 57 km and 400 m
    kind: 'number',
    pattern: pattern(
      `(?<=(?<![\\p{L}\\p{N}]|\\d )(?:km|kilometer)\\.? ?)(\\d{1,3})\\.(\\d{3})(?![\\p{L}\\p{N}]|[.,]\\d)`,
    ),
    read: (match) => {
      const [, km = '', meters = ''] = match;
      const before = (match.input ?? '').slice(0, match.index);
      return /K[mM]?\p{L}*\.? ?$/u.test(before)
        ? { gloss: `${km}.${meters}`, detail: `${Number(`${km}.${meters}`)} km along the road` }
        : undefined;
    },
  },
  {
    // kamar 07.11 · unit 12.10: no times
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:kamar|unit|ruang|ruangan|lantai|kios|lot|kavling|apartemen)(?: nomor| no\\.?)? )\\d{2}\\.\\d{2}${END}`,
    ),
    read: ([whole]) => ({ gloss: whole }),
  },
  {
    // 12 GB/256 GB · 8/256 GB: memory and storage
    kind: 'number',
    pattern: pattern(`${EDGE}(\\d{1,3})( ?GB)? ?/ ?(\\d{1,4}) ?(GB|TB)${WORD_END}`),
    read: ([, memory, unit, storage, unit2 = '']) => ({
      gloss: `${memory}${unit === undefined ? '' : ' GB'}/${storage} ${unit2.toUpperCase()}`,
      detail: 'memory and storage',
    }),
  },
  {
    // Grup A of a cup
    kind: 'number',
    pattern: pattern(`${WORD_START}grup ([A-L])${WORD_END}`),
    read: ([, letter = '']) => (/\p{Lu}/u.test(letter) ? { gloss: `Group ${letter}` } : undefined),
  },
  {
    // Munas XI · PON XXI: which one
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:munas|kongres|muktamar|rakernas|mukernas|musda|muswil|mubes|jambore|pon|peparnas|porprov|konferensi|simposium|silatnas) )(X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}|X?L)${WORD_END}`,
    ),
    read: ([which = '']) =>
      /^[A-Z]+$/u.test(which) ? { gloss: ordinal(String(roman(which))) } : undefined,
  },
  {
    // lari 10K · kategori 5K
    kind: 'number',
    pattern: pattern(
      `(?<=(?<!\\p{L})(?:lari|kategori|jarak|nomor|maraton|marathon|run|race) (?:\\d{1,3}K(?:,| dan|, dan) ){0,4})${EDGE}([1-9]|[1-9]\\d|100)K${END}`,
    ),
    read: ([whole, many]) =>
      whole.endsWith('K')
        ? { gloss: `${many}K`, detail: `a race of ${many} kilometers` }
        : undefined,
  },
  {
    // 6-4, 7-6 (5), 6-3 · 7-6 (7-5), 4-6
    kind: 'number',
    pattern: pattern(
      `${EDGE}(?=[\\d ,-]{3,60}\\()${SET}(?:,(?: dan)? ${SET})+(?![\\p{L}\\p{N}]|[.,:/]\\p{N}|-\\p{N})`,
    ),
    read: ([whole]) => ({ gloss: whole.replace(/,? dan /u, ', ').replace(/(?<=\d)\(/gu, ' (') }),
  },
  {
    // abad 19-20 · abad ke-18 hingga ke-19
    kind: 'number',
    pattern: pattern(
      `${WORD_START}abad (?:ke-)?(\\d{1,2}) ?(?:-|hingga|sampai|dan) ?(?:ke-)?(\\d{1,2})${END}`,
    ),
    read: ([, from = '', to = '']) =>
      Number(to) > Number(from) && Number(to) < 23
        ? { gloss: `the ${ordinal(from)} to ${ordinal(to)} centuries` }
        : undefined,
  },
];
