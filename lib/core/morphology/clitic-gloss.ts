import { adverb } from '../english/adverb.ts';
import { deedOf, happeningOf } from '../english/happening-of.ts';
import { event, gerund, quality } from '../english/inflect.ts';
import { past } from '../english/past.ts';
import { isIntransitive } from '../english/verb-of-noun.ts';
import { isAlone } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import { isBehindQuote } from '../gloss/said-of-quote.ts';
import type { PartOfSpeech } from '../glossary/sense.ts';
import { isAside, isOfKind } from './adjective-alone.ts';
import { isMost, ofHow } from './adjective-here.ts';
import { atPeak } from './at-peak.ts';
import { EVENT_OPENERS, isBeforeNoun, isBehindNoun, isOfNext } from './beside-noun.ts';
import { isMeasured } from './measured.ts';
import { nounWithNya } from './noun-with-nya.ts';
import { numberWithNya } from './number-with-nya.ts';
import { object } from './object-pronoun.ts';
import { OFFICIAL_ACTS } from './official-acts.ts';
import { doer, possessive, possessiveBehind } from './owner.ts';
import { prepositionWithNya } from './preposition-gloss.ts';
import { withObject } from './with-object.ts';

const NOMINAL = new Set<PartOfSpeech>(['noun', 'clas', 'name', 'place']);

/** What else is known of the word: decides what -nya says on a verb. */
export interface Host {
  /** Gloss of the active verb when the form is a passive. */
  readonly active?: string | undefined;
  /** Of an ordinal, the number that it is made from: kedua has two. */
  readonly number?: string | undefined;
  /** Does the verb say what happens, with nothing to do it to? */
  readonly isEvent?: boolean | undefined;
  /** Segments without clitics. */
  readonly core: readonly string[];
}

/**
 * Puts clitics round a gloss: book → his/her book, be deepened → be deepened by him/her, surge → the surge in.
 * Particles (-lah, -kah, -pun) colour the sentence, not the word.
 */
export function withClitics(
  gloss: string,
  pos: PartOfSpeech,
  clitics: readonly string[],
  context: WordContext,
  host: Host,
): string {
  let said = gloss;
  if (isDivine(context) && NOMINAL.has(pos)) return `${DIVINE[clitics[0] ?? ''] ?? 'His'} ${said}`;
  for (const clitic of clitics) {
    switch (clitic) {
      case '-nya':
        said = atPeak(pos, context) ?? withNya(said, pos, context, host);
        break;
      case '-ku':
        said = withPerson(said, pos, 'my', 'me', host);
        break;
      case '-mu':
        said = withPerson(said, pos, 'your', 'you', host);
        break;
      case '-pun':
        if (/^(?:that|this)$/.test(said) && opensClause(context)) said = `even ${said}`;
        break;
      default:
        break;
    }
  }
  return said;
}

// "Hanya ada satu dokter, itupun …": even that; not rumah itupun
function opensClause({ tokens, index, sentenceStart, text }: WordContext): boolean {
  return index === sentenceStart || text?.charAt(tokens[index - 1]?.end ?? -1) === ',';
}

// hamba-Nya: the capital is God's.
const DIVINE: Readonly<Record<string, string>> = { '-nya': 'His', '-ku': 'My', '-mu': 'Your' };

function isDivine({ tokens, index }: WordContext): boolean {
  return /-(?:Nya|Ku|Mu)$/.test(tokens[index]?.surface ?? '');
}

function withNya(gloss: string, pos: PartOfSpeech, context: WordContext, host: Host): string {
  const graded = /^as (.+) as$/.exec(gloss);
  if (graded) return `as ${graded[1]} as possible`;
  if (NOMINAL.has(pos)) return nounWithNya(gloss, context, host.core.join(' '));
  switch (pos) {
    case 'prep':
      return prepositionWithNya(gloss, context, host.core.join(' '));
    case 'adj':
      return adjectiveWithNya(gloss, context, host);
    case 'num':
    case 'det':
      if (pos === 'det' && host.core.length === 1) return gloss;
      return numberWithNya(gloss, context, host.core, host.number);
    case 'verb':
      return verbWithNya(gloss, context, host);
    default:
      return gloss;
  }
}

// padaku: to me, though pada is first of all in; bersamamu: with you, though bersama may be together.
const BEFORE_PERSONS: Readonly<Record<string, string>> = { pada: 'to', 'ber-sama': 'with' };

// bukuku: my book; pertamaku: my first; cantikmu: your beauty; datangmu: your coming; melihatmu: see you
function withPerson(
  gloss: string,
  pos: PartOfSpeech,
  owner: string,
  object: string,
  { core }: Host,
): string {
  const before = BEFORE_PERSONS[core.join('')];
  if (before !== undefined) return `${before} ${object}`;
  if (gloss === 'self') return `${owner}self`;
  if (NOMINAL.has(pos) || pos === 'num') return `${owner} ${gloss}`;
  if (pos === 'adj') {
    const named = quality(gloss);
    return `${owner} ${/ nature$|^being /.test(named) || isMost(gloss) ? gloss : named}`;
  }
  if (pos === 'verb' && isIntransitive(gloss)) return `${owner} ${event(gloss)}`;
  return pos === 'verb' ? withObject(gloss, object) : `${gloss} ${object}`;
}

// isolasi diplomatiknya: the noun before has the owner; parahnya banjir: the adjective is what is spoken of.
function adjectiveWithNya(gloss: string, context: WordContext, { core }: Host): string {
  if (/^(?:of|in|at|throughout) /.test(gloss)) return gloss;
  if (isRemark(context) || isAside(context, core.join(' '))) return adverb(gloss);
  const named = quality(gloss);
  // keagamaannya, kesayangannya: what is made with ke-…-an has no quality of its own
  const isMade = core[0] === 'ke-' && core.at(-1) === '-an';
  const hasName = !isMade && !/ nature$|^being /.test(named);
  if (hasName && isMeasured(context)) return `its ${named}`;
  if (hasName && FELT.has(neighbour(context, -1)?.folded ?? ''))
    return `${possessive('feeling', context)} ${named}`;
  const how = ofHow(gloss, context);
  if (how !== undefined) return how;
  if (isBehindNoun(context)) return `${possessiveBehind(context)} ${gloss}`;
  if (isMost(gloss)) return `its ${gloss}`;
  if (isOfKind(context, gloss) && !isBeforeNoun(context))
    return `${possessiveBehind(context)} ${gloss}`;
  if (hasName) return `the ${named} of`;
  return isBeforeNoun(context) ? `the ${gloss} nature of` : `its ${gloss}`;
}

const FELT = new Set(['rasa', 'perasaan']); // rasa kesalnya: his or her annoyance

/** Does the speaker say what he thinks of all that follows? Anehnya, tak seorang pun melapor. */
export function isRemark({ tokens, index, sentenceStart, text }: WordContext): boolean {
  return index === sentenceStart && text?.charAt(tokens[index]?.end ?? -1) === ',';
}

function verbWithNya(gloss: string, context: WordContext, host: Host): string {
  const { active, core, isEvent = false } = host;
  // “…,” balasnya
  if (core.length === 1 && isBehindQuote(context)) return `he/she ${past(gloss)}`;
  const opens = opensNounPhrase(context) || (isAlone(context) && OFFICIAL_ACTS.has(core.join(' ')));
  if (active !== undefined) {
    if (!opens && MOMENTS.has(neighbour(context, -1)?.folded ?? '')) return `its ${event(active)}`;
    return opens ? `the ${event(active)} of` : `${gloss} by ${doer(gloss, context)}`;
  }
  const isPassive = core[0] === 'di-' && gloss.startsWith('be ');
  if (isPassive && !opens) return `${gloss} by ${doer(gloss, context)}`;
  if (/^(?:ku|kau)-$/.test(core[0] ?? '')) return `${gloss} it`;
  // memperpanjangnya: extend it
  const takesObject = /^-(?:kan|i)$/.test(core.at(-1) ?? '') || core[1] === 'per-';
  // "dan membuatnya": make it; "karena merebaknya": the spread of
  if (core[0] === 'meN-' && !isEvent && (!isIntransitive(gloss) || /si$/.test(core[1] ?? '')))
    return withObject(gloss, object(gloss, context, core.join(' ')));
  const alone =
    isEvent || (isIntransitive(gloss) && !takesObject) || /^(?:ber|ter)-$/.test(core[0] ?? '');
  // "Saya lihatnya dari sisi lain": see it
  const isDone = core.length === 1 && !alone && !isOfNext(context);
  if (isDone && SPEAKERS.has(neighbour(context, -1)?.folded ?? ''))
    return withObject(gloss, object(gloss, context, core.join(' ')));
  // cara pakainya: using it
  const isWay = neighbour(context, -1)?.folded === 'cara';
  if (isWay && core.length === 1 && (gloss === 'play' || (!alone && !BY_PERSONS.has(gloss))))
    return withObject(gerund(gloss), 'it');
  // harga jualnya, cara mainnya: its selling, his or her playing
  if (core.length === 1 && !alone && !opens && !/^be /.test(gloss)) {
    return `${BY_PERSONS.has(gloss) ? 'his/her' : 'its'} ${SAME_AS_NOUN.has(gloss) ? gloss : gerund(gloss)}`;
  }
  if (alone && isOwned(gloss, context)) return `${ownerOf(gloss, context)} ${deedOf(gloss)}`;
  if ((opens && !takesObject) || alone || /^be /.test(gloss)) return `the ${happeningOf(gloss)}`;
  return withObject(gloss, object(gloss, context, core.join(' ')));
}

// waktu berangkatnya: its departure; gaya bermainnya and bermainnya alone: his or her playing
function isOwned(gloss: string, context: WordContext): boolean {
  if (isBeforeNoun(context)) return false;
  return isBehindNoun(context) || (isAlone(context) && BY_PERSONS.has(gloss) && gloss !== 'work');
}

const ownerOf = (gloss: string, context: WordContext) =>
  BY_PERSONS.has(gloss) ? possessive('life', context) : possessiveBehind(context);

const MOMENTS = new Set(['sejak', 'hingga', 'sampai', 'pasca', 'menjelang']); // sejak dirilisnya: since its release

const SPEAKERS = new Set('saya aku gue gua gw kami kita dia mereka kamu lu'.split(' '));

const SAME_AS_NOUN = new Set(['divorce', 'use', 'supply']); // masa pakainya: its use

const BY_PERSONS = new Set(
  `divorce eat drink sleep think talk speak play work study write read sing dance laugh smile live walk socialize`.split(
    ' ',
  ),
);

// What follows must be the doer or the thing done to: a plain word, not a preposition or the end.
function opensNounPhrase(context: WordContext): boolean {
  const before = neighbour(context, -1);
  const after = neighbour(context, 1);
  if (after === undefined || NOT_A_NOUN.has(after.folded)) return false;
  if (before === undefined || EVENT_OPENERS.has(before.folded)) return true;
  if (isNamedDeed(context, before.folded)) return true;
  // membenarkan ditangkapnya tersangka
  return /^(?:me|di)/.test(before.folded) && context.classOf?.(before) === 'verb';
}

const EVENT_HEADS = new Set(
  'tanda alasan penyebab pemicu buntut imbas dampak proses momen kemungkinan potensi bukti syarat guna tujuan'.split(
    ' ',
  ),
);

// alasan dijatuhkannya hukuman, menyambut baik dipangkasnya bunga: what is done, by its name
function isNamedDeed(context: WordContext, before: string): boolean {
  if (!/^di\p{L}{5}/u.test(context.tokens[context.index]?.folded ?? '')) return false;
  return (
    EVENT_HEADS.has(before) ||
    (before === 'baik' && /^(?:menyambut|disambut)$/u.test(neighbour(context, -2)?.folded ?? ''))
  );
}

const NOT_A_NOUN = new Set(
  'di ke dari pada untuk dengan yang dan atau tetapi dalam oleh karena agar setelah saat ketika sebagai secara itu ini sudah telah akan tidak'.split(
    ' ',
  ),
);
