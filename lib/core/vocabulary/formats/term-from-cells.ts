import { fold } from '../../text/fold.ts';
import { cleanTags } from '../change.ts';
import {
  blankTerm,
  contextId,
  MARKS,
  type Mark,
  type SavedTerm,
  type TermContext,
} from '../term.ts';
import { COLUMNS, type Column, cellsOf } from './export-table.ts';

/** What a column of somebody's table can be taken for. */
export const FIELDS = [
  'headword',
  'translation',
  'root',
  'form',
  'note',
  'tags',
  'mark',
  'sentence',
  'title',
  'url',
  'date',
  'publisher',
] as const;
export type Field = (typeof FIELDS)[number];

/** A term from the cells of a row; checked by the caller against the schema, so it may be wrong. */
export function termFromCells(cells: Partial<Record<Field, string>>, now: number): unknown {
  const headword = (cells.headword ?? '').replace(/\s+/gu, ' ').trim();
  const context = contextFrom(cells, headword, now);
  const mark = markFrom(cells.mark ?? '');
  const root = cells.root?.trim();
  const form = (cells.form ?? context?.form ?? headword).trim();
  return {
    ...blankTerm(headword, now),
    ...(root !== undefined && root !== headword && { root }),
    forms: [form === '' ? headword : form],
    ...(cells.translation !== undefined && { translation: cells.translation }),
    ...(cells.note !== undefined && { note: cells.note }),
    contexts: context === undefined ? [] : [context],
    mark,
    ...(mark !== 'none' && { markedAt: now }),
    tags: tagsFrom(cells.tags ?? ''),
  } satisfies SavedTerm;
}

/**
 * A term from a row of Dwibaca's own export: the whole term of the last column, with whatever was changed in the
 * others. Rows without it (written by hand) are read like anybody's.
 */
export function termFromExport(cells: readonly string[], now: number): unknown {
  const at = (column: Column): string => cells[COLUMNS.indexOf(column)] ?? '';
  const whole = parseWhole(at('dwibaca'));
  if (whole === undefined) {
    const fields: Partial<Record<Field, string>> = {};
    for (const field of FIELDS) {
      const cell = at(field);
      if (cell !== '') fields[field] = cell;
    }
    if (fields.translation === undefined && at('meaning') !== '')
      fields.translation = at('meaning');
    return termFromCells(fields, now);
  }
  let shown: Readonly<Record<Column, string>>;
  try {
    shown = cellsOf(whole);
  } catch {
    return whole; // Not a term: the schema says what is wrong with it.
  }
  const isChanged = (column: Column): boolean => at(column) !== shown[column];
  let term = whole;
  const text = (column: 'translation' | 'note' | 'root'): void => {
    if (!isChanged(column)) return;
    const { [column]: _old, ...rest } = term;
    term = at(column) === '' ? rest : { ...rest, [column]: at(column) };
  };
  if (isChanged('headword')) term = { ...term, headword: at('headword').trim() };
  text('translation');
  text('note');
  text('root');
  if (isChanged('tags')) term = { ...term, tags: tagsFrom(at('tags')) };
  if (isChanged('mark')) term = { ...term, mark: markFrom(at('mark')), markedAt: now };
  if (isChanged('meaning')) {
    const glosses = at('meaning')
      .split(/;\s*/u)
      .filter((gloss) => gloss !== '');
    const { sense, ...rest } = term;
    term = glosses.length === 0 ? rest : { ...rest, sense: { ...sense, glosses } };
  }
  if ((['sentence', 'form', 'title', 'url', 'date', 'publisher'] as const).some(isChanged)) {
    const fields = Object.fromEntries(
      FIELDS.map((field) => [field, at(field)]).filter(([, cell]) => cell !== ''),
    ) as Partial<Record<Field, string>>;
    const context = contextFrom(fields, term.headword, now);
    const others = whole.contexts.slice(0, -1).filter(({ id }) => id !== context?.id);
    term = { ...term, contexts: context === undefined ? others : [...others, context] };
  }
  return term;
}

function parseWhole(cell: string): SavedTerm | undefined {
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && value !== null ? (value as SavedTerm) : undefined;
  } catch {
    return undefined; // Cut off by a spreadsheet, or never there.
  }
}

function contextFrom(
  cells: Partial<Record<Field, string>>,
  headword: string,
  now: number,
): TermContext | undefined {
  const { sentence } = cells;
  if (sentence === undefined) return undefined;
  const form = cells.form ?? headword;
  const found = sentence.toLowerCase().indexOf(fold(form));
  // Lower case may have another length than the text (Turkish İ): only trust a place that fits.
  const start = found === -1 || found + form.length > sentence.length ? 0 : found;
  const end = found === -1 ? 0 : Math.min(sentence.length, start + form.length);
  const place = { sentence, url: cells.url?.trim() ?? '', start, end };
  const date = cells.date?.trim();
  return {
    ...place,
    id: contextId(place),
    form: start === end ? form : sentence.slice(start, end),
    title: cells.title ?? '',
    ...(date !== undefined && { date }),
    ...(cells.publisher !== undefined && { publisher: cells.publisher }),
    savedAt: now,
  };
}

function tagsFrom(cell: string): readonly string[] {
  return cleanTags(cell.split(','));
}

function markFrom(cell: string): Mark {
  const wanted = cell.trim().toLowerCase();
  return MARKS.find((mark) => mark === wanted) ?? 'none';
}
