import type { Kind } from './protocol.ts';

/** Who asks: one of our own pages, or our script inside somebody's page, which that page may have taken over. */
export interface Sender {
  readonly from: 'extension' | 'page';
  readonly isPrivate: boolean;
  readonly tabId?: number;
}

/** What browsers tell about the sender of a message. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/** Kinds that a script in a page may use: look up, save, and colour what is saved. */
const PAGE_KINDS = /^(?:gloss\/.+|page\/.+|terms\/save|terms\/marks)$/u;

/**
 * Finds out who sent a message, from what the browser says and never from the message.
 *
 * @param base address of our own pages, with the slash at its end
 * @returns undefined for messages that are not from this extension
 */
export function readSender(raw: RawSender, ownId: string, base: string): Sender | undefined {
  if (raw.id !== ownId) return undefined;
  const { url, tab } = raw;
  const isOwn =
    url === undefined
      ? tab === undefined && raw.frameId === undefined // Our own worker has neither.
      : url.startsWith(base);
  return {
    from: isOwn ? 'extension' : 'page',
    isPrivate: tab?.incognito === true,
    ...(tab?.id !== undefined && { tabId: tab.id }),
  };
}

/** May this sender ask for this kind? */
export function isAllowed(kind: Kind, sender: Sender): boolean {
  return sender.from === 'extension' || PAGE_KINDS.test(kind);
}
