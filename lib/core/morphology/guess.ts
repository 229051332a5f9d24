import type { Lexicon } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { WHOLE_DOUBLES } from './fixed-forms.ts';
import { joinNasal } from './join.ts';
import { composedLemma } from './lemma.ts';
import { peel } from './peel.ts';
import { splitClitics } from './split-clitic.ts';

const SHORTEST_WORD = 6; // letters
const SHORTEST_ROOT = 4;
const NYA_COST = 1;
const GUESS_COST = 6; // far behind anything that ends in a known root

const NASAL_COST = 2; // menyergap: sergap rather than nyergap
const LOAN_END = /(?:[aiu]s|log|graf|nom)i$/; // asi, logi: the -i is the loan's own

const LOAN_BASE = /(?:tika|tis|kus|ium|log|skop|krom)$/; // dialektika, dilematis, meniskus

/** Affixes that hardly any undivided word happens to have, and what believing in them costs. */
const TELLING: Readonly<Record<string, number>> = {
  'meN- -kan': 0,
  'di- -kan': 0,
  'meN- -i': 0.8,
  'di- -i': 0.8,
  'ter- -kan': 0.8,
  'peN- -an': 0.4,
  'ke- -an': 0.8,
  'per- -an': 1,
  'ber- -an': 0.4,
  'meN- ': 1.5,
  'di- ': 1.8,
  'ber- ': 1.5,
};

// Two syllables or more, as native words and old loans have them: no clusters inside but nasal or r and consonant.
const SYLLABLE = '(?:ng|ny|sy|kh|[bcdfghjklmnprstwyz])?(?:ai|au|oi|[aeiou])';
const NATIVE = new RegExp(`^${SYLLABLE}(?:(?:ng|[mnrslkh])?${SYLLABLE})+(?:ng|[bdfghklmnprst])?$`);

/**
 * Readings of a word whose root nobody knows, from affixes that tell: dicetuskan → di- cetus -kan, titahnya → titah -nya.
 *
 * @param word lower case; with a hyphen only doublings are tried
 * @returns empty for everything that could as well be undivided
 */
export function guess(word: string, lexicon: Lexicon): readonly Analysis[] {
  if (word.includes('-')) return guessDoubled(word);
  if (word.length < SHORTEST_WORD || !/^[a-z]+$/.test(word) || lexicon.isEnglish(word)) return [];
  const found: Analysis[] = [];
  for (const { host, clitics, cost } of splitClitics(word)) {
    const bare = clitics.length === 0;
    if (!bare && clitics[0] !== '-nya') continue;
    const inner = guessAffixes(host, lexicon);
    const ended = bare ? 0 : cost + NYA_COST;
    found.push(
      ...inner.map((built) => ({
        ...built,
        segments: [...built.segments, ...clitics],
        cost: built.cost + ended,
      })),
    );
    if (bare || host.length < SHORTEST_ROOT || inner.length > 0) continue;
    found.push({
      root: host,
      lemma: host,
      segments: [host, ...clitics],
      cost: GUESS_COST + ended,
      listed: false,
    });
  }
  return found;
}

const DOUBLED = /^(ber|ter|di)?([a-z]{3,})-\2(kan|an|i)?(nya)?$/;

// loji-loji, berancang-ancang
function guessDoubled(word: string): readonly Analysis[] {
  const [, prefix, root = '', suffix, clitic] = DOUBLED.exec(word) ?? [];
  if (!NATIVE.test(root) || WHOLE_DOUBLES.has(root)) return [];
  const before = prefix === undefined ? [] : [`${prefix}-`];
  const behind = [suffix, clitic].flatMap((ending) => (ending === undefined ? [] : [`-${ending}`]));
  const lemma =
    before.length + behind.length === 0 ? root : word.slice(0, word.length - (clitic?.length ?? 0));
  const segments = [...before, root, 'RED', ...behind];
  return [{ root, lemma, segments, cost: GUESS_COST, listed: false }];
}

function guessAffixes(host: string, lexicon: Lexicon): readonly Analysis[] {
  return peel(host).flatMap(({ prefixes, base, suffix, cost }) => {
    const telling = TELLING[`${prefixes[0] ?? ''} ${suffix}`];
    if (telling === undefined || prefixes.length > 1 || !mayBeRoot(base)) return [];
    if (!isStandard(prefixes[0] ?? '', base, suffix, host)) return [];
    if ((suffix === '-i' && LOAN_END.test(host)) || LOAN_BASE.test(base)) return [];
    const nasal = /^(?:meN|peN)-$/.test(prefixes[0] ?? '') && /^[mn]/.test(base) ? NASAL_COST : 0;
    return [
      {
        root: base,
        lemma: composedLemma(prefixes, base, suffix, false, lexicon),
        segments: [...prefixes, base, ...(suffix === '' ? [] : [suffix])],
        cost: GUESS_COST + cost + telling + nasal,
        listed: false,
      },
    ];
  });
}

// Colloquial and faulty spellings are for roots that are known.
function isStandard(prefix: string, base: string, suffix: string, host: string): boolean {
  if (prefix !== 'meN-' && prefix !== 'peN-') return true;
  return joinNasal(prefix === 'meN-' ? 'me' : 'pe', base) + suffix.slice(1) === host;
}

/** Does this look like a root of the language? cetus, bentang; not str, qwer. */
function mayBeRoot(base: string): boolean {
  return base.length >= SHORTEST_ROOT && NATIVE.test(base);
}
