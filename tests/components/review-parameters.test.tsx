import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ReviewParameters } from '../../components/review-parameters.tsx';
import { DEFAULT_SETTINGS } from '../../lib/core/vocabulary/settings.ts';
import type { SettingsState } from '../../lib/state/settings.ts';

const host = document.createElement('div');
afterEach(() => render(null, host));

function draw(parameters?: readonly number[]) {
  const change = vi.fn(async () => true);
  const review = { ...DEFAULT_SETTINGS.review, ...(parameters !== undefined && { parameters }) };
  const state = { settings: signal({ ...DEFAULT_SETTINGS, review }), change };
  render(<ReviewParameters state={state as unknown as SettingsState} />, host);
  const field = host.querySelector('textarea');
  if (field === null) throw new Error('no field');
  return { change, field };
}

async function write(field: HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('shows the numbers that are kept', () => {
  expect(draw([0.5, 1, 2.25]).field.value).toBe('0.5, 1, 2.25');
});

test('keeps a whole list', async () => {
  const { change, field } = draw();
  await write(field, Array.from({ length: 21 }, () => '0.5').join(' '));
  const parameters = Array.from({ length: 21 }, () => 0.5);
  expect(change).toHaveBeenCalledExactlyOnceWith({ review: { parameters } });
  expect(host.querySelector('[role=alert]')).toBeNull();
});

test('says what is wrong and changes nothing', async () => {
  const { change, field } = draw();
  await write(field, '1, 2, 3');
  expect(change).not.toHaveBeenCalled();
  expect(host.querySelector('[role=alert]')?.textContent).toBe(
    'FSRS takes 17, 19 or 21 numbers; here are 3. Nothing was changed.',
  );
  expect(field.value).toBe('1, 2, 3');
  await write(field, '');
  expect(change).toHaveBeenCalledExactlyOnceWith({ review: { parameters: [] } });
  expect(host.querySelector('[role=alert]')).toBeNull();
});
