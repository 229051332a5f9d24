/** A place in the page's text. */
export interface Caret {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The text position under a point of the window, in CSS pixels; undefined over anything but text.
 * Browsers snap to distant text, so the caller checks the word's boxes as well.
 */
export function caretAt(document: Document, x: number, y: number): Caret | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return textCaret(position.offsetNode, position.offset);
  // Older Chromium knows only this form.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? textCaret(range.startContainer, range.startOffset) : undefined;
}

/** Is the point inside one of the boxes of a range (with a little slack)? Returns that box. */
export function boxAt(range: Range, x: number, y: number): DOMRect | undefined {
  const slack = 2;
  for (const box of range.getClientRects()) {
    if (
      x >= box.left - slack &&
      x <= box.right + slack &&
      y >= box.top - slack &&
      y <= box.bottom + slack
    ) {
      return box;
    }
  }
  return undefined;
}

function textCaret(node: Node, offset: number): Caret | undefined {
  return node.nodeType === 3 /* text */ ? { node: node as Text, offset } : undefined;
}
