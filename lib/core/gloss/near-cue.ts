import type { Sense } from '../glossary/sense.ts';
import { neighbour, touches, type WordContext } from './context.ts';
import { meetsCue } from './cue-word.ts';
import type { Topic } from './topics.ts';

const NEAR = 6; // words to either side that `near=` looks at
const CLOSE = 3; // words to one side, for a neighbour written <word or >word

/**
 * Does one of the neighbours that `near=` or `unless=` lists stand within its reach? `word` six words to either side,
 * `<word` shortly before, `>word` shortly behind, `<<word` and `>>word` directly beside; `wasit+>kartu` wants both.
 */
export function stands(cues: readonly string[], context: WordContext): boolean {
  return cues.some(
    (cue) => !isTopic(cue) && partsOf(cue).every((part) => standsThere(part, context)),
  );
}

/** Does a paragraph speak of one of the topics among these cues? @health */
export function isOnTopic(cues: readonly string[], { topics }: WordContext): boolean {
  if (topics === undefined || topics.size === 0) return false;
  return cues.some((cue) => isTopic(cue) && topics.has(cue.slice(1) as Topic));
}

/** Does something stand there with which the sense is never meant? "Massa menyerbu pasar": no shoppers. */
export function isBarred({ unless }: Sense, context: WordContext): boolean {
  return unless !== undefined && (stands(unless, context) || isOnTopic(unless, context));
}

function isTopic(cue: string): boolean {
  return /^@[a-z]+$/u.test(cue);
}

interface Part {
  readonly word: string;
  /** First and last place to look at, counted from the word itself. */
  readonly from: number;
  readonly to: number;
  readonly isBeside: boolean;
}

const parsed = new Map<string, readonly Part[]>();

function partsOf(cue: string): readonly Part[] {
  let parts = parsed.get(cue);
  if (parts === undefined) {
    parts = cue.split('+').map(readPart);
    parsed.set(cue, parts);
  }
  return parts;
}

function readPart(part: string): Part {
  const [, side = '', word = ''] = /^(<{1,2}|>{1,2}|)(.*)$/u.exec(part) ?? [];
  const isBeside = side.length === 2;
  const reach = isBeside ? 1 : side === '' ? NEAR : CLOSE;
  const from = side.startsWith('>') ? 1 : -reach;
  return { word, from, to: side.startsWith('<') ? -1 : reach, isBeside };
}

function standsThere({ word, from, to, isBeside }: Part, context: WordContext): boolean {
  if (isBeside) return standsBeside(word, from, context);
  if (word.startsWith('@')) return isOnTopic([word], context);
  for (let offset = from; offset <= to; offset += 1) {
    const token = offset === 0 ? undefined : neighbour(context, offset);
    if (token !== undefined && meetsCue(word, token.folded)) return true;
  }
  return false;
}

function standsBeside(word: string, offset: number, context: WordContext): boolean {
  const { tokens, index, last = index, text } = context;
  const edge = offset < 0 ? index : last;
  const token = neighbour(context, edge - index + offset);
  const here = tokens[edge];
  if (token === undefined || here === undefined || !touches(token, here, text)) return false;
  return word.startsWith('@')
    ? context.classOf?.(token) === word.slice(1)
    : meetsCue(word, token.folded);
}
