import type { ComponentChild } from 'preact';
import { render } from 'preact';
import cardCss from '../../assets/styles/card.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { placeCard } from '../../lib/dom/place-card.ts';

/** The one element that Dwibaca adds to a page, and the card inside it. */
export interface CardHost {
  /** Draws the card and shows it beside a box of the page. */
  readonly show: (content: ComponentChild, word: DOMRect, near: Node) => void;
  /** Draws again where the card stands. */
  readonly redraw: (content: ComponentChild) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Is this event from inside the card? */
  readonly owns: (event: Event) => boolean;
  /** Can the card be seen as it is, so that a click on it is meant? A page can make it invisible or cover it. */
  readonly isVisible: () => boolean;
  /** Takes the focus; `hide` gives it back to where it was. */
  readonly focus: () => void;
  readonly say: (text: string) => void;
  readonly remove: () => void;
}

// A plain element: of a custom one, a page may define the class, and through its internals read a closed root.
const HOST_MARK = 'data-dwibaca';

/**
 * Makes the host outside `body`, closed to the page: closed shadow root, top layer, own style sheets. It is built once
 * and kept; hovering only changes its text. A host of an earlier version of the extension is taken away.
 */
export function createCardHost(document: Document): CardHost {
  for (const old of document.querySelectorAll(`div[${HOST_MARK}]`)) old.remove();
  const host = document.createElement('div');
  host.setAttribute(HOST_MARK, '');
  // Inline and important: no rule of the page can move, cover or restyle the host.
  host.style.cssText =
    'all: initial !important; position: fixed !important; width: 0 !important; height: 0 !important; top: 0 !important; left: 0 !important; pointer-events: none !important;';
  const root = host.attachShadow({
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
  });
  root.adoptedStyleSheets = [sheet(tokensCss), sheet(cardCss)];
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', 'Dwibaca: meaning of the word');
  card.tabIndex = -1;
  const status = document.createElement('div');
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  root.append(card, status);

  const attach = (near: Node): void => {
    const parent = topLayerParent(document, near);
    if (host.parentNode !== parent) parent.append(host);
  };
  const place = (word: DOMRect): void => {
    const view = document.documentElement;
    card.style.maxHeight = '';
    const { width, height } = card.getBoundingClientRect();
    const spot = placeCard(
      word,
      { width, height },
      { width: view.clientWidth, height: globalThis.innerHeight },
    );
    card.style.left = `${spot.left}px`;
    card.style.top = `${spot.top}px`;
    card.style.maxHeight = `${Math.min(spot.maxHeight, 420)}px`;
  };
  let before: Element | null = null;
  const isOpen = (): boolean => host.isConnected && card.matches(':popover-open');
  return {
    show(content, word, near) {
      attach(near);
      render(content, card);
      card.scrollTop = 0;
      if (!card.matches(':popover-open')) card.showPopover();
      place(word);
    },
    redraw: (content) => render(content, card),
    hide() {
      const hadFocus = document.activeElement === host;
      if (isOpen()) card.hidePopover();
      if (hadFocus) (before as HTMLElement | null)?.focus?.({ preventScroll: true });
    },
    isOpen,
    owns: (event) => event.composedPath().includes(host),
    isVisible: () =>
      isOpen() &&
      card.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      notCovered(host, root, card),
    focus() {
      const { activeElement } = document;
      if (activeElement !== host) before = activeElement;
      card.focus({ preventScroll: true });
    },
    say(text) {
      status.textContent = text;
    },
    remove() {
      render(null, card);
      host.remove();
    },
  };
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

// A modal dialog or full-screen element makes all outside it inert, so the card goes inside.
function topLayerParent(document: Document, near: Node): Element {
  const around = near.parentElement?.closest('dialog[open]');
  if (around?.matches(':modal')) return around;
  const full = document.fullscreenElement;
  return full && !REPLACED.has(full.localName) ? full : document.documentElement;
}

const REPLACED = new Set(['video', 'img', 'iframe', 'canvas', 'embed', 'object']);

// What the pointer would hit in the middle of the card must be the card itself.
function notCovered(host: Element, root: ShadowRoot, card: Element): boolean {
  const box = card.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, globalThis.innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, globalThis.innerHeight)) / 2;
  const hit = host.ownerDocument.elementFromPoint(x, y);
  return hit === host && root.elementFromPoint(x, y) !== null;
}
