import type { Alternative, GlossKind, ShownSense } from '../gloss/token.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';

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
