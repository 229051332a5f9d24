/**
 * The little of a page's tree that reading it needs. Real DOM nodes have this shape, and so has the tree that the
 * `detect` command builds from HTML; nothing here can change the page.
 */
export interface PageNode {
  /** 1 element, 3 text, 9 document; others are passed over. */
  readonly nodeType: number;
  /** Lower case for elements. */
  readonly localName?: string;
  readonly data?: string;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  getAttribute?(name: string): string | null;
}
