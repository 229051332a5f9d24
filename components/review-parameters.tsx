import { useSignal } from '@preact/signals';
import { readParameters } from '../lib/core/review/parameters.ts';
import type { SettingsState } from '../lib/state/settings.ts';

export interface ReviewParametersProps {
  readonly state: SettingsState;
}

/** The person's own FSRS parameters, as another program worked them out. */
export function ReviewParameters({ state }: ReviewParametersProps) {
  const fault = useSignal<{ readonly text: string; readonly message: string } | undefined>(
    undefined,
  );
  const { parameters = [] } = state.settings.value.review;
  const take = (text: string): void => {
    const read = readParameters(text);
    fault.value = read.ok ? undefined : { text, message: read.message };
    if (read.ok) void state.change({ review: { parameters: read.parameters } });
  };
  return (
    <details class="parameters">
      <summary>FSRS parameters</summary>
      <label>
        Numbers that Anki or another optimizer found for you; empty for the usual ones
        <textarea
          rows={3}
          spellcheck={false}
          value={fault.value?.text ?? parameters.join(', ')}
          aria-invalid={fault.value !== undefined}
          onChange={(event) => take(event.currentTarget.value)}
        />
      </label>
      {fault.value !== undefined && (
        <p class="failed" role="alert">
          {fault.value.message} Nothing was changed.
        </p>
      )}
    </details>
  );
}
