import type { ShownSense } from '../lib/core/gloss/token.ts';
import { posName } from './pos-names.ts';

export interface SenseChoiceProps {
  /** What the glossary offers. */
  readonly senses: readonly ShownSense[];
  readonly chosen: ShownSense | undefined;
  readonly onChoose: (sense: ShownSense) => void;
}

/** The meaning that was saved, and the others of the word to choose from. */
export function SenseChoice({ senses, chosen, onChoose }: SenseChoiceProps) {
  const isKnown = senses.some((sense) => isSame(sense, chosen));
  // A meaning of an older glossary, or of the reader's own file, stays among them.
  const all = chosen === undefined || isKnown ? senses : [chosen, ...senses];
  if (all.length < 2 && chosen !== undefined)
    return <p class="meaning">{chosen.glosses.join('; ')}</p>;
  if (all.length === 0) return null;
  return (
    <fieldset class="meanings">
      <legend>Meaning</legend>
      {all.map((sense) => (
        <label key={`${sense.pos} ${sense.glosses.join()}`}>
          <input
            type="radio"
            name="meaning"
            checked={isSame(sense, chosen)}
            onChange={() => onChoose(sense)}
          />
          <span>
            {sense.glosses.join('; ')}
            {sense.pos !== undefined && <span class="pos">{posName(sense.pos)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function isSame(a: ShownSense, b: ShownSense | undefined): boolean {
  return b !== undefined && a.pos === b.pos && a.glosses.join('\n') === b.glosses.join('\n');
}
