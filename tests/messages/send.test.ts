import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSend } from '../../lib/messages/send.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const good = { ok: true, value: { marks: {} } };
const missing = () => new Error('Could not establish connection. Receiving end does not exist.');

async function ask(transport: (message: unknown) => Promise<unknown>) {
  const answer = createSend(transport)('terms/marks', { headwords: [] });
  await vi.runAllTimersAsync();
  return answer;
}

describe('asking the background', () => {
  test('gives its answer', async () => {
    const transport = vi.fn(async () => good);
    expect(await ask(transport)).toEqual(good);
    expect(transport).toHaveBeenCalledExactlyOnceWith({
      dwibaca: 'terms/marks',
      question: { headwords: [] },
    });
  });

  test('tells of a private window', async () => {
    const transport = vi.fn(async () => good);
    const answer = createSend(transport, async () => true)('terms/marks', { headwords: [] });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(good);
    expect(transport).toHaveBeenCalledExactlyOnceWith({
      dwibaca: 'terms/marks',
      question: { headwords: [] },
      isPrivate: true,
    });
  });

  test.each([
    { name: 'nobody listens yet', first: () => Promise.reject(missing()) },
    {
      name: 'the listener ended before it answered',
      first: () =>
        Promise.reject(new Error('The message port closed before a response was received.')),
    },
    { name: 'an empty answer', first: () => Promise.resolve(undefined) },
  ])('asks once more: $name', async ({ first }) => {
    const transport = vi.fn(async () => good as unknown).mockImplementationOnce(first);
    expect(await ask(transport)).toEqual(good);
    expect(transport).toHaveBeenCalledTimes(2);
  });

  test('asks no more than twice', async () => {
    const transport = vi.fn(async () => Promise.reject(missing()));
    expect(await ask(transport)).toMatchObject({ ok: false, reason: 'no-answer' });
    expect(transport).toHaveBeenCalledTimes(2);
  });

  test('does not ask again after a refusal or another error', async () => {
    const refusal = { ok: false, reason: 'quota', message: 'full' };
    const refused = vi.fn(async () => refusal);
    expect(await ask(refused)).toEqual(refusal);
    expect(refused).toHaveBeenCalledTimes(1);
    const broken = vi.fn(async () => Promise.reject(new Error('Extension context invalidated.')));
    expect(await ask(broken)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Reload the page'),
    });
    expect(broken).toHaveBeenCalledTimes(1);
  });

  test('turns silence into an error answer', async () => {
    const answer = await ask(() => new Promise(() => {}));
    expect(answer).toMatchObject({
      ok: false,
      reason: 'no-answer',
      message: expect.stringContaining('10 s'),
    });
  });
});
