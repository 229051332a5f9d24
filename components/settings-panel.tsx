import type { DataCheck } from '../lib/core/vocabulary/data-check.ts';
import { fromBase64 } from '../lib/messages/base64.ts';
import type { ExportFile, ExportFormat } from '../lib/messages/protocol.ts';
import type { ImportState } from '../lib/state/import.ts';
import type { SettingsState } from '../lib/state/settings.ts';
import { EarlierStates } from './earlier-states.tsx';
import { ImportPanel } from './import-panel.tsx';
import { Notice } from './notice.tsx';
import { ReviewParameters } from './review-parameters.tsx';

export interface SettingsPanelProps {
  readonly state: SettingsState;
  readonly imports: ImportState;
}

const EXPORTS: readonly { readonly format: ExportFormat; readonly label: string }[] = [
  { format: 'backup', label: 'Backup (everything)' },
  { format: 'csv', label: 'CSV' },
  { format: 'tsv', label: 'TSV' },
  { format: 'anki', label: 'Anki text' },
  { format: 'apkg', label: 'Anki deck' },
];

/** How reading and reviewing behave, and the reader's data: out, and whether both stores are well. */
export function SettingsPanel({ state, imports }: SettingsPanelProps) {
  const { settings, failure, check, isBusy } = state;
  const { reader, review } = settings.value;
  return (
    <div class="settings">
      {failure.value !== undefined && <Notice kind="failure">{failure.value.message}</Notice>}
      <fieldset>
        <legend>Reading</legend>
        <Check
          label="Color saved words in articles"
          checked={reader.highlightSaved}
          onChange={(highlightSaved) => void state.change({ reader: { highlightSaved } })}
        />
        <label class="range">
          Rest on a word for {reader.restMs} ms
          <input
            type="range"
            min="0"
            max="800"
            step="50"
            value={reader.restMs}
            onChange={(event) =>
              void state.change({ reader: { restMs: Number(event.currentTarget.value) } })
            }
          />
        </label>
        <Check
          label="Keep words saved in private windows"
          checked={reader.keepPrivate}
          onChange={(keepPrivate) => void state.change({ reader: { keepPrivate } })}
        />
      </fieldset>
      <fieldset>
        <legend>Review</legend>
        <label class="range">
          Remember {Math.round(review.retention * 100)}% of what is asked
          <input
            type="range"
            min="70"
            max="97"
            value={Math.round(review.retention * 100)}
            onChange={(event) =>
              void state.change({ review: { retention: Number(event.currentTarget.value) / 100 } })
            }
          />
        </label>
        <label class="range">
          New words a day
          <input
            type="number"
            min="0"
            max="500"
            value={review.newPerDay}
            onChange={(event) =>
              void state.change({ review: { newPerDay: Number(event.currentTarget.value) } })
            }
          />
        </label>
        <label class="range">
          Reviews a day, at most
          <input
            type="number"
            min="0"
            max="9999"
            value={review.reviewsPerDay}
            onChange={(event) =>
              void state.change({ review: { reviewsPerDay: Number(event.currentTarget.value) } })
            }
          />
        </label>
        <Check
          label="Show the word in the question’s sentence"
          checked={review.showWord}
          onChange={(showWord) => void state.change({ review: { showWord } })}
        />
        <Check
          label="Ask English to Indonesian too"
          checked={review.directions.includes('en-id')}
          onChange={(both) =>
            void state.change({ review: { directions: both ? ['id-en', 'en-id'] : ['id-en'] } })
          }
        />
        <ReviewParameters state={state} />
      </fieldset>
      <fieldset>
        <legend>Your words</legend>
        <p class="quiet">Everything stays in this browser. Take a copy out from time to time.</p>
        <div class="row wrap">
          {EXPORTS.map(({ format, label }) => (
            <button
              type="button"
              class="save"
              key={format}
              disabled={isBusy.value}
              onClick={() => void state.exportAs(format).then(offer)}
            >
              {label}
            </button>
          ))}
        </div>
        <ImportPanel state={imports} preview={state.preview.value} />
        <button
          type="button"
          class="link"
          disabled={isBusy.value}
          onClick={() => void state.runCheck()}
        >
          Check both stores
        </button>
        {check.value !== undefined && <Checked check={check.value} />}
        <EarlierStates state={state} />
      </fieldset>
    </div>
  );
}

function Checked({ check }: { readonly check: DataCheck }) {
  const { terms, bin, database, extension, repaired, persisted, lastBackup } = check;
  return (
    <p class="quiet" role="status">
      {terms} words, {bin} in the bin; IndexedDB holds {database.rows} records, extension storage{' '}
      {extension.rows}
      {repaired > 0 && `; ${repaired} restored just now`}.{' '}
      {persisted !== undefined &&
        (persisted
          ? 'The browser has promised to keep them. '
          : 'The browser has given no promise to keep them. ')}
      {lastBackup === undefined
        ? 'No backup was made yet.'
        : `Last backup: ${lastBackup.name}, ${new Date(lastBackup.at).toLocaleDateString('en-GB')}.`}
    </p>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

function offer(file: ExportFile | undefined): void {
  if (file === undefined) return;
  const content = file.encoding === 'base64' ? fromBase64(file.text) : file.text;
  const address = URL.createObjectURL(new Blob([content], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
