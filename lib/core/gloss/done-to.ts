import type { Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { neighbour, touches, type WordContext } from './context.ts';
import { meetsCue } from './cue-word.ts';
import { isBarred } from './near-cue.ts';

const REACH = 6; // words before the passive in which its subject stands
const PREPOSITIONS = new Set(
  'di ke dari dengan oleh untuk bagi pada kepada dalam tanpa antara hingga sampai sejak selama atas tentang terhadap soal seperti'.split(
    ' ',
  ),
);
// Behind these something else begins: "bahwa pajak ditarik".
const OPENS = new Set(
  'bahwa karena sebab saat ketika jika kalau bila setelah sebelum usai agar supaya sehingga sementara meski namun tetapi tapi ia'.split(
    ' ',
  ),
);
// "ekor sapi", "jumlah uang": the noun behind is what is meant.
const MEASURES = new Set(
  'jumlah total nilai sisa ekor buah unit orang lembar butir ton kilogram kilo gram liter jenis'.split(
    ' ',
  ),
);
const OWNERS = new Set('dia mereka kami kita saya'.split(' ')); // "waktu mereka tersita", not "mereka ditahan"
const LINKS = new Set('dan lalu kemudian atau namun'.split(' ')); // "menyimpan uang dan ditahan"
const NO_PASSIVE = /^(?:have|be|take a)\b/u; // dampak yang diberikan is given, though memberi dampak is to have one
const PASSES = /^(?:dapat|bisa|masih|juga|baru|mulai|selesai|batal|berhasil|boleh|perlu)$/u;

/**
 * Does what a verb is done to call for this sense, standing before it? The active has it behind, and so its cues name it
 * there; a passive has it before: "pajak hiburan mulai ditarik" is menarik pajak.
 */
export function isDoneToNamed(sense: Sense, context: WordContext): boolean {
  const named = objects(sense);
  return (
    named.length > 0 &&
    !isBarred(sense, context) &&
    !NO_PASSIVE.test(sense.glosses[0] ?? '') &&
    subjects(context).some(({ folded }) => named.some((word) => meetsCue(word, folded)))
  );
}

/** Does the word directly behind, or behind a number, call for it? "Tarik Sirop", "Lepas 400 Jemaah". */
export function isObjectBehind(sense: Sense, context: WordContext): boolean {
  if (isBarred(sense, context)) return false;
  const first = neighbour(context, 1);
  const isCounted = first !== undefined && context.classOf?.(first) === 'num';
  const after = isCounted ? neighbour(context, 2) : first;
  const before = isCounted ? first : neighbour(context, 0);
  if (before === undefined || after === undefined) return false;
  if (!touches(before, after, context.text)) return false;
  const wordClass = context.classOf?.(after);
  if (wordClass === 'function' && after.folded !== 'ke') return false; // kami urus sejak lama; kami bawa ke sana
  return (wordClass === 'noun' || wordClass === 'name' ? objects(sense) : (sense.next ?? [])).some(
    (word) => meetsCue(word, after.folded),
  );
}

function objects({ next, near }: Sense): readonly string[] {
  const around = (near ?? []).map((word) => word.replace(/^>+/u, ''));
  return [...(next ?? []), ...around].filter((word) => !/^[@<]|\+/u.test(word));
}

// The nouns before, back to what another verb, a comma or a conjunction parts from it; none behind a preposition ("di kantor
// pajak ditahan"), and none that only says what kind of thing or person another is: "tarif penumpang", "pencuri uang ditahan".
function subjects(context: WordContext): readonly Token[] {
  const found: Token[] = [];
  const { objectAt = -1 } = context;
  let right = neighbour(context, objectAt + 1);
  let noun: Token | undefined;
  for (let offset = objectAt; offset >= -REACH; offset -= 1) {
    const token = neighbour(context, offset);
    if (token === undefined || right === undefined || !touches(token, right, context.text)) break;
    if (OPENS.has(token.folded) || (found.length === 0 && LINKS.has(token.folded))) break;
    if (OWNERS.has(token.folded) && !isOwned(context, offset)) break;
    const wordClass = PASSES.test(token.folded) ? 'function' : context.classOf?.(token);
    if (wordClass === 'verb') break;
    const isNoun = !/^(?:function|adj|num)$/u.test(wordClass ?? 'noun') || token.allCapitals;
    const isHead = isNoun && !MEASURES.has(token.folded);
    if (PREPOSITIONS.has(token.folded) || (isHead && noun === right)) found.pop();
    if (isPerson(context, offset)) found.length = 0;
    if (isNoun) found.push(token);
    if (isNoun) noun = token;
    right = token;
  }
  return found;
}

function isOwned(context: WordContext, offset: number): boolean {
  const [thing, owner] = [neighbour(context, offset - 1), neighbour(context, offset)];
  if (thing === undefined || owner === undefined) return false;
  return touches(thing, owner, context.text) && context.classOf?.(thing) === 'noun';
}

function isPerson(context: WordContext, offset: number): boolean {
  const referent = context.referentOf?.(context.index + offset);
  return referent === 'person' || referent === 'people';
}
