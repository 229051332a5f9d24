import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksIndonesian } from '../lib/core/article/detector.ts';
import { sampleText } from '../lib/dom/sample-text.ts';

// The native object: the polyfill alone would weigh more than the whole detector.
declare const chrome: {
  readonly runtime: {
    readonly id?: string;
    readonly lastError?: unknown;
    sendMessage(message: object, done: () => void): void;
  };
};
const native = chrome;

/**
 * Runs on every page and does nothing that anyone can see: looks at a sample of the text and, when it may be
 * Indonesian, asks the background to bring the reader. No listener on the page, no node, no storage; one listener for
 * pages that change without loading.
 */
export default defineUnlistedScript(() => {
  const { runtime } = native;
  const LATER = [1_000, 3_000]; // milliseconds; text of pages that build themselves arrives late
  let told = '';

  const look = (): boolean => {
    if (told === location.href) return true;
    if (!looksIndonesian(sampleText(document))) return false;
    told = location.href;
    // Nobody may be listening while the extension is being replaced; the next page asks again.
    try {
      runtime.sendMessage(
        { dwibaca: 'page/article-found', question: { url: location.href, title: document.title } },
        () => runtime.lastError,
      );
    } catch {
      told = '';
    }
    return true;
  };

  const start = (): void => {
    if (look()) return;
    for (const delay of LATER) setTimeout(look, delay);
  };

  // Not yet in every browser's types.
  const { prerendering } = document as { readonly prerendering?: boolean };
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  if (prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
  navigation?.addEventListener('navigatesuccess', start);
});
