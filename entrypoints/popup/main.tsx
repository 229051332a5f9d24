import '../../assets/styles/tokens.css';
import '../../assets/styles/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type View } from '../../components/popup.tsx';
import type { PageState } from '../../lib/messages/protocol.ts';
import { createSend } from '../../lib/messages/send.ts';
import { createLookUp } from '../../lib/state/look-up.ts';
import { createReview } from '../../lib/state/review.ts';
import { createSettings } from '../../lib/state/settings.ts';
import { createVocabulary } from '../../lib/state/vocabulary.ts';

const VIEWS: readonly View[] = ['look-up', 'saved', 'review', 'settings'];
const PAGE_LINES: Readonly<Record<PageState, string>> = {
  article: 'Reading this article with you',
  quiet: 'No Indonesian article here',
  malay: 'This page is Malay, not Indonesian',
  off: 'Switched off here',
};

const send = createSend((message) => browser.runtime.sendMessage(message));
const newId = (): string => crypto.randomUUID();
// popup.html#saved opens a view; popup.html?full is the same thing in a tab of its own.
const isFull = new URLSearchParams(location.search).has('full');
const asked = location.hash.slice(1) as View;
const view = signal<View>(VIEWS.includes(asked) ? asked : 'look-up');
const page = signal('');
const vocabulary = createVocabulary({
  send,
  askPersist: () => navigator.storage.persist(),
});
const review = createReview({ send, newId });
const settings = createSettings({ send, newId });

document.documentElement.classList.toggle('full', isFull);
const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');
render(
  <Popup
    view={view}
    lookUp={createLookUp({ send, newId })}
    vocabulary={vocabulary}
    review={review}
    settings={settings}
    page={page}
    onOpenTab={isFull ? undefined : () => void openTab()}
  />,
  root,
);
void settings.load();
void settings.loadNotices();
void vocabulary.refresh();
void review.start();
if (!isFull) void showPage();

async function showPage(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const answer = await send('page/state', { tabId: tab.id });
  if (answer.ok) page.value = PAGE_LINES[answer.value.state];
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?full#${view.value}`) });
  window.close();
}
