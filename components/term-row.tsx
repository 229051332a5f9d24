import type { TermSummary } from '../lib/core/vocabulary/summary.ts';
import { MarkedSentence } from './marked-sentence.tsx';
import { SourceLine } from './source-line.tsx';

export interface TermRowProps {
  readonly term: TermSummary;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
  /** Undefined while nothing is being selected. */
  readonly selected: boolean | undefined;
  readonly onToggle: () => void;
}

/** One saved word in the list, with its newest sentence. */
export function TermRow({ term, onOpen, onDelete, selected, onToggle }: TermRowProps) {
  return (
    <li class="term">
      <div class="row">
        {selected !== undefined && (
          <input
            type="checkbox"
            aria-label={`Select ${term.headword}`}
            checked={selected}
            onChange={onToggle}
          />
        )}
        <button type="button" class="headword" lang="id" onClick={onOpen}>
          {term.headword}
        </button>
        <span class="meaning">{term.gloss}</span>
        {selected === undefined && (
          <button
            type="button"
            class="icon"
            aria-label={`Delete ${term.headword}`}
            title="Delete"
            onClick={onDelete}
          >
            ×
          </button>
        )}
      </div>
      {term.context !== undefined && term.context.sentence !== '' && (
        <>
          <MarkedSentence context={term.context} />
          <SourceLine context={term.context} />
        </>
      )}
      {(term.mark !== 'none' || term.tags.length > 0) && (
        <p class="tags">
          {term.mark !== 'none' && <span class="pos">{term.mark}</span>}
          {term.tags.map((tag) => (
            <span class="label" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
