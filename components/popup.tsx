import { type Signal, untracked, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PageState } from '../lib/messages/protocol.ts';
import type { Bin } from '../lib/state/bin.ts';
import type { ImportState } from '../lib/state/import.ts';
import type { LookUp as LookUpState } from '../lib/state/look-up.ts';
import type { Review } from '../lib/state/review.ts';
import type { SettingsState } from '../lib/state/settings.ts';
import type { Vocabulary } from '../lib/state/vocabulary.ts';
import { LookUp } from './look-up.tsx';
import { Notice } from './notice.tsx';
import { ReviewSession } from './review-session.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { Tabs } from './tabs.tsx';
import { TermList } from './term-list.tsx';

export type View = 'look-up' | 'saved' | 'review' | 'settings';

export interface PopupProps {
  readonly view: Signal<View>;
  readonly lookUp: LookUpState;
  readonly vocabulary: Vocabulary;
  readonly bin: Bin;
  readonly review: Review;
  readonly settings: SettingsState;
  readonly imports: ImportState;
  /** The page in the current tab; undefined in a tab of its own. */
  readonly page: Signal<PageInTab | undefined>;
  readonly onSwitchSite: (off: boolean) => void;
  /** Opens the popup full size; absent when it is. */
  readonly onOpenTab?: (() => void) | undefined;
}

/** What the popup says of the page behind it. */
export interface PageInTab {
  readonly state: PageState;
  /** Host of the page; absent where Dwibaca cannot read. */
  readonly site?: string;
}

const PAGE_LINES: Readonly<Record<PageState, string>> = {
  article: 'Reading this article with you',
  quiet: 'No Indonesian article here',
  malay: 'This page is Malay, not Indonesian',
  off: 'Switched off here',
  failed: 'The words did not come: reload the page',
};

/** The popup's frame: what page this is, and the views. */
export function Popup({
  view,
  lookUp,
  vocabulary,
  bin,
  review,
  settings,
  imports,
  page,
  onSwitchSite,
  onOpenTab,
}: PopupProps) {
  const isFirst = useRef(true);
  useSignalEffect(() => {
    const shown = view.value;
    // What is shown first was asked for when the popup opened.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // Only the change of view asks anew, not what the asking itself reads and changes.
    untracked(() => {
      switch (shown) {
        case 'saved':
          void vocabulary.refresh();
          if (bin.isOpen.value) void bin.open();
          break;
        case 'review':
          void review.start();
          void review.loadStats();
          break;
        case 'look-up':
        case 'settings':
          break;
      }
    });
  });
  return (
    <div class="popup">
      <header>
        <div class="bar">
          <h1>
            <img src="/icon/32.png" width="20" height="20" alt="" /> Dwibaca
          </h1>
          {page.value !== undefined && <PageLine page={page.value} onSwitchSite={onSwitchSite} />}
          {onOpenTab !== undefined && (
            <button
              type="button"
              class="icon"
              aria-label="Open in a tab"
              title="Open in a tab"
              onClick={onOpenTab}
            >
              ⤢
            </button>
          )}
        </div>
        <Tabs
          current={view}
          tabs={[
            { id: 'look-up', label: 'Look up' },
            { id: 'saved', label: 'Saved', count: vocabulary.all.value },
            { id: 'review', label: 'Review', count: review.due.value + review.fresh.value },
            { id: 'settings', label: 'Settings' },
          ]}
        />
      </header>
      {settings.notices.value.map((notice) => (
        <Notice
          kind="news"
          key={notice.kind}
          onDismiss={() => void settings.loadNotices(notice.kind)}
        >
          {notice.message}
        </Notice>
      ))}
      <main>
        <div id={`panel-${view.value}`} role="tabpanel" aria-labelledby={`tab-${view.value}`}>
          <Panel
            view={view.value}
            lookUp={lookUp}
            vocabulary={vocabulary}
            bin={bin}
            review={review}
            settings={settings}
            imports={imports}
          />
        </div>
      </main>
    </div>
  );
}

function PageLine({
  page: { state, site },
  onSwitchSite,
}: {
  readonly page: PageInTab;
  readonly onSwitchSite: (off: boolean) => void;
}) {
  const off = state === 'off';
  const action = off ? 'Switch on' : 'Switch off';
  return (
    <p class="page">
      <span role="status">{PAGE_LINES[state]}</span>
      {site !== undefined && (state === 'article' || off) && (
        <button
          type="button"
          class="link"
          aria-label={`${action} on ${site}`}
          title={`${action} on ${site}`}
          onClick={() => onSwitchSite(!off)}
        >
          {action}
        </button>
      )}
    </p>
  );
}

function Panel({
  view,
  lookUp,
  vocabulary,
  bin,
  review,
  settings,
  imports,
}: Omit<PopupProps, 'view' | 'page' | 'onSwitchSite' | 'onOpenTab'> & { readonly view: View }) {
  switch (view) {
    case 'look-up':
      return <LookUp state={lookUp} />;
    case 'saved':
      return <TermList state={vocabulary} bin={bin} />;
    case 'review':
      return <ReviewSession state={review} showWord={settings.settings.value.review.showWord} />;
    case 'settings':
      return <SettingsPanel state={settings} imports={imports} />;
  }
}
