import type { Lexicon } from '../glossary/sense.ts';
import { joinNasal } from './join.ts';
import type { Form } from './word-reading.ts';

/**
 * The active verb of a doubled one, doubled too, for that says more than a plural: dicabik-cabik → mencabik-cabik,
 * dipotong-potong → memotong-motong, olok-olokkan → mengolok-olokkan.
 *
 * @param host as printed, without clitics
 * @param core its segments
 * @returns what the glossary lists, else the standard form; undefined for what is no doubled verb
 */
export function doubledActive(
  host: string,
  core: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  const [first = '', second] = core;
  const isBare = second === 'RED' && /^-(?:kan|i)$/.test(core.at(-1) ?? '');
  const isPassive = /^(?:di|ku|kau)-$/.test(first) && core.includes('RED');
  const spoken = core.at(-1) === '-in';
  if (!isBare && !isPassive) return undefined;
  const printed = isPassive ? host.slice(first.length - 1) : host;
  const stem = spoken ? printed.replace(/in$/, 'kan') : printed;
  if (!/^[a-z]+-[a-z]+$/.test(stem)) return undefined;
  const actives = doubledActives(stem, core[1] !== 'per-');
  // p, t, s and k melt, and the copy keeps what they melt into: memotong-motong
  const melts = /^[ptsk][aeiou]/.test(stem) && core[1] !== 'per-';
  return actives.find((verb) => lexicon.has(verb)) ?? actives[melts ? 1 : 0];
}

/** The doubled active verb of a form; undefined for others, and for a preposition printed onto its place: ditengah-tengah. */
export function doubledLemma({ analysis, host, core, lexicon }: Form): string | undefined {
  return analysis.lemma.includes(' ') ? undefined : doubledActive(host, core, lexicon);
}

/** elu-elukan → mengelu-elukan; the copy may keep the nasal: sia-siakan → menyia-nyiakan. */
export function doubledActives(stem: string, melts = true): readonly string[] {
  const [first = '', copy = ''] = stem.split('-');
  const active = joinNasal('me', first, melts);
  const ending = copy.startsWith(first) ? copy.slice(first.length) : '';
  return [`${active}-${copy}`, `${active}-${active.slice(2)}${ending}`];
}
