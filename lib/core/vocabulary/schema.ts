import * as v from 'valibot';
import { LABELS, PARTS_OF_SPEECH } from '../glossary/sense.ts';
import { CARD_STATES, DIRECTIONS, GRADES } from '../review/card.ts';
import { PARAMETER_COUNTS } from '../review/parameters.ts';
import { MARKS } from './term.ts';

/** How large what comes from outside may be. What is in the stores already is never refused for its size. */
export const MAX_FIELD = 5_000;
const MAX_HEADWORD = 200;
export const MAX_ROWS = 50_000;
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
const MAX_URL = 8_000;
const MAX_LIST = 1_000;
const MAX_LOG = 20_000;
const TOO_MANY = 'holds too many items';
// The last instant that a Date can hold.
const LATEST = 8.64e15;

/** A moment in milliseconds since 1970. */
export const timeSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST));

const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Text without lone surrogates and zeros, which no file and not every store keeps faithfully. */
export const textSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_FIELD, `is longer than ${MAX_FIELD} characters`),
  v.check((text) => text.isWellFormed(), 'holds half a character (a lone surrogate)'),
  v.check((text) => !text.includes('\0'), 'holds a zero character'),
);

export const headwordSchema = v.pipe(
  textSchema,
  v.minLength(1, 'is empty'),
  v.maxLength(MAX_HEADWORD, `is longer than ${MAX_HEADWORD} characters`),
  v.check((text) => text.trim() === text, 'begins or ends with a space'),
  v.check((text) => !HAS_CONTROL.test(text), 'holds control characters'),
);
const HAS_CONTROL = /\p{Cc}/u;

/** Made by the caller; any short text. */
export const idSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(100),
  v.check((text) => text.isWellFormed()),
);

/** http(s), or empty. */
const urlSchema = v.pipe(
  textSchemaOf(MAX_URL),
  v.regex(/^(?:$|https?:\/\/[^\s<>"\\]*$)/u, 'is no http address'),
);

const dateSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'is no date'));

const senseSchema = v.object({
  glosses: v.pipe(v.array(textSchema), v.maxLength(50)),
  pos: v.exactOptional(v.picklist(PARTS_OF_SPEECH)),
  label: v.exactOptional(v.picklist(LABELS)),
  note: v.exactOptional(textSchema),
  not: v.exactOptional(textSchema),
});

const placeFields = {
  sentence: textSchema,
  start: count,
  end: count,
  title: textSchema,
  url: urlSchema,
  date: v.exactOptional(dateSchema),
  publisher: v.exactOptional(textSchema),
};

const WRONG_PLACE = 'the word does not stand inside the sentence';
const isInside = (at: { sentence: string; start: number; end: number }): boolean =>
  at.start <= at.end && at.end <= at.sentence.length;

const contextSchema = v.pipe(
  v.object({ ...placeFields, id: idSchema, form: textSchema, savedAt: timeSchema }),
  v.check((at) => isInside(at), WRONG_PLACE),
);

const factFields = {
  state: v.picklist(CARD_STATES),
  dueAt: timeSchema,
  stability: amount,
  difficulty: amount,
  step: count,
  reps: count,
  lapses: count,
  intervalDays: count,
  reviewedAt: v.exactOptional(timeSchema),
};

const cardSchema = v.object({
  ...factFields,
  seq: count,
  undo: v.exactOptional(
    v.object({ gradeId: idSchema, before: v.exactOptional(v.object(factFields)) }),
  ),
});

const entrySchema = v.object({
  id: idSchema,
  direction: v.picklist(DIRECTIONS),
  grade: v.picklist(GRADES),
  at: timeSchema,
  from: v.picklist(CARD_STATES),
  intervalDays: count,
});

/** A whole term from outside: checked to the last field; fields that are not known are dropped. */
export const termSchema = v.object({
  headword: headwordSchema,
  root: v.exactOptional(headwordSchema),
  forms: v.pipe(v.array(textSchema), v.maxLength(MAX_LIST, TOO_MANY)),
  sense: v.exactOptional(senseSchema),
  note: v.exactOptional(textSchema),
  translation: v.exactOptional(textSchema),
  contexts: v.pipe(
    v.array(contextSchema),
    v.maxLength(MAX_LIST, TOO_MANY),
    v.check((items) => hasDistinctIds(items), 'holds the same sentence twice'),
  ),
  removedContexts: v.pipe(
    v.array(v.object({ id: idSchema, at: timeSchema })),
    v.maxLength(MAX_LIST, TOO_MANY),
  ),
  cards: v.object({ 'id-en': v.exactOptional(cardSchema), 'en-id': v.exactOptional(cardSchema) }),
  log: v.pipe(
    v.array(entrySchema),
    v.maxLength(MAX_LOG, TOO_MANY),
    v.check((items) => hasDistinctIds(items), 'holds the same answer twice'),
  ),
  undone: v.pipe(v.array(idSchema), v.maxLength(MAX_LOG, TOO_MANY)),
  mark: v.picklist(MARKS),
  markedAt: v.exactOptional(timeSchema),
  tags: v.pipe(v.array(textSchema), v.maxLength(100, TOO_MANY)),
  saveIds: v.pipe(v.array(idSchema), v.maxLength(MAX_LOG, TOO_MANY)),
  createdAt: timeSchema,
  updatedAt: timeSchema,
  revision: count,
  deletedAt: v.exactOptional(timeSchema),
});

export const saveSchema = v.object({
  id: idSchema,
  headword: headwordSchema,
  form: v.pipe(textSchema, v.minLength(1), v.maxLength(MAX_HEADWORD)),
  root: v.exactOptional(headwordSchema),
  sense: v.exactOptional(senseSchema),
  context: v.exactOptional(
    v.pipe(
      v.object(placeFields),
      v.check((at) => isInside(at), WRONG_PLACE),
    ),
  ),
});

export const changesSchema = v.object({
  note: v.exactOptional(v.nullable(textSchema)),
  translation: v.exactOptional(v.nullable(textSchema)),
  sense: v.exactOptional(v.nullable(senseSchema)),
  tags: v.exactOptional(v.pipe(v.array(v.pipe(textSchema, v.maxLength(100))), v.maxLength(100))),
  mark: v.exactOptional(v.picklist(MARKS)),
  removeContext: v.exactOptional(idSchema),
});

const limits = {
  retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
  newPerDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999)),
  reviewsPerDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999)),
  directions: v.pipe(v.array(v.picklist(DIRECTIONS)), v.minLength(1), v.maxLength(2)),
  showWord: v.boolean(),
  parameters: v.pipe(
    v.array(v.pipe(v.number(), v.finite())),
    v.check((list) => PARAMETER_COUNTS.includes(list.length), 'FSRS takes 17, 19 or 21 numbers'),
  ),
};
const changeable = { ...limits, parameters: v.union([v.strictTuple([]), limits.parameters]) };
const reader = {
  restMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5_000)),
  highlightSaved: v.boolean(),
  keepPrivate: v.boolean(),
  offSites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5_000)),
};

export const settingsSchema = v.object({
  review: v.object({ ...limits, parameters: v.exactOptional(limits.parameters) }),
  // Backups of before 0.2 know no sites.
  reader: v.object({ ...reader, offSites: v.optional(reader.offSites, []) }),
});

export const settingsChangesSchema = v.object({
  review: v.exactOptional(v.object(allOptional(changeable))),
  reader: v.exactOptional(v.object(allOptional(reader))),
});

export const readingSchema = v.pipe(
  v.record(dateSchema, v.pipe(count, v.maxValue(100_000))),
  v.check((days) => Object.keys(days).length <= 40_000),
);

/** What is wrong with a value, in words: `contexts.0.url is no http address`. */
export function issueText(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (issue === undefined) return 'is not what it should be';
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

type AllOptional<T extends Record<string, v.GenericSchema>> = {
  [K in keyof T]: v.ExactOptionalSchema<T[K], undefined>;
};

function allOptional<T extends Record<string, v.GenericSchema>>(fields: T): AllOptional<T> {
  const entries = Object.entries(fields).map(([key, schema]) => [key, v.exactOptional(schema)]);
  return Object.fromEntries(entries) as AllOptional<T>;
}

function textSchemaOf(max: number) {
  return v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((text) => text.isWellFormed()),
  );
}

function hasDistinctIds(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
