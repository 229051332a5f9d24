import type { Lexicon, PartOfSpeech } from '../glossary/sense.ts';
import { joinNasal, nasalBeforeHyphen } from './join.ts';
import { composedLemma } from './lemma.ts';

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
    // dielu-elukan → mengelu-elukan
    return doubledActives(headword.slice(2)).find((active) => lexicon.has(active));
  }
  const foreign = /^di-(.+)$/.exec(headword)?.[1];
  if (foreign !== undefined) return `${nasalBeforeHyphen(foreign)}-${foreign}`;
  const prefixes = core.filter((segment) => segment.endsWith('-'));
  const bases = core.filter((segment) => !/^-|-$/u.test(segment));
  const suffix = core.at(-1)?.startsWith('-') ? (core.at(-1) ?? '') : '';
  const [base] = bases;
  if (base === undefined || bases.length > 1) return undefined;
  const lemma = composedLemma(prefixes, base.replaceAll(' ', ''), suffix, false, lexicon);
  return lexicon.has(lemma) || base.includes(' ') ? lemma : undefined;
}

// elu-elukan → mengelu-elukan; the copy may keep the nasal: sia-siakan → menyia-nyiakan
function doubledActives(stem: string): readonly string[] {
  const [first = '', copy = ''] = stem.split('-');
  const active = joinNasal('me', first);
  const ending = copy.startsWith(first) ? copy.slice(first.length) : '';
  return [`${active}-${copy}`, `${active}-${active.slice(2)}${ending}`];
}
