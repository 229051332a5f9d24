import type { WordContext } from '../gloss/context.ts';
import type { Alternative, GlossKind, ShownSense } from '../gloss/token.ts';
import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';

/** A form taken apart, and where it stands: all that its meaning is read from. */
export interface Form {
  readonly analysis: Analysis;
  /** Segments without clitics. */
  readonly core: readonly string[];
  /** As printed, in small letters, without clitics. */
  readonly host: string;
  readonly clitics: readonly string[];
  readonly lexicon: Lexicon;
  readonly context: WordContext;
}

/** What one word means where it stands. */
export interface WordReading {
  readonly kind: Extract<GlossKind, 'entry' | 'derived' | 'foreign' | 'none'>;
  readonly lemma: string;
  readonly root: string;
  readonly segments: readonly string[];
  readonly pos?: PartOfSpeech;
  readonly gloss?: string;
  readonly senses?: readonly ShownSense[];
  readonly alternatives?: readonly Alternative[];
}
