import { FIELDS, type Field } from '../lib/core/vocabulary/formats/term-from-cells.ts';
import {
  IMPORT_MODES,
  type ImportMode,
  type ImportPreview,
} from '../lib/core/vocabulary/import-plan.ts';
import type { ImportState } from '../lib/state/import.ts';
import { Notice } from './notice.tsx';

export interface ImportPanelProps {
  readonly state: ImportState;
  /** What the import would change, once that is known. */
  readonly preview: ImportPreview | undefined;
}

/** Taking words in from a backup or a table: nothing is written before the reader has seen what would change. */
export function ImportPanel({ state, preview }: ImportPanelProps) {
  const stage = state.stage.value;
  return (
    <div class="import">
      <label class="save file">
        Import a file…
        <input
          class="hidden"
          type="file"
          accept=".json,.csv,.tsv,.txt"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void state.choose(file);
          }}
        />
      </label>
      {stage.is === 'reading' && (
        <p class="quiet" role="status">
          Reading {stage.name}: {Math.round(stage.share * 100)}%{' '}
          <button type="button" class="link" onClick={state.cancel}>
            Stop
          </button>
        </p>
      )}
      {stage.is === 'refused' && (
        <Notice kind="failure" onDismiss={state.cancel}>
          Nothing was changed. {stage.message}
        </Notice>
      )}
      {stage.is === 'ready' && <Ready state={state} stage={stage} preview={preview} />}
      {stage.is === 'done' && (
        <Notice kind="done" onDismiss={state.cancel}>
          Imported {stage.name}.
        </Notice>
      )}
    </div>
  );
}

const FIELD_NAMES: Readonly<Record<Field, string>> = {
  headword: 'Indonesian word',
  translation: 'translation',
  note: 'note',
  tags: 'tags',
  root: 'root',
  mark: 'status',
  sentence: 'sentence',
  form: 'form met',
  title: 'title',
  url: 'address',
  date: 'date',
  publisher: 'publisher',
};

const MODE_NAMES: Readonly<Record<ImportMode, string>> = {
  merge: 'Add to my words',
  replace: 'Put in place of my words',
};

function Examples({ preview: { examples } }: { readonly preview: ImportPreview }) {
  const parts = [
    { what: 'New', words: examples.added },
    { what: 'Changed', words: examples.changed },
    { what: 'To the bin', words: examples.removed },
  ].filter(({ words }) => words.length > 0);
  if (parts.length === 0) return null;
  return (
    <details>
      <summary>Some of them</summary>
      {parts.map(({ what, words }) => (
        <p key={what}>
          {what}: <i lang="id">{words.join(', ')}</i>
        </p>
      ))}
    </details>
  );
}

function Ready({
  state,
  stage,
  preview,
}: {
  readonly state: ImportState;
  readonly stage: Extract<ImportState['stage']['value'], { is: 'ready' }>;
  readonly preview: ImportPreview | undefined;
}) {
  const { parsed, name } = stage;
  const refused = [...parsed.refused, ...(preview?.refused ?? [])];
  return (
    <section class="ready" aria-label={`Import of ${name}`}>
      <p role="status">
        <b>{name}</b>: {preview?.added ?? 0} new, {preview?.changed ?? 0} changed,{' '}
        {preview?.unchanged ?? 0} as they are
        {(preview?.removed ?? 0) > 0 && `, ${preview?.removed} to the bin`}.
      </p>
      <div class="row wrap">
        {IMPORT_MODES.map((mode) => (
          <label class="check" key={mode}>
            <input
              type="radio"
              name="import-mode"
              checked={stage.request.mode === mode}
              onChange={() => void state.setMode(mode)}
            />
            {MODE_NAMES[mode]}
          </label>
        ))}
      </div>
      {preview !== undefined && <Examples preview={preview} />}
      {parsed.kind === 'table' && (
        <div class="mapping">
          {FIELDS.map((field) => (
            <label key={field}>
              {FIELD_NAMES[field]}
              <select
                value={String(parsed.mapping[field] ?? '')}
                onChange={(event) => {
                  const { [field]: _before, ...others } = parsed.mapping;
                  const column = event.currentTarget.value;
                  void state.remap(column === '' ? others : { ...others, [field]: Number(column) });
                }}
              >
                <option value="">—</option>
                {parsed.columns.map((column, at) => (
                  <option key={column} value={String(at)}>
                    {column || `column ${at + 1}`}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{refused.length} lines are left out</summary>
          <ul>
            {refused.slice(0, 50).map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                Line {line}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <button type="button" class="save" onClick={() => void state.confirm()}>
          Import
        </button>
        <button type="button" class="link" onClick={state.cancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}
