import type { Head } from './head-gloss.ts';
import { SORTS } from './head-glosses.ts';
import { kindAt, type Reader } from './run-reader.ts';

const CALLED = new Set(
  'festival turnamen sanggar komunitas paguyuban grup teater studio'.split(' '),
);

/**
 * Does what stands behind the head say of what sort it is? Bank Sentral, Pasar Modern: an adjective describes, it does not
 * name; Gunung Sumbing is a mountain all the same.
 */
export function describes(reader: Reader, head: Head): boolean {
  const follower = reader.tokens[head.last + 1];
  if (follower === undefined || kindAt(reader, head.last + 1) !== 'ordinary') return false;
  // Festival Gandrung Sewu: a word that nobody knows closes what such a thing is called
  const isCalled = CALLED.has(head.words) && head.last + 2 <= reader.run.last;
  if (isCalled && kindAt(reader, head.last + 2) === 'strange') return false;
  return head.freely
    ? reader.kinds.adjective(follower) && SORTS.has(follower.folded)
    : reader.kinds.adjective(follower);
}
