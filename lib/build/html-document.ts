import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { PageNode } from '../core/article/page-node.ts';

type Parsed = DefaultTreeAdapterMap['node'];

interface Built extends PageNode {
  firstChild: Built | null;
  nextSibling: Built | null;
  parentNode: Built | null;
}

/** HTML as a tree that the article finder reads. Scripts do not run and nothing is fetched. */
export function htmlDocument(html: string): PageNode {
  const document = parse(html);
  const root: Built = { nodeType: 9, parentNode: null, firstChild: null, nextSibling: null };
  const open: (readonly [Parsed, Built])[] = [[document, root]];
  // Without recursion: pages are nested thousands deep.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [source, target] = next;
    let before: Built | undefined;
    for (const child of 'childNodes' in source ? source.childNodes : []) {
      const node = build(child, target);
      if (before === undefined) target.firstChild = node;
      else before.nextSibling = node;
      before = node;
      open.push([child, node]);
    }
  }
  return root;
}

function build(source: Parsed, parentNode: Built): Built {
  const base = { parentNode, firstChild: null, nextSibling: null };
  if ('value' in source) return { ...base, nodeType: 3, data: source.value };
  if (!('tagName' in source)) return { ...base, nodeType: 8 };
  const attributes = new Map(source.attrs.map(({ name, value }) => [name, value]));
  return {
    ...base,
    nodeType: 1,
    localName: source.tagName,
    getAttribute: (name) => attributes.get(name) ?? null,
  };
}
