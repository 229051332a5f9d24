import { rankSenses } from '../gloss/choose-sense.ts';
import type { WordContext } from '../gloss/context.ts';
import { shownSenses } from '../gloss/shown-sense.ts';
import type { ArticleMemory, GlossToken } from '../gloss/token.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';

type AcronymReading = Omit<GlossToken, 'start' | 'end' | 'surface'>;

const AFFIXED =
  /^(?:(di|ke|se|ber|ter|me|mem|men|meng|pe|pem|pen|peng|antar|non|pasca|pra|pro|anti|eks)-)?(.+?)(?:-?(nya|lah|kah|pun)|-(kan|an|i))?$/u;
const AFFIX_NAMES: Readonly<Record<string, string>> = {
  mem: 'meN-',
  men: 'meN-',
  meng: 'meN-',
  me: 'meN-',
  pem: 'peN-',
  pen: 'peN-',
  peng: 'peN-',
};

/**
 * Reads an acronym or portmanteau, also with affixes: KPK, Kapolda, ber-KTP, BBM-nya.
 *
 * @returns undefined when neither the article nor the glossary knows it
 */
export function readAcronym(
  token: Token,
  lexicon: Lexicon,
  context: WordContext,
  memory: ArticleMemory,
): AcronymReading | undefined {
  const surface = plain(token.surface);
  const whole = lookUp(surface, token, lexicon, context, memory);
  if (whole !== undefined) return whole;
  const [, prefix, base = '', clitic, suffix] = AFFIXED.exec(surface) ?? [];
  if (base === surface || !/\p{Lu}/u.test(base)) return undefined;
  const inner = lookUp(base, token, lexicon, context, memory);
  if (inner === undefined) return undefined;
  const segments = [
    ...(prefix === undefined ? [] : [AFFIX_NAMES[prefix] ?? `${prefix}-`]),
    base,
    ...(suffix === undefined ? [] : [`-${suffix}`]),
    ...(clitic === undefined ? [] : [`-${clitic}`]),
  ];
  return { ...inner, segments, gloss: affixed(prefix, inner.gloss ?? '', clitic) };
}

function affixed(prefix: string | undefined, gloss: string, clitic: string | undefined): string {
  const owned = clitic === 'nya' ? `its ${gloss}` : gloss;
  switch (prefix) {
    case 'ber':
      return `have ${owned}`;
    case 'se':
      return `all of ${owned}`;
    case 'non':
      return `non-${owned}`;
    case 'antar':
      return `between ${owned}`;
    case 'eks':
      return `former ${owned}`;
    case 'pasca':
      return `after ${owned}`;
    case 'pra':
      return `before ${owned}`;
    case 'anti':
      return `anti-${owned}`;
    default:
      return owned;
  }
}

function lookUp(
  surface: string,
  token: Token,
  lexicon: Lexicon,
  context: WordContext,
  memory: ArticleMemory,
): AcronymReading | undefined {
  const learned = Object.hasOwn(memory.acronyms, surface) ? memory.acronyms[surface] : undefined;
  const headword = spellings(surface, token, context).find((spelling) =>
    isAcronym(spelling, lexicon),
  );
  if (headword === undefined) {
    if (learned === undefined) return undefined;
    const listed = lexicon.senses(learned)[0]?.glosses[0];
    return {
      kind: 'acronym',
      lemma: surface,
      root: surface,
      segments: [surface],
      pos: 'name',
      gloss: listed ?? learned,
      expansion: learned,
      detail: 'spelled out in this article',
    };
  }
  const senses = byMemory(
    rankSenses(
      lexicon.senses(headword).filter(({ expansion }) => expansion !== undefined),
      context,
    ),
    learned,
  );
  const first = senses[0];
  if (first === undefined) return undefined;
  return {
    kind: 'acronym',
    lemma: headword,
    root: headword,
    segments: [headword],
    pos: first.pos,
    gloss: first.glosses[0] ?? '',
    senses: shownSenses(senses),
    expansion: first.expansion ?? '',
  };
}

type Senses = ReturnType<Lexicon['senses']>;

// The article's own words decide between Pengadilan Tinggi and Perseroan Terbatas.
function byMemory(senses: Senses, learned: string | undefined): Senses {
  if (learned === undefined) return senses;
  const wanted = learned.toLowerCase();
  return [...senses].sort(
    (a, b) =>
      Number(b.expansion?.toLowerCase() === wanted) - Number(a.expansion?.toLowerCase() === wanted),
  );
}

function isAcronym(headword: string, lexicon: Lexicon): boolean {
  return lexicon.senses(headword).some(({ expansion }) => expansion !== undefined);
}

// Capitals count: AS is a country, as an axle. Portmanteaus (pilkada, Kapolda) begin with either; in capitals they are
// still themselves.
function spellings(surface: string, token: Token, context: WordContext): readonly string[] {
  const lower = surface.toLowerCase();
  const title = surface.charAt(0).toUpperCase() + lower.slice(1);
  if (!token.capitalised) return [surface];
  if (surface.length <= 3) return context.headline && token.allCapitals ? [surface] : [surface];
  return [surface, title, lower];
}
