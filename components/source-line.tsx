import type { TermContext } from '../lib/core/vocabulary/term.ts';

export interface SourceLineProps {
  readonly context: TermContext;
}

/** Where a sentence was read, with a link to the article; addresses that are no web pages are never linked. */
export function SourceLine({ context }: SourceLineProps) {
  const { url, title, publisher, date, savedAt } = context;
  const when = date === undefined ? new Date(savedAt) : new Date(`${date}T12:00:00`);
  const shown = Number.isNaN(when.getTime())
    ? ''
    : when.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  const name = title || hostOf(url) || 'Looked up';
  return (
    <p class="source">
      {/^https?:\/\//.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer noopener" lang="id">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      <span class="where">{[publisher, shown].filter((part) => part).join(' · ')}</span>
    </p>
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}
