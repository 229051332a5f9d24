import { boxAt, caretAt } from '../../lib/dom/caret.ts';
import type { PageText, Spot } from './page-text.ts';

export interface PointerEvents {
  /** The pointer rests on a word of the article; `box` is the word's box on that line. */
  readonly onWord: (spot: Spot, box: DOMRect) => void;
  /** The pointer is on no word. */
  readonly onNothing: () => void;
  readonly isInCard: (event: Event) => boolean;
}

/**
 * Follows the pointer: at most one look a frame, the newest position wins. Touch: a tap on a word that does nothing
 * else (no link, no button) shows it.
 *
 * @param signal ends it all
 */
export function followPointer(
  document: Document,
  page: PageText,
  restMs: () => number,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  let latest: { readonly event: PointerEvent; readonly isInCard: boolean } | undefined;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let restingOn: Spot | undefined;

  const look = (): void => {
    frame = 0;
    if (latest === undefined) return;
    const { event, isInCard } = latest;
    if (event.buttons !== 0 || isInCard) return stop();
    const found = wordUnder(document, page, event.clientX, event.clientY);
    if (found === undefined) {
      stop();
      events.onNothing();
      return;
    }
    if (sameSpot(found.spot, restingOn)) return;
    stop();
    restingOn = found.spot;
    rest = setTimeout(() => events.onWord(found.spot, found.box), restMs());
  };
  const stop = (): void => {
    clearTimeout(rest);
    restingOn = undefined;
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || !event.isTrusted) return;
      // Asked now: an event forgets its path when it is over.
      latest = { event, isInCard: events.isInCard(event) };
      if (frame === 0) frame = requestAnimationFrame(look);
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      if (pointerType === 'touch') return; // A finger that is lifted leaves nothing.
      latest = undefined;
      stop();
      events.onNothing();
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch') return;
      if (events.isInCard(event) || isControl(event.target)) return;
      const found = wordUnder(document, page, event.clientX, event.clientY);
      if (found) events.onWord(found.spot, found.box);
      else events.onNothing();
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    stop();
  });
}

/** The article's word under a point, with its box on that line; undefined beside words. */
export function wordUnder(
  document: Document,
  page: PageText,
  x: number,
  y: number,
): { readonly spot: Spot; readonly box: DOMRect } | undefined {
  const caret = caretAt(document, x, y);
  if (caret === undefined) return undefined;
  for (const spot of page.spotsAt(caret)) {
    const range = page.rangeOf(spot);
    const box = range && boxAt(range, x, y);
    if (box) return { spot, box };
  }
  return undefined;
}

function sameSpot(a: Spot, b: Spot | undefined): boolean {
  return b !== undefined && a.paragraph === b.paragraph && a.index === b.index;
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, label, select, summary, video, audio') !== null
  );
}
