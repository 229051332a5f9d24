import type { Answer, Kind, Question, Reply, Send } from './protocol.ts';

/** Puts a message on the wire; `browser.runtime.sendMessage`. */
export type Transport = (message: unknown) => Promise<unknown>;

const LIMIT_MS = 10_000;
const LONG_LIMIT_MS = 180_000;
const RETRY_AFTER_MS = 250;

/**
 * The typed client of the background: `send('terms/save', command)`.
 *
 * A missing receiver (the worker is just starting) is asked once more; no answer in time and every other failure
 * become an error answer. Questions that change something carry an id, so that asking twice changes once.
 *
 * @param isPrivate does the popup stand in a private window? Of pages the browser tells it.
 */
export function createSend(
  transport: Transport,
  isPrivate: () => boolean | Promise<boolean> = () => false,
): Send {
  return async <K extends Kind>(kind: K, question: Question<K>): Promise<Answer<Reply<K>>> => {
    const message = {
      dwibaca: kind,
      question,
      ...((await isPrivate()) && { isPrivate: true }),
    };
    const limit = kind.startsWith('data/') ? LONG_LIMIT_MS : LIMIT_MS;
    try {
      return await once<K>(transport, message, limit);
    } catch (error) {
      if (!isMissingReceiver(error)) return failed(error);
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
    try {
      return await once<K>(transport, message, limit);
    } catch (error) {
      return failed(error);
    }
  };
}

async function once<K extends Kind>(
  transport: Transport,
  message: unknown,
  limitMs: number,
): Promise<Answer<Reply<K>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`No answer within ${limitMs / 1000} s. Try again.`)),
      limitMs,
    );
  });
  try {
    const answer = await Promise.race([transport(message), late]);
    if (!isAnswer(answer)) throw new MissingReceiver();
    return answer as Answer<Reply<K>>;
  } finally {
    clearTimeout(timer);
  }
}

class MissingReceiver extends Error {
  constructor() {
    super('Dwibaca did not answer. Try again, or reload the page.');
  }
}

// Browsers differ in words; all of these mean that nobody listened or that the listener ended before it answered.
const MISSING =
  /receiving end does not exist|could not establish connection|port closed|no listener/i;

function isMissingReceiver(error: unknown): boolean {
  return error instanceof MissingReceiver || MISSING.test(textOf(error));
}

function isAnswer(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
  );
}

function failed(error: unknown): Answer<never> {
  const text = textOf(error);
  const message = /context invalidated/i.test(text)
    ? 'Dwibaca was updated. Reload the page to go on.'
    : MISSING.test(text)
      ? new MissingReceiver().message
      : text;
  return { ok: false, reason: 'no-answer', message };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
