import { neighbour, touches, type WordContext } from '../gloss/context.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import type { Token } from '../text/tokenize.ts';
import type { Analysis } from './analysis.ts';
import { DOERS } from './in-context.ts';
import { activeOf } from './lemma.ts';

// Loans that name a deed and stand bare for its verb in speech: sudah kita prediksi, nanti kami survei.
const LOAN = /(?:si|survei|foto)$/u;
// … and behind the body that opens a sentence, as headlines have it.
const AGENTS_LOAN = /(?:si|survei|foto|wisuda|audit)$/u;
const LONGEST_AGENT = 4; // words
// Who does it, besides what has a name: Polisi evakuasi korban, Satpol PP relokasi pedagang. A common noun would make a
// compound with the loan: panitia seleksi, petugas registrasi.
const AGENTS = new Set(
  `polisi polri polda polres polresta polrestabes polsek tni kpk dpr dprd kejagung kejati kejari kpu bawaslu bnn bnpb bpbd basarnas ojk ppatk
  pemerintah pemkot pemkab pemprov pemda dinkes dishub disdik satpol pp jaksa presiden gubernur bupati wali kota wabup
  damkar imigrasi bea cukai bareskrim densus kodim korem satgas tim sar kemenkes kemensos kemendag kemenhub kemenag kemenkeu kemlu pssi`.split(
    /\s+/,
  ),
);
// Behind these the pronoun is theirs, and no one does anything: menurut kami informasi itu, memberi kita sanksi.
const TAKES_PRONOUN = new Set(
  'menurut bagi kepada untuk oleh dengan dari pada antara atas akan terhadap tentang buat sama seperti'.split(
    ' ',
  ),
);

/**
 * The verb that a loan noun stands for directly behind the one who does it: "sudah kita prediksi" → predict; or behind the
 * body that opens a sentence, before whom or what it is done to: "KPK klarifikasi LHKPN" → clarify.
 *
 * @param first the sense of the loan that fits best
 * @returns undefined for loans without such a verb, and where the pronoun may belong to what stands before it
 */
export function loanVerb(
  { segments, root }: Analysis,
  first: Sense | undefined,
  lexicon: Lexicon,
  context: WordContext,
): Sense | undefined {
  if (first?.pos !== 'noun' || segments.length !== 1) return undefined;
  const isDone = LOAN.test(root) && isBehindDoer(context);
  if (!isDone && !(AGENTS_LOAN.test(root) && isBehindAgent(context))) return undefined;
  const [active] = lexicon.senses(activeOf(root, '', undefined, false, lexicon));
  return active?.pos === 'verb' ? active : undefined;
}

function isBehindDoer(context: WordContext): boolean {
  const { text, tokens, index } = context;
  const doer = neighbour(context, -1);
  if (doer === undefined || !DOERS.has(doer.folded) || !touches(doer, tokens[index], text)) {
    return false;
  }
  const before = neighbour(context, -2);
  if (before === undefined || !touches(before, doer, text)) return true;
  return context.classOf?.(before) === 'function' && !TAKES_PRONOUN.has(before.folded);
}

function isBehindAgent(context: WordContext): boolean {
  const { tokens, index, sentenceStart, text, classOf } = context;
  const agent = tokens.slice(sentenceStart, index);
  if (classOf === undefined || agent.length === 0 || agent.length > LONGEST_AGENT) return false;
  // Tim investigasi KNKT: a team is named by what it does
  if (agent.length === 1 && agent[0]?.folded === 'tim') return false;
  const acts = agent.every(
    (word, at) =>
      touches(word, tokens[sentenceStart + at + 1], text) &&
      (AGENTS.has(word.folded) || (at > 0 && classOf(word) === 'name') || isNamed(word, classOf)),
  );
  const object = neighbour(context, 1);
  if (!acts || object === undefined || !touches(object, tokens[index], text)) return false;
  return /^(?:noun|name|num)$/u.test(classOf(object) ?? '');
}

// Malaysia deportasi 20 WNI; letters may be those of a text: RUU, UU
function isNamed(word: Token, classOf: NonNullable<WordContext['classOf']>): boolean {
  return word.capitalised && !word.allCapitals && classOf(word) === 'name';
}
