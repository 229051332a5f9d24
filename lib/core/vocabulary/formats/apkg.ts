import { countedLog } from '../../review/answer.ts';
import {
  type Card,
  type CardState,
  DIRECTIONS,
  type Direction,
  GRADES,
  type ReviewEntry,
} from '../../review/card.ts';
import { dayStart, learningDay, localShift, TURN_HOUR } from '../../review/day.ts';
import type { Moment } from '../../review/schedule.ts';
import { glossOf, type SavedTerm } from '../term.ts';
import { type AnkiClock, ankiTables, DECK_ID, NOTE_TYPE_ID } from './anki-collection.ts';
import { ankiHtml, ankiSentence, ankiTags } from './anki-html.ts';
import { sha256 } from './sha256.ts';
import { type SqliteRow, writeSqlite } from './sqlite-file.ts';
import { encodeUtf8 } from './utf8.ts';
import { writeZip } from './zip.ts';

const DAY_MS = 86_400_000;
/** A hundred years: no interval and no date of Anki's is farther away. */
const MOST_DAYS = 36_500;
const LAST_SECOND = 2 ** 31 - 1;
/** "Changed here, not yet with Anki's server". */
const USN = -1;
const EASE = 2500;
const SUSPENDED = -1;
const FIELD_END = '\x1f';

/** Kinds of card and the queues they wait in. */
const TYPES = { new: 0, learning: 1, review: 2, relearning: 3 } as const satisfies Record<
  CardState,
  number
>;
const QUEUES = { new: 0, learning: 1, review: 2, relearning: 1 } as const satisfies Record<
  CardState,
  number
>;
const REVLOG_TYPES = { new: 0, learning: 0, review: 1, relearning: 2 } as const satisfies Record<
  CardState,
  number
>;

interface Asked {
  readonly cardId: number;
  readonly entry: ReviewEntry;
  /** The interval before. */
  readonly lastDays: number;
}

/**
 * An Anki deck file, `.apkg`, with a note for every live term that is not ignored, its cards and its reviews.
 *
 * A headword has the same guid in every file, so that Anki brings notes up to date instead of doubling them; what the
 * reader has changed in Anki since is kept. Known words are suspended.
 *
 * @param directions which cards the reader wants; both make two cards a note
 */
export function formatApkg(
  terms: readonly SavedTerm[],
  directions: readonly Direction[],
  moment: Moment,
): Uint8Array {
  const shown = terms
    .filter((term) => term.deletedAt === undefined && term.mark !== 'ignored')
    .sort((a, b) => a.createdAt - b.createdAt);
  const clock = clockFor(shown, moment);
  const bothWays = directions.includes('en-id');
  const notes: SqliteRow[] = [];
  const cards: SqliteRow[] = [];
  const asked: Asked[] = [];
  const noteId = idMaker(moment.now);
  const cardId = idMaker(moment.now);
  for (const [at, term] of shown.entries()) {
    const note = noteRow(term, noteId(term.createdAt), bothWays);
    notes.push(note);
    for (const [ord, direction] of DIRECTIONS.entries()) {
      if (!directions.includes(direction)) continue;
      const id = cardId(term.createdAt);
      cards.push(cardRow(term, { id, noteId: note.id, ord, position: at + 1 }, direction, clock));
      asked.push(...askedOf(term, direction, id));
    }
  }
  const revlog = revlogRows(asked, moment.now);
  const collection = writeSqlite(ankiTables({ notes, cards, revlog }, clock));
  return writeZip([
    { name: 'collection.anki2', bytes: collection },
    { name: 'media', bytes: encodeUtf8('{}') },
  ]);
}

// Days are counted from the learning day of the oldest word, so that what is due has a number of 0 or more.
function clockFor(terms: readonly SavedTerm[], { now, zone }: Moment): AnkiClock {
  const begin = dayStart(learningDay(Math.min(terms[0]?.createdAt ?? now, now), zone), zone);
  const aheadMs = localShift(begin, zone) + TURN_HOUR * 3_600_000 - begin;
  return { now, begin, minutesWest: -Math.round(aheadMs / 60_000) };
}

function noteRow(term: SavedTerm, id: number, bothWays: boolean): SqliteRow {
  const context = term.contexts.at(-1);
  const source = [context?.publisher, context?.title, context?.date].filter(
    (part) => part !== undefined && part !== '',
  );
  const url = context?.url ?? '';
  const fields = [
    term.headword,
    glossOf(term),
    undefined,
    term.root ?? '',
    term.note ?? '',
    source.length > 0 ? source.join(' · ') : url,
    url,
    bothWays ? 'y' : '',
  ].map((text) => (text === undefined ? ankiSentence(term) : ankiHtml(text)));
  const tags = ankiTags(term);
  const guid = sha256(encodeUtf8(`dwibaca:${term.headword}`)).slice(0, 16);
  // Asked both ways counts as a second newer, so that Anki takes the last field over.
  const changed = Math.floor(term.updatedAt / 1000) + (bothWays ? 1 : 0);
  return {
    id,
    values: [
      null,
      guid,
      NOTE_TYPE_ID,
      changed,
      USN,
      tags.length === 0 ? '' : ` ${tags.join(' ')} `,
      fields.join(FIELD_END),
      sortValue(fields[0] ?? ''),
      0, // Checksum and order of the first field: Anki makes both anew as it imports.
      0,
      '',
    ],
  };
}

/** `sfld` is a column of numbers that holds texts too, but no text that looks like a number. */
function sortValue(text: string): string | number {
  return Number.isNaN(Number(text)) ? text : 0;
}

interface CardPlace {
  readonly id: number;
  readonly noteId: number;
  readonly ord: number;
  /** Place among the new cards. */
  readonly position: number;
}

function cardRow(
  term: SavedTerm,
  place: CardPlace,
  direction: Direction,
  clock: AnkiClock,
): SqliteRow {
  const card = term.cards[direction];
  const state = card?.state ?? 'new';
  const head = [null, place.noteId, DECK_ID, place.ord, Math.floor(term.updatedAt / 1000), USN];
  const queue = term.mark === 'known' ? SUSPENDED : QUEUES[state];
  if (card === undefined || state === 'new') {
    const rest = [TYPES.new, queue, place.position, 0, 0, 0, 0, 0, 0, 0, 0, ''];
    return { id: place.id, values: [...head, ...rest] };
  }
  const isStep = state !== 'review';
  const due = isStep
    ? between(0, Math.floor(card.dueAt / 1000), LAST_SECOND)
    : between(0, Math.floor((card.dueAt - clock.begin) / DAY_MS), 2 * MOST_DAYS);
  const days = state === 'learning' ? 0 : daysOf(card);
  // Of a card in steps one step today is left.
  const left = isStep ? 1001 : 0;
  const rest = [TYPES[state], queue, due, days, EASE, card.reps, card.lapses, left, 0, 0, 0];
  return { id: place.id, values: [...head, ...rest, memoryOf(card)] };
}

// After a lapse the interval is what the memory is worth.
function daysOf(card: Card): number {
  return between(1, Math.round(card.intervalDays || card.stability), MOST_DAYS);
}

/** FSRS's view of the memory, which newer versions of Anki read and older ones leave alone. */
function memoryOf({ stability, difficulty }: Card): string {
  return JSON.stringify({ s: rounded(stability), d: rounded(difficulty) });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function askedOf(term: SavedTerm, direction: Direction, cardId: number): readonly Asked[] {
  const entries = countedLog(term).filter((entry) => entry.direction === direction);
  return entries.map((entry, at) => ({
    cardId,
    entry,
    lastDays: entries[at - 1]?.intervalDays ?? 0,
  }));
}

function revlogRows(asked: readonly Asked[], now: number): readonly SqliteRow[] {
  const newId = idMaker(now);
  return [...asked]
    .sort((a, b) => a.entry.at - b.entry.at)
    .map(({ cardId, entry, lastDays }) => ({
      id: newId(entry.at),
      values: [
        null,
        cardId,
        USN,
        GRADES.indexOf(entry.grade) + 1,
        between(0, Math.round(entry.intervalDays), MOST_DAYS),
        between(0, Math.round(lastDays), MOST_DAYS),
        EASE,
        0,
        REVLOG_TYPES[entry.from],
      ],
    }));
}

/** Anki's ids are times that grow and are all different; it refuses a file with one from the future. */
function idMaker(now: number): (time: number) => number {
  let last = 0;
  return (time) => {
    last = Math.max(last + 1, Math.min(Math.floor(time), now));
    return last;
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
