import { ACTORS, INNATE, OF_THINGS, PERSONAL } from '../english/belongings.ts';
import { plural } from '../english/inflect.ts';
import { headNoun, peopleIn } from '../english/people.ts';
import type { Referent, WordContext } from '../gloss/context.ts';
import { IMPERSONAL_ROOTS, PERSONAL_ROOTS } from './personal-roots.ts';
import { isSpoken, opensQuote } from './spoken.ts';
import { candidates, isSubject, outsideClause, subjectBefore } from './spoken-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const both = (nouns: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...nouns].flatMap((noun) => [noun, plural(noun)]));
const INNATES = both(INNATE);
const PERSONALS = both(PERSONAL);
const ACTORS_HAVE = both(ACTORS);
const THINGS_HAVE = both(OF_THINGS);

/** What -nya on a noun says: somebody's, something's, or in speech just the one that is known. */
export type Owner = 'his/her' | 'their' | 'its' | 'the';

/**
 * Whose is it? suaminya: his/her husband; warga … rumahnya: their house; kapal … muatannya: its cargo; "kalau jembatannya
 * bagus kan enak": the bridge.
 *
 * @param built segments of the word without clitics, "jabat -an"
 */
export function possessive(gloss: string, context: WordContext, built = ''): Owner {
  const head = headNoun(gloss);
  if (NOBODYS.has(head)) return 'the';
  // merayu korbannya: his or her victim; kecelakaan itu … korbannya tiga orang: nobody's
  if (head === 'victim' && !isWhatOneActsOn(context)) return 'the';
  if (built === PEEL)
    return said(living(context, isSomebody) ?? nearest(context, isAnything) ?? 'person');
  const isInnate =
    INNATES.has(head) || /in-law$/u.test(head) || /in-law$|^family member/u.test(gloss);
  const isOfPerson = PERSONAL_ROOTS.has(built) || PERSONALS.has(head);
  const isPersonal =
    !OF_EITHER.has(built) &&
    (isOfPerson || gloss.startsWith('lack of ') || peopleIn(gloss) !== undefined);
  if (!isInnate && !isPersonal && opensQuote(context)) return 'the';
  const isOfThing = THINGS_HAVE.has(head) && !PERSONAL_ROOTS.has(built);
  if (IMPERSONAL_ROOTS.has(built) || (!isInnate && isOfThing))
    return isSpoken(context) ? 'the' : 'its';
  if (!isInnate && !isPersonal && isSpoken(context)) return 'the';
  // ada regulasinya: there is a rule for what is spoken of
  if (!isInnate && !isPersonal && context.tokens[context.index - 1]?.folded === 'ada') return 'its';
  if (OF_NOBODY.has(head) || OF_WORKS.has(head)) return said(madeOrRun(context, head));
  if (isAsSomebody(context)) return 'his/her';
  if (OF_ONE.has(head) && !speaksOfMany(context)) return 'his/her';
  // Katak itu langka: panjang tubuhnya …; somebody who stands there comes first: warga … anjing … rumahnya.
  if (isInnate) return said(living(context, isSomebody) ?? 'person');
  if (ACTORS_HAVE.has(head))
    return said(nearest(context, isActor) ?? (isOfPerson ? 'person' : 'thing'));
  // rombongan itu … usianya: their age
  if (head === 'age' && nearest(context, isActor) === 'body') return 'their';
  if (!isPersonal && isWhatOneActsOn(context)) {
    const [actor] = candidates(context, isActor);
    if (actor !== undefined) return said(actor.is);
  }
  const ahead = speaksAhead(context);
  if (ahead !== undefined) return said(ahead);
  return isPersonal
    ? said(living(context, isActor) ?? 'person')
    : said(nearest(context, isAnything) ?? 'thing');
}

const PEEL = 'kulit'; // a fruit's as well as somebody's
// A room is of whoever works there or of the building, memory of a person or a phone.
const OF_EITHER = new Set(['ruang -an', 'memori', 'sebut -an']);

// istrinya is one man's, though warga and polisi stand before it: not that of mereka or para nelayan.
const OF_ONE = set('wife husband fiancé fiancée');

// "Dalam laporannya, lembaga itu …": what opens the sentence is of whom it is about.
function speaksAhead({
  tokens,
  sentenceStart,
  index,
  text,
  referentOf,
}: WordContext): Referent | undefined {
  if (index !== sentenceStart + 1 || text?.charAt(tokens[index]?.end ?? -1) !== ',')
    return undefined;
  const isMany = /^(?:para|kedua|ketiga|keempat|sejumlah|beberapa)$/u.test(
    tokens[index + 1]?.folded ?? '',
  );
  const one = referentOf?.(isMany ? index + 2 : index + 1);
  return one === 'thing' || one === 'animal' ? undefined : one;
}

function speaksOfMany({ tokens, sentenceStart, index }: WordContext): boolean {
  return tokens
    .slice(sentenceStart, index)
    .some(({ folded }) => /^(?:mereka|para|kedua|keduanya)$/u.test(folded));
}

// cuacanya, kabutnya: what nobody has is the one that is spoken of.
const NOBODYS = set(
  'motive possibility info weather fog haze smoke rain downpour sun incident accident traffic information facts case event streetlight streetlights judge referee earthquake landslide flood eclipse fire wind dust tsunami drought lightning',
);

// "nelayan di pantai … menambatkan kapalnya": what somebody acts on is his, whatever things stand between.
function isWhatOneActsOn({ tokens, index, classOf }: WordContext): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    /^(?:me(?!njadi|nyebut|ngata|njelas|masti|nyata|nduga)|kehilangan$)/u.test(before.folded) &&
    classOf?.(before) === 'verb'
  );
}

// Kapal itu karam, awaknya hilang: what things have and people do not.
const OF_NOBODY = set(
  'owner founder manager operator user occupant occupants passenger passengers crew creator inventor publisher manufacturer',
);

// Film itu laku. Pemeran utamanya …: whoever makes a work or appears in it is the work's.
const OF_WORKS = set(
  `actor actress author writer screenwriter composer character protagonist driver organizer implementer initiator sender sufferer spreader viewer buyer tenant
maker scorer violator singer songwriter director producer developer caretaker enthusiast participant visitor recipient reader trader vendor president skipper`,
);

// keterpilihannya sebagai ketua: whoever is something to people is one of them.
function isAsSomebody({ tokens, index, referentOf }: WordContext): boolean {
  if (tokens[index + 1]?.folded !== 'sebagai') return false;
  const at = tokens[index + 2]?.folded === 'seorang' ? index + 3 : index + 2;
  return (referentOf?.(at) ?? referentOf?.(at + 1)) === 'person'; // a term answers at its last word
}

/** … of a noun with an adjective, which has the -nya: istri mudanya, kerabat terdekatnya → his/her. */
export function possessiveBehind(context: WordContext): Owner {
  const index = context.index - 1;
  const is = context.referentOf?.(index);
  return possessive(is === 'person' ? SOMEBODY : '', { ...context, index });
}

const SOMEBODY = 'person'; // an English noun for any of them

/** By whom is it done? dimilikinya: by him/her, of a company by it. Only things cause. */
export function doer(gloss: string, context: WordContext): 'him/her' | 'them' | 'it' {
  if (gloss === 'be caused') return 'it';
  const found = outsideClause(context, candidates(context, isAnything)).find(
    ({ is, at }) => isActor(is) && !isSubject(context, at),
  );
  return objective(found?.is ?? subjectBefore(context, isActor) ?? 'person');
}

/** di belakangnya: behind whom or what is nearest; "gunung itu … warga di sekitarnya": not who is there. */
export function besideWhat(context: WordContext): 'him/her' | 'them' | 'it' {
  const found = candidates(context, isAnything);
  const there = context.referentOf?.(context.index - 1);
  const isThere = there !== undefined && isActor(there); // things right before are no candidates
  const one = (isThere ? found[1] : found[0])?.is ?? subjectBefore(context, isAnything);
  return objective(one ?? (isThere ? 'thing' : 'person'));
}

export const isSomebody = (one: Referent): boolean => one === 'person' || one === 'people';
const isAnimal = (one: Referent): boolean => one === 'animal';
const isActor = (one: Referent): boolean => one !== 'thing' && one !== 'animal';
const isNobody = (one: Referent): boolean => !isSomebody(one);
export const isAnything = (): boolean => true;

function said(one: Referent): 'his/her' | 'their' | 'its' {
  if (one === 'people') return 'their';
  return one === 'person' ? 'his/her' : 'its';
}

/** him or her, them, it */
export function objective(one: Referent): 'him/her' | 'them' | 'it' {
  if (one === 'people') return 'them';
  return one === 'person' ? 'him/her' : 'it';
}

// Polisi menyita mobil. Pemiliknya …: the car's, whoever the sentence before speaks of; sopirnya may be his.
function madeOrRun(context: WordContext, head: string): Referent {
  const [near] = candidates(context, isAnything);
  const before = subjectBefore(context, OF_NOBODY.has(head) ? isNobody : isAnything);
  return near?.is ?? before ?? 'thing';
}

// The nearest before the word in its sentence; where there is none, whom or what the sentence before is about.
function nearest(context: WordContext, fits: (one: Referent) => boolean): Referent | undefined {
  return candidates(context, fits)[0]?.is ?? subjectBefore(context, fits);
}

/** … of whoever lives: an animal of its own sentence before somebody of the one before. */
export function living(
  context: WordContext,
  fits: (one: Referent) => boolean,
): Referent | undefined {
  const [one] = [...candidates(context, fits), ...candidates(context, isAnimal)];
  return one?.is ?? subjectBefore(context, fits) ?? subjectBefore(context, isAnimal);
}
