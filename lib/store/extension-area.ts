import { browser } from 'wxt/browser';
import type { KeyValueArea } from './key-value-area.ts';

/** An area of extension storage as the stores use it: `local` for what is kept, `session` for this browser session. */
export function extensionArea(name: 'local' | 'session'): KeyValueArea {
  const area = browser.storage[name];
  return {
    get: (keys) => area.get(keys),
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    ...(typeof area.getKeys === 'function' && { getKeys: () => area.getKeys() }),
  };
}
