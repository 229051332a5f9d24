import type { Referent, WordContext } from '../gloss/context.ts';
import type { Token } from '../text/tokenize.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const FARTHEST = 40; // tokens

/** "Rumah itu disewakannya": what opens the sentence, with no verb behind it, is what it is done to. */
export function isSubject(
  { tokens, sentenceStart, index, classOf }: WordContext,
  at: number,
): boolean {
  if (at !== sentenceStart) return false;
  return !tokens
    .slice(at + 1, index)
    .some((token) => token.folded === 'yang' || classOf?.(token) === 'verb');
}

/** Somebody or something before the word that its -nya may stand for. */
export interface Candidate {
  readonly is: Referent;
  /** Index of its first word. */
  readonly at: number;
}

/** Nearest first. Who has a -nya of his own (istrinya) stands for nobody new. */
export function candidates(
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
  while (/^(?:thing|animal)$/u.test(referentOf?.(at - 1) ?? '')) {
    const gap = text?.slice(tokens[at - 1]?.end, tokens[at]?.start) ?? ' ';
    if (gap.trim() !== '') break;
    at -= 1;
  }
  return at - 1;
}

function isOwned({ tokens }: WordContext, index: number): boolean {
  return /.nya$/.test(tokens[index]?.folded ?? '');
}

const WITHIN_VERB = set(
  'telah sudah akan sedang pernah belum tidak bisa dapat ingin selalu terus ikut turut juga masih langsung kerap sering justru berani mampu sanggup mau harus',
);

// Index of the yang that the verb stands behind: warga yang telah mendukungnya.
function relativeAt({ tokens, sentenceStart, index }: WordContext): number | undefined {
  let at = index - 1;
  while (at > sentenceStart && WITHIN_VERB.has(tokens[at]?.folded ?? '')) at -= 1;
  return at > sentenceStart && tokens[at]?.folded === 'yang' ? at : undefined;
}

/** Does the verb stand in a clause with yang? */
export function isRelative(context: WordContext): boolean {
  return relativeAt(context) !== undefined;
}

/** "anak-anak yang diasuhnya": whom the clause is about is not the other one in it. */
export function outsideClause(
  context: WordContext,
  found: readonly Candidate[],
): readonly Candidate[] {
  const opener = relativeAt(context);
  if (opener === undefined) return found;
  const about = found.find(({ at }) => at < opener);
  return found.filter((one) => one !== about);
}

const PREPOSITIONS = set('di ke dari pada dengan dalam oleh kepada terhadap bersama sejak atas');

/** di pantai, dari rumah: where it happens is not what it is done to. */
export function isPlain({ tokens }: WordContext, at: number): boolean {
  return !PREPOSITIONS.has(tokens[at - 1]?.folded ?? '');
}

const JOINING = set(
  'dan lalu kemudian serta untuk guna sebelum setelah hingga sambil atau saat ketika',
);

/** "menemukan korban dan membawanya": the doer stands before the other verb, what is nearest is the object. */
export function sharesItsDoer({ tokens, index }: WordContext, nearby: number | undefined): boolean {
  if (nearby === undefined) return false;
  return tokens.slice(nearby + 1, index).some(({ folded }) => JOINING.has(folded));
}

/**
 * "Penggemar datang untuk menyaksikannya": who opens the clause and does something in it does not do it to himself.
 * What something was done to may be meant: korban ditolong sebelum membawanya.
 */
export function isDoer(context: WordContext, at: number | undefined): boolean {
  if (at === undefined || hasOwnDoer(context, at)) return false;
  const { tokens, text, index, sentenceStart, classOf } = context;
  let opening = at;
  while (opening > sentenceStart && !endsClause(text, tokens, opening - 1)) opening -= 1;
  const isVerb = (token: Token): boolean => classOf?.(token) === 'verb';
  if (tokens.slice(opening, at).some(isVerb)) return false;
  const verb = tokens.slice(at + 1, index).find(isVerb);
  return verb !== undefined && !/^(?:di|ter)/.test(verb.folded);
}

/** "Anak itu bermain dan ibunya mengawasinya": does who stands right before the verb do it, and not whom `at` names? */
export function hasOwnDoer(context: WordContext, at: number): boolean {
  const { tokens, sentenceStart, index, referentOf, classOf } = context;
  let before = index - 1;
  while (before > sentenceStart && WITHIN_VERB.has(tokens[before]?.folded ?? '')) before -= 1;
  const token = tokens[before];
  if (before <= at + 1 || token === undefined) return false;
  const isKin = isOwned(context, before) && classOf?.(token) === 'noun';
  return isKin || /^(?:person|people|body)$/u.test(referentOf?.(before) ?? '');
}

function endsClause(text: string | undefined, tokens: readonly Token[], index: number): boolean {
  return text?.slice(tokens[index]?.end, tokens[index + 1]?.start).includes(',') ?? false;
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

/** What the sentence before is about. */
export function subjectBefore(
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
