import type { Token } from '../text/tokenize.ts';
import { GIVEN_NAMES, OFFICE_TAILS } from './given-names.ts';
import { isOnlyBuilt } from './only-built.ts';
import { isPersonHere } from './person-cues.ts';
import { kindAt, opensAt, type Reader } from './run-reader.ts';
import {
  ADDRESSES,
  BODY_HEADS,
  BODY_ROLES,
  FORMS_OF_ADDRESS,
  NAME_HEADS,
  PLAIN_ROLES,
  UNITS,
} from './titles.ts';
import type { WordKind } from './word-kind.ts';

/** May a name begin at this word, by its kind and by what stands around it? */
export function mayBegin(
  reader: Reader,
  at: number,
  kind: WordKind,
  titled: Token | undefined,
): boolean {
  const { run, tokens, kinds } = reader;
  const nextKind = kindAt(reader, at + 1);
  const token = tokens[at];
  const next = at < run.last ? tokens[at + 1] : undefined;
  if (token === undefined) return false;
  if (kind === 'strange') return true;
  if (kind === 'initial') return next !== undefined && /strange|given|initial/u.test(nextKind);
  if (kind === 'given') {
    if (next !== undefined)
      return (
        /strange|given|initial/u.test(nextKind) ||
        titled !== undefined ||
        (!run.headline &&
          nextKind === 'ordinary' &&
          (!opensAt(reader, at) || !OFFICE_TAILS.has(token.folded)) &&
          !kinds.derived(next) &&
          !kinds.functional(next))
      );
    return true;
  }
  if (kind === 'title') return false;
  // Amin Handoyo: what is an acronym as well, written as a name is, before a name's word
  if (kind === 'acronym') {
    if (run.headline) return false;
    if (next === undefined) return kinds.known(token) && !token.allCapitals;
    if (BALINESE.has(token.surface)) return /strange|given/u.test(nextKind);
    return !token.allCapitals && GIVEN_NAMES.has(token.folded) && nextKind === 'strange';
  }
  // Kombes Dani Hamdani: the Dani are a people as well; Bupati Cianjur Herman Suherman stays a place and a person.
  if (kind === 'listed') {
    if (next !== undefined && nextKind === 'strange' && isPersonsPlace(reader, at)) return true;
    return (
      titled !== undefined &&
      /strange|given/u.test(nextKind) &&
      next !== undefined &&
      !isPlace(reader, token) &&
      !BODY_ROLES.has(titled.folded)
    );
  }
  if (kind !== 'ordinary') return false;
  if (isSeatOfBody(reader, at)) return true;
  if (next === undefined)
    return (
      kinds.known(token) ||
      isAddressed(reader, at, titled) ||
      isAmongNames(reader, at) ||
      isBeforePlace(reader, at) ||
      isPersonHere(reader, at) ||
      isOnlyBuilt(reader, at)
    );
  if (run.headline) return false;
  if (isGoal(reader, at) && nextKind === 'strange') return true;
  if (fromOneName(reader, token, next)) return true;
  // H. Kader Jaelani: behind a rank or a form of address stands a person.
  if (titled !== undefined && ADDRESSES.has(titled.folded))
    return /strange|given/u.test(nextKind) && isPlain(reader, token);
  // An ordinary word may open a name only inside a sentence, behind no office, before a name's word.
  if (titled !== undefined && !PLAIN_ROLES.has(titled.folded)) return false;
  if (opensAt(reader, at) || endsList(reader, at)) return false;
  if (at !== run.first && tokens[at - 1] !== titled) return false;
  if (!isPlain(reader, token)) return false;
  return nextKind === 'strange' || (nextKind === 'ordinary' && closesName(reader, at + 1));
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

// May an ordinary word stand in a name: neither built nor functional, nor the head of a body or a place?
function isPlain({ kinds }: Reader, token: Token): boolean {
  return (
    !NEVER_NAMES.test(token.folded) &&
    !kinds.derived(token) &&
    !kinds.functional(token) &&
    !BODY_HEADS.has(token.folded) &&
    !NAME_HEADS.has(token.folded) &&
    !UNITS.has(token.folded)
  );
}

// Ida Bagus, Anak Agung and the like, shortened before a name: IB Made Purwana.
const BALINESE = new Set(['IB', 'AA', 'IGN', 'IGA']);

// Words of these shapes name things, not people: Investasi, Logistik, Komoditas.
const NEVER_NAMES = /(?:si|tas|isme|ik|nomi|logi|ktur|tif)$/u;

// "Bidang Kemaritiman dan Investasi Luhut …": what closes the list of an office opens no name.
function endsList({ tokens, kinds }: Reader, at: number): boolean {
  const before = tokens[at - 2];
  if (tokens[at - 1]?.folded !== 'dan' || before?.capitalised !== true) return false;
  return kinds.kind(before, false) !== 'strange';
}

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

const CALLS_PERSON = new Set(
  'kata ujar ucap tutur jelas ungkap tegas imbuh tambah papar sebut terang tandas pungkas bernama dipanggil disapa alias'.split(
    ' ',
  ),
);

/** Semin, Patuk, dan Ngawen: a word with a capital that stands in a list between two names. */
export function isAmongNames(reader: Reader, at: number): boolean {
  const { run, tokens, text, kinds } = reader;
  const token = tokens[at];
  if (token === undefined || run.headline || run.first !== at || run.last !== at) return false;
  if (token.allCapitals || kinds.derived(token) || kinds.grammatical(token)) return false;
  const left = tokens[at - 1];
  const joint = tokens[at + 1]?.folded === 'dan' ? at + 2 : at + 1;
  const right = tokens[joint];
  if (left === undefined || right === undefined || at - 1 < run.sentenceStart) return false;
  return (
    /^,\s+$/u.test(text.slice(left.end, token.start)) &&
    /^(?:,\s+|,?\s+dan\s+)$/u.test(text.slice(token.end, right.start)) &&
    [left, right].every((one) => one.capitalised && kinds.kind(one, false) === 'strange')
  );
}

// "mengarah ke Besuk Kobokan": two words with capitals behind a preposition, of which nobody knows the second.
function isGoal({ run, tokens, kinds }: Reader, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || at !== run.first || run.last !== at + 1)
    return false;
  if (!/^(?:di|ke|dari|menuju|kawasan|daerah)$/u.test(before.folded) || before.capitalised)
    return false;
  return (
    !kinds.grammatical(token) &&
    !kinds.derived(token) &&
    !BODY_HEADS.has(token.folded) &&
    !UNITS.has(token.folded)
  );
}

const LOCAL_BODIES = new Set(
  'polsek kapolsek mapolsek koramil danramil puskesmas kua pcnu mwc mwcnu polres kapolres mapolres pemkab bpbd kejari kajari camat'.split(
    ' ',
  ),
);

const SCHOOLS = new Set(
  'sd sdn smp smpn sma sman smk smkn mi min mts mtsn ma man tk negeri'.split(' '),
);

// SDN 03 Pagi, SMP Negeri 2 Maju: behind a school's number stands its name.
function isNumberedSchool({ run, text, tokens }: Reader, at: number): boolean {
  const [school, number, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (school?.capitalised !== true || number?.shape !== 'number' || token === undefined)
    return false;
  if (at !== run.first || at === run.sentenceStart || !SCHOOLS.has(school.folded)) return false;
  return (
    text.slice(school.end, number.start) === ' ' && text.slice(number.end, token.start) === ' '
  );
}

/** Polsek Panti, PCNU Babat: behind a body or an office of a place a plain word with a capital is the place. */
export function isSeatOfBody(reader: Reader, at: number): boolean {
  const { run, tokens } = reader;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || run.headline || at === 0) return false;
  if (isNumberedSchool(reader, at)) return true;
  if (!LOCAL_BODIES.has(before.folded) || token.allCapitals) return false;
  const next = at < run.last ? kindAt(reader, at + 1) : 'title';
  const isName =
    isPlain(reader, token) || (reader.kinds.predicate(token) && !reader.kinds.derived(token));
  return /title|acronym/u.test(next) && isName;
}

const WHERE = new Set('di ke dari daerah kawasan wilayah asal warga'.split(' '));

/** "daerah Kasihan, Bantul": a word with a capital that stands before the larger place in which it lies. */
export function isBeforePlace(reader: Reader, at: number): boolean {
  const { run, tokens, text } = reader;
  const [before, token, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || before === undefined || token === undefined || next === undefined) return false;
  if (run.headline || run.first !== at || run.last !== at || token.allCapitals) return false;
  if (before.capitalised || !WHERE.has(before.folded)) return false;
  // Kasihan and Penggilingan lie somewhere; Pengadilan and Kejaksaan sit there.
  if (!isPlain(reader, token) && !/^(?!pe|ke).{3,}an$/u.test(token.folded)) return false;
  return /^,\s+$/u.test(text.slice(token.end, next.start)) && isPlace(reader, next);
}

function isPlace({ lexicon }: Reader, token: Token): boolean {
  return lexicon.senses(token.surface).some(({ pos }) => pos === 'place');
}

/** Pak Ogah: behind a form of address what is no noun but has a capital is what he is called. */
export function isAddressed(reader: Reader, at: number, titled: Token | undefined): boolean {
  const { run, tokens, kinds } = reader;
  const token = tokens[at];
  if (titled === undefined || token === undefined || run.headline || run.last !== at) return false;
  return (
    FORMS_OF_ADDRESS.has(titled.folded) &&
    !token.allCapitals &&
    (kinds.predicate(token) || kinds.functional(token)) &&
    !kinds.derived(token)
  );
}
