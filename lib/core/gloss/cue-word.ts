// Words that only look like one with a clitic: no masa in masalah, no ada in adalah, no mau in maupun.
const OF_ITSELF = new Set('masalah adalah makalah maupun adapun'.split(' '));

/** A cue is met by the word itself, with a clitic, or reduplicated: ular, ularnya, ular-ular. */
export function meetsCue(word: string, folded: string): boolean {
  if (folded === word) return true;
  if (!folded.startsWith(word) || OF_ITSELF.has(folded)) return false;
  const rest = folded.slice(word.length);
  return rest === 'nya' || rest === `-${word}` || rest === 'lah' || rest === 'pun';
}
