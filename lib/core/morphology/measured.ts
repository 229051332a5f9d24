import { neighbour, type WordContext } from '../gloss/context.ts';

const MEASURES = new Set(
  'mencapai sekitar hanya cuma hampir kurang lebih kira-kira berkisar rata-rata dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(
    ' ',
  ),
);

/** Does what follows say how much it is? "Abu itu tebalnya mencapai 5 cm": its thickness; not tebalnya abu. */
export function isMeasured(context: WordContext): boolean {
  const after = neighbour(context, 1)?.folded ?? '';
  return MEASURES.has(after) || /^\d/.test(after);
}
