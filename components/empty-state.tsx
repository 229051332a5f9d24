import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <svg viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
        <path d="M4 8c9-4 18-3 28 3v33C22 38 13 37 4 41z" fill="var(--paper-3)" />
        <path d="M60 8c-9-4-18-3-28 3v33c10-6 19-7 28-3z" fill="var(--teal-soft)" />
        <path d="M40 4h11v22l-5.5-4.5L40 26z" fill="var(--amber)" opacity=".7" />
      </svg>
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}
