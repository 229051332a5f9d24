/** A cue is met by the word itself, with a clitic, or reduplicated: ular, ularnya, ular-ular. */
export function meetsCue(word: string, folded: string): boolean {
  if (folded === word) return true;
  if (!folded.startsWith(word)) return false;
  const rest = folded.slice(word.length);
  return rest === 'nya' || rest === `-${word}` || rest === 'lah' || rest === 'pun';
}
