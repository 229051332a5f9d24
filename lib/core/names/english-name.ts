import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isPlain } from './plain-word.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import { TITLES } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words of English, which stand in no Indonesian sentence but inside what is English as a whole. */
export const ENGLISH_JOINTS: ReadonlySet<string> = set('of from the and with for by on in to at a');

/** What someone is or what is signed, in English with capitals: no part of a name. */
export const ENGLISH_OFFICES: ReadonlySet<string> = set(
  'chief corporate executive senior vice deputy president director directors secretary manager officer assistant associate relations affairs communication communications operation operations operating financial finance legal human founder co-founder chairman chairperson chairwoman supervisor coordinator editor memorandum understanding agreement statement artificial intelligence',
);
// Contests and other things that say what they are.
const SORTS = set(
  'junior head general public marketing resources resource information technology digital business development project product brand sales account research coach captain leader member board staff team management producer social responsibility standard procedure focus group discussion grand final finals semifinal prix slam round game games set match goal world championship championships cup league open series tour first second third day live online offline update video photo podcast event meeting summit conference forum workshop seminar webinar training award awards gala dinner opening closing ceremony red carpet press release top best new most all star stars big data machine learning cloud smart city green economy net zero fun run car free night rapid test swab work home lockdown normal',
);
const isSort = ({ folded }: Token): boolean => SORTS.has(folded) || ENGLISH_OFFICES.has(folded);

/** Is the word English, printed as it is, and in no glossary? */
function isEnglishWord({ folded }: Token, lexicon: Lexicon): boolean {
  return lexicon.isEnglish(folded) && !lexicon.has(folded);
}

/**
 * Blue Bird, Moon in the Day, Tech Crunch: English words with capitals inside a sentence, of which not all say an
 * office or a sort of thing, are what something is called.
 */
export function englishName(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens, lexicon } = reader;
  const first = tokens[at];
  if (run.headline || first === undefined) return undefined;
  const body = openedBody(reader, at) ?? bodyEnd(reader, at);
  if (first.allCapitals && body === undefined) return undefined;
  if (body !== undefined) return { first: at, last: body, kind: 'name', what: 'organisation' };
  const opener = first.folded === 'the' && at < run.last;
  if (!opener && !isEnglishWord(first, lexicon) && !isBeforeEnglish(reader, at)) return undefined;
  let last = at;
  let own = opener || isSort(first) ? 0 : 1;
  let words = 1;
  for (let index = at + 1; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (!token.capitalised && ENGLISH_JOINTS.has(token.folded)) continue;
    const english = isEnglishWord(token, lexicon);
    const strange = kindAt(reader, index) === 'strange';
    if (token.allCapitals || (!english && !strange)) break;
    // Blue Bird President Director
    if (ENGLISH_OFFICES.has(token.folded)) break;
    last = index;
    words += 1;
    if (!isSort(token)) own += 1;
  }
  if (words < 2 || own === 0 || (opensAt(reader, at) && own < 2)) return undefined;
  // "Corporate Secretary Gozco": what says an office stays outside.
  if (isSort(first) && !opener) return undefined;
  return { first: at, last, kind: 'name' };
}

/** What closes the English name of a body, a fair or a house: Jogja Film Academy, Jember Fashion Carnaval. */
const CLOSERS = set(
  'academy institute university college school foundation carnival carnaval week awards society association council network initiative summit expo fair park square tower orchestra ensemble records pictures studios entertainment productions times herald journal tribune convention marathon masters center centre hospital club biennale triennale conference festival watch alliance union federation partnership coalition trust fund challenge technopark team racing holdings tower arena studio cinema residence residences suites outlet outlets bureau agency commission authority board library gallery garden gardens theatre theater airlines airways resort forum group',
);

const OPENERS =
  /^(?:institute|center|centre|association|council|committee|foundation|society|academy|federation|union|ministry|department|school|college|university|commission|office|bureau|alliance|coalition|forum)$/u;

// Institute for Development of Economics and Finance: an English head with what it is for, to the end of its run
function openedBody({ run, tokens, lexicon }: Reader, at: number): number | undefined {
  if (!OPENERS.test(tokens[at]?.folded ?? '')) return undefined;
  if (!/^(?:for|of)$/u.test(tokens[at + 1]?.surface ?? '')) return undefined;
  let last: number | undefined;
  for (let index = at + 2; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || GIVEN_NAMES.has(token.folded)) break;
    if (!token.capitalised) continue; // a joint inside the run
    if (!lexicon.isEnglish(token.folded) && !isPlaceName(token, lexicon)) break;
    last = index;
  }
  return last;
}

// Index of the closing word, when every word before it is English or the name of a place and none says an office.
function bodyEnd(reader: Reader, at: number): number | undefined {
  const { run, tokens, lexicon } = reader;
  let last: number | undefined;
  // A festival is one in Indonesian, too, but not the third word of its name.
  const isOnlyEnglish = (index: number): boolean =>
    index > at + 1 || !lexicon.has(tokens[index]?.folded ?? '');
  // film, spirit, digital: English prints them so as well
  const isLoan = ({ folded }: Token): boolean => lexicon.senses(folded)[0]?.glosses[0] === folded;
  for (let index = at; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined || !token.capitalised || ENGLISH_OFFICES.has(token.folded)) break;
    if (index > at && CLOSERS.has(token.folded) && isOnlyEnglish(index)) last = index;
    const isLetters = index === at && isListedBody(reader, at);
    if (
      !isLetters &&
      !isPlaceName(token, lexicon) &&
      !lexicon.isEnglish(token.folded) &&
      !isLoan(token)
    ) {
      // Indonesia Corruption Watch, Cibinong Science Center: behind a place, English that news seldom prints
      const isBehindPlace = index === at + 1 && isPlaceName(tokens[at] ?? token, lexicon);
      if (!isBehindPlace || kindAt(reader, index) !== 'strange') break;
    }
  }
  const isOwn = tokens
    .slice(at, (last ?? at) + 1)
    .some(
      (token, i) =>
        (i === 0 && isListedBody(reader, at)) ||
        isPlaceName(token, lexicon) ||
        (isEnglishWord(token, lexicon) && !isCommon(token)),
    );
  return isOwn && last !== undefined && last > at
    ? throughJoints(tokens, throughPlace(reader, last), run.last)
    : undefined;
}

// Merdeka Battery Materials: a plain word inside a sentence, two of English behind it; behind a listed firm one is enough
function isBeforeEnglish(reader: Reader, at: number): boolean {
  const { run, tokens, lexicon } = reader;
  const [first, second, third] = tokens.slice(at, at + 3);
  if (isFirmBefore(reader, at)) return true;
  if (first === undefined || second === undefined || third === undefined) return false;
  if (at !== run.first || at + 2 > run.last || opensAt(reader, at) || first.allCapitals)
    return false;
  if (kindAt(reader, at) !== 'ordinary' || !isPlain(reader, first)) return false;
  return [second, third].every(
    (word) => isEnglishWord(word, lexicon) && !ENGLISH_OFFICES.has(word.folded),
  );
}

// Adaro Energy, Matahari Department Store
function isFirmBefore({ run, tokens, lexicon }: Reader, at: number): boolean {
  const [firm, second] = tokens.slice(at, at + 2);
  if (firm === undefined || second === undefined || at >= run.last || firm.allCapitals)
    return false;
  if (lexicon.senses(firm.surface)[0]?.pos !== 'name' || !isEnglishWord(second, lexicon))
    return false;
  // pendiri Microsoft Bill Gates: behind whose office somebody is
  return !isSort(second) && !second.allCapitals && !TITLES.has(tokens[at - 1]?.folded ?? '');
}

// NasDem Tower, Grab Holdings, AMI Awards: a body that is known, or letters
function isListedBody(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || opensAt(reader, at)) return token?.allCapitals === true;
  return /acronym|listed/u.test(kindAt(reader, at));
}

const isCommon = ({ folded }: Token): boolean =>
  SORTS.has(folded) || CLOSERS.has(folded) || folded === 'the';

function isPlaceName({ surface }: Token, lexicon: Lexicon): boolean {
  return lexicon.senses(surface).some(({ pos }) => pos === 'place');
}

// Honda Team Asia
function throughPlace({ run, tokens, lexicon }: Reader, end: number): number {
  const next = tokens[end + 1];
  const isTeam = /^(?:team|racing)$/u.test(tokens[end]?.folded ?? '');
  return isTeam && next !== undefined && end < run.last && isPlaceName(next, lexicon)
    ? end + 1
    : end;
}

// Bandung Institute of Technology
function throughJoints(tokens: readonly Token[], end: number, runEnd: number): number {
  let last = end;
  while (last + 2 <= runEnd && tokens[last + 1]?.folded === 'of') last += 2;
  return last;
}
