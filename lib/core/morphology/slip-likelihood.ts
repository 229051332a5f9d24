import type { Lookalike } from '../glossary/lookalikes.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const REACH = 1.2; // keys
const SOUND_ALIKE = /^(?:fp|pf|fv|vf|sz|zs|jz|zj)$/;

/**
 * How often hands slip so, on the scale of natural logarithms that weights of roots have: a g lost from ngg oftener than
 * any other letter, a letter beside the one that was meant oftener than one from across the keyboard.
 *
 * @param printed small letters
 */
export function slipLikelihood(printed: string, { headword, slip, at }: Lookalike): number {
  switch (slip) {
    case 'lost':
      return lostLikelihood(headword, at);
    case 'extra':
      return isTwin(printed, at) ? 3 : 1;
    case 'swapped':
      return 2;
    case 'changed':
      return changedLikelihood(printed.charAt(at), headword.charAt(at));
  }
}

function lostLikelihood(headword: string, at: number): number {
  if (headword.slice(at - 2, at + 1) === 'ngg') return 5;
  return isTwin(headword, at) ? 3 : 1.5;
}

function changedLikelihood(printed: string, meant: string): number {
  if (SOUND_ALIKE.test(printed + meant)) return 1.5;
  return isBeside(printed, meant) ? 0.5 : -1;
}

/** Does the same letter stand before or behind? */
export function isTwin(word: string, at: number): boolean {
  const letter = word.charAt(at);
  return letter !== '' && (word.charAt(at - 1) === letter || word.charAt(at + 1) === letter);
}

/** Do two letters lie side by side on the keyboard? */
export function isBeside(one: string, other: string): boolean {
  const [here, there] = [placeOf(one), placeOf(other)];
  return Math.hypot(here.x - there.x, here.y - there.y) < REACH;
}

// Each row stands half a key further right than the one above.
function placeOf(letter: string): { readonly x: number; readonly y: number } {
  const y = ROWS.findIndex((row) => row.includes(letter));
  return { x: (ROWS[y] ?? '').indexOf(letter) + y / 2, y };
}
