import { neighbour, type WordContext } from '../gloss/context.ts';

// After these, and at the beginning of a sentence, a verb with -nya names an event: dengan melonjaknya harga.
export const EVENT_OPENERS = new Set(
  'dengan karena akibat setelah sejak seiring atas dari dalam pada oleh tengah di terhadap dan soal tentang bahwa hingga sampai menyusul usai adalah hal waktu saat jelang menjelang mengenai perihal terkait sebelum seusai sesudah meski kalau jika bawah balik sela berkat melalui lewat demi gegara lantaran begitu'.split(
    ' ',
  ),
);

/** Does a word stand right behind a noun, so that both are one: istri mudanya? */
export function isBehindNoun(context: WordContext): boolean {
  const before = neighbour(context, -1);
  if (before === undefined || EVENT_OPENERS.has(before.folded)) return false;
  return context.classOf?.(before) === 'noun';
}

/** Does a noun follow? */
export function isBeforeNoun(context: WordContext): boolean {
  const after = neighbour(context, 1);
  return after !== undefined && context.classOf?.(after) === 'noun';
}

/** Does a word with -nya speak of what the noun behind it has? tingginya harga, not menara dan tingginya. */
export function isOfNext(context: WordContext): boolean {
  return isBeforeNoun(context) && !isBehindNoun(context);
}
