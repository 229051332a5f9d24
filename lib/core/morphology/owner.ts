import { ACTORS, INNATE, OF_THINGS, PERSONAL } from '../english/belongings.ts';
import { plural } from '../english/inflect.ts';
import { headNoun, peopleIn } from '../english/people.ts';
import type { Referent, WordContext } from '../gloss/context.ts';
import { IMPERSONAL_ROOTS, PERSONAL_ROOTS } from './personal-roots.ts';
import { isSpoken, opensQuote } from './spoken.ts';
import {
  candidates,
  isDoer,
  isPlain,
  isRelative,
  isSubject,
  outsideClause,
  sharesItsDoer,
  subjectBefore,
} from './spoken-of.ts';

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
  const isInnate = INNATES.has(head) || head.endsWith('-in-law') || gloss.endsWith('in-law');
  const isPersonal =
    !OF_EITHER.has(built) &&
    (PERSONAL_ROOTS.has(built) ||
      PERSONALS.has(head) ||
      gloss.startsWith('lack of ') ||
      peopleIn(gloss) !== undefined);
  if (!isInnate && !isPersonal && opensQuote(context)) return 'the';
  const isOfThing = THINGS_HAVE.has(head) && !PERSONAL_ROOTS.has(built);
  if (IMPERSONAL_ROOTS.has(built) || (!isInnate && isOfThing))
    return isSpoken(context) ? 'the' : 'its';
  if (!isInnate && !isPersonal && isSpoken(context)) return 'the';
  // ada regulasinya: there is a rule for what is spoken of
  if (!isInnate && !isPersonal && context.tokens[context.index - 1]?.folded === 'ada') return 'its';
  if (OF_VEHICLES.has(head) || OF_WORKS.has(head))
    return said(nearest(context, isAnything) ?? 'thing');
  if (isAsSomebody(context)) return 'his/her';
  if (OF_ONE.has(head) && !speaksOfMany(context)) return 'his/her';
  // Katak itu langka: panjang tubuhnya …; somebody who stands there comes first: warga … anjing … rumahnya.
  if (isInnate) return said(living(context, isSomebody) ?? 'person');
  if (ACTORS_HAVE.has(head)) return said(nearest(context, isActor) ?? 'thing');
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

// A room is of whoever works there or of the building, memory of a person or a phone.
const OF_EITHER = new Set(['ruang -an', 'memori']);

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
  'motive weather fog haze smoke rain downpour sun incident accident traffic information facts case event streetlight streetlights judge referee earthquake landslide flood eclipse fire wind tsunami drought lightning',
);

// "nelayan di pantai … menambatkan kapalnya": what somebody acts on is his, whatever things stand between.
function isWhatOneActsOn({ tokens, index, classOf }: WordContext): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    /^(?:me(?!njadi|nyebut)|kehilangan$)/u.test(before.folded) &&
    classOf?.(before) === 'verb'
  );
}

// Kapal itu karam, awaknya hilang: a ship has them as well as a captain.
const OF_VEHICLES = set('crew passenger passengers skipper occupant occupants');

// Film itu laku. Pemeran utamanya …: whoever makes a work or appears in it is the work's.
const OF_WORKS = set(
  `actor actress author writer screenwriter composer character protagonist driver owner organizer implementer initiator sender
sufferer spreader user viewer buyer tenant inventor creator maker scorer singer songwriter director producer developer publisher manufacturer enthusiast`,
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

/**
 * Who or what is it done to? Of verbs that act on people somebody; of verbs that act on either, what stands before
 * the doer: tas … ia membawanya → it; korban … warga membawanya → him/her.
 */
export function object(gloss: string, context: WordContext, built = ''): 'him/her' | 'them' | 'it' {
  const verb = /^[a-z-]+/.exec(gloss)?.[0] ?? '';
  if (ON_THINGS.has(built)) return 'it';
  if (ON_PEOPLE.has(verb) || WITH_SOMEBODY.test(gloss) || TO_SOMEBODY.has(built)) return 'him/her';
  if (LETS.has(verb) && isBeforeVerb(context))
    return objective(living(context, isSomebody) ?? 'person');
  if (!ON_EITHER.has(verb)) return 'it';
  if (isRelative(context)) {
    // "Ia berterima kasih kepada warga yang mendukungnya": the one before them
    const outside = outsideClause(context, candidates(context, isAnything));
    const done = outside.find(({ at }) => isPlain(context, at));
    return objective(done?.is ?? subjectBefore(context, isAnything) ?? 'thing');
  }
  const [nearby, ...farther] = candidates(context, isAnything, isPlain);
  const isNearest = sharesItsDoer(context, nearby?.at) && !isDoer(context, nearby?.at);
  const found = isNearest ? nearby : farther[0];
  const fallback = FALLS_ON_PEOPLE.has(verb) ? 'person' : 'thing';
  return objective(found?.is ?? subjectBefore(context, isAnything) ?? fallback);
}

const FALLS_ON_PEOPLE = set('attack chase hit shoot kick bite welcome save guide surround haunt');

// memesannya: order it, not somebody; mengajarkannya: teach it
const ON_THINGS = new Set(['meN- pesan', 'meN- ajar -kan']);
// memberinya hadiah, menawarinya kerja: who gets it, while memberikannya is what is given; mengenalnya, not mengetahuinya
const TO_SOMEBODY = new Set([
  'meN- beri',
  'meN- tawar -i',
  'meN- kirim -i',
  'meN- hadiah -i',
  'meN- antar',
  'meN- kenal',
  'meN- kenal -i',
  'meN- jemput',
  'meN- hubung -i',
  'meN- besar -kan',
]);

// "Cedera tidak menghalanginya meraih medali": who is to do something is somebody.
const LETS = set(
  'obstruct hinder prevent let allow enable require stop help block lead bring carry',
);

function isBeforeVerb({ tokens, index, classOf }: WordContext): boolean {
  const after = tokens[index + 1];
  const next = after?.folded === 'untuk' ? tokens[index + 2] : after;
  return next !== undefined && classOf?.(next) === 'verb';
}

/** di belakangnya: behind whom or what is nearest; "gunung itu … warga di sekitarnya": not who is there. */
export function besideWhat(context: WordContext): 'him/her' | 'them' | 'it' {
  const found = candidates(context, isAnything);
  const there = context.referentOf?.(context.index - 1);
  const isThere = there !== undefined && isActor(there); // things right before are no candidates
  const one = (isThere ? found[1] : found[0])?.is ?? subjectBefore(context, isAnything);
  return objective(one ?? (isThere ? 'thing' : 'person'));
}

const isSomebody = (one: Referent): boolean => one === 'person' || one === 'people';
const isAnimal = (one: Referent): boolean => one === 'animal';
const isActor = (one: Referent): boolean => one !== 'thing' && one !== 'animal';
const isAnything = (): boolean => true;

function said(one: Referent): 'his/her' | 'their' | 'its' {
  if (one === 'people') return 'their';
  return one === 'person' ? 'his/her' : 'its';
}

function objective(one: Referent): 'him/her' | 'them' | 'it' {
  if (one === 'people') return 'them';
  return one === 'person' ? 'him/her' : 'it';
}

// The nearest before the word in its sentence; where there is none, whom or what the sentence before is about.
function nearest(context: WordContext, fits: (one: Referent) => boolean): Referent | undefined {
  return candidates(context, fits)[0]?.is ?? subjectBefore(context, fits);
}

// … of whoever lives: an animal of its own sentence before somebody of the one before.
function living(context: WordContext, fits: (one: Referent) => boolean): Referent | undefined {
  const [one] = [...candidates(context, fits), ...candidates(context, isAnimal)];
  return one?.is ?? subjectBefore(context, fits) ?? subjectBefore(context, isAnimal);
}

const WITH_SOMEBODY =
  /^(?:shake hands|ride pillion|make peace|quarrel|argue|chat|talk|flirt|sympathize|negotiate|side) with$/;
const ON_PEOPLE = set(
  `arrest detain punish sentence imprison jail marry propose divorce invite summon accompany elect dismiss fire sack slap stab rape molest kidnap kill murder injure hurt meet greet congratulate thank console hug kiss insult mock
  persuade convince refer ask order tell force forbid rush deport escort interrogate question accuse charge prosecute sue blame teach surprise shock disappoint please delight frighten scare amaze astonish impress humiliate insult flatter encourage motivate inspire urge remind warn threaten extort deceive cheat
  rob betray beat torture bully harass abuse strangle nickname cuddle tease divorce hire recruit employ evict rescue befriend impersonate help interview mentor bribe handcuff adopt pardon acquit implicate nominate babysit stalk pity inform scold befall ensnare expel plunge infect enrage anger sadden trouble subdue incapacitate`,
);
const ON_EITHER = set(
  `chase hit shoot carry bring take find see watch follow leave abandon save know recognize look call lift throw push pull hold support criticize praise defend raise visit love hate like treat examine attack catch
  train coach guide assist oppose defeat stop block harm kick grab film photograph contact phone interrupt
  name trust respect honor guard protect release free suspect bury replace send pick drag surround ignore replace appoint obstruct hinder prevent await wait approach welcome curse regard face serve touch care overtake miss corner doubt supervise benefit underestimate belittle heal cure bite scratch trap wound bother haunt shadow recommend promote mourn remember forget evacuate recover choose`,
);
