import type { NameSpan } from './find-names.ts';
import { kindAt, type Reader } from './run-reader.ts';
import { AMBIGUOUS_TITLES, BODY_HEADS, NAME_HEADS } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Works have names of any words: film Pengabdi Setan. */
const WORKS = set(
  'film novel lagu sinetron serial album drakor gim game musikal single webseries bertajuk berjudul',
);
/** These have names as well, but what is built tells of what sort they are: bus Harapan Jaya, kapal Pengawas. */
const THINGS = set(
  'bus po band kafe restoran tabloid majalah merek aplikasi kereta kapal perahu warung toko kelompok komunitas maskapai',
);

/**
 * The name of a work or of a thing behind the word that says what it is: film «Laskar Pelangi», bus «Harapan Jaya».
 *
 * @param at index of the first word of the name
 */
export function workName(reader: Reader, at: number): NameSpan | undefined {
  const { run, text, tokens, kinds } = reader;
  const before = at > run.sentenceStart ? tokens[at - 1] : undefined;
  const first = tokens[at];
  if (run.headline || before === undefined || first === undefined) return undefined;
  if (!/^\s+["“‘']?$/u.test(text.slice(before.end, first.start))) return undefined;
  const isWork = WORKS.has(before.folded);
  if (!isWork && !THINGS.has(before.folded)) return undefined;
  const kind = kindAt(reader, at);
  // Novel Bumi Manusia: a place may open the name of a work, but film Korea is a film from there.
  const opens = kind === 'listed' && at < run.last && kindAt(reader, at + 1) === 'ordinary';
  if (kind !== 'ordinary' && kind !== 'given' && !(isWork && opens)) return undefined;
  if (NAME_HEADS.has(first.folded) || BODY_HEADS.has(first.folded)) return undefined;
  if (!isWork && (kinds.functional(first) || kinds.adjective(first))) return undefined;
  // Bus Harapan Jaya, but kapal Pengawas Perikanan
  const isNamed = /strange|given|listed/u.test(kindAt(reader, at + 1)) && at < run.last;
  if (!isWork && kinds.derived(first) && !isNamed) return undefined;
  let last = at;
  for (let index = at + 1; index <= run.last; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (kindAt(reader, index) === 'title' && !AMBIGUOUS_TITLES.has(token.folded)) break;
    last = index;
  }
  return { first: at, last, kind: 'name', what: 'organisation' };
}
