import { TURN_HOUR } from '../../review/day.ts';
import type { SqliteRow, SqliteTable } from './sqlite-file.ts';

/** The fields of a note, in order. The last is `y` where the word is asked from English too, else empty. */
const ANKI_FIELDS = [
  'Headword',
  'Meaning',
  'Sentence',
  'Root',
  'Note',
  'Source',
  'URL',
  'Both ways',
] as const;

// Anki knows note types by their number, and by the names of fields and templates: with other names the notes of an
// earlier file would not be brought up to date any more. The number of the deck matters within the file only.
export const NOTE_TYPE_ID = 1_764_201_600_000;
export const DECK_ID = 1_764_201_600_001;
/** Seconds since 1970; grows when templates or style change, so that Anki takes the new ones over. */
const NOTE_TYPE_CHANGED = 1_764_201_600;

const COLUMNS = {
  col: 'crt mod scm ver dty usn ls conf: models: decks: dconf: tags:',
  notes: 'guid: mid mod usn tags: flds: sfld csum flags data:',
  cards: 'nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data:',
  revlog: 'cid usn ease ivl lastIvl factor time type',
} as const;

/** The rows of the tables that hold the reader's words. */
export interface AnkiRows {
  readonly notes: readonly SqliteRow[];
  readonly cards: readonly SqliteRow[];
  readonly revlog: readonly SqliteRow[];
}

/** When the collection began and what the clocks showed there. */
export interface AnkiClock {
  readonly now: number;
  /** The instant from which Anki counts days: the beginning of a learning day. */
  readonly begin: number;
  /** Minutes that local time was behind UTC at `begin`; Jakarta: -420. */
  readonly minutesWest: number;
}

/**
 * The tables of an Anki collection with one deck and one note type, in the form that every Anki since 2.1 reads.
 *
 * @source the tables, column by column, and the names in their JSON that Anki requires: its own upgrade of schema 11
 */
export function ankiTables(rows: AnkiRows, clock: AnkiClock): readonly SqliteTable[] {
  const filled = { col: [collectionRow(rows.notes.length, clock)], ...rows };
  const tables = (['col', 'notes', 'cards', 'revlog'] as const).map((name) => ({
    name,
    sql: `CREATE TABLE ${name} (id integer primary key, ${columnList(COLUMNS[name])})`,
    rows: filled[name],
  }));
  const graves = `CREATE TABLE graves (${columnList('usn oid type')})`;
  return [...tables, { name: 'graves', sql: graves, rows: [] }];
}

// `mod data:` → `mod integer not null, data text not null`
function columnList(names: string): string {
  return names
    .split(' ')
    .map((name) =>
      name.endsWith(':') ? `${name.slice(0, -1)} text not null` : `${name} integer not null`,
    )
    .join(', ');
}

function collectionRow(noteCount: number, { now, begin, minutesWest }: AnkiClock): SqliteRow {
  const config = {
    schedVer: 2,
    rollover: TURN_HOUR,
    creationOffset: minutesWest,
    nextPos: noteCount + 1,
    curDeck: DECK_ID,
    activeDecks: [DECK_ID],
    curModel: String(NOTE_TYPE_ID),
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
    collapseTime: 1200,
    timeLim: 0,
    newSpread: 0,
    dueCounts: true,
    estTimes: true,
  };
  const json = [
    config,
    { [NOTE_TYPE_ID]: NOTE_TYPE },
    { 1: deck(1, 'Default'), [DECK_ID]: deck(DECK_ID, 'Dwibaca') },
    { 1: DECK_OPTIONS },
    {},
  ];
  return {
    id: 1,
    values: [
      null,
      begin / 1000,
      now,
      now,
      11,
      0,
      0,
      0,
      ...json.map((part) => JSON.stringify(part)),
    ],
  };
}

const WORD = '<div class="word" lang="id">{{Headword}}</div>\n<div lang="id">{{Sentence}}</div>';
const MEANING = '<div class="meaning">{{Meaning}}</div>';
const LINE = '<hr id="answer">';
const DETAILS = [
  '{{#Root}}<div class="quiet">root: <i lang="id">{{Root}}</i></div>{{/Root}}',
  '{{#Note}}<div class="note">{{Note}}</div>{{/Note}}',
  '{{#URL}}<div class="quiet"><a href="{{URL}}">{{Source}}</a></div>{{/URL}}',
  '{{^URL}}<div class="quiet">{{Source}}</div>{{/URL}}',
].join('\n');
const GAP = '<div class="gap" lang="id">{{Sentence}}</div>';

const TEMPLATES = [
  {
    name: 'Indonesian to English',
    qfmt: WORD,
    afmt: `{{FrontSide}}${LINE}${MEANING}\n${DETAILS}`,
  },
  {
    name: 'English to Indonesian',
    qfmt: `{{#Both ways}}${MEANING}\n${GAP}{{/Both ways}}`,
    afmt: `${MEANING}${LINE}${WORD}\n${DETAILS}`,
  },
] as const;

const STYLE = [
  '.card { font: 20px/1.5 sans-serif; text-align: center; }',
  '.word { font-size: 28px; font-weight: bold; }',
  '.meaning { font-size: 24px; }',
  '.quiet { font-size: 16px; opacity: 0.7; }',
  '.gap b { font-size: 0; }',
  '.gap b::after { content: "_____"; font-size: 20px; }',
].join('\n');

const NOTE_TYPE = {
  id: NOTE_TYPE_ID,
  name: 'Dwibaca',
  type: 0,
  mod: NOTE_TYPE_CHANGED,
  usn: -1,
  sortf: 0,
  did: DECK_ID,
  css: STYLE,
  flds: ANKI_FIELDS.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  tmpls: TEMPLATES.map((template, ord) => ({ ...template, ord, bqfmt: '', bafmt: '', did: null })),
  req: [
    [0, 'any', [0, 2]],
    [1, 'all', [7]],
  ],
  latexPre: '\\documentclass{article}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  tags: [],
  vers: [],
};

function deck(id: number, name: string): object {
  const none = [0, 0];
  return {
    id,
    name,
    mod: NOTE_TYPE_CHANGED,
    usn: -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    extendNew: 0,
    extendRev: 0,
    lrnToday: none,
    revToday: none,
    newToday: none,
    timeToday: none,
  };
}

/** Anki's own defaults; the reader's options in Anki stay as they are. */
const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    bury: false,
    delays: [1, 10],
    initialFactor: 2500,
    ints: [1, 4, 0],
    order: 1,
    perDay: 20,
    separate: true,
  },
  rev: {
    bury: false,
    ease4: 1.3,
    ivlFct: 1,
    maxIvl: 36500,
    perDay: 200,
    hardFactor: 1.2,
    fuzz: 0.05,
  },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};
