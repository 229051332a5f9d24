/** Names in the page's highlight registry; prefixed, because the page shares it. */
export const SAVED_HIGHLIGHT = 'dwibaca-saved';
export const CURRENT_HIGHLIGHT = 'dwibaca-current';

/**
 * Rules for the highlights. They reach the page as a user style sheet of the extension, so the page's own sheets and
 * nodes stay as they are. Colours come in pairs that stay readable on light and dark pages.
 */
export const HIGHLIGHT_CSS = `
::highlight(${SAVED_HIGHLIGHT}) { text-decoration: underline 2px dotted rgb(14 130 114); text-underline-offset: 2px; }
::highlight(${CURRENT_HIGHLIGHT}) { background-color: rgb(120 205 185 / 45%); }
@media (prefers-color-scheme: dark) {
  ::highlight(${SAVED_HIGHLIGHT}) { text-decoration-color: rgb(111 205 184); }
}
@media (forced-colors: active) {
  ::highlight(${CURRENT_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }
}`;

/**
 * Marks ranges under a name, replacing what stood there; an empty list takes the mark away.
 * Costs nothing in the page's DOM.
 *
 * @returns false where the browser has no highlight registry
 */
export function markRanges(name: string, ranges: readonly AbstractRange[]): boolean {
  if (typeof Highlight === 'undefined' || CSS.highlights === undefined) return false;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
  return true;
}
