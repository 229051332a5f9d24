import { glossOf, type SavedTerm } from '../term.ts';
import { ankiHtml, ankiSentence, ankiTags } from './anki-html.ts';
import { guardCell } from './cell.ts';
import { type Delimiter, formatTable } from './table.ts';

/** Columns of an exported table. The last one holds the whole term, so that nothing is lost on the way back. */
export const COLUMNS = [
  'headword',
  'root',
  'forms',
  'meaning',
  'translation',
  'note',
  'tags',
  'mark',
  'sentence',
  'form',
  'title',
  'url',
  'date',
  'publisher',
  'saved',
  'dwibaca',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The live terms as CSV or TSV: harmless to spreadsheets, and read back to the byte. */
export function formatTerms(terms: readonly SavedTerm[], delimiter: Delimiter): string {
  const live = terms.filter((term) => term.deletedAt === undefined);
  const rows = live.map((term) => {
    const cells = cellsOf(term);
    return COLUMNS.map((column) => guardCell(cells[column]));
  });
  // The mark tells spreadsheets that the file is UTF-8.
  return `\uFEFF${formatTable([COLUMNS, ...rows], delimiter)}`;
}

/** What a term shows in each column, unguarded. */
export function cellsOf(term: SavedTerm): Readonly<Record<Column, string>> {
  const context = term.contexts.at(-1);
  return {
    headword: term.headword,
    root: term.root ?? '',
    forms: term.forms.join('; '),
    meaning: term.sense?.glosses.join('; ') ?? '',
    translation: term.translation ?? '',
    note: term.note ?? '',
    tags: term.tags.join(', '),
    mark: term.mark === 'none' ? '' : term.mark,
    sentence: context?.sentence ?? '',
    form: context?.form ?? '',
    title: context?.title ?? '',
    url: context?.url ?? '',
    date: context?.date ?? '',
    publisher: context?.publisher ?? '',
    saved: new Date(term.createdAt).toISOString(),
    dwibaca: JSON.stringify(term),
  };
}

/** Notes for Anki's text import: header lines, HTML, no formula guard. */
export function formatAnki(terms: readonly SavedTerm[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#columns:Word\tMeaning\tSentence\tRoot\tNote\tSource\tTags',
    '#tags column:7',
  ];
  const live = terms.filter((term) => term.deletedAt === undefined && term.mark !== 'ignored');
  return `${[...head, ...live.map(ankiNote)].join('\n')}\n`;
}

function ankiNote(term: SavedTerm): string {
  const context = term.contexts.at(-1);
  const source = [context?.publisher, context?.title, context?.date, context?.url]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => ankiHtml(part ?? ''))
    .join(' · ');
  return [
    ankiHtml(term.headword),
    ankiHtml(glossOf(term)),
    ankiSentence(term),
    ankiHtml(term.root ?? ''),
    ankiHtml(term.note ?? ''),
    source,
    ankiTags(term).map(ankiHtml).join(' '),
  ]
    .map((field) => field.replace(COMMENT_MARK, '&#35;'))
    .join('\t');
}

/** A line that begins with it is a comment to Anki. */
const COMMENT_MARK = /(?<!&)#/gu;
