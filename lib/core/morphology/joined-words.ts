import { plural } from '../english/inflect.ts';
import { ownEntry } from '../english/own-entry.ts';
import { peopleIn } from '../english/people.ts';
import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import type { Analysis } from './analysis.ts';
import { CLOSED_CLASS_BONUS, PREPOSITION_COST, segmentsOn } from './compose.ts';
import { deepest, isOwnRoot, weigh } from './roots.ts';

const COST = 3; // behind everything that the rules of the language make
const SHORTEST = 3; // letters
const SHORTEST_BEFORE_DEMONSTRATIVE = 4; // mini, dini

// Little words that print runs into the next one: padasaat, olehpolisi, sipelaku, tidakmau.
const AHEAD =
  /^(oleh|pada|kepada|dengan|untuk|dari|karena|dalam|yang|dan|tidak|sudah|akan|belum|bisa|para|si|sang)([a-z]+)$/;
// … and that are run into the one before: orangitu, kasusini.
const BEHIND = /^([a-z]+)(itu|ini)$/;

const NOUN: ReadonlySet<PartOfSpeech> = new Set(['noun', 'clas']);

/** Two words printed as one by mistake, where nothing else explains the form: orangitu, padasaat, sipelaku. */
export function buildJoinedWords(host: string, lexicon: Lexicon): readonly Analysis[] {
  const [, noun = '', demonstrative = ''] = BEHIND.exec(host) ?? [];
  if (noun.length >= SHORTEST_BEFORE_DEMONSTRATIVE && isOne(noun, NOUN, lexicon))
    return [
      joined(`${noun} ${demonstrative}`, noun, (inner) => [...inner, demonstrative], lexicon),
    ];
  const [, little = '', word = ''] = AHEAD.exec(host) ?? [];
  if (word.length < SHORTEST || !isOne(word, undefined, lexicon)) return [];
  if (/^(?:si|sang|para)$/.test(little) && !isSomebody(little, word, lexicon)) return [];
  const ahead = /^(?:si|dari)$/.test(little) ? `${little}-` : little;
  return [joined(`${little} ${word}`, word, (inner) => [ahead, ...inner], lexicon)];
}

function isOne(
  word: string,
  classes: ReadonlySet<PartOfSpeech> | undefined,
  lexicon: Lexicon,
): boolean {
  const [first] = lexicon.senses(word);
  if (first === undefined || first.see !== undefined) return false;
  return classes === undefined || classes.has(first.pos);
}

// sipelaku, simiskin, parapetani; not paramotor
function isSomebody(little: string, word: string, lexicon: Lexicon): boolean {
  const [first] = lexicon.senses(word);
  if (first === undefined) return false;
  const isLike = little !== 'para' && first.pos === 'adj' && word.length > 3;
  return isLike || peopleIn(first.glosses[0] ?? '') !== undefined;
}

function joined(
  lemma: string,
  word: string,
  around: (inner: readonly string[]) => readonly string[],
  lexicon: Lexicon,
): Analysis {
  const isRoot = lexicon.senses(word).some(isOwnRoot);
  const root = isRoot ? word : deepest(word, lexicon);
  const inner = isRoot ? [word] : segmentsOn(word, root, lexicon);
  return { root, lemma, segments: around(inner), cost: COST - weigh(root, lexicon), listed: false };
}

/** bertanggungjawab, bekerjasama: an affixed term of two words printed as one. */
export function buildJoinedTerm(host: string, lexicon: Lexicon): readonly Analysis[] {
  const term = lexicon.compound(host);
  const [first = '', second = ''] = term?.split(' ') ?? [];
  if (term === undefined || !/^(?:be|me|te|pe|se)/.test(first)) return [];
  const root = deepest(first, lexicon);
  const segments = segmentsOn(first, root, lexicon);
  if (root === first || segments.at(-1) !== root) return [];
  const pair = `${root} ${second}`;
  const cost = PREPOSITION_COST - weigh(root, lexicon) - CLOSED_CLASS_BONUS;
  return [
    { root: pair, lemma: term, segments: [...segments.slice(0, -1), pair], cost, listed: true },
  ];
}

const TURNED: Readonly<Record<string, (noun: string) => string>> = {
  itu: (noun) => `that ${noun}`,
  ini: (noun) => `this ${noun}`,
  si: (noun) => `the ${noun}`,
  sang: (noun) => `the ${noun}`,
  para: plural,
};

/**
 * What two words say that print ran together: "orang itu" → that person, "pada saat" → at the time.
 *
 * @returns undefined for every other lemma
 */
export function joinedGloss(lemma: string, lexicon: Lexicon): string | undefined {
  const [first = '', second, ...more] = lemma.split(' ');
  const isPair = second !== undefined && more.length === 0 && !lexicon.has(lemma);
  const printed = isPair ? first + second : '';
  if (!(BEHIND.test(printed) && /^(?:itu|ini)$/.test(second ?? '')) && !AHEAD.test(printed))
    return undefined;
  const [one, other] = [first, second ?? ''].map((word) => firstGloss(word, lexicon));
  if (one === undefined || other === undefined) return undefined;
  const turned = ownEntry(TURNED, second ?? '')?.(one) ?? ownEntry(TURNED, first)?.(other);
  return turned ?? `${one} ${other}`;
}

function firstGloss(word: string, lexicon: Lexicon): string | undefined {
  if (ownEntry(TURNED, word) !== undefined) return word;
  const gloss = lexicon.senses(word)[0]?.glosses[0];
  return gloss === undefined ? undefined : plainGloss(gloss);
}
