import { neighbour, type WordContext } from '../gloss/context.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';

/**
 * What a doubled word with -nya says behind sedang, if it is no verb: harga yang sedang bagus-bagusnya is as good as it
 * gets.
 */
export function atPeak(pos: PartOfSpeech, context: WordContext): string | undefined {
  if (pos === 'verb' || !/^(.{3,})-\1nya$/u.test(neighbour(context, 0)?.folded ?? ''))
    return undefined;
  const before = neighbour(context, -1)?.folded ?? '';
  const isAlone = pos === 'adj' && before === '' && neighbour(context, 1) === undefined;
  return isAlone || /^(?:sedang|lagi|tengah)$/u.test(before) ? 'at its peak' : undefined;
}
