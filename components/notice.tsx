import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  readonly kind: 'failure' | 'news' | 'done';
  readonly children: ComponentChildren;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** A line that says what happened and offers the way out. */
export function Notice({ kind, children, action, onDismiss }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === 'failure' ? 'alert' : 'status'}>
      <span>{children}</span>
      {action !== undefined && (
        <button type="button" class="link" onClick={action.run}>
          {action.label}
        </button>
      )}
      {onDismiss !== undefined && (
        <button type="button" class="icon" aria-label="Dismiss" onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}
