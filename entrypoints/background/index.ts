import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { HIGHLIGHT_CSS } from '../../lib/dom/highlight.ts';
import { createGlossaryDb } from '../../lib/store/glossary-db.ts';
import { createGlossHandlers } from './gloss-handlers.ts';
import { createGlossaryOpener } from './open-glossary.ts';
import { createPageHandlers } from './page-handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    const packaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path as '/'));
    const openLexicon = createGlossaryOpener({
      fetchVersion: async () => ((await (await packaged('/glossary-version.json')).json()) as { version: string }).version,
      fetchPacked: async () => (await packaged('/glossary.txt')).text(),
      store: createGlossaryDb(),
      onStoreFailure: (error) => console.warn('Dwibaca: the glossary is read from the package;', error),
    });
    const pages = createPageHandlers({
      inject: async (tabId) => {
        const target = { tabId };
        await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS, origin: 'AUTHOR' });
        await browser.scripting.executeScript({ target, files: ['/reader.js'] });
      },
      setIcon: async (tabId, path) => {
        await browser.action.setIcon({ tabId, path });
      },
      setTitle: (tabId, title) => browser.action.setTitle({ tabId, title }),
    });
    const handlers: Record<string, (question: never, sender: never) => Promise<unknown>> = {
      ...createGlossHandlers(openLexicon),
      ...pages.handlers,
    };
    browser.runtime.onMessage.addListener(((message: { dwibaca: string; question: never }, sender: never, respond: (r: unknown) => void) => {
      const h = handlers[message.dwibaca];
      if (!h) respond({ ok: false, message: 'not yet', reason: 'failed' });
      else h(message.question, sender).then((value) => respond({ ok: true, value }), (e) => respond({ ok: false, message: String(e), reason: 'failed' }));
      return true;
    }) as never);
    browser.runtime.onInstalled.addListener(() => void openLexicon());
    browser.commands?.onCommand.addListener((command, tab) => {
      if (command === 'read-here' && tab?.id !== undefined) void browser.tabs.sendMessage(tab.id, { dwibacaReader: 'read-here' });
    });
  },
});
