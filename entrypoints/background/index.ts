import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { identifyLanguage } from '../../lib/core/article/language.ts';
import { dayName, learningDay } from '../../lib/core/review/day.ts';
import { HIGHLIGHT_CSS } from '../../lib/dom/highlight.ts';
import type { RawSender } from '../../lib/messages/sender.ts';
import { serve } from '../../lib/messages/serve.ts';
import { extensionArea } from '../../lib/store/extension-area.ts';
import { createGlossaryDb } from '../../lib/store/glossary-db.ts';
import { createCacheMarker } from '../../lib/store/marker.ts';
import { openVocabulary } from '../../lib/store/open-vocabulary.ts';
import { articleHandlers } from './article-handlers.ts';
import { createGlossHandlers } from './gloss-handlers.ts';
import { createGlossaryOpener } from './open-glossary.ts';
import { createPageHandlers } from './page-handlers.ts';
import { createVocabularyHandlers } from './vocabulary-handlers.ts';

/** Wires stores, glossary and messages; may be stopped at any moment and keeps nothing that it cannot find again. */
export default defineBackground({
  type: 'module',
  main() {
    const now = (): number => Date.now();
    const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const newId = (): string => crypto.randomUUID();
    const openLexicon = createGlossaryOpener({
      fetchVersion: async () => versionIn(await packaged('/glossary-version.json')),
      fetchPacked: async () => (await packaged('/glossary.txt')).text(),
      store: createGlossaryDb(),
      onStoreFailure: (error) =>
        console.warn('Dwibaca: no IndexedDB for the glossary, it is read from the package.', error),
    });
    const services = openVocabulary({
      local: extensionArea('local'),
      session: extensionArea('session'),
      marker: createCacheMarker(caches),
      now,
      newId,
    });
    const pages = createPageHandlers({
      inject: bringReader,
      detect: lookAgain,
      end: async (tabId) => {
        await browser.tabs.sendMessage(tabId, { dwibacaReader: 'stop' });
      },
      setIcon: async (tabId, path) => {
        await browser.action.setIcon({ tabId, path });
      },
      setTitle: (tabId, title) => browser.action.setTitle({ tabId, title }),
      getTitle: (tabId) => browser.action.getTitle({ tabId }),
      addressOf: async (tabId) => (await browser.tabs.get(tabId)).url,
      sampleOf,
      languageOf: (text) => identifyLanguage(text).lang,
      readerSettings: async () => (await services.documents.settings()).reader,
      changeOffSites: (offSites) => services.documents.changeSettings({ reader: { offSites } }),
      // A count for the statistics; reading goes on without it.
      onArticle: () =>
        void services.documents
          .countArticle(dayName(learningDay(now(), zone())))
          .catch(() => undefined),
    });
    const handlers = {
      ...pages.handlers,
      ...articleHandlers,
      ...createGlossHandlers(openLexicon, (...read) => void pages.onRead(...read)),
      ...createVocabularyHandlers({
        ...services,
        now,
        zone,
        newId,
        persisted: () => navigator.storage.persisted(),
      }),
    };
    const listen = serve(handlers, {
      ownId: browser.runtime.id,
      base: browser.runtime.getURL('/'),
      // The background itself is private only where every window is.
      isAlwaysPrivate: browser.extension.inIncognitoContext,
    });

    browser.runtime.onMessage.addListener(
      (message: unknown, sender, respond: (answer: unknown) => void) =>
        listen(message, sender as RawSender, respond),
    );
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'read-here' && tab?.id !== undefined) {
        // A tab without a reader has nobody to hear it; then there is nothing to read.
        browser.tabs.sendMessage(tab.id, { dwibacaReader: 'read-here' }).catch(() => undefined);
      }
    });
    browser.runtime.onInstalled.addListener(() => {
      openLexicon().catch((error: unknown) => console.error('Dwibaca: no glossary.', error));
      void lookAgainInOpenTabs();
    });
  },
});

// WXT types only the files that it copies itself; the build hook adds these two.
function packaged(path: '/glossary.txt' | '/glossary-version.json'): Promise<Response> {
  return fetch(browser.runtime.getURL(path as `/popup.html${string}`));
}

async function versionIn(answer: Response): Promise<string> {
  const { version } = (await answer.json()) as { readonly version: string };
  return version;
}

// Author origin: Chromium paints ::highlight rules of user sheets not at all.
async function bringReader(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

async function lookAgain(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/detector.js'] });
}

// The function is sent to the page as text: it may use nothing from outside.
async function sampleOf(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => (document.body?.innerText ?? '').slice(0, 8_000),
  });
  return typeof answer?.result === 'string' ? answer.result : '';
}

// Tabs that were open before installing or updating get the detector now; Firefox gives it to them by itself.
async function lookAgainInOpenTabs(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await lookAgain(id);
    }),
  );
}
