import type { Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import { neighbour, touches, type WordContext } from './context.ts';
import { meetsCue } from './cue-word.ts';

const REACH = 6; // words before the passive in which its subject stands
const PREPOSITIONS = new Set(
  'di ke dari dengan oleh untuk bagi pada kepada dalam tanpa antara hingga sampai sejak selama atas tentang terhadap soal seperti'.split(
    ' ',
  ),
);
// Behind these something else begins: "bahwa pajak ditarik".
const OPENS = new Set(
  'bahwa karena sebab saat ketika jika kalau bila setelah sebelum usai agar supaya sehingga sementara meski namun tetapi tapi ia dia mereka kami kita saya'.split(
    ' ',
  ),
);
// "ekor sapi", "jumlah uang": the noun behind is what is meant.
const MEASURES = new Set(
  'jumlah total nilai sisa ekor buah unit orang lembar butir ton kilogram kilo gram liter jenis'.split(
    ' ',
  ),
);
const LINKS = new Set('dan lalu kemudian atau namun'.split(' ')); // "menyimpan uang dan ditahan"
const PASSES = /^(?:dapat|bisa|masih|juga|baru|mulai|selesai|batal|berhasil|boleh|perlu)$/u;

/**
 * Does what a passive is done to call for this sense of its active verb? The active has it behind, and so its cues name
 * it there; the passive has it before: "pajak hiburan mulai ditarik" is menarik pajak.
 */
export function isDoneToNamed({ next, near }: Sense, context: WordContext): boolean {
  const objects = [
    ...(next ?? []),
    ...(near ?? []).filter((word) => word.startsWith('>')).map((word) => word.slice(1)),
  ].filter((word) => !word.startsWith('@'));
  return (
    objects.length > 0 &&
    subjects(context).some(({ folded }) => objects.some((word) => meetsCue(word, folded)))
  );
}

/** Does the word directly behind, named by the sense, call for it? "Tarik Sirop" is menarik sirop. */
export function isObjectBehind({ next }: Sense, context: WordContext): boolean {
  const [here, after] = [neighbour(context, 0), neighbour(context, 1)];
  if (here === undefined || after === undefined || !touches(here, after, context.text))
    return false;
  return (next ?? []).some((word) => !word.startsWith('@') && meetsCue(word, after.folded));
}

// The nouns before, back to what another verb, a comma or a conjunction parts from it; none behind a preposition ("di kantor
// pajak ditahan"), and none that only says what kind of thing or person another is: "tarif penumpang", "pencuri uang ditahan".
function subjects(context: WordContext): readonly Token[] {
  const found: Token[] = [];
  let right = neighbour(context, 0);
  let noun: Token | undefined;
  for (let offset = -1; offset >= -REACH; offset -= 1) {
    const token = neighbour(context, offset);
    if (token === undefined || right === undefined || !touches(token, right, context.text)) break;
    if (OPENS.has(token.folded) || (found.length === 0 && LINKS.has(token.folded))) break;
    const wordClass = PASSES.test(token.folded) ? 'function' : context.classOf?.(token);
    if (wordClass === 'verb') break;
    const isNoun = wordClass === 'noun' || token.allCapitals;
    const isHead = isNoun && !MEASURES.has(token.folded);
    if (PREPOSITIONS.has(token.folded) || (isHead && noun === right)) found.pop();
    if (isPerson(context, offset)) found.length = 0;
    if (isNoun) found.push(token);
    if (isNoun) noun = token;
    right = token;
  }
  return found;
}

function isPerson(context: WordContext, offset: number): boolean {
  const referent = context.referentOf?.(context.index + offset);
  return referent === 'person' || referent === 'people';
}
