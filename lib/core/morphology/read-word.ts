import { rankSenses } from '../gloss/choose-sense.ts';
import type { WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { Analysis } from './analysis.ts';
import { analyze } from './analyze.ts';
import { fromEntry, listedSource } from './read-entry.ts';
import { composed } from './read-parts.ts';
import { isClitic } from './split-clitic.ts';
import type { WordReading } from './word-reading.ts';

const MOST_ALTERNATIVES = 3;

/** Reads one word in its sentence: "dipimpin" → memimpin, di- pimpin, be led. */
export function readWord(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const whole = joined(token, lexicon);
  const [first, ...others] = analyze(whole ?? token.surface, lexicon, context);
  // recover, reform: English, no re- before an Indonesian word
  const isEnglish = lexicon.isEnglish(token.folded);
  if (first === undefined || (isEnglish && first.segments[0] === 're-'))
    return unknown(token, lexicon, context);
  const reading = read(first, whole ?? token.folded, lexicon, context);
  if (reading.gloss === undefined && isEnglish) return unknown(token, lexicon, context);
  const alternatives = others.slice(0, MOST_ALTERNATIVES).map((other) => {
    const { lemma, root, segments, gloss } = read(other, token.folded, lexicon, context);
    return { lemma, root, segments, ...(gloss !== undefined && { gloss }) };
  });
  return alternatives.length === 0 ? reading : { ...reading, alternatives };
}

// ujar-nya, some papers print: the entry is ujarnya.
function joined({ folded }: Token, lexicon: Lexicon): string | undefined {
  const parts = /^(.{3,})-(nya|lah|kah|pun)$/u.exec(folded);
  const whole = parts === null ? '' : `${parts[1]}${parts[2]}`;
  return lexicon.has(whole) ? whole : undefined;
}

function unknown(token: Token, lexicon: Lexicon, context: WordContext): WordReading {
  const { folded } = token;
  const proper = folded.charAt(0).toUpperCase() + folded.slice(1);
  const [named] = lexicon.senses(proper);
  if (named !== undefined) {
    // jakarta, islam: printed small, known with a capital
    return {
      kind: 'entry',
      lemma: proper,
      root: named.root ?? proper,
      segments: [folded],
      pos: named.pos,
      gloss: named.glosses[0] ?? '',
      senses: shownSenses(lexicon.senses(proper)),
    };
  }
  const pair = folded.includes('-') ? pairOf(folded, lexicon, context) : undefined;
  if (pair !== undefined) return pair;
  if (lexicon.isEnglish(folded)) {
    return { kind: 'foreign', lemma: folded, root: folded, segments: [folded], gloss: folded };
  }
  return { kind: 'none', lemma: folded, root: folded, segments: [folded] };
}

// guru-murid, besar-kecil: two words side by side.
function pairOf(folded: string, lexicon: Lexicon, context: WordContext): WordReading | undefined {
  const parts = folded.split('-');
  if (parts.length !== 2) return undefined;
  // harta-benda, simpang-siur: a term of two words with a hyphen between them
  const term = parts.join(' ');
  const [listed] = rankSenses(lexicon.senses(term), context);
  if (listed !== undefined) {
    return {
      kind: 'entry',
      lemma: folded,
      root: listed.root ?? folded,
      segments: [folded],
      pos: listed.pos,
      gloss: listed.glosses[0] ?? '',
      senses: shownSenses(lexicon.senses(term)),
    };
  }
  const glosses = parts.map((part) => {
    const [analysis] = analyze(part, lexicon);
    return analysis && read(analysis, part, lexicon, context).gloss;
  });
  if (glosses.some((gloss) => gloss === undefined)) return undefined;
  const gloss = glosses.join('–');
  return { kind: 'derived', lemma: folded, root: folded, segments: [folded], gloss };
}

function read(
  analysis: Analysis,
  word: string,
  lexicon: Lexicon,
  context: WordContext,
): WordReading {
  const { segments, lemma, listed } = analysis;
  // ujarnya, misalnya: the entry says what the clitic does already.
  const isWhole = listed && lemma === word;
  let end = segments.length;
  while (!isWhole && end > 1 && isClitic(segments[end - 1] ?? '')) end -= 1;
  const clitics = segments.slice(end);
  const core = segments.slice(0, end);
  const form = { analysis, core, clitics, lexicon, context };
  const source = listedSource(form);
  return source === undefined ? composed(form) : fromEntry(source, form);
}
