import { type DateInName, datesInNames } from '../expressions/date-in-name.ts';
import { monthName } from '../expressions/date-words.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { HEAD_GLOSSES } from './head-glosses.ts';

/** Universitas 17 Agustus 1945, Stadion 10 November: names that hold a date. */
export function datedNamesIn(text: string, tokens: readonly Token[]): readonly NameSpan[] {
  return datesInNames(text.replace(/\s/gu, ' ')).flatMap(({ start, end, head, date }) => {
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findLastIndex((token) => token.end <= end);
    if (first < 0 || last <= first) return [];
    const shown = HEAD_GLOSSES.get(head.toLowerCase().replace(/\.$/u, ''));
    const what = shown?.what ?? 'organisation';
    return {
      first,
      last,
      kind: what === 'place' ? ('place' as const) : ('name' as const),
      what,
      ...(shown !== undefined && { gloss: shown.english.replace('X', said(date)) }),
    };
  });
}

function said(date: DateInName['date']): string {
  if (typeof date === 'string') return date;
  const { day, month, year } = date;
  return `${day} ${monthName(month)}${year === undefined ? '' : ` ${year}`}`;
}
