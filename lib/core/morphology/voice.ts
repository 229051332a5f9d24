import { ownEntry } from '../english/own-entry.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';
import { passive, plainGloss } from './active-gloss.ts';

/** Who does what the verb says: dibeli, kubeli, kaubeli. */
export type Voice = 'as it stands' | 'passive' | 'I' | 'you';

const VOICES: Readonly<Record<string, Voice>> = { 'di-': 'passive', 'ku-': 'I', 'kau-': 'you' };

/** The voice that a form's first segment gives it. */
export function voiceOf(core: readonly string[]): Voice {
  return ownEntry(VOICES, core[0] ?? '') ?? 'as it stands';
}

/** Puts an active gloss into a voice: buy → be bought, I buy. */
export function inVoice(voice: Voice, active: string, pos: PartOfSpeech): string {
  if (pos !== 'verb' && pos !== 'adj') return active;
  switch (voice) {
    case 'passive':
      return passive(active);
    case 'I':
      return `I ${plainGloss(active)}`;
    case 'you':
      return `you ${plainGloss(active)}`;
    case 'as it stands':
      return active;
  }
}
