import type { PageNode } from '../core/article/page-node.ts';

// Class names that mean "not drawn" in the common style kits.
const HIDDEN_NAMES =
  /(?:^|\s)(?:sr-only|display-none|visually-hidden|hide-text|screen-reader-text|screen-reader-only|is-hidden)(?:\s|$)/;
const SHOWN_AGAIN = /(?:^|\s)(?:d-\w+-(?:block|flex|inline)|\w+:(?:block|flex|grid|inline))/;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const AD_NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|adsbygoogle|iklan|adsense|sponsor\w*|taboola|outbrain|mgid|gpt|dfp|div-gpt-ad|google-auto-placed)(?:$|[\s_-])/;

/** An attribute of a node; null when it has none of the name. */
export function attributeOf(node: PageNode, name: string): string | null {
  return node.getAttribute?.(name) ?? null;
}

/** Is this element kept from readers by its own attributes, or our own? Reads no style sheet and forces no layout. */
export function isHidden(element: PageNode, names: string): boolean {
  const get = (name: string): string | null => attributeOf(element, name);
  if (get('data-dwibaca') !== null) return true;
  if (get('hidden') !== null && get('hidden') !== 'until-found') return true;
  const style = get('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  if (HIDDEN_NAMES.test(names)) return true;
  return /(?:^|\s)(?:d-none|hidden)(?:\s|$)/.test(names) && !SHOWN_AGAIN.test(names);
}

/** Is this a place for the reader's own text? */
export function isEditable(element: PageNode): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return /^(?:textbox|searchbox|combobox)$/.test(attributeOf(element, 'role') ?? '');
}

/** Do the names say "advertisement"? */
export function isAdvertising(names: string): boolean {
  return AD_NAMES.test(names);
}
