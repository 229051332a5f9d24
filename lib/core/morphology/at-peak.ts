import { neighbour, type WordContext } from '../gloss/context.ts';

/** Does a doubled word with -nya say that something is as much so as it gets? harga yang sedang bagus-bagusnya */
export function isAtPeak(context: WordContext): boolean {
  const isDoubled = /^(.{3,})-\1nya$/u.test(neighbour(context, 0)?.folded ?? '');
  return isDoubled && /^(?:sedang|lagi|tengah)$/u.test(neighbour(context, -1)?.folded ?? '');
}
