import type { NameSpan } from './find-names.ts';
import { kindAt, type Reader } from './run-reader.ts';

// Family names of Korea and China, folded.
const SURNAMES: ReadonlySet<string> = new Set(
  `an ahn bae baek bai bang bong byun cai cha chae chan chang cheng cheon cheung cho choi chou chu chun chung deng do
  dong du eom fan fang feng fu gao go goh gong goo gu guo ha han hao he heo ho hong hu huang hwang hyun im jang jeon
  jeong ji jia jiang jin jo joo ju jun jung kang kim ko kong koo ku kwak kwon lai lau lee li liang liao lim lin liu lu
  luo ma mao min mo moon na nam ng noh oh ong pan park peng pyo qian qin qiu ra ren ryu seo shen shi shin sim so sohn
  son song su suh sun sung tai tan tang tao teo tian um wang wei wen woo wu xi xia xiao xie xu yan yang yao ye yeo yeon
  yi yim yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu`
    .trim()
    .split(/\s+/u),
);

const SYLLABLE = '(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|[bhklmnprst])?)';
const SYLLABLES = new RegExp(`^${SYLLABLE}(?:-${SYLLABLE})?$`, 'u');
const LONGEST = 6; // letters of a syllable as printed: Cheung

/** Does the word look like a syllable of a Korean or Chinese name: Hyuk, Dong, Seung-hoon? */
export function isSyllable(folded: string): boolean {
  return SYLLABLES.test(folded) && folded.split('-').every(({ length }) => length <= LONGEST);
}

/**
 * Kim Min Jae, Yang Po Han, Lee Dong Wook: behind a family name of Korea or China one or two syllables with capitals
 * are the given name, whatever Indonesian word they are as well (han, dong, min).
 */
export function syllableName(reader: Reader, at: number): NameSpan | undefined {
  const { run, tokens } = reader;
  const surname = tokens[at];
  if (run.headline || surname === undefined || surname.allCapitals) return undefined;
  if (!SURNAMES.has(surname.folded)) return undefined;
  let last = at;
  while (last < Math.min(at + 2, run.last) && isGiven(reader, last + 1)) last += 1;
  if (last === at && isWholeGiven(reader, at)) last = at + 1;
  if (last === at) return undefined;
  // Song Hye Kyo, but Lim Sui Khian Hartono is read as any other name.
  if (last < run.last && /strange|given/u.test(kindAt(reader, last + 1))) return undefined;
  return { first: at, last, kind: 'name', what: 'person' };
}

function isGiven({ tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  return (
    token?.capitalised === true &&
    !token.allCapitals &&
    !NEVER_GIVEN.has(token.folded) &&
    isSyllable(token.folded)
  );
}

const KOREAN = new Set('go bae park lee choi han shin yoo song kang cho lim seo'.split(' '));
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}{2}$`, 'u');

// Go Ara, Bae Suzy: both syllables of the given name in one word that nobody knows.
function isWholeGiven(reader: Reader, at: number): boolean {
  const { run, tokens, lexicon } = reader;
  const [surname, given] = [tokens[at], tokens[at + 1]];
  if (surname === undefined || given === undefined || at >= run.last || !given.capitalised)
    return false;
  if (!KOREAN.has(surname.folded) || given.allCapitals || lexicon.has(given.folded)) return false;
  return TWO_SYLLABLES.test(given.folded) && !lexicon.isEnglish(given.folded);
}

// What may stand with a capital behind a name and is none.
const NEVER_GIVEN = new Set('dan ke pun vs itu ini'.split(' '));
