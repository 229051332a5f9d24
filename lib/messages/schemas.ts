import * as v from 'valibot';
import { DIRECTIONS, GRADES } from '../core/review/card.ts';
import { IMPORT_MODES } from '../core/vocabulary/import-plan.ts';
import { SHOWS, SORTS } from '../core/vocabulary/list.ts';
import { NOTICE_KINDS } from '../core/vocabulary/notice.ts';
import {
  changesSchema,
  headwordSchema,
  idSchema,
  MAX_ROWS,
  readingSchema,
  saveSchema,
  settingsChangesSchema,
  settingsSchema,
  termSchema,
  textSchema,
  timeSchema,
} from '../core/vocabulary/schema.ts';
import { MARKS } from '../core/vocabulary/term.ts';
import { pageSchema } from './page-schema.ts';
import { EXPORT_FORMATS, type Kind, type Question } from './protocol.ts';

const MAX_PARAGRAPHS = 2_000;
const MAX_PARAGRAPH = 50_000;
const MAX_MARKS = 20_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const page = {
  offset: v.exactOptional(count),
  limit: v.exactOptional(v.pipe(count, v.maxValue(1_000))),
};
const headwords = v.pipe(v.array(headwordSchema), v.maxLength(MAX_ROWS));
const nothing = v.object({});
const words = v.record(text(200), text(1_000));
const memory = v.object({
  date: v.exactOptional(text(40)),
  acronyms: words,
  names: words,
  topics: v.exactOptional(v.record(text(20), count)),
});
const given = { id: idSchema, headword: headwordSchema, direction: v.picklist(DIRECTIONS) };
const importFields = {
  mode: v.picklist(IMPORT_MODES),
  source: v.picklist(['backup', 'table']),
  terms: v.pipe(v.array(termSchema), v.maxLength(MAX_ROWS)),
  settings: v.exactOptional(settingsSchema),
  reading: v.exactOptional(readingSchema),
};

/** What a question of each kind must look like; everything else is refused before a handler sees it. */
export const SCHEMAS: { readonly [K in Kind]: v.GenericSchema<unknown, Question<K>> } = {
  'page/article-found': v.object({ url: text(8_000), title: text(2_000) }),
  'page/article-gone': v.object({ failed: v.exactOptional(v.boolean()) }),
  'page/article': pageSchema,
  'page/settings': nothing,
  'page/state': v.object({ tabId: v.exactOptional(v.pipe(v.number(), v.integer())) }),
  'gloss/paragraphs': v.object({
    paragraphs: v.pipe(v.array(text(MAX_PARAGRAPH)), v.maxLength(MAX_PARAGRAPHS)),
    memory,
    date: v.exactOptional(text(40)),
    isMore: v.exactOptional(v.boolean()),
  }),
  'gloss/look-up': v.object({ text: text(500) }),
  'terms/save': saveSchema,
  'terms/marks': v.object({
    headwords: v.pipe(v.array(text(1_000)), v.maxLength(MAX_MARKS)),
  }),
  'terms/list': v.object({
    search: v.exactOptional(text(200)),
    sort: v.exactOptional(v.picklist(SORTS)),
    show: v.exactOptional(v.picklist(SHOWS)),
    family: v.exactOptional(text(200)),
    tag: v.exactOptional(text(200)),
    publisher: v.exactOptional(text(5_000)),
    from: v.exactOptional(timeSchema),
    to: v.exactOptional(timeSchema),
    isQuick: v.exactOptional(v.boolean()),
    ...page,
  }),
  'terms/get': v.object({ headword: headwordSchema }),
  'terms/update': v.object({ headword: headwordSchema, changes: changesSchema }),
  'terms/delete': v.object({ headwords }),
  'terms/undelete': v.object({ headwords }),
  'terms/bin': v.object(page),
  'terms/bulk': v.object({
    headwords,
    action: v.variant('do', [
      v.object({ do: v.literal('tag'), tag: v.pipe(textSchema, v.maxLength(100)) }),
      v.object({ do: v.literal('untag'), tag: v.pipe(textSchema, v.maxLength(100)) }),
      v.object({ do: v.literal('mark'), mark: v.picklist(MARKS) }),
      v.object({ do: v.literal('delete') }),
      v.object({ do: v.literal('undelete') }),
    ]),
  }),
  'review/queue': v.object({ limit: v.exactOptional(v.pipe(count, v.maxValue(1_000))) }),
  'review/grade': v.object({ ...given, grade: v.picklist(GRADES) }),
  'review/undo': v.object(given),
  'review/stats': nothing,
  'settings/site': v.object({ tabId: v.pipe(v.number(), v.integer()), off: v.boolean() }),
  'settings/get': nothing,
  'settings/set': settingsChangesSchema,
  'data/export': v.object({ format: v.picklist(EXPORT_FORMATS) }),
  'data/preview-import': v.object(importFields),
  'data/import': v.object({ ...importFields, id: idSchema }),
  'data/check': nothing,
  'data/notices': v.object({
    dismiss: v.exactOptional(v.picklist(NOTICE_KINDS)),
  }),
  'data/snapshots': nothing,
  'data/restore-snapshot': v.object({ id: idSchema }),
};
