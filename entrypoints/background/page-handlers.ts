import type { Language } from '../../lib/core/article/language.ts';
import type { PageState, Question, Reply } from '../../lib/messages/protocol.ts';
import type { Sender } from '../../lib/messages/sender.ts';

/** What page handling needs of the browser; the real one, or a stand-in for tests. */
export interface PageDeps {
  /** Brings the reader into a tab, with the style sheet of its highlights. */
  readonly inject: (tabId: number) => Promise<void>;
  /** Lets the detector look at a tab once more. */
  readonly detect: (tabId: number) => Promise<void>;
  /** Ends the reader in a tab, if there is one. */
  readonly end: (tabId: number) => Promise<void>;
  readonly setIcon: (tabId: number, path: Readonly<Record<number, string>>) => Promise<void>;
  readonly setTitle: (tabId: number, title: string) => Promise<void>;
  readonly getTitle: (tabId: number) => Promise<string>;
  /** Address of the tab's page; undefined where the extension may not know it. */
  readonly addressOf: (tabId: number) => Promise<string | undefined>;
  /** Some running text of the tab's page. */
  readonly sampleOf: (tabId: number) => Promise<string>;
  readonly languageOf: (text: string) => Language;
  readonly readerSettings: () => Promise<Reply<'page/settings'> & OffSites>;
  readonly changeOffSites: (sites: readonly string[]) => Promise<unknown>;
  /** Told of every article that is opened, but for those in private windows. */
  readonly onArticle?: () => void;
}

interface OffSites {
  readonly offSites: readonly string[];
  /** May something that was done in a private window be kept? */
  readonly keepPrivate: boolean;
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
  failed: 'Dwibaca: the words of this article did not come; reload the page',
};
const STATES = Object.keys(TITLES) as readonly PageState[];

/**
 * Handlers of the `page/…` questions: they bring the reader to articles and keep the toolbar true. A tab's state is
 * kept in its toolbar title, where the browser holds it while the background is stopped and drops it when the tab
 * loads another page.
 */
export function createPageHandlers(deps: PageDeps) {
  const { inject, detect, end, setIcon, setTitle, getTitle, addressOf, readerSettings } = deps;

  const show = async (tabId: number, state: PageState): Promise<void> => {
    // The tab may be gone by now; then there is nothing to show.
    await Promise.allSettled([
      setIcon(tabId, state === 'article' ? ICONS.article : ICONS.quiet),
      setTitle(tabId, TITLES[state]),
    ]);
  };

  const shown = async (tabId: number): Promise<PageState | undefined> => {
    const title = await getTitle(tabId).catch(() => '');
    return STATES.find((state) => TITLES[state] === title);
  };

  // Only when somebody asks: pages in other languages are otherwise left alone.
  const look = async (tabId: number): Promise<PageState> => {
    const sample = await deps.sampleOf(tabId).catch(() => '');
    if (deps.languageOf(sample) !== 'ms') return 'quiet';
    await show(tabId, 'malay');
    return 'malay';
  };

  const isOff = async (site: string | undefined): Promise<boolean> =>
    site !== undefined && (await readerSettings()).offSites.includes(site);

  const handlers = {
    'page/article-found': async (
      { url }: Question<'page/article-found'>,
      { tabId }: Sender,
    ): Promise<Reply<'page/article-found'>> => {
      if (tabId === undefined) return { state: 'quiet' };
      if (await isOff(siteOf(url))) {
        await show(tabId, 'off');
        return { state: 'off' };
      }
      await inject(tabId);
      return { state: 'article' };
    },
    'page/article-gone': async (
      { failed }: Question<'page/article-gone'>,
      { tabId }: Sender,
    ): Promise<Reply<'page/article-gone'>> => {
      const state = failed === true ? 'failed' : 'quiet';
      if (tabId !== undefined) await show(tabId, state);
      return { state };
    },
    'page/settings': async (): Promise<Reply<'page/settings'>> => {
      const { restMs, highlightSaved } = await readerSettings();
      return { restMs, highlightSaved };
    },
    'page/state': async ({ tabId }: Question<'page/state'>): Promise<Reply<'page/state'>> => {
      if (tabId === undefined) return { state: 'quiet' };
      const site = siteOf(await addressOf(tabId).catch(() => undefined));
      if (site === undefined) return { state: 'quiet' };
      if (await isOff(site)) return { state: 'off', site };
      const state = await shown(tabId);
      return { state: state === undefined || state === 'quiet' ? await look(tabId) : state, site };
    },
    'settings/site': async (
      { tabId, off }: Question<'settings/site'>,
      { isPrivate }: Sender,
    ): Promise<Reply<'settings/site'>> => {
      const site = siteOf(await addressOf(tabId));
      if (site === undefined) throw new Error('This page has no site to switch off.');
      const { offSites, keepPrivate } = await readerSettings();
      const others = offSites.filter((host) => host !== site);
      // Off until the page is loaded anew: the list of sites would tell what was read in private.
      if (!isPrivate || keepPrivate) await deps.changeOffSites(off ? [...others, site] : others);
      await show(tabId, off ? 'off' : 'quiet');
      // A tab without a reader has nobody to hear it.
      await (off ? end(tabId) : detect(tabId)).catch(() => undefined);
      return { state: off ? 'off' : 'quiet' };
    },
  };

  /** The words of an article were asked for, in this language: the toolbar says so. */
  const onRead = async (
    tabId: number,
    lang: string,
    isMore: boolean,
    isPrivate: boolean,
  ): Promise<void> => {
    if (lang === 'id') {
      await show(tabId, 'article');
      if (!isMore && !isPrivate) deps.onArticle?.();
    } else await show(tabId, lang === 'ms' ? 'malay' : 'quiet');
  };

  return { handlers, onRead };
}

/** Host of a web page; undefined for the browser's own pages, files and other extensions. */
function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}
