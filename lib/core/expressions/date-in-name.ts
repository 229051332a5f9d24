import { allMatches } from '../text/all-matches.ts';
import { isCapitalised } from '../text/fold.ts';
import { latin } from '../text/letters.ts';
import { MONTH, YEAR } from './date-words.ts';

// Places and bodies that a date has given their name: Universitas 17 Agustus 1945, Stadion 10 November, Jl. 28 Oktober.
const HEADS =
  'Universitas|Univ\\.?|Stadion|Lapangan|Taman|Monumen|Tugu|Museum|Jembatan|Gedung|Gelora|GOR|Rumah Sakit|RSUD|RS|SMA|SMP|SMK|SD|Politeknik|Institut|Akademi|Perguruan|Bandara|Pasar|Masjid|Kampus|Gelanggang|Alun-alun|Bundaran|Jalan|Jl\\.?|Jln\\.?|Gang';
const SHAPE = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${HEADS}) (\\d{1,2}) (${MONTH})(?: (${YEAR}))?(?![\\p{L}\\p{N}/]|[.,:]\\p{N})`,
    'giu',
  ),
);
const MAY_BE = latin(/[\p{L}.] \d{1,2} \p{Lu}/u);
// Jalan Sebelas Maret: what bears its date in words is a street
const WORD = 'Satu|Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan';
const IN_WORDS = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(Jalan|Jl\\.?|Jln\\.?|Gang|Simpang|Bundaran) ((?:Sebelas|Sepuluh|(?:${WORD})(?: Belas| Puluh(?: (?:${WORD}))?)?) (?:${MONTH}))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
);
const MAY_BE_IN_WORDS = /(?:J(?:alan|ln?\.?)|Gang|Simpang|Bundaran) [STDLE]/u;

// "Jalan 17 Agustus lalu macet" speaks of that day.
const WALKS = /^(?:jalan|gang)$/iu;
const THAT_DAY = /^ (?:yang )?(?:lalu|silam|mendatang|kemarin|nanti)(?!\p{L})/u;

/** Where such a name stands, and its parts; the date as printed where it is in words. */
export interface DateInName {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly date: { readonly day: number; readonly month: string; readonly year?: string } | string;
}

/** Names that hold a date, which is then no day of the calendar. */
export function datesInNames(flat: string): readonly DateInName[] {
  const inDigits = MAY_BE.test(flat) ? allMatches(SHAPE, flat).flatMap(namedByDay) : [];
  if (!MAY_BE_IN_WORDS.test(flat)) return inDigits;
  const inWords = allMatches(IN_WORDS, flat).flatMap(
    ({ 0: whole, 1: head = '', 2: date = '', index }) =>
      [head, ...date.split(' ')].every(isCapitalised)
        ? [{ start: index, end: index + whole.length, head, date }]
        : [],
  );
  return [...inDigits, ...inWords];
}

function namedByDay(match: RegExpExecArray): readonly DateInName[] {
  const [whole, head = '', day = '', month = '', year] = match;
  const end = match.index + whole.length;
  if (!isCapitalised(head) || !isCapitalised(month)) return [];
  if (WALKS.test(head) && THAT_DAY.test(match.input.slice(end, end + 20))) return [];
  const date = { day: Number(day), month, ...(year !== undefined && { year }) };
  return [{ start: match.index, end, head, date }];
}
