import { ordinal } from '../english/ordinal.ts';
import { isTomorrow, WEEKDAY_NAMES, WEEKDAYS } from './calendar.ts';
import { monthSaid, UNITS } from './counted-dates.ts';
import {
  DAY_PART,
  DAY_PARTS,
  HIJRI,
  lowerCase,
  MONTH,
  monthName,
  NTH,
  WEEKDAY,
  WHICH,
  weekdayName,
  weekdayPart,
  YEAR,
} from './date-words.ts';
import { roman } from './numerals.ts';
import { anyOf, pattern, type Rule, WORD_END, WORD_START } from './rule.ts';

const LONG_UNIT = 'pekan|minggu|bulan|musim|kuartal|triwulan|semester|tahun|dekade|abad';
const EDGES: Readonly<Record<string, string>> = {
  awal: 'early ',
  pertengahan: 'mid-',
  akhir: 'late ',
  penghujung: 'the end of ',
};
// mid-March, but the middle of last year
const LONG_EDGES: Readonly<Record<string, string>> = { ...EDGES, pertengahan: 'the middle of ' };
// Jumat Kliwon: a day of the seven with one of the Javanese five
const PASARAN = '(?: (kliwon|legi|pahing|pon|wage))?';
const EDGE = '(?:(awal|pertengahan|akhir|penghujung) )?';
const HALF_DAYS: Readonly<Record<string, string>> = {
  'pagi ini': 'this morning',
  'siang ini': 'this afternoon',
  'sore ini': 'this afternoon',
  'petang ini': 'this evening',
  'malam ini': 'tonight',
  'malam nanti': 'tonight',
  'nanti malam': 'tonight',
  'nanti sore': 'this afternoon',
  'tadi pagi': 'this morning',
  'tadi siang': 'at midday today',
  'tadi sore': 'this afternoon',
  'tadi malam': 'last night',
  'tadi petang': 'this evening',
  'tadi subuh': 'at dawn today',
  'pagi tadi': 'this morning',
  'siang tadi': 'at midday today',
  'sore tadi': 'this afternoon',
  'petang tadi': 'this evening',
  'malam tadi': 'last night',
  'subuh tadi': 'at dawn today',
  'dini hari tadi': 'early today',
  'siang nanti': 'later today',
  'nanti siang': 'later today',
  'sore nanti': 'this afternoon',
  'kemarin petang': 'yesterday evening',
  'pagi kemarin': 'yesterday morning',
  'sore kemarin': 'yesterday afternoon',
  'malam kemarin': 'last night',
  'semalam tadi': 'last night',
  'kemarin pagi': 'yesterday morning',
  'kemarin siang': 'yesterday at midday',
  'kemarin sore': 'yesterday afternoon',
  'kemarin malam': 'last night',
  'besok pagi': 'tomorrow morning',
  'besok siang': 'tomorrow at midday',
  'besok sore': 'tomorrow afternoon',
  'besok malam': 'tomorrow night',
  'keesokan paginya': 'the next morning',
  'keesokan malamnya': 'the next night',
  'keesokan sorenya': 'the next afternoon',
  'esok paginya': 'the next morning',
  'hari ini': 'today',
  'kemarin lusa': 'the day before yesterday',
  'besok lusa': 'the day after tomorrow',
  'akhir pekan ini': 'this weekend',
  'akhir pekan lalu': 'last weekend',
  'akhir pekan kemarin': 'last weekend',
  'akhir pekan depan': 'next weekend',
  'akhir pekan mendatang': 'next weekend',
};
/** Days, weeks and years as seen from the day of the article, and months or weekdays alone. */
export const RELATIVE_DATE_RULES: readonly Rule[] = [
  {
    // pekan kedua April · minggu terakhir bulan Maret 2024
    kind: 'date',
    pattern: pattern(
      `${WORD_START}(pekan|minggu|hari) (?:(pertama|kedua|ketiga|keempat|kelima|terakhir)|ke-?([1-5]|I{1,3}|IV))(?: di)?(?: bulan)? (${MONTH}|${HIJRI})(?: (${YEAR}))?${WORD_END}`,
    ),
    read: ([, unit = '', which, number = '', month = '', year]) => {
      if (lowerCase(month) || month.length < 3) return undefined;
      const nth = which
        ? NTH[which.toLowerCase()]
        : ordinal(/^\d/u.test(number) ? number : String(roman(number)));
      const name = `${monthSaid(month)}${year === undefined ? '' : ` ${year}`}`;
      return { gloss: `the ${nth} ${UNITS[unit.toLowerCase()]} of ${name}` };
    },
  },
  {
    // hari ini · tadi malam · akhir pekan lalu
    kind: 'date',
    pattern: pattern(`${WORD_START}(?:${anyOf(Object.keys(HALF_DAYS))})${WORD_END}`),
    read: ([whole]) => ({ gloss: HALF_DAYS[whole.toLowerCase().replace(/\s+/gu, ' ')] ?? '' }),
  },
  {
    // tahun ini · pekan lalu · awal bulan depan; "gelandang 20 tahun ini" is twenty
    kind: 'date',
    pattern: pattern(
      `(?<!\\d )${WORD_START}${EDGE}(${LONG_UNIT}) (${Object.keys(WHICH).join('|')})${WORD_END}`,
    ),
    read: (match) => {
      const [, edge, unit = '', which = ''] = match;
      if (unit === 'Minggu' && !opensSentence(match)) return undefined; // "pada Minggu lalu" is Sunday
      const lead = LONG_EDGES[edge?.toLowerCase() ?? ''] ?? '';
      return { gloss: `${lead}${WHICH[which.toLowerCase()]} ${UNITS[unit.toLowerCase()]}` };
    },
  },
  {
    // hari sebelumnya · malam berikutnya
    kind: 'date',
    pattern: pattern(
      `(?<!\\d )${WORD_START}(hari|malam|pagi|sore) (sebelumnya|berikutnya)${WORD_END}`,
    ),
    read: ([, part = '', which = '']) => ({
      gloss: `${WHICH[which.toLowerCase()]} ${DAY_PARTS[part.toLowerCase()] ?? 'day'}`,
    }),
  },
  {
    // malam Minggu is the night before Sunday
    kind: 'date',
    tail: 'day',
    pattern: pattern(`${WORD_START}malam (${WEEKDAY})${PASARAN}${WORD_END}(?! ?\\(|, ?\\d)`),
    read: ([, weekday, market]) => {
      if (lowerCase(weekday)) return undefined;
      const day = weekdayName(weekday);
      return {
        gloss: `${dayBefore(day)} night`,
        detail: `the night before ${withMarket(day, market)}`,
      };
    },
  },
  {
    // Senin lalu · Senin pagi · Senin malam pekan lalu · Senin
    kind: 'date',
    tail: 'day',
    pattern: pattern(
      `(?<!(?<!\\p{L})Pasar )${WORD_START}(?:hari )?(${WEEKDAY})${PASARAN}(?: (${DAY_PART}))?(?: (?:(pekan|minggu) )?(lalu|depan|ini|kemarin|mendatang|besok|berikutnya|sebelumnya))?${WORD_END}`,
    ),
    read: (match, { date }) => {
      const [whole, weekday, market, part, week, which] = match;
      if (lowerCase(weekday) || isSonOf(match, whole)) return undefined;
      const when = which?.toLowerCase();
      const day = weekdayPart(weekday, part);
      if (market !== undefined && when === undefined)
        return { gloss: withMarket(day, market), detail: 'Javanese five-day week' };
      if (when === undefined) return { gloss: day };
      if (week !== undefined) {
        const relative = WHICH[when];
        return relative === undefined ? undefined : { gloss: `${day} ${relative} week` };
      }
      if (when === 'besok' && isTomorrow(WEEKDAYS[(weekday ?? '').toLowerCase()] ?? -1, date))
        return { gloss: `tomorrow, ${day}` };
      const relative = WHICH[when] ?? '';
      if (/^early /u.test(day)) return { gloss: `early ${relative} ${weekdayName(weekday)}` };
      return { gloss: `${relative} ${day}` };
    },
  },
  {
    // awal Maret 2024 · bulan Maret · Maret lalu · Agustus tahun lalu · Maret
    kind: 'date',
    pattern: pattern(
      `${WORD_START}${EDGE}(bulan )?(${MONTH})(?:,? (?:tahun )?(${YEAR})(?: (?:lalu|silam|mendatang))?| (?:(tahun) )?(lalu|depan|ini|mendatang|kemarin|silam))?${WORD_END}`,
    ),
    read: (match) => {
      const [whole, edge, named, month = '', year, ofYear, which] = match;
      if (lowerCase(month)) return undefined;
      const alone =
        edge === undefined && named === undefined && year === undefined && which === undefined;
      if (
        (alone || year === undefined) &&
        month.length <= 4 &&
        !/^(?:Mei|Juni|Juli)$/iu.test(month)
      )
        return undefined;
      if (alone && besideName(match, whole)) return undefined;
      const lead = EDGES[edge?.toLowerCase() ?? ''] ?? '';
      const name = monthName(month);
      if (year !== undefined) return { gloss: `${lead}${name} ${year}` };
      if (which === undefined) return { gloss: `${lead}${name}` };
      // the middle of the April to come
      if (lead === 'mid-' && ofYear === undefined && /^(?:mendatang|depan)$/iu.test(which))
        return { gloss: `${lead}${name}` };
      const when = /silam/iu.test(which) ? 'last' : (WHICH[which.toLowerCase()] ?? '');
      return {
        gloss: ofYear === undefined ? `${lead}${when} ${name}` : `${lead}${name} ${when} year`,
      };
    },
  },
];

const ADDRESSED =
  /(?<!\p{L})(?:[Mm]enurut|kata|ujar|tutur|ucap|ungkap|jelas|tegas|imbuh|papar|bernama|Bu|Ibu|Pak|Bapak|Mbak|Mas|Kak|Bang|Neng|Nyonya|Ny\.?|Tante|Dik|dr\.?|drg\.?|Ustazah|Si|si|sang) $/u;

// "pada Juli Kejagung memeriksa": a month, whoever acts in it
const WHEN =
  /(?<!\p{L})(?:pada|sejak|semenjak|hingga|sampai|mulai|per|menjelang|jelang|selama|sepanjang|setiap|tiap) $/iu;

// April, Juni and Mei are people as well: "April Jasmine", "Mei Ling".
function besideName(match: RegExpMatchArray, whole: string): boolean {
  const text = match.input ?? '';
  const at = match.index ?? 0;
  const after = text.slice(at + whole.length, at + whole.length + 12);
  if (WHEN.test(text.slice(Math.max(0, at - 12), at))) return false;
  if (SON_OF.test(after) || ADDRESSED.test(text.slice(Math.max(0, at - 9), at))) return true;
  return /^ \p{Lu}\p{Ll}+/u.test(after) && !/^ (?:Mei|Juni|Juli|April|Agustus|Kelabu)/u.test(after);
}

// Senin bin Karto
const SON_OF = /^ (?:bin|binti|alias) /u;

function isSonOf({ input = '', index = 0 }: RegExpMatchArray, whole: string): boolean {
  const end = index + whole.length;
  return SON_OF.test(input.slice(end, end + 8));
}

// Where a sentence opens, any word has its capital.
function opensSentence({ input = '', index = 0 }: RegExpMatchArray): boolean {
  return /(?:^|[.!?:;"“”‘'(\n] ?)$/u.test(input.slice(0, index));
}

function withMarket(day: string, market: string | undefined): string {
  return market === undefined
    ? day
    : `${day} ${market.charAt(0).toUpperCase()}${market.slice(1).toLowerCase()}`;
}

function dayBefore(day: string): string {
  const at = WEEKDAY_NAMES.indexOf(day as (typeof WEEKDAY_NAMES)[number]);
  return WEEKDAY_NAMES[(at + 6) % 7] ?? day;
}
