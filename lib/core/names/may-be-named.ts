import { peopleIn } from '../english/people.ts';
import type { Token } from '../text/tokenize.ts';
import { CAPITAL_WORDS } from './capital-words.ts';
import { OFFICE_TAILS } from './given-names.ts';
import { SORTS } from './head-glosses.ts';
import type { Reader } from './run-reader.ts';
import { BODY_HEADS, NAME_HEADS, TITLES, UNITS } from './titles.ts';

/** Is it a word that news writes with a capital only where it names something? */
export function mayBeNamed(reader: Reader, token: Token | undefined): boolean {
  if (token === undefined || !isOutsideBodies(reader, token)) return false;
  const [sense] = reader.lexicon.senses(token.folded);
  return (
    /^(?:noun|verb|adj)$/u.test(sense?.pos ?? 'noun') &&
    !IS_NAME.test(sense?.glosses[0] ?? '') &&
    peopleIn(sense?.glosses[0] ?? '') === undefined &&
    !CAPITAL_WORDS.has(token.folded)
  );
}

/** Is it a plain word that no office, body or law is made of? */
export function isOutsideBodies({ kinds }: Reader, token: Token): boolean {
  const { folded } = token;
  if (OFFICE_TAILS.has(folded) || LOANS.test(folded) || kinds.derived(token)) return false;
  return !kinds.grammatical(token) && !BODIES.some((words) => words.has(folded));
}

const IS_NAME = /^\p{Lu}\p{L}*$/u; // Chinatown; Islamic jurisprudence is none
const BODIES = [TITLES, NAME_HEADS, BODY_HEADS, UNITS, SORTS];
// Investasi, Komoditas, Struktur, Nasional: loans of these shapes stand in what bodies are called.
const LOANS = /(?:si|tas|isme|ik|nomi|logi|ktur|tif|al|el|ks|tor|er|or|ur|ris|um|ium)$/u;
