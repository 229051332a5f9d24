import { isAnimal } from '../english/animals.ts';
import { peopleIn } from '../english/people.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import { plain } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import type { Span } from './claims.ts';
import type { ContextAt, Referent } from './context.ts';

const PRONOUNS: Readonly<Record<string, Referent>> = {
  dia: 'person',
  ia: 'person',
  beliau: 'person',
  mereka: 'people',
};
// Without seorang these are many: petani mengeluhkan …
const GROUPS = new Set(
  'polisi warga petani nelayan pedagang pasukan masyarakat penduduk pengungsi buruh'.split(' '),
);
// Of these one is meant where it is pointed at: petani itu.
const ONE_OF_GROUP = new Set('polisi petani nelayan pedagang buruh'.split(' '));
const POINTING = new Set(['itu', 'ini', 'tersebut']);
// Nouns that place and measure what is spoken of, and are never spoken of themselves.
const NO_CANDIDATES = new Set(
  `saat hari tahun bulan pekan minggu jam waktu menit detik masa malam pagi siang sore tanggal kali cara hal antara depan atas bawah dalam luar
  belakang samping sekitar pihak ujar kata tutur ucap sebagian jumlah sejumlah salah satu jenis macam bagian persen`.split(
    /\s+/,
  ),
);
const SINGLE = new Set('seorang sang si sesosok setiap tiap'.split(' '));
const MANY = new Set(
  'para kedua ketiga keempat kelima beberapa sejumlah banyak puluhan ratusan ribuan jutaan belasan semua seluruh sekelompok berbagai sebagian kaum dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(
    ' ',
  ),
);
const BODIES =
  /\b(?:agency|ministry|commission|council|party|government|company|board|bureau|office|department|court|bank|body|committee|team|club|army|navy|force|administration|institution|organization|association|faction|university|police|foundation|coalition|startup|retailer|manufacturer|hospital|school|factory|airline|newspaper|network|group|corporation|union|unit|house of representatives|parliament)$/iu;

// KUHP: Criminal Code; nobody whose client or office could follow
const TEXTS = /\b(?:code|law|act|constitution|qur'an|bible|language|index)(?: \(|$)/iu;

/**
 * Tells, for each token of a paragraph, whether it names somebody or something that a later -nya may stand for.
 * "Bupati … KPK … rumah" → person, body, thing.
 *
 * @returns a function from a token's index; undefined for words that stand for nothing
 */
export function referentsOf(
  tokens: readonly Token[],
  spans: ReadonlyMap<number, Span>,
  page: ContextAt,
  lexicon: Lexicon,
): (index: number) => Referent | undefined {
  const covering = new Map<number, Span>();
  for (const span of spans.values())
    for (let at = span.first; at <= span.last; at += 1) covering.set(at, span);
  const known = new Map<number, Referent | undefined>();
  const alone = (index: number): Referent | undefined => {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const span = covering.get(index);
    if (span === undefined) return ofWord(tokens, index, page, lexicon);
    return span.last === index ? ofSpan(span, tokens, page, lexicon) : undefined;
  };
  return (index) => {
    if (!known.has(index)) known.set(index, alone(index));
    return known.get(index);
  };
}

function ofSpan(
  span: Span,
  tokens: readonly Token[],
  page: ContextAt,
  lexicon: Lexicon,
): Referent | undefined {
  switch (span.is) {
    case 'expression':
    case 'word':
      return undefined;
    case 'name':
      if (span.name.kind === 'place' || span.name.what === 'place')
        return placeAt(span.first, page);
      return span.name.what === 'organisation' ? 'body' : 'person';
    case 'phrase':
      return ofSense(lexicon.senses(span.match.headword)[0], tokens, span.first, page);
  }
}

function ofWord(
  tokens: readonly Token[],
  index: number,
  page: ContextAt,
  lexicon: Lexicon,
): Referent | undefined {
  const token = tokens[index];
  if (token === undefined || token.shape !== 'word') return undefined;
  const { folded } = token;
  if (Object.hasOwn(PRONOUNS, folded)) return PRONOUNS[folded];
  const [, doubled] = /^(.{3,})-\1(?:nya)?$/u.exec(folded) ?? [];
  const host = (doubled ?? folded).replace(/nya$/u, '');
  if (NO_CANDIDATES.has(host)) return undefined;
  const forms = token.capitalised ? [plain(token.surface), folded, host] : [folded, host];
  const sense = forms.map((form) => firstSense(form, lexicon)).find((one) => one !== undefined);
  if (sense === undefined) return page(index).classOf?.(token) === 'noun' ? 'thing' : undefined;
  if (GROUPS.has(host)) return isOne(tokens, index, host) ? 'person' : 'people';
  const found = ofSense(sense, tokens, index, page);
  return found === 'person' && doubled !== undefined ? 'people' : found;
}

// ibu is a mother, whoever is addressed so
function firstSense(form: string, lexicon: Lexicon): Sense | undefined {
  const senses = lexicon.senses(form);
  return senses.find(({ near, prev, next }) => (near ?? prev ?? next) === undefined) ?? senses[0];
}

function isOne(tokens: readonly Token[], index: number, group: string): boolean {
  const before = tokens[index - 1]?.folded ?? '';
  if (SINGLE.has(before)) return true;
  const isPointedAt = POINTING.has(tokens[index + 1]?.folded ?? '');
  return ONE_OF_GROUP.has(group) && isPointedAt && !MANY.has(before);
}

function ofSense(
  sense: Sense | undefined,
  tokens: readonly Token[],
  index: number,
  page: ContextAt,
): Referent | undefined {
  if (sense?.pos === 'place') return placeAt(index, page);
  if (sense === undefined || (sense.pos !== 'noun' && sense.pos !== 'name')) return undefined;
  const [gloss = ''] = sense.glosses;
  if (/^(?:Your|His|Her) /u.test(gloss)) return 'person'; // Yang Mulia: Your Honor
  const before = tokens[index - 1]?.folded ?? '';
  // Seekor paus is a whale, whatever else its word may name.
  if (before === 'seekor' || before === 'ekor') return 'thing';
  // Jokowi: Joko Widodo (president 2014–2024)
  const [, standing = gloss] = sense.pos === 'name' ? (/ \((\w+)/u.exec(gloss) ?? []) : [];
  const people = peopleIn(standing) ?? peopleIn(gloss);
  if (people === undefined && isAnimal(gloss)) return 'animal';
  if (people === undefined)
    return BODIES.test(gloss) || (sense.pos === 'name' && !TEXTS.test(gloss)) ? 'body' : 'thing';
  if (SINGLE.has(before)) return 'person';
  const counted = before === 'orang' || /^\d/u.test(before);
  return people === 'many' || counted || MANY.has(before) ? 'people' : 'person';
}

// "Israel … pasukannya": a place that opens its sentence acts; elsewhere it says where, or of where somebody is.
function placeAt(first: number, page: ContextAt): Referent | undefined {
  return page(first).sentenceStart === first ? 'body' : undefined;
}
