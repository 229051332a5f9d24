import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { PageNode } from '../core/article/page-node.ts';

type HtmlNode = DefaultTreeAdapterMap['node'];

interface TreeNode extends PageNode {
  readonly nodeType: number;
  parentNode: TreeNode | null;
  firstChild: TreeNode | null;
  nextSibling: TreeNode | null;
}

/**
 * A page's tree from its HTML, as the finder reads it: no script runs, nothing is fetched.
 *
 * @returns the document node
 */
export function parseHtmlDocument(html: string): PageNode {
  const source = parse(html);
  const document = treeNode(source);
  // Iterative: hostile pages nest thousands deep.
  const open: { readonly from: HtmlNode; readonly to: TreeNode }[] = [
    { from: source, to: document },
  ];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const { from, to } = pair;
    let before: TreeNode | null = null;
    for (const child of 'childNodes' in from ? from.childNodes : []) {
      const node = treeNode(child);
      node.parentNode = to;
      if (before === null) to.firstChild = node;
      else before.nextSibling = node;
      before = node;
      open.push({ from: child, to: node });
    }
  }
  return document;
}

function treeNode(node: HtmlNode): TreeNode {
  const links = { parentNode: null, firstChild: null, nextSibling: null };
  if ('tagName' in node) {
    const { attrs } = node;
    return {
      nodeType: 1,
      localName: node.tagName,
      getAttribute: (name) => attrs.find((attribute) => attribute.name === name)?.value ?? null,
      ...links,
    };
  }
  if (node.nodeName === '#text' && 'value' in node) {
    return { nodeType: 3, data: node.value, ...links };
  }
  return { nodeType: node.nodeName === '#document' ? 9 : 8, ...links };
}
