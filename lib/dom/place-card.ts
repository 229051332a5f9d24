/** A rectangle in CSS pixels of the layout viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'right' | 'left';
}

const GAP = 6; // between word and card
const EDGE = 8; // kept free at the window's edges
const LEAST = 120; // a card lower than this cannot be read

/**
 * Where the card goes: under the word's line, above it when there is more room, beside it in very low windows;
 * never over the word, never outside the window.
 *
 * @param word the part of the word that is on the pointer's line
 * @param card natural size of the card
 * @param view size of the window
 */
export function placeCard(
  word: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): Place {
  const below = view.height - EDGE - (word.bottom + GAP);
  const above = word.top - GAP - EDGE;
  const left = clamp(word.left - 12, EDGE, view.width - EDGE - card.width);
  if (card.height <= below || (below >= above && below >= LEAST)) {
    return { left, top: word.bottom + GAP, maxHeight: Math.max(below, 0), side: 'below' };
  }
  if (above >= LEAST || above >= card.height) {
    const height = Math.min(card.height, above);
    return { left, top: word.top - GAP - height, maxHeight: above, side: 'above' };
  }
  const room = view.height - 2 * EDGE;
  const top = clamp(word.top, EDGE, view.height - EDGE - Math.min(card.height, room));
  const right = view.width - EDGE - (word.right + GAP);
  if (right >= word.left - GAP - EDGE) {
    return { left: word.right + GAP, top, maxHeight: room, side: 'right' };
  }
  return { left: Math.max(EDGE, word.left - GAP - card.width), top, maxHeight: room, side: 'left' };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
