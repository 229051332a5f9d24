import '../../assets/styles/tokens.css';
import '../../assets/styles/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type PageInTab, Popup, type View } from '../../components/popup.tsx';
import { readInWorker } from '../../lib/messages/import-worker.ts';
import { createSend } from '../../lib/messages/send.ts';
import { createBin } from '../../lib/state/bin.ts';
import { createImport } from '../../lib/state/import.ts';
import { createLookUp } from '../../lib/state/look-up.ts';
import { createReview } from '../../lib/state/review.ts';
import { createSettings } from '../../lib/state/settings.ts';
import { createVocabulary } from '../../lib/state/vocabulary.ts';

const WORKER = '/import-worker.js';
// A policy of one name can be made once only.
let workerPolicy: ReturnType<TrustedTypePolicies['createPolicy']> | undefined;

const VIEWS: readonly View[] = ['look-up', 'saved', 'review', 'settings'];

const isPrivate = browser.windows.getCurrent().then(
  ({ incognito }) => incognito,
  () => false,
);
const send = createSend(
  (message) => browser.runtime.sendMessage(message),
  () => isPrivate,
);
const newId = (): string => crypto.randomUUID();
// popup.html#saved opens a view; popup.html?full is the same thing in a tab of its own.
const isFull = new URLSearchParams(location.search).has('full');
const asked = location.hash.slice(1) as View;
const view = signal<View>(VIEWS.includes(asked) ? asked : 'look-up');
const page = signal<PageInTab | undefined>(undefined);
const vocabulary = createVocabulary({
  send,
  askPersist: () => navigator.storage.persist(),
  newId,
});
const bin = createBin({ send, onRestored: vocabulary.refresh });
const review = createReview({ send, newId });
const settings = createSettings({ send, newId });

const imports = createImport({
  readFile: async (file, mapping, onProgress, signal) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const options = { now: Date.now(), ...(mapping !== undefined && { mapping }) };
    return readInWorker(
      makeWorker,
      { file: { name: file.name, bytes }, options },
      onProgress,
      signal,
    );
  },
  preview: settings.previewImport,
  run: settings.runImport,
});

document.documentElement.classList.toggle('full', isFull);
const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');
render(
  <Popup
    view={view}
    lookUp={createLookUp({ send, newId })}
    vocabulary={vocabulary}
    bin={bin}
    review={review}
    settings={settings}
    imports={imports}
    page={page}
    onSwitchSite={(off) => void switchSite(off)}
    onOpenTab={isFull ? undefined : () => void openTab()}
  />,
  root,
);
void settings.load();
if (view.value === 'review') startReview();
// The list first: the queue takes longer to work out. And the browser is asked to keep the words before it is
// complained of.
void vocabulary.refresh().finally(() => {
  void settings.loadNotices();
  if (view.value !== 'review') void review.start();
});
if (!isFull) void showPage();

// The content policy allows scripts from nowhere but this one policy, and this one file.
function makeWorker(): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicies };
  workerPolicy ??= trustedTypes?.createPolicy('dwibaca-worker', { createScriptURL: () => WORKER });
  return new Worker((workerPolicy?.createScriptURL('') ?? WORKER) as string);
}

/** The part of Trusted Types that is used; not yet in the compiler's types. */
interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(input: string): unknown };
}

function startReview(): void {
  void review.start();
  void review.loadStats();
}

async function showPage(): Promise<void> {
  const tabId = await currentTab();
  if (tabId === undefined) return;
  const answer = await send('page/state', { tabId });
  if (answer.ok) page.value = answer.value;
}

async function switchSite(off: boolean): Promise<void> {
  const tabId = await currentTab();
  if (tabId === undefined) return;
  const answer = await send('settings/site', { tabId, off });
  if (answer.ok) page.value = { ...page.value, state: answer.value.state };
  // Switched on again, the page is looked at anew.
  if (!off) setTimeout(() => void showPage(), 600);
}

async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?full#${view.value}`) });
  window.close();
}
