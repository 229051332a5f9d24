import type { Lexicon } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameSpan } from './find-names.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { AMBIGUOUS_TITLES, BODY_HEADS, NAME_HEADS, PLACE_KINDS } from './titles.ts';

const AREAS = new Set(['kecamatan', 'kabupaten', 'provinsi', 'kelurahan', 'desa', 'kepulauan']);

/** Bank Harapan, Gunung Merapi, Universitas Brawijaya; Partai Hijau only when not all its words are ordinary. */
export function headedName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds, lexicon } = reader;
  const head = tokens[at];
  if (head === undefined || run.headline) return undefined;
  const isHead = NAME_HEADS.has(head.folded);
  if (!isHead && !BODY_HEADS.has(head.folded)) return undefined;
  // Bank Sentral, Pasar Modern: an adjective describes, it does not name; Gunung Sumbing is a mountain all the same.
  const follower = tokens[at + 1];
  if (
    !LANDFORMS.has(head.folded) &&
    follower !== undefined &&
    kindAt(reader, at + 1) === 'ordinary' &&
    kinds.adjective(follower)
  )
    return undefined;
  const region = REGIONS.has(head.folded) ? knownRegion(reader, at) : undefined;
  let last = at;
  let proper = region !== undefined;
  if (region !== undefined) last = region;
  for (let index = at + 1; region === undefined && index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // Desa Tewil | Kecamatan Kota Maba: the next larger area is another place.
    if (index > at + 1 && AREAS.has(token.folded)) break;
    const kind = kindAt(reader, index);
    if (kind === 'title' && !AMBIGUOUS_TITLES.has(token.folded)) {
      // Jalan Jenderal Sudirman, Bandara Sultan Hasanuddin: a title directly behind the head is part of the name.
      // Not so behind a region: "Kota Kombes Dani" is the end of one name and an officer.
      if (!isHead || index !== at + 1 || index === run.last || REGIONS.has(head.folded)) break;
    }
    if (
      kind === 'ordinary' &&
      (kinds.functional(token) || (isHead && kinds.derived(token) && !proper)) &&
      index === at + 1
    )
      break;
    if (kind === 'strange' || kind === 'given' || kind === 'initial') proper = true;
    else if (isHead && kind !== 'ordinary' && !COMPANY.test(head.folded)) proper = true;
    last = index;
  }
  if (last === at || (!proper && (!isHead || isKnownAlone(reader, at, last)))) return undefined;
  // A body's name ends where a person's begins: that cannot be seen without a title, so it is kept whole.
  const gloss = placeGloss(text, tokens, at, last, lexicon);
  const place = gloss !== undefined && !/University$/u.test(gloss);
  return {
    first: at,
    last,
    kind: place ? 'place' : 'name',
    what: place ? 'place' : 'organisation',
    ...(gloss !== undefined && { gloss }),
  };
}

const LANDFORMS = new Set(
  'gunung sungai danau waduk pulau teluk selat tanjung bukit desa dusun kampung'.split(' '),
);
const REGIONS = new Set('kota kabupaten kecamatan kelurahan desa provinsi distrik'.split(' '));
const LONGEST_REGION = 3; // words

// "Kota Surabaya Nanik Sukristina": a region that is known ends where its name ends.
function knownRegion({ run, text, tokens, lexicon }: Reader, at: number): number | undefined {
  for (let last = Math.min(at + LONGEST_REGION, run.last); last > at; last -= 1) {
    const printed = text.slice(tokens[at + 1]?.start, tokens[last]?.end).replace(/\s+/gu, ' ');
    if (lexicon.senses(printed).some(({ pos }) => pos === 'place')) return last;
  }
  return undefined;
}

const COMPANY = /^(?:pt|cv|ud)$/u;

// "PT DKI", "PT Medan": an acronym and what it stands before, each known.
function isKnownAlone(reader: Reader, at: number, last: number): boolean {
  const head = reader.tokens[at]?.folded ?? '';
  return (
    last === at + 1 && COMPANY.test(head) && /^(?:acronym|listed)$/u.test(kindAt(reader, last))
  );
}

function placeGloss(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Lexicon,
): string | undefined {
  const kind = PLACE_KINDS[tokens[first]?.folded ?? ''];
  if (kind === undefined) return undefined;
  const words = tokens.slice(first + 1, last + 1);
  const printed = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' ');
  const [sense] = lexicon.senses(printed);
  const english = sense?.pos === 'place' ? (sense.glosses[0] ?? printed) : printed;
  return kind.replace('X', english);
}
