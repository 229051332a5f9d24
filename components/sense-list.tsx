import type { ShownSense } from '../lib/core/gloss/token.ts';
import { posName } from './pos-names.ts';

export interface SenseListProps {
  /** What the card shows first already; it is not repeated alone. */
  readonly first: string | undefined;
  readonly senses: readonly ShownSense[];
}

/** The senses of one headword, the fitting one first. Draws nothing when they add nothing to the first gloss. */
export function SenseList({ first, senses }: SenseListProps) {
  const adds = senses.length > 1 || senses[0]?.glosses.some((gloss) => gloss !== first);
  if (!adds) return null;
  return (
    <ol class="senses">
      {senses.map((sense) => (
        <li key={`${sense.pos} ${sense.glosses.join()}`}>
          <span>{sense.glosses.join('; ')}</span>
          {sense.pos !== undefined && senses.length > 1 && (
            <span class="pos">{posName(sense.pos)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
