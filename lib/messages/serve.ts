import * as v from 'valibot';
import { NOT_STORED } from '../core/vocabulary/not-stored.ts';
import { issueText } from '../core/vocabulary/schema.ts';
import type { Answer, FailureReason, Kind, Question, Reply } from './protocol.ts';
import { SCHEMAS } from './schemas.ts';
import { isAllowed, type RawSender, readSender, type Sender } from './sender.ts';

/** Exactly one function a kind; the compiler lists what is missing. */
export type Handlers = {
  readonly [K in Kind]: (question: Question<K>, sender: Sender) => Promise<Reply<K>> | Reply<K>;
};

/** Some of the handlers, to be joined with others. */
export type SomeHandlers<K extends Kind> = Pick<Handlers, K>;

/** The form of listener that all browsers understand: `true` now, the answer through `respond`. */
export type Listener = (
  message: unknown,
  sender: RawSender,
  respond: (answer: unknown) => void,
) => true | undefined;

export interface ServeOptions {
  /** `browser.runtime.id` */
  readonly ownId: string;
  /** `browser.runtime.getURL('/')` */
  readonly base: string;
  /**
   * Does this browser know private windows only (Firefox that never remembers history)? Then they are the usual
   * thing and no exception that the reader made.
   */
  readonly isAlwaysPrivate?: boolean;
}

/**
 * Makes the listener for `browser.runtime.onMessage`.
 *
 * Messages that are not ours are left alone. Ours always get an answer: unknown kinds, wrong questions and senders
 * that may not ask are refused without touching anything, and what a handler throws becomes an error answer.
 */
export function serve(handlers: Handlers, options: ServeOptions): Listener {
  return (message, rawSender, respond) => {
    const kind = kindOf(message);
    if (kind === undefined) return undefined;
    const sender = readSender(rawSender, options.ownId, options.base);
    if (sender === undefined) return undefined;
    const isPrivate = isFromPrivate(sender, message) && options.isAlwaysPrivate !== true;
    void answerTo(handlers, kind, message, { ...sender, isPrivate }).then(respond);
    return true;
  };
}

// The popup belongs to no tab, so that only itself can tell what window it is in.
function isFromPrivate(sender: Sender, message: unknown): boolean {
  return (
    sender.isPrivate ||
    (sender.from === 'extension' &&
      (message as { readonly isPrivate?: unknown }).isPrivate === true)
  );
}

async function answerTo(
  handlers: Handlers,
  kind: unknown,
  message: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  try {
    if (!isKind(kind))
      return refusal('bad-message', `Unknown kind of message: ${String(kind).slice(0, 60)}`);
    if (!isAllowed(kind, sender)) return refusal('not-allowed', `A page may not use ${kind}.`);
    return await handle(handlers, kind, message, sender);
  } catch (error) {
    return refusal(reasonOf(error), error instanceof Error ? error.message : String(error));
  }
}

async function handle<K extends Kind>(
  handlers: Handlers,
  kind: K,
  message: unknown,
  sender: Sender,
): Promise<Answer<Reply<K>>> {
  const raw = (message as { readonly question?: unknown }).question;
  const parsed = v.safeParse(SCHEMAS[kind], raw, { abortEarly: true });
  if (!parsed.success) {
    return refusal('bad-message', `The question ${kind} is wrong: ${issueText(parsed.issues)}`);
  }
  return { ok: true, value: await handlers[kind](parsed.output, sender) };
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'dwibaca')
    ? (message as { readonly dwibaca: unknown }).dwibaca
    : undefined;
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(SCHEMAS, kind);
}

const REASONS: ReadonlySet<unknown> = new Set(NOT_STORED);

function reasonOf(error: unknown): FailureReason {
  const reason = typeof error === 'object' && error !== null && 'reason' in error && error.reason;
  return REASONS.has(reason) ? (reason as FailureReason) : 'failed';
}

function refusal(reason: FailureReason, message: string): Answer<never> {
  return { ok: false, reason, message };
}
