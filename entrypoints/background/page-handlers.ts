import type { PageState, Question, Reply } from '../../lib/messages/protocol.ts';
import type { Sender } from '../../lib/messages/sender.ts';

/** What page handling needs of the browser; the real one, or a stand-in for tests. */
export interface PageDeps {
  /** Brings the reader into a tab, with the style sheet of its highlights. */
  readonly inject: (tabId: number) => Promise<void>;
  readonly setIcon: (tabId: number, path: Readonly<Record<number, string>>) => Promise<void>;
  readonly setTitle: (tabId: number, title: string) => Promise<void>;
  readonly readerSettings: () => Promise<Reply<'page/settings'>>;
  /** Told of every article that is opened. */
  readonly onArticle?: () => void;
}

const ICONS = {
  article: { 16: '/icon/16.png', 32: '/icon/32.png' },
  quiet: { 16: '/icon/quiet-16.png', 32: '/icon/quiet-32.png' },
} as const;

const TITLES: Readonly<Record<PageState, string>> = {
  article: 'Dwibaca: reading this article with you',
  quiet: 'Dwibaca: no Indonesian article here',
  malay: 'Dwibaca: this page is Malay, not Indonesian',
  off: 'Dwibaca: switched off here',
};

/** Handlers of the `page/…` questions: they bring the reader to articles and keep the toolbar true. */
export function createPageHandlers({
  inject,
  setIcon,
  setTitle,
  readerSettings,
  onArticle,
}: PageDeps) {
  const states = new Map<number, PageState>();

  const show = async (tabId: number, state: PageState): Promise<void> => {
    states.set(tabId, state);
    // The tab may be gone by now; then there is nothing to show.
    await Promise.allSettled([
      setIcon(tabId, state === 'article' ? ICONS.article : ICONS.quiet),
      setTitle(tabId, TITLES[state]),
    ]);
  };

  /** A tab that loads another page, or closes, is quiet again. */
  const forget = (tabId: number): void => {
    states.delete(tabId);
  };

  const handlers = {
    'page/article-found': async (
      _question: Question<'page/article-found'>,
      sender: Sender,
    ): Promise<Reply<'page/article-found'>> => {
      const { tabId } = sender;
      if (tabId === undefined) return { state: 'quiet' };
      await inject(tabId);
      await show(tabId, 'article');
      onArticle?.();
      return { state: 'article' };
    },
    'page/settings': async (): Promise<Reply<'page/settings'>> => {
      const { restMs, highlightSaved } = await readerSettings();
      return { restMs, highlightSaved };
    },
    'page/state': async ({ tabId }: Question<'page/state'>): Promise<Reply<'page/state'>> => ({
      state: (tabId === undefined ? undefined : states.get(tabId)) ?? 'quiet',
    }),
  };
  return { handlers, forget };
}
