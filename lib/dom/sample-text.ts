const ENOUGH = 4_000; // characters
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|SELECT|OPTION)$/;

/**
 * A cheap sample of what the page says: longer text nodes in order until there is enough. Reads the tree, never layout.
 */
export function sampleText(document: Document): string {
  if (!document.body) return '';
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  let sample = '';
  for (let left = 6_000; left > 0 && sample.length < ENOUGH; left -= 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = node.nodeValue ?? '';
    if (text.length > 60 && !SKIPPED.test(node.parentNode?.nodeName ?? ''))
      sample += ` ${text.slice(0, 600)}`;
  }
  return sample;
}
