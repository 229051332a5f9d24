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
const MAY_BE = latin(/\p{Lu}[\p{L}.-]+ \d{1,2} \p{Lu}/u);

// Where a sentence opens, "Jalan 17 Agustus macet" may speak of roads on that day.
const WALKS = /^(?:jalan|gang)$/iu;
const INSIDE = /[\p{L}\p{N},] $/u;

/** Where such a name stands, and its parts. */
export interface DateInName {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly day: number;
  readonly month: string;
  readonly year?: string;
}

/** Names that hold a date, which is then no day of the calendar. */
export function datesInNames(flat: string): readonly DateInName[] {
  if (!MAY_BE.test(flat)) return [];
  return allMatches(SHAPE, flat).flatMap((match) => {
    const [whole, head = '', day = '', month = '', year] = match;
    if (!isCapitalised(head) || !isCapitalised(month)) return [];
    if (WALKS.test(head) && !INSIDE.test(flat.slice(0, match.index))) return [];
    return {
      start: match.index,
      end: match.index + whole.length,
      head,
      day: Number(day),
      month,
      ...(year !== undefined && { year }),
    };
  });
}
