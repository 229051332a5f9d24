import { ACTORS, INNATE, OF_THINGS, PERSONAL } from '../english/belongings.ts';
import { plural } from '../english/inflect.ts';
import { headNoun, peopleIn } from '../english/people.ts';
import type { Referent, WordContext } from '../gloss/context.ts';
import { IMPERSONAL_ROOTS, PERSONAL_ROOTS } from './personal-roots.ts';
import { isSpoken, opensQuote } from './spoken.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const both = (nouns: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...nouns].flatMap((noun) => [noun, plural(noun)]));
const INNATES = both(INNATE);
const PERSONALS = both(PERSONAL);
const ACTORS_HAVE = both(ACTORS);
const THINGS_HAVE = both(OF_THINGS);
const FARTHEST = 40; // tokens

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
    PERSONAL_ROOTS.has(built) ||
    PERSONALS.has(head) ||
    gloss.startsWith('lack of ') ||
    peopleIn(gloss) !== undefined;
  if (!isInnate && !isPersonal && opensQuote(context)) return 'the';
  const isOfThing = THINGS_HAVE.has(head) && !PERSONAL_ROOTS.has(built);
  if (IMPERSONAL_ROOTS.has(built) || (!isInnate && isOfThing))
    return isSpoken(context) ? 'the' : 'its';
  if (!isInnate && !isPersonal && isSpoken(context)) return 'the';
  // ada regulasinya: there is a rule for what is spoken of
  if (!isInnate && !isPersonal && context.tokens[context.index - 1]?.folded === 'ada') return 'its';
  if (OF_VEHICLES.has(head)) return said(nearest(context, isAnything) ?? 'thing');
  if (isAsSomebody(context)) return 'his/her';
  if (OF_ONE.has(head) && !speaksOfMany(context)) return 'his/her';
  if (isInnate) return said(nearest(context, isSomebody) ?? 'person');
  if (ACTORS_HAVE.has(head)) return said(nearest(context, isActor) ?? 'thing');
  // rombongan itu … usianya: their age
  if (head === 'age' && nearest(context, isActor) === 'body') return 'their';
  if (!isPersonal && isWhatOneActsOn(context)) {
    const [actor] = candidates(context, isActor);
    if (actor !== undefined) return said(actor.is);
  }
  return isPersonal
    ? said(nearest(context, isActor) ?? 'person')
    : said(nearest(context, isAnything) ?? 'thing');
}

// istrinya is one man's, though warga and polisi stand before it: not that of mereka or para nelayan.
const OF_ONE = set('wife husband fiancé fiancée');

function speaksOfMany({ tokens, sentenceStart, index }: WordContext): boolean {
  return tokens
    .slice(sentenceStart, index)
    .some(({ folded }) => /^(?:mereka|para|kedua|keduanya)$/u.test(folded));
}

// cuacanya, kabutnya: what nobody has is the one that is spoken of.
const NOBODYS = set(
  'weather fog haze smoke rain downpour sun incident accident traffic information',
);

// "nelayan di pantai … menambatkan kapalnya": what somebody acts on is his, whatever things stand between.
function isWhatOneActsOn({ tokens, index, classOf }: WordContext): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    /^me(?!njadi|nyebut)/u.test(before.folded) &&
    classOf?.(before) === 'verb'
  );
}

// Kapal itu karam, awaknya hilang: a ship has them as well as a captain.
const OF_VEHICLES = set('crew passenger passengers skipper occupant occupants');

// keterpilihannya sebagai ketua: whoever is something to people is one of them.
function isAsSomebody({ tokens, index, referentOf }: WordContext): boolean {
  if (tokens[index + 1]?.folded !== 'sebagai') return false;
  const at = tokens[index + 2]?.folded === 'seorang' ? index + 3 : index + 2;
  return (referentOf?.(at) ?? referentOf?.(at + 1)) === 'person'; // a term answers at its last word
}

/** … of a noun with an adjective, which has the -nya: istri mudanya → his/her. */
export function possessiveBehind(context: WordContext): Owner {
  return possessive('', { ...context, index: context.index - 1 });
}

/** By whom is it done? dimilikinya: by him/her, of a company by it. */
export function doer(context: WordContext): 'him/her' | 'them' | 'it' {
  const found = candidates(context, isActor).find(({ at }) => !isSubject(context, at));
  return objective(found?.is ?? subjectBefore(context, isActor) ?? 'person');
}

/**
 * Who or what is it done to? Of verbs that act on people somebody; of verbs that act on either, what stands before
 * the doer: tas … ia membawanya → it; korban … warga membawanya → him/her.
 */
export function object(gloss: string, context: WordContext): 'him/her' | 'them' | 'it' {
  const verb = /^[a-z-]+/.exec(gloss)?.[0] ?? '';
  if (ON_PEOPLE.has(verb) || WITH_SOMEBODY.test(gloss)) return 'him/her';
  if (!ON_EITHER.has(verb)) return 'it';
  const [nearby, ...farther] = candidates(context, isAnything, isPlain);
  const found = sharesItsDoer(context, nearby?.at) ? nearby : farther[0];
  return objective(found?.is ?? subjectBefore(context, isAnything) ?? 'thing');
}

const isSomebody = (one: Referent): boolean => one === 'person' || one === 'people';
const isActor = (one: Referent): boolean => one !== 'thing';
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

// "Rumah itu disewakannya": what opens the sentence, with no verb behind it, is what it is done to.
function isSubject({ tokens, sentenceStart, index, classOf }: WordContext, at: number): boolean {
  if (at !== sentenceStart) return false;
  return !tokens
    .slice(at + 1, index)
    .some((token) => token.folded === 'yang' || classOf?.(token) === 'verb');
}

interface Candidate {
  readonly is: Referent;
  /** Index of its first word. */
  readonly at: number;
}

// Nearest first. Who has a -nya of his own (istrinya) stands for nobody new.
function candidates(
  context: WordContext,
  fits: (one: Referent) => boolean,
  mayStand: (context: WordContext, at: number) => boolean = () => true,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const from = Math.max(context.sentenceStart, context.index - FARTHEST);
  for (let last = beforePhrase(context); last >= from; last -= 1) {
    const at = headAt(context, last, from);
    const is = context.referentOf?.(at);
    if (is !== undefined && fits(is) && !isOwned(context, last) && mayStand(context, at))
      found.push({ is, at });
    last = at;
  }
  return found;
}

// isi brankasnya, hasil produksinya: the things right before belong to what is owned.
function beforePhrase({ tokens, text, index, referentOf }: WordContext): number {
  let at = index;
  while (referentOf?.(at - 1) === 'thing') {
    const gap = text?.slice(tokens[at - 1]?.end, tokens[at]?.start) ?? ' ';
    if (gap.trim() !== '') break;
    at -= 1;
  }
  return at - 1;
}

function isOwned({ tokens }: WordContext, index: number): boolean {
  return /.nya$/.test(tokens[index]?.folded ?? '');
}

const PREPOSITIONS = set('di ke dari pada dengan dalam oleh kepada terhadap bersama sejak atas');

// di pantai, dari rumah: where it happens is not what it is done to.
function isPlain({ tokens }: WordContext, at: number): boolean {
  return !PREPOSITIONS.has(tokens[at - 1]?.folded ?? '');
}

const JOINING = set(
  'dan lalu kemudian serta untuk guna sebelum setelah hingga sambil atau saat ketika',
);

// "menemukan korban dan membawanya": the doer stands before the other verb, what is nearest is the object.
function sharesItsDoer({ tokens, index }: WordContext, nearby: number | undefined): boolean {
  if (nearby === undefined) return false;
  return tokens.slice(nearby + 1, index).some(({ folded }) => JOINING.has(folded));
}

// "petugas kepolisian", "anggota DPR": nouns in a row are about the person among them, if they begin with one.
function headAt(context: WordContext, last: number, from: number): number {
  const { referentOf, tokens, text } = context;
  if (referentOf?.(last) === undefined) return last;
  for (let at = last; at > from; at -= 1) {
    const gap = text?.slice(tokens[at - 1]?.end, tokens[at]?.start) ?? ' ';
    const before = referentOf(at - 1);
    if (gap.trim() !== '' || before === undefined) return last;
    if (before === 'person' || before === 'people') return at - 1;
  }
  return last;
}

function subjectBefore(
  context: WordContext,
  fits: (one: Referent) => boolean,
): Referent | undefined {
  const from = Math.max(0, context.sentenceStart - FARTHEST);
  let start = context.sentenceStart - 1;
  while (start > from && !endsSentence(context, start - 1)) start -= 1;
  for (let at = Math.max(start, 0); at < context.sentenceStart; at += 1) {
    const one = context.referentOf?.(at);
    if (one === undefined) continue;
    return fits(one) && !isOwned(context, at) ? one : undefined;
  }
  return undefined;
}

function endsSentence({ tokens, text }: WordContext, index: number): boolean {
  return /[.!?]/.test(text?.slice(tokens[index]?.end, tokens[index + 1]?.start) ?? '');
}

const WITH_SOMEBODY =
  /^(?:shake hands|ride pillion|make peace|quarrel|argue|chat|talk|flirt|sympathize|negotiate|side) with$/;
const ON_PEOPLE = set(
  `arrest detain punish sentence imprison jail marry propose divorce invite summon accompany elect dismiss fire sack slap stab rape molest kidnap kill murder injure hurt meet greet congratulate thank console hug kiss insult mock
  persuade convince ask order tell force forbid rush deport escort interrogate question accuse charge prosecute sue blame teach surprise shock disappoint please delight frighten scare amaze astonish impress humiliate insult flatter encourage motivate inspire urge remind warn threaten extort deceive cheat
  rob betray beat torture bully harass abuse strangle nickname cuddle tease divorce hire recruit employ evict rescue befriend impersonate`,
);
const ON_EITHER = set(
  `chase hit shoot carry bring take find see watch follow leave abandon save know recognize look call lift throw push pull hold help support criticize praise defend raise visit love hate like treat examine attack catch
  name trust respect honor guard protect release free suspect bury replace send pick drag surround ignore replace appoint`,
);
