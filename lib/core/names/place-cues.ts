import type { Token } from '../text/tokenize.ts';
import { SORTS } from './head-glosses.ts';
import { isPlain } from './plain-word.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { BODY_HEADS, UNITS } from './titles.ts';

/** "mengarah ke Besuk Kobokan": two words with capitals behind a preposition, of which nobody knows the second. */
export function isGoal({ run, tokens, kinds }: Reader, at: number): boolean {
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
  'polsek kapolsek wakapolsek mapolsek koramil danramil puskesmas kua pcnu mwc mwcnu polres kapolres mapolres pemkab bpbd kejari kajari camat'.split(
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

// pasar Gadang, alun-alun Merdeka: written small, what is named; its name has the capital.
const NAMED_SMALL = new Set(
  'pasar alun-alun terminal stasiun kampung dusun desa kelurahan kecamatan gang perumahan pelabuhan pantai pulau sungai gunung bukit waduk'.split(
    ' ',
  ),
);

/**
 * Polsek Panti, PCNU Babat, pasar Gadang: behind a body or an office of a place, or a noun that places are named with, a
 * plain word with a capital is the place.
 */
export function isSeatOfBody(reader: Reader, at: number): boolean {
  const { run, text, tokens } = reader;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || run.headline || at === 0) return false;
  if (isNumberedSchool(reader, at)) return true;
  // … ke pasar. Harga naik: a sentence parts them
  if (!/^\.?\s+$/u.test(text.slice(before.end, token.start)) || at === run.sentenceStart)
    return false;
  const isNamedSmall =
    !before.capitalised && NAMED_SMALL.has(before.folded) && !SORTS.has(token.folded);
  if ((!LOCAL_BODIES.has(before.folded) && !isNamedSmall) || token.allCapitals) return false;
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
  const isListed =
    /^,\s+$/u.test(text.slice(before.end, token.start)) && isPartOfAddress(reader, at);
  const isPaired = isBesideKnown(reader, at) && LARGER.test(next.folded) && next.capitalised;
  if (!isListed && !isPaired && (before.capitalised || !WHERE.has(before.folded))) return false;
  // Kasihan and Penggilingan lie somewhere; Pengadilan and Kejaksaan sit there.
  // dari Sepanjang, Sidoarjo: no small word has a capital
  const isOdd = reader.kinds.functional(token) || token.folded === 'tanjung';
  if (!isOdd && !isPlain(reader, token) && !/^(?!pe|ke).{3,}an$/u.test(token.folded)) return false;
  if (!/^,\s+$/u.test(text.slice(token.end, next.start))) return false;
  // kawasan Sumber, Banjarsari: the larger place may be one that no list has.
  const isArea = /^(?:kawasan|daerah|wilayah)$/u.test(before.folded) && next.capitalised;
  return (
    isPaired || isPlace(reader, next) || (isArea && reader.kinds.kind(next, false) === 'strange')
  );
}

/** What kinds of place hold smaller ones. */
export const LARGER = /^(?:kabupaten|kota|kecamatan|provinsi)$/u;

// "Kecamatan Wanasari dan Larangan, Kabupaten Brebes"
function isBesideKnown({ tokens, kinds }: Reader, at: number): boolean {
  const [other, and] = [tokens[at - 2], tokens[at - 1]];
  return (
    and?.folded === 'dan' && other?.capitalised === true && kinds.kind(other, false) === 'strange'
  );
}

// "Sembungan, Kasihan, Bantul": between a place or what nobody knows and the larger place.
function isPartOfAddress(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (before === undefined || !before.capitalised || before.allCapitals) return false;
  const isPlain = /noun|adj/u.test(
    reader.lexicon.senses(reader.tokens[at]?.folded ?? '')[0]?.pos ?? '',
  );
  const kind = reader.kinds.kind(before, false);
  return isPlain && (kind === 'strange' || isPlace(reader, before));
}

const TOWARDS = new Set('di ke dari menuju hingga sampai asal kawasan daerah'.split(' '));
// Villages are called by what grows, lives or lies there; nobody is at a thorn or a candlenut.
const OF_NATURE =
  /\b(?:thorns?|\w*nuts?|trees?|\w*wood|bark|flowers?|blossom|fruits?|lea(?:f|ves)|roots?|seeds?|grass|reeds?|bamboo|palms?|coconut|bananas?|mango(?:steen)?|papaya|durian|guava|lime|lemon|orange|citron|tamarind|ginger|galangal|turmeric|peppers?|chil(?:i|li)|cloves?|nutmeg|cinnamon|vanilla|sesame|cassava|taro|yam|corn|maize|millet|beans?|gourd|pumpkin|eggplant|cucumber|spinach|mushrooms?|moss|fern|orchid|jasmine|lotus|rose|hibiscus|vines?|plant|shrub|weeds?|thatch|rattan|pandan|mangrove|banyan|teak|resin|gum|fish|catfish|carp|eel|shrimp|prawns?|crabs?|snails?|shells?|clams?|oysters?|squid|turtle|tortoise|frogs?|toad|snakes?|python|lizard|gecko|crocodile|birds?|eagle|hawk|crow|heron|swallow|dove|pigeon|duck|goose|chicken|rooster|hen|peacock|owl|parrot|deer|tiger|leopard|bear|monkey|apes?|elephant|rhinoceros|buffalo|cow|ox|goat|sheep|horse|pig|boar|dog|cat|mouse|rat|squirrel|bat|bees?|wasp|ants?|butterfly|dragonfly|beetle|worm|leech|stone|rock|gravel|sand|clay|mud|gold|copper|iron|tin|lead|salt|sulfur|pearl|coral|ivory|horn|bone|knife|machete|dagger|sword|spear|drum|gong|mortar|pestle|mat|basket|pot|pan|jar|ladle|comb|needle|ring)\b/;

/**
 * "membentang hingga Duri", "mengungsi di Kemiri": alone with its capital behind where or whence, a word for a plant, an
 * animal or a thing of the house is a place.
 */
export function isWhere(reader: Reader, at: number): boolean {
  const { run, tokens, text, lexicon } = reader;
  const [before, token, next] = tokens.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || before === undefined || token === undefined) return false;
  if (run.headline || run.first !== at || run.last !== at || token.allCapitals) return false;
  if (before.capitalised || !TOWARDS.has(before.folded)) return false;
  if (text.slice(before.end, token.start) !== ' ' || !isPlain(reader, token)) return false;
  const [sense] = lexicon.senses(token.folded);
  if (sense?.pos !== 'noun' || !OF_NATURE.test(sense.glosses[0] ?? '')) return false;
  const gap = next === undefined ? '' : text.slice(token.end, next.start);
  // di Pasal 5, dari Komite "…"
  return !/["“(]/u.test(gap) && next?.shape !== 'number';
}

/** Does the glossary list it as a place? */
export function isPlace({ lexicon }: Reader, token: Token): boolean {
  return lexicon.senses(token.surface).some(({ pos }) => pos === 'place');
}
