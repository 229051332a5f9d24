const ENOUGH = 4_000; // characters
const MOST_NODES = 8_000;
const LEAST_LENGTH = 40; // menus and buttons are shorter
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|TITLE)$/i;

/**
 * A cheap sample of what the page says: its longer text nodes in order until there is enough. Reads the tree, never
 * layout; nothing on pages without text.
 */
export function sampleText(document: Document): string {
  const { body } = document;
  if (!body) return '';
  const walker = document.createTreeWalker(body, 4 /* text */);
  let sample = '';
  for (let left = MOST_NODES; left > 0 && sample.length < ENOUGH; left -= 1) {
    const text = walker.nextNode()?.nodeValue;
    if (text == null) break;
    if (text.length < LEAST_LENGTH) continue;
    if (UNREAD.test(walker.currentNode.parentNode?.nodeName ?? '')) continue;
    sample += ` ${text.trim().slice(0, 600)}`;
  }
  return sample;
}
