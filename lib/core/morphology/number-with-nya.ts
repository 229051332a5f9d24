import { neighbour, type WordContext } from '../gloss/context.ts';
import { possessiveBehind } from './owner.ts';

/**
 * What -nya says on a number: duanya two of them, keduanya both of them, ketiganya all three of them; album ketiganya:
 * his or her third.
 *
 * @param gloss "two", "third"
 * @param core segments of the number without clitics
 * @param number of an ordinal, the number that it is made from
 */
export function numberWithNya(
  gloss: string,
  context: WordContext,
  core: readonly string[],
  number = gloss,
): string {
  if (/^(?:half|one (?:third|quarter|fifth|tenth))$/.test(gloss)) return `${gloss} of it`;
  const isOrdinal = core[0] === 'ke-' && number !== gloss;
  if (isOrdinal && HAD_IN_TURN.has(neighbour(context, -1)?.folded ?? ''))
    return `${possessiveBehind(context)} ${gloss}`;
  if (core.length === 1 || !COUNTED.test(number)) return `${gloss} of them`;
  return `${number === 'two' ? 'both' : `all ${number}`} of them`;
}

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|both)/; // keempatnya, but not sebagiannya

// What people and clubs have one after the other; behind nasib or antara the number is of several.
const HAD_IN_TURN = new Set(
  `anak putra putri cucu istri suami pernikahan kehamilan gol assist gelar trofi podium medali emas kemenangan kekalahan penampilan laga musim
  periode album single lagu film novel buku cerpen pameran konser kunjungan gugatan rumah toko cabang gerai pabrik`.split(
    /\s+/,
  ),
);
