import type { ArticleMemory } from '../gloss/token.ts';
import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import type { Analysis } from '../morphology/analysis.ts';
import { analyze } from '../morphology/analyze.ts';
import { isClitic } from '../morphology/split-clitic.ts';
import { isCapitalised, plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { splitAffixes } from './affixed-acronym.ts';
import { ENGLISH_OFFICES } from './english-name.ts';
import { GIVEN_NAMES, WORDS_TOO } from './given-names.ts';
import { placePair } from './place-pair.ts';
import { TITLES } from './titles.ts';

/**
 * What a capitalised word is on its own: `title` stands before names · `given` a name that is a word as well ·
 * `ordinary` a word of the glossary · `listed` a proper name of the glossary · `acronym` · `initial` one letter ·
 * `strange` none of these, so most likely a name.
 */
export type WordKind =
  | 'title'
  | 'given'
  | 'ordinary'
  | 'listed'
  | 'acronym'
  | 'initial'
  | 'strange';

/** Tells the kinds of words; remembers what it has looked up. */
export interface WordKinds {
  /** @param opens does every word begin with a capital here: start of a sentence, headline? */
  readonly kind: (token: Token, opens: boolean) => WordKind;
  /** Affixed or otherwise built: Pertahanan, Kementerian. Names are not. */
  readonly derived: (token: Token) => boolean;
  /** A verb or function word, which opens sentences. */
  readonly functional: (token: Token) => boolean;
  /** A preposition, conjunction or the like, which stands in no name. */
  readonly grammatical: (token: Token) => boolean;
  /** A conjunction or adverb first of all. */
  readonly linking: (token: Token) => boolean;
  /** An adjective first of all. */
  readonly adjective: (token: Token) => boolean;
  /** A verb or adjective first of all. */
  readonly predicate: (token: Token) => boolean;
  /** Stood in a full name of this article. */
  readonly known: (token: Token) => boolean;
}

const FUNCTIONAL = new Set<PartOfSpeech>(
  'prep conj pron det aux part adv verb num intj clas'.split(' ') as PartOfSpeech[],
);
const GRAMMATICAL = new Set<PartOfSpeech>(
  'prep conj pron det aux part num'.split(' ') as PartOfSpeech[],
);

export function wordKinds(lexicon: Lexicon, memory: ArticleMemory): WordKinds {
  const kinds = new Map<string, WordKind>();
  return {
    kind(token, opens) {
      const key = `${opens ? '^' : ''}${token.surface}`;
      const known = kinds.get(key);
      if (known !== undefined) return known;
      const kind = taughtKind(token, memory) ?? kindOf(token, opens, lexicon);
      kinds.set(key, kind);
      return kind;
    },
    derived(token) {
      const [sense] = lexicon.senses(token.folded);
      if (sense !== undefined) return sense.root !== undefined;
      const [best] = analyze(token.folded, lexicon);
      return best !== undefined && best.segments.length > 1;
    },
    functional(token) {
      const [sense] = lexicon.senses(token.folded);
      return sense !== undefined && FUNCTIONAL.has(sense.pos);
    },
    grammatical(token) {
      const [sense] = lexicon.senses(token.folded);
      return sense !== undefined && GRAMMATICAL.has(sense.pos);
    },
    linking: (token) => /^(?:conj|adv)$/u.test(lexicon.senses(token.folded)[0]?.pos ?? ''),
    adjective: (token) => lexicon.senses(token.folded)[0]?.pos === 'adj',
    predicate: (token) => /^(?:adj|verb)$/u.test(lexicon.senses(token.folded)[0]?.pos ?? ''),
    known: (token) => Object.hasOwn(memory.names, token.folded),
  };
}

// What the article itself has told: an acronym that it spelled out, a person whom it names by letters.
function taughtKind(token: Token, memory: ArticleMemory): WordKind | undefined {
  if (isInitials(token, memory)) return 'strange';
  return Object.hasOwn(memory.acronyms, plain(token.surface)) ? 'acronym' : undefined;
}

// A person of this article is known by letters only: berinisial AP.
function isInitials({ surface, folded, allCapitals }: Token, { names }: ArticleMemory): boolean {
  return allCapitals && Object.hasOwn(names, folded) && names[folded] === surface;
}

// Names that an analysis would take apart: me- gawat -i, ter- awan.
const ONLY_NAMES = new Set(
  'megawati hakimi sayuri mentawai biden maman manuel lukaku bayer permana ajeng niang atep airin nengah nabilah terawan setyawan sekar diana dinda dimas berliana meutya mesut penina kemala melania merlin seto selena sesilia keanu kevin dita neneng'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(
  'anda saya aku kami kita mereka ia dia beliau engkau kamu kalian'.split(' '),
);

function kindOf(token: Token, opens: boolean, lexicon: Lexicon): WordKind {
  const word = token.folded.replace(/\.$/u, '');
  if (/^\p{Lu}\.?$/u.test(token.surface)) return word === 'h' ? 'title' : 'initial';
  if (token.shape === 'abbreviation') return 'initial';
  if (TITLES.has(word)) return 'title';
  if (PRONOUNS.has(word)) return 'ordinary';
  if (ONLY_NAMES.has(word)) return 'strange';
  // Amin (33) is a man before he is Anies and Muhaimin.
  if (isAcronym(token, lexicon) && (token.allCapitals || !GIVEN_NAMES.has(word))) return 'acronym';
  if (token.surface === 'DAN') return 'ordinary'; // BANJIR DAN LONGSOR; Dan Brown
  // Joko and Ahmad are names and nothing else; Surya and Budi are words too.
  if (GIVEN_NAMES.has(word)) return WORDS_TOO.has(word) || lexicon.has(word) ? 'given' : 'strange';
  if (isListed(token, lexicon) || placePair(token.surface, lexicon)) return 'listed';
  if (MIXED_CASE.test(token.surface)) return 'strange';
  if (isBriefSlang(token, opens, lexicon)) return 'strange';
  if (lexicon.has(token.folded)) return 'ordinary';
  if (ENGLISH_OFFICES.has(word)) return 'ordinary';
  if (MODEL_CODE.test(token.surface)) return 'strange';
  if (token.allCapitals && !opens && token.surface.length <= 5) return 'acronym';
  return reads(token, opens, lexicon) ? 'ordinary' : 'strange';
}

// pesawat AMA: letters inside a sentence that only talk reads as a word (ama, with)
function isBriefSlang(
  { allCapitals, surface, folded }: Token,
  opens: boolean,
  lexicon: Lexicon,
): boolean {
  if (!allCapitals || opens || surface.length > 4 || surface.length < 3) return false;
  const senses = lexicon.senses(folded);
  return (
    senses.length > 0 &&
    senses.every(
      ({ label }) => label === 'colloquial' || label === 'regional' || label === 'misspelling',
    )
  );
}

// BRILiaN, SpaceX: a capital behind a small letter is the choice of who named it; PHKnya and Ia-Itu are none.
const MIXED_CASE = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

// JN5, XC90, TLD12: letters with a number that no list knows name a thing.
const MODEL_CODE = /^\p{Lu}{1,4}\d{1,4}\p{Lu}?$/u;

// An analysis of an unknown capitalised word is a weak reason: Sekar, Kediri, Diana, Merapi. Inside a sentence two
// affixes are asked for (Pemberdayaan); where any word is capitalised, a prefix or clitic will do (Memasuki).
function reads(token: Token, opens: boolean, lexicon: Lexicon): boolean {
  const [best] = analyze(token.folded, lexicon);
  if (best === undefined) return false;
  const { segments } = best;
  // Beby is no misspelt English baby: a respelling counts when the glossary has the word.
  // Koes is no koas either: only a longer word with a capital may be misspelt.
  if (segments.length <= 1)
    return (
      best.root === token.folded || (lexicon.has(best.root) && (opens || token.folded.length >= 6))
    );
  // Bernabeu is not "have nabeu": a root that nobody knows speaks for a name, except where a sentence opens in a verb
  // or an English word with a clitic (Startupnya).
  const isKnown = best.root.includes(' ') || lexicon.has(best.root);
  const mayOpen =
    opens &&
    ((segments[0] === 'meN-' && token.folded.startsWith('me')) ||
      isEnglishWithClitic(best, lexicon));
  if (!isKnown && !mayOpen) return false;
  // Hakimi, Triawan, Megamendung: too thin a reading for a word with a capital.
  const [head = ''] = segments;
  if (/^(?:dwi|tri|mega|pra|purna|swa|trans)-$/u.test(head)) return false;
  if (!opens && segments.at(-1) === '-i' && !/-$/u.test(head)) return false;
  // Megawati, Kartiman: these endings make names as well.
  if (/^-(?:wati|wan|man|is|al)$/u.test(segments.at(-1) ?? '')) return false;
  const affixes = segments.filter((segment) => /^-|-$/u.test(segment)).length;
  // Sedahan: what is built so has no English.
  if (segments[0] === 'se-' && segments.at(-1) === '-an') return false;
  if (segments.includes('RED') || affixes >= 2) return token.folded.length >= 7;
  const length = token.folded.length;
  if (opens) return length >= 5;
  if (isClitic(segments.at(-1) ?? '')) return length >= 6;
  if (segments.at(-1) === '-kan') return length >= 7 || lexicon.has(best.lemma);
  if (segments[0] === 'di-') return length >= 7;
  return /^(?:ter|ber)-$/u.test(segments[0] ?? '')
    ? length >= 7
    : length >= 8 && segments[0] === 'meN-';
}

function isEnglishWithClitic({ root, segments }: Analysis, lexicon: Lexicon): boolean {
  return segments.length === 2 && segments[1] === '-nya' && lexicon.isEnglish(root);
}

function isAcronym(token: Token, lexicon: Lexicon): boolean {
  const surface = plain(token.surface);
  const halves = surface.split('-');
  if (halves.length === 2 && halves.every((half) => spells(half, lexicon))) return true;
  const base = splitAffixes(surface)?.base;
  return spells(surface, lexicon) || (base !== undefined && spells(base, lexicon));
}

function spells(surface: string, lexicon: Lexicon): boolean {
  if (!isCapitalised(surface)) return false;
  if (surface.length > 3) {
    const title = surface.charAt(0) + surface.slice(1).toLowerCase();
    const lower = surface.toLowerCase();
    const capitals = surface.length >= 5 && !lexicon.has(lower) ? [surface.toUpperCase()] : [];
    return [surface, title, lower, ...capitals].some((form) =>
      lexicon.senses(form).some(({ expansion }) => expansion !== undefined),
    );
  }
  return lexicon.senses(surface).some(({ expansion }) => expansion !== undefined);
}

function isListed(token: Token, lexicon: Lexicon): boolean {
  const title = token.surface.charAt(0) + token.surface.slice(1).toLowerCase();
  return [token.surface, title].some(
    (form) =>
      lexicon.senses(form).some(({ pos }) => pos === 'place' || pos === 'name') ||
      (form !== token.folded && lexicon.has(form)),
  );
}
