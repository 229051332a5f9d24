import type { Token } from '../text/tokenize.ts';
import { isBeforeClan, isChildOf, isKnownAs, isNamedSo, isShortAddress } from './clan-name.ts';
import { isDutch } from './foreign-name.ts';
import { GIVEN_NAMES, OFFICE_TAILS } from './given-names.ts';
import { mayBeNamed } from './may-be-named.ts';
import { isModel, isModelWord } from './model-name.ts';
import { endsList, isAmongNames, isListItem } from './name-list.ts';
import { isHolder } from './office-holder.ts';
import { isOnlyBuilt } from './only-built.ts';
import { acts } from './person-acts.ts';
import { isOfBody, isPersonHere, isPupil } from './person-cues.ts';
import { isBeforePlace, isGoal, isPlace, isSeatOfBody, isWhere } from './place-cues.ts';
import { isPlain } from './plain-word.ts';
import { isMiddleInitials, kindAt, opensAt, type Reader } from './run-reader.ts';
import { isSasakName } from './sasak-name.ts';
import { SAYING } from './saying.ts';
import { ADDRESSES, BODY_ROLES, FORMS_OF_ADDRESS, PLAIN_ROLES, RANKS, TITLES } from './titles.ts';
import type { WordKind } from './word-kind.ts';

/** May a name begin at this word, by its kind and by what stands around it? */
export function mayBegin(
  reader: Reader,
  at: number,
  kind: WordKind,
  titled: Token | undefined,
): boolean {
  const { run, tokens } = reader;
  const token = tokens[at];
  if (token === undefined) return false;
  const next = at < run.last ? tokens[at + 1] : undefined;
  if (isDutch(reader, at) || isSasakName(reader, at)) return true;
  const opening: Opening = { reader, at, token, next, nextKind: kindAt(reader, at + 1), titled };
  if (/strange|given|ordinary/u.test(opening.nextKind) && isModel(reader, at, titled)) return true;
  switch (kind) {
    case 'strange':
      return true;
    case 'title':
      return isPupil(reader, at) || (token.folded === 'raja' && isHolder(reader, at));
    case 'initial':
      return next !== undefined && /strange|given|initial/u.test(opening.nextKind);
    case 'given':
      return givenBegins(opening);
    case 'acronym':
      return acronymBegins(opening);
    case 'listed':
      return listedBegins(opening);
    case 'ordinary':
      return ordinaryBegins(opening);
  }
}

/** A word that may open a name, what follows it in its run, and the title before it. */
interface Opening {
  readonly reader: Reader;
  readonly at: number;
  readonly token: Token;
  readonly next: Token | undefined;
  readonly nextKind: WordKind;
  readonly titled: Token | undefined;
}

function givenBegins({ reader, at, token, next, nextKind, titled }: Opening): boolean {
  if (isChildOf(reader, at)) return false;
  // Karya Chairil Anwar dibacakan: somebody's work
  if (token.folded === 'karya' && opensAt(reader, at)) return false;
  if (next === undefined || titled !== undefined) return true;
  if (/strange|given|initial/u.test(nextKind)) return true;
  const { run, kinds } = reader;
  if (closesInSmallWord(reader, at, next)) return true;
  return (
    !run.headline &&
    nextKind === 'ordinary' &&
    !TIMES.test(token.folded) &&
    (!opensAt(reader, at) || !OFFICE_TAILS.has(token.folded)) &&
    !kinds.derived(next) &&
    !kinds.functional(next)
  );
}

const TIMES = /^(?:hari|zaman)$/u; // Hari Batik, Zaman Es

/** "menurut Putra Gara": inside a sentence, or before what people do, even a conjunction with a capital is a name. */
export function closesInSmallWord(reader: Reader, at: number, next: Token): boolean {
  const { run, kinds } = reader;
  if (run.headline || at + 1 !== run.last || next.allCapitals) return false;
  if (opensAt(reader, at) && !acts(reader, run.last)) return false;
  return next.folded.length >= LONG_ENOUGH && kinds.linking(next) && !kinds.derived(next);
}

const LONG_ENOUGH = 4; // letters; a heading prints Dan and Yang with capitals too

// Amin Handoyo: what is an acronym as well, written as a name is, before a name's word
function acronymBegins({ reader, at, token, next, nextKind }: Opening): boolean {
  if (reader.run.headline) return false;
  if (next === undefined)
    return !token.allCapitals && (reader.kinds.known(token) || isNamedSo(reader, at));
  if (SHORT_NAMES.has(token.surface)) return /strange|given/u.test(nextKind);
  return !token.allCapitals && GIVEN_NAMES.has(token.folded) && nextKind === 'strange';
}

// Kombes Dani Hamdani: the Dani are a people as well; Bupati Cianjur Herman Suherman stays a place and a person.
function listedBegins({ reader, at, token, next, nextKind, titled }: Opening): boolean {
  if (isKnownAs(reader, at, titled)) return true;
  if (next === undefined) return false;
  if (nextKind === 'strange' && isPersonsPlace(reader, at)) return true;
  if (/strange|given/u.test(nextKind) && isListItem(reader, at)) return true;
  return (
    titled !== undefined &&
    /strange|given/u.test(nextKind) &&
    !isPlace(reader, token) &&
    !BODY_ROLES.has(titled.folded)
  );
}

function ordinaryBegins({ reader, at, token, next, nextKind, titled }: Opening): boolean {
  const { run, tokens, kinds } = reader;
  if (isSeatOfBody(reader, at) || isShortAddress(reader, at)) return true;
  // Abu Sayyaf is no ash; that of Merapi is, and Abu vulkanik
  if (token.folded === 'abu' && /strange|given/u.test(nextKind)) return !run.headline;
  if (next === undefined)
    return (
      kinds.known(token) ||
      isAddressed(reader, at, titled) ||
      isAmongNames(reader, at) ||
      isBeforePlace(reader, at) ||
      isWhere(reader, at) ||
      isPersonHere(reader, at) ||
      isOnlyBuilt(reader, at)
    );
  if (run.headline) return false;
  if (isHolder(reader, at) || isModelWord(reader, at)) return true;
  if (isGoal(reader, at) && nextKind === 'strange') return true;
  if (
    nextKind === 'strange' &&
    isListItem(reader, at) &&
    (mayBeCalled(reader, token) || token.folded === 'harapan')
  )
    return true;
  if (fromOneName(reader, token, next) || isBeforeClan(reader, at, titled)) return true;
  // H. Kader Jaelani: behind a rank or a form of address stands a person.
  if (titled !== undefined && ADDRESSES.has(titled.folded))
    return /strange|given/u.test(nextKind) && mayBeCalled(reader, token);
  if (isOfBody(reader, at, titled) && nextKind === 'strange') return isPlain(reader, token);
  // Wakil Ketua KPK Bibit Samad Rianto: behind the letters of the body that somebody leads
  const leads = titled !== undefined || TITLES.has(tokens[at - 2]?.folded ?? '');
  const isLed = leads && at > run.first && kindAt(reader, at - 1) === 'acronym';
  if (isLed && nextKind === 'strange' && mayBeNamed(reader, token)) return true;
  // An ordinary word may open a name only inside a sentence, behind no office, before a name's word.
  if (titled !== undefined && !PLAIN_ROLES.has(titled.folded)) return false;
  if (opensAt(reader, at)) return isVerbBeforePerson(reader, at);
  if (endsList(reader, at)) return false;
  if (at !== run.first && tokens[at - 1] !== titled) return false;
  // Makan Konate, Sudi Silalahi: no verb has a capital inside a sentence but as a name
  if (nextKind === 'strange' && mayBeNamed(reader, token)) return true;
  if (!isPlain(reader, token)) return false;
  if (nextKind === 'strange' || isMiddleInitials(reader, at + 1)) return true;
  // Dana L Vanlandingham
  if (nextKind === 'initial') return kindAt(reader, at + 2) === 'strange';
  return /^(?:ordinary|given)$/u.test(nextKind) && closesName(reader, at + 1);
}

// "Tonton Guntari memperkirakan …": a verb before what nobody knows, who does what people do.
function isVerbBeforePerson(reader: Reader, at: number): boolean {
  const { run, tokens, lexicon } = reader;
  const token = tokens[at];
  if (at !== run.sentenceStart || at + 1 !== run.last || token === undefined) return false;
  if (kindAt(reader, at + 1) !== 'strange' || SAYING.includes(token.folded)) return false;
  const isVerb = lexicon.senses(token.folded)[0]?.pos === 'verb';
  return isVerb && mayBeNamed(reader, token) && acts(reader, run.last);
}

// Dr Sudi Dul Aji: behind a title even a verb or adjective opens a name.
function mayBeCalled(reader: Reader, token: Token): boolean {
  const { kinds } = reader;
  return isPlain(reader, token) || (kinds.predicate(token) && !kinds.derived(token));
}

// "Lanang Puji": two words of one full name of this article.
function fromOneName({ memory, kinds }: Reader, token: Token, next: Token): boolean {
  const full = kinds.known(next) ? memory.names[next.folded] : undefined;
  return full !== undefined && ` ${full} `.includes(` ${token.surface} ${next.surface} `);
}

// "Bangun Rejo Wicaksono": two ordinary words before the one that nobody knows, and nothing behind it.
function closesName(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const token = tokens[at];
  return (
    token !== undefined &&
    at + 1 === run.last &&
    kindAt(reader, at + 1) === 'strange' &&
    isPlain(reader, token)
  );
}

// Ida Bagus, Anak Agung and the like, shortened before a name: IB Made Purwana.
// ST Burhanuddin, BJ Habibie: first names that are always letters.
const SHORT_NAMES = new Set(['IB', 'AA', 'IGN', 'IGA', 'ST', 'BJ', 'FX', 'AM', 'TB']);

// "kata Padang Kusumo", "Handoyo dan Padang Kusumo": where a person is expected, a town opens his name.
function isPersonsPlace({ run, tokens, kinds }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  if (run.headline || at !== run.first || before === undefined || at === run.sentenceStart)
    return false;
  if (before.capitalised) return false;
  const folded = before.folded.replace(/nya$/u, '');
  if (CALLS_PERSON.has(folded)) return true;
  const other = tokens[at - 2];
  return folded === 'dan' && other?.capitalised === true && kinds.kind(other, false) === 'strange';
}

const CALLS_PERSON = new Set([...SAYING, 'bernama', 'dipanggil', 'disapa', 'alias']);

/** Pak Ogah: behind a form of address what is no noun but has a capital is what he is called. */
export function isAddressed(reader: Reader, at: number, titled: Token | undefined): boolean {
  const { run, tokens, kinds } = reader;
  const token = tokens[at];
  if (titled === undefined || token === undefined || run.headline || run.last !== at) return false;
  // Prof. Dr. Flora: behind a rank or degree so is any plain noun.
  if (RANKS.has(titled.folded) && tokens[at - 1] === titled)
    return !token.allCapitals && isPlain(reader, token);
  return (
    FORMS_OF_ADDRESS.has(titled.folded) &&
    !token.allCapitals &&
    (kinds.predicate(token) || kinds.functional(token) || mayBeNamed(reader, token)) &&
    !kinds.derived(token)
  );
}
