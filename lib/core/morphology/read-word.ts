import { isEnglishForm } from '../english/english-form.ts';
import { rankSenses } from '../gloss/choose-sense.ts';
import type { WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import { capitalised } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { lastResort } from './last-resort.ts';
import { fromEntry, listedSource } from './read-entry.ts';
import { composed } from './read-parts.ts';
import { isClitic } from './split-clitic.ts';
import type { WordReading } from './word-reading.ts';
import { isWorthShowing } from './worth-showing.ts';

const MOST_ALTERNATIVES = 3;

/** Reads one word in its sentence: "dipimpin" → memimpin, di- pimpin, be led. */
export function readWord(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const whole = joined(token, lexicon);
  const [first, ...others] = analyze(whole ?? token.surface, lexicon, context);
  // recover, reform: English, no re- before an Indonesian word
  const isEnglish = lexicon.isEnglish(token.folded) || isPhrasal(token.folded, lexicon);
  if (first === undefined || (isEnglish && isBuiltInEnglish(first, lexicon)))
    return unknown(token, lexicon, context);
  const reading = read(first, whole ?? token.folded, lexicon, context);
  if (reading.gloss === undefined)
    return isEnglish
      ? unknown(token, lexicon, context)
      : (mended(token, lexicon, context) ?? reading);
  const worthy = others.filter((other) => isWorthShowing(other, first, token.folded, lexicon));
  const alternatives = worthy.slice(0, MOST_ALTERNATIVES).map((other) => {
    const { lemma, root, segments, gloss } = read(other, token.folded, lexicon, context);
    return { lemma, root, segments, ...(gloss !== undefined && { gloss }) };
  });
  return alternatives.length === 0 ? reading : { ...reading, alternatives };
}

// log-in, trade-in: the particle, and no -in of speech
function isPhrasal(word: string, lexicon: Lexicon): boolean {
  return word.endsWith('-in') && isEnglishForm(word, (part) => lexicon.isEnglish(part));
}

// recover, monorail: their pieces are English too
function isBuiltInEnglish({ segments, root, listed }: Analysis, lexicon: Lexicon): boolean {
  const isStranger = lexicon.isEnglish(root) && !lexicon.has(root);
  return segments[0] === 're-' || (!listed && segments.length > 1 && isStranger);
}

// ujar-nya, some papers print: the entry is ujarnya.
function joined({ folded, surface }: Token, lexicon: Lexicon): string | undefined {
  const parts = /^(.{3,})-(nya|lah|kah|pun)$/u.exec(folded);
  const whole = parts === null ? '' : `${parts[1]}${parts[2]}`;
  const isDivine = /-(?:Nya|Ku|Mu)$/.test(surface);
  return lexicon.has(whole) && !isDivine ? whole : undefined;
}

function unknown(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const { folded } = token;
  // jakarta, islam: printed small, known with a capital
  const proper = capitalised(folded);
  const named = entryOf(lexicon.senses(proper), proper, folded);
  if (named !== undefined) return named;
  const pair = folded.includes('-') ? pairOf(folded, lexicon, context) : undefined;
  if (pair !== undefined) return pair;
  if (isEnglishForm(folded, (word) => lexicon.isEnglish(word))) {
    return { kind: 'foreign', lemma: folded, root: folded, segments: [folded], gloss: folded };
  }
  return (
    mended(token, lexicon, context) ?? {
      kind: 'none',
      lemma: folded,
      root: folded,
      segments: [folded],
    }
  );
}

function mended(token: Token, lexicon: Lexicon, context: WordContext): WordReading | undefined {
  return lastResort(token, lexicon, (analysis, word) => read(analysis, word, lexicon, context));
}

// An entry found under another spelling than the one printed.
function entryOf(
  senses: readonly Sense[],
  lemma: string,
  printed: string,
): WordReading | undefined {
  const [first] = senses;
  if (first === undefined) return undefined;
  const { root = lemma, pos, glosses } = first;
  const gloss = glosses[0] ?? '';
  return {
    kind: 'entry',
    lemma,
    root,
    segments: [printed],
    pos,
    gloss,
    senses: shownSenses(senses),
  };
}

// guru-murid, besar-kecil: two words side by side.
function pairOf(folded: string, lexicon: Lexicon, context: WordContext): WordReading | undefined {
  const parts = folded.split('-');
  if (parts.length !== 2) return undefined;
  // harta-benda, simpang-siur: a term of two words with a hyphen between them
  const term = rankSenses(lexicon.senses(parts.join(' ')), context);
  const listed = entryOf(term, folded, folded);
  if (listed !== undefined) return listed;
  const glosses = parts.map((part) => {
    const [analysis] = analyze(part, lexicon);
    return analysis && read(analysis, part, lexicon, context).gloss;
  });
  if (glosses.some((gloss) => gloss === undefined)) return undefined;
  const gloss = glosses.join('–');
  return { kind: 'derived', lemma: folded, root: folded, segments: [folded], gloss };
}

// depanya, printed for depannya, is no form of it
function saysAll(lemma: string, word: string): boolean {
  return word.startsWith(lemma) || lemma === word.replace(/nya$/, 'nnya');
}

function read(
  analysis: Analysis,
  word: string,
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const { segments, lemma, listed } = analysis;
  // ujarnya, misalnya: the entry says what the clitic does already; hasilnyapun is hasilnya and -pun.
  let behind = listed && saysAll(lemma, word) ? word.length - lemma.length : word.length;
  let end = segments.length;
  for (; behind > 0 && end > 1 && isClitic(segments[end - 1] ?? ''); end -= 1)
    behind -= (segments[end - 1]?.length ?? 0) - 1;
  const clitics = segments.slice(end);
  const core = segments.slice(0, end);
  const printed = clitics.reduceRight(
    (rest, clitic) => rest.slice(0, 1 - clitic.length).replace(/-$/, ''),
    word,
  );
  const form = { analysis, core, clitics, host: printed, lexicon, context };
  const source = listedSource(form);
  return source === undefined ? composed(form) : fromEntry(source, form);
}
