const LATE_TEXT_MS = 600;
const LEAST_LENGTH = 80; // characters; shorter additions are counters, clocks and buttons

/**
 * Calls back when the page has grown by text and then been still for a moment: articles that build themselves, further
 * articles of an endless page. Growth without end still calls, once in a while.
 */
export function watchLateText(
  document: Document,
  onText: (added: readonly Node[]) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let added: Node[] = [];
  const observer = new MutationObserver((changes) => {
    const texts = changes.flatMap(({ addedNodes }) => [...addedNodes].filter(isText));
    if (texts.length === 0) return;
    added.push(...texts);
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    // A page that never rests is read all the same, at ever longer distances.
    const wait = now - since > 5 * LATE_TEXT_MS ? 0 : LATE_TEXT_MS;
    timer = setTimeout(() => {
      timer = undefined;
      const all = added;
      added = [];
      onText(all);
    }, wait);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isText(node: Node): boolean {
  return (node.textContent?.length ?? 0) > LEAST_LENGTH;
}
