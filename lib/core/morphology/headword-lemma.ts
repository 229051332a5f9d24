import { plural } from '../english/inflect.ts';
import type { Lexicon, PartOfSpeech, Sense } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import { doubledActive } from './doubled-verb.ts';
import { joinNasal, nasalBeforeHyphen } from './join.ts';
import { composedLemma } from './lemma.ts';
import { soundsLike } from './roots.ts';

/**
 * The headword of a listed form with a clitic: dijelaskannya and bersamanya have lines for what they say, but are forms of
 * menjelaskan and bersama.
 *
 * @returns undefined for words of their own: akhirnya, apakah
 */
export function withoutClitic(
  headword: string,
  pos: PartOfSpeech,
  core: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  const clitic = core.at(-1) ?? '';
  const isInflected = clitic === '-nya' ? INFLECTED.has(pos) : clitic === '-kah' && pos !== 'pron';
  if (!isInflected || !headword.endsWith(clitic.slice(1))) return undefined;
  const host = headword.slice(0, 1 - clitic.length).replace(/-$/, '');
  return activeLemma(core.slice(0, -1), host, lexicon) ?? (lexicon.has(host) ? host : undefined);
}

const INFLECTED = new Set<PartOfSpeech>(['verb', 'noun', 'adj', 'prep', 'pron']);

/**
 * The word that a listed plural is the plural of: saat-saat "moments" is on saat; ibu-ibu "women" is a headword.
 *
 * @param sense of the doubled word
 */
export function singularLemma(sense: Sense | undefined, lexicon: Lexicon): string | undefined {
  const [, single = ''] = /^([a-z]+)-\1$/.exec(sense?.headword ?? '') ?? [];
  if (sense?.pos !== 'noun' || single === '') return undefined;
  const isPlural = lexicon
    .senses(single)
    .some(
      ({ pos, glosses }) =>
        pos === 'noun' && glosses.some((gloss) => plural(plainGloss(gloss)) === sense.glosses[0]),
    );
  return isPlural ? single : undefined;
}

/**
 * What print or speech has as one word of its own, by the words that it stands for: dibulan → di bulan, nyimpen → menyimpan.
 *
 * @returns undefined for the standard forms
 */
export function standardLemma(
  sense: Sense | undefined,
  core: readonly string[],
  root: string,
  lexicon: Lexicon,
): string | undefined {
  if (sense === undefined || sense.see !== undefined) return undefined;
  const { headword, label, pos } = sense;
  const first = core[0] ?? '';
  if (label === 'misspelling' && pos === 'prep' && /^(?:di|ke)-$/.test(first))
    return `${first.slice(0, -1)} ${headword.slice(2)}`;
  if (label !== 'colloquial' || first !== 'meN-' || headword.startsWith('me')) return undefined;
  const suffix = core.length > 2 ? (core.at(-1) ?? '') : '';
  const lemma = composedLemma([first], root.replaceAll(' ', ''), suffix, false, lexicon);
  // nyasar, get lost, is no menyasar, target
  const says = lexicon.senses(lemma).flatMap(({ glosses }) => glosses);
  return sense.glosses.some((gloss) => says.includes(gloss)) ? lemma : undefined;
}

/**
 * A passive with an entry of its own still belongs to its active verb: dianggap → menganggap.
 *
 * @returns undefined for what is no passive, or of no listed verb
 */
export function activeLemma(
  core: readonly string[],
  headword: string,
  lexicon: Lexicon,
): string | undefined {
  if (core[0] !== 'di-') return undefined;
  if (core.includes('RED')) {
    // dielu-elukan → mengelu-elukan, ditunggu-tunggu → menunggu-nunggu
    return doubledActive(headword, core, lexicon);
  }
  const foreign = /^di-(.+)$/.exec(headword)?.[1];
  if (foreign !== undefined) return `${nasalBeforeHyphen(foreign)}-${foreign}`;
  const prefixes = core.filter((segment) => segment.endsWith('-'));
  const bases = core.filter((segment) => !/^-|-$/u.test(segment));
  const suffix = core.at(-1)?.startsWith('-') ? (core.at(-1) ?? '') : '';
  const [base] = bases;
  if (base === undefined || bases.length > 1) return undefined;
  const lemma = composedLemma(prefixes, base.replaceAll(' ', ''), suffix, false, lexicon);
  // dipublish has no line for mempublish; English words keep their first letter
  if (lexicon.isEnglish(base) && suffix === '' && prefixes.length === 1)
    return lexicon.has(lemma) ? lemma : joinNasal('me', base, false);
  return lexicon.has(lemma) || base.includes(' ') ? lemma : undefined;
}

/** The active verb of a listed imperative whose stem has a prefix: ketahui → mengetahui, persilakan → mempersilakan. */
export function imperativeLemma(core: readonly string[], lexicon: Lexicon): string | undefined {
  const [prefix = '', base = '', suffix = ''] = core;
  if (core.length !== 3 || !/^(?:ke|per)-$/.test(prefix) || !/^-(?:kan|i)$/.test(suffix))
    return undefined;
  const lemma = composedLemma([prefix], base, suffix, false, lexicon);
  return lexicon.has(lemma) ? lemma : undefined;
}

/**
 * Slang that is a word of its own, whatever the standard has for it: kagak, gede; not what is heard of a standard word
 * (dapet, udah), nor what is built on one (kirimin).
 *
 * @returns undefined for all other words
 */
export function slangLemma(host: string, lexicon: Lexicon): string | undefined {
  const [sense] = lexicon.senses(host);
  const { label, see } = sense ?? {};
  if (label !== 'colloquial' || see === undefined || / |^(?:me|ber|ter)/.test(see))
    return undefined;
  return soundsLike(host, see) || shortens(host, see) || sharesLetters(host, see)
    ? undefined
    : host;
}

// dah and udh are sudah, kau is engkau
function shortens(word: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === word[at]) at += 1;
  return at === word.length;
}

function sharesLetters(word: string, other: string): boolean {
  return [...word].some((_, at) => at + 4 <= word.length && other.includes(word.slice(at, at + 4)));
}
