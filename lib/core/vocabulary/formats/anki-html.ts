import type { SavedTerm } from '../term.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // `[sound:…]`, `[latex]` and `[$]` are orders to Anki.
  '[': '&#91;',
};

/** A text as a field of Anki's, which is HTML: shown as it is, one line, nothing in it an order. */
export function ankiHtml(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[&<>"[]/gu, (char) => ESCAPES[char] ?? char)
      .replace(/\r\n|[\n\r\u2028\u2029]/gu, '<br>')
      // `\(` and `\[` begin a formula, unless an element stands between.
      .replace(/\\(?=\(|&#91;)/gu, '<span>\\</span>')
      // Control characters part fields and end texts.
      .replace(/\p{Cc}/gu, ' ')
  );
}

/** The sentence that a term was last met in, the word in bold; empty when there is none. */
export function ankiSentence({ contexts }: Pick<SavedTerm, 'contexts'>): string {
  const context = contexts.at(-1);
  if (context === undefined) return '';
  const { sentence, start, end } = context;
  const word = ankiHtml(sentence.slice(start, end));
  const marked = word === '' ? '' : `<b>${word}</b>`;
  return ankiHtml(sentence.slice(0, start)) + marked + ankiHtml(sentence.slice(end));
}

/** Tags have no spaces in Anki: `ekonomi dunia` → `ekonomi_dunia` */
export function ankiTags({ tags }: Pick<SavedTerm, 'tags'>): readonly string[] {
  return tags.map((tag) => tag.replace(/[\s\p{Cc}]+/gu, '_')).filter((tag) => tag !== '');
}
