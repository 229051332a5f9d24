import type { Lexicon } from '../glossary/sense.ts';
import { activeOf, joinPrefix } from './lemma.ts';

/** What may close an active verb, the fuller forms first. */
export const VERB_ENDINGS: readonly string[] = ['kan', 'i', ''];

/**
 * What ter-, peN-…-an and keter-…-an do to a verb that has affixes of its own: terselaraskan is on menyelaraskan,
 * pemertahanan on mempertahankan, keterbandingan on membandingkan.
 *
 * @param root bare; `prefixes` and `suffixes` stand round it, without clitics
 * @returns the segments that are left round the active verb; undefined when the glossary lists none
 */
export function affixedVerb(
  root: string,
  prefixes: readonly string[],
  suffixes: readonly string[],
  lexicon: Lexicon,
): readonly string[] | undefined {
  const [outer = '', ...inner] = prefixes;
  const [suffix = ''] = suffixes;
  const verb = (within: readonly string[], endings: readonly string[]): string | undefined =>
    activeOn(root, within, endings, lexicon);
  if (outer === 'ter-' && inner.length + suffixes.length > 0 && /^(?:-kan|-i|)$/.test(suffix)) {
    const done = verb(inner, [suffix.slice(1)]);
    return done === undefined ? undefined : [outer, done];
  }
  if (/^(?:meN|di|ku|kau)-$/.test(outer) && /^-(?:kan|i)$/.test(suffix) && inner[0] === 'per-') {
    // dipersandingkan says no more than disandingkan
    const done = verb(inner.slice(1), [suffix.slice(1)]);
    return done === undefined ? undefined : [outer, done];
  }
  if (suffix !== '-an' || inner.length === 0) return undefined;
  if (outer === 'peN-') {
    const done = verb(inner, VERB_ENDINGS);
    return done === undefined ? undefined : [outer, done, suffix];
  }
  if (outer !== 'ke-' || inner.length > 1 || inner[0] !== 'ter-') return undefined;
  if (lexicon.has(joinPrefix(root, 'ter-'))) return undefined;
  const done = verb([], VERB_ENDINGS);
  return done === undefined ? undefined : [outer, 'ter-', done, suffix];
}

// ("hati", [per-], ["kan"]) → memperhatikan
function activeOn(
  root: string,
  within: readonly string[],
  endings: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  const stem = within.reduceRight(joinPrefix, root.replaceAll(' ', ''));
  return endings
    .map((ending) => activeOf(stem, ending, within[0], false, lexicon))
    .find((verb) => isVerbOn(verb, root, lexicon));
}

/** Does the glossary list this verb on this root? */
export function isVerbOn(verb: string, root: string, lexicon: Lexicon): boolean {
  return lexicon
    .senses(verb)
    .some((sense) => sense.pos === 'verb' && (sense.root === undefined || sense.root === root));
}
