import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Chromium's wire format: what does not survive JSON does not survive a message. */
const json = (value: unknown): unknown =>
  value === undefined ? value : JSON.parse(JSON.stringify(value));

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  // The fake's sendMessage drops replies given through a promise; real browsers accept both forms.
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    let respond: (value: unknown) => void = () => {};
    const sent = new Promise((resolve) => {
      respond = resolve;
    });
    const sender = { id: fakeBrowser.runtime.id };
    const all = (await fakeBrowser.runtime.onMessage.trigger(
      json(message),
      sender,
      respond,
    )) as unknown[];
    const direct = all.find((reply) => reply !== undefined && reply !== true);
    return json(direct ?? (all.includes(true) ? await sent : undefined));
  }) as never);
});
