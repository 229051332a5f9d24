import type { SnapshotInfo } from '../lib/core/vocabulary/data-check.ts';
import type { SettingsState } from '../lib/state/settings.ts';

export interface EarlierStatesProps {
  readonly state: SettingsState;
}

const REASONS: Readonly<Record<SnapshotInfo['reason'], string>> = {
  import: 'before an import',
  restore: 'before going back',
  'bulk-delete': 'before deleting many',
  migration: 'before an update',
};

/** The copies that were kept before something large was done, each with its way back. */
export function EarlierStates({ state }: EarlierStatesProps) {
  const { snapshots, isBusy } = state;
  return (
    <details
      class="earlier"
      onToggle={(event) => {
        if (event.currentTarget.open) void state.loadSnapshots();
      }}
    >
      <summary>Go back to an earlier state</summary>
      {snapshots.value.length === 0 && (
        <p class="quiet">
          A copy is kept before every import and before many words are deleted. There is none yet.
        </p>
      )}
      <ul>
        {snapshots.value.map(({ id, at, reason, terms }) => (
          <li class="row" key={id}>
            <span>
              {new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })},{' '}
              {REASONS[reason]}: {terms} words
            </span>
            <button
              type="button"
              class="link"
              disabled={isBusy.value}
              onClick={() => void state.restoreSnapshot(id)}
            >
              Go back
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
