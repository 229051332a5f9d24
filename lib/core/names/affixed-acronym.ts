import type { WordContext } from '../gloss/context.ts';
import { nasalBeforeHyphen } from '../morphology/join.ts';
import { possessive } from '../morphology/owner.ts';
import { PERSONAL_ROOTS } from '../morphology/personal-roots.ts';

/** An acronym taken out of its affixes: ber-KTP → { prefix: 'ber', base: 'KTP' } */
export interface AffixedAcronym {
  readonly prefix?: string;
  readonly base: string;
  readonly suffix?: string;
  readonly clitic?: string;
}

const PREFIXES =
  'dipem|diper|di|keber|ke|se|ber|ter|memper|mem|men|meng|me|pem|pen|peng|per|pe|antar|inter|non|pasca|pra|pro|anti|eks|ex|sub|mini|multi|lintas|super|semi|bukan|serba|nge';
const AFFIXED = new RegExp(
  `^(?:(${PREFIXES})-?)?(\\p{Lu}[\\p{L}\\p{N}.]*?)(?:(?:-|(?<=\\p{Lu}))(kan|an|i))?(?:-?(nya|lah|kah|pun|ku|mu))?$`,
  'u',
);

/**
 * Takes affixes off an acronym. Before a capital the prefix is seen even without its hyphen (berKTP).
 *
 * @param surface as printed, plain hyphens
 */
export function splitAffixes(surface: string): AffixedAcronym | undefined {
  // Eks-HTI at the start of a sentence
  const opening = /^\p{Lu}\p{Ll}+-\p{Lu}/u.test(surface);
  const match = AFFIXED.exec(
    opening ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface,
  );
  if (match === null) return undefined;
  const [, prefix, base = '', suffix, clitic] = match;
  if (base === surface || !/\p{Lu}/u.test(base)) return undefined;
  // Han is no H with an ending.
  if (base.length === 1 && !surface.includes('-')) return undefined;
  return {
    base,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    ...(clitic !== undefined && { clitic }),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  me: 'meN-',
  mem: 'meN-',
  men: 'meN-',
  meng: 'meN-',
  nge: 'meN-',
  pe: 'peN-',
  pem: 'peN-',
  pen: 'peN-',
  peng: 'peN-',
};
const STACKED: Readonly<Record<string, readonly string[]>> = {
  dipem: ['di-', 'peN-'],
  diper: ['di-', 'per-'],
  keber: ['ke-', 'ber-'],
  memper: ['meN-', 'per-'],
};

/** The parts of an affixed acronym as cards name them: ["ber-", "KTP"] */
export function segmentsOf({ prefix, base, suffix, clitic }: AffixedAcronym): readonly string[] {
  return [
    ...(prefix === undefined ? [] : (STACKED[prefix] ?? [NAMES[prefix] ?? `${prefix}-`])),
    base,
    ...(suffix === undefined ? [] : [`-${suffix}`]),
    ...(clitic === undefined ? [] : [`-${clitic}`]),
  ];
}

/**
 * The dictionary form of an affixed acronym: passives become active, clitics go. di-PHK → mem-PHK, BBM-nya → BBM
 *
 * @param headword the acronym as the glossary lists it
 */
export function lemmaOf({ prefix, suffix }: AffixedAcronym, headword: string): string {
  const stem = suffix === undefined ? headword : `${headword}-${suffix}`;
  if (prefix === undefined) return suffix === 'kan' ? active(headword, stem) : stem;
  if (prefix === 'di') return active(headword, stem);
  return `${prefix}-${stem}`;
}

function active(headword: string, stem: string): string {
  return `${nasalBeforeHyphen(headword)}-${stem}`;
}

const MEANINGS: Readonly<Record<string, (gloss: string) => string>> = {
  ber: (gloss) => `have ${withArticle(gloss)}`,
  se: (gloss) => `all of ${gloss}`,
  non: (gloss) => `non-${gloss}`,
  bukan: (gloss) => `not ${gloss}`,
  antar: (gloss) => `between ${gloss}`,
  inter: (gloss) => `inter-${gloss}`,
  lintas: (gloss) => `across ${gloss}`,
  eks: (gloss) => `former ${gloss}`,
  ex: (gloss) => `former ${gloss}`,
  pasca: (gloss) => `after ${gloss}`,
  pra: (gloss) => `before ${gloss}`,
  pro: (gloss) => `pro-${gloss}`,
  anti: (gloss) => `anti-${gloss}`,
  sub: (gloss) => `sub-${gloss}`,
  di: (gloss) => `be subjected to ${gloss}`,
  ter: (gloss) => `be subjected to ${gloss}`,
  me: (gloss) => `subject to ${gloss}`,
  mem: (gloss) => `subject to ${gloss}`,
  men: (gloss) => `subject to ${gloss}`,
  meng: (gloss) => `subject to ${gloss}`,
};
// Verbs that English has for what acronyms are made into.
const VERBS: Readonly<Record<string, string>> = {
  PHK: 'lay off',
  OTT: 'catch red-handed',
  SMS: 'text',
  WA: 'message on WhatsApp',
  SK: 'appoint by decree',
  BAP: 'interrogate',
  PTUN: 'take to the administrative court',
  SP3: 'drop (a case)',
  DPO: 'put on the wanted list',
  IPO: 'list on the stock exchange',
  KTP: 'issue an ID card to',
  KPK: 'report to the KPK',
  UU: 'enact into law',
  PAW: 'replace midterm',
  PK: 'seek judicial review of',
  VAR: 'review by VAR',
  UN: 'examine',
  PCR: 'test by PCR',
  USG: 'examine by ultrasound',
  RS: 'hospitalize',
  DO: 'expel (from school)',
};
const PASSIVES: Readonly<Record<string, string>> = {
  'lay off': 'be laid off',
  'catch red-handed': 'be caught red-handed',
  text: 'be texted',
  'message on WhatsApp': 'be messaged on WhatsApp',
  'appoint by decree': 'be appointed by decree',
  interrogate: 'be interrogated',
  'take to the administrative court': 'be taken to the administrative court',
  'drop (a case)': 'be dropped (of a case)',
  'put on the wanted list': 'be put on the wanted list',
  'list on the stock exchange': 'be listed on the stock exchange',
  'issue an ID card to': 'be issued an ID card',
  'report to the KPK': 'be reported to the KPK',
  'enact into law': 'be enacted into law',
  'replace midterm': 'be replaced midterm',
  'seek judicial review of': 'be taken to judicial review',
  'review by VAR': 'be reviewed by VAR',
  examine: 'be examined',
  'test by PCR': 'be PCR-tested',
  'examine by ultrasound': 'be examined by ultrasound',
  hospitalize: 'be hospitalized',
  'expel (from school)': 'be expelled (from school)',
};

/** What the affixes make of the acronym's English: "KTP" identity card → "have an identity card". */
export function glossAffixed(
  { prefix, base, clitic }: AffixedAcronym,
  gloss: string,
  context: WordContext,
): string {
  if (prefix === undefined)
    return clitic === 'nya' ? `${owner(base, gloss, context)} ${gloss}` : gloss;
  const verb = VERBS[base];
  if (verb !== undefined && /^(?:di|ter)$/u.test(prefix)) return PASSIVES[verb] ?? verb;
  if (verb !== undefined && /^(?:me|mem|men|meng|nge)$/u.test(prefix)) return verb;
  return MEANINGS[prefix]?.(gloss) ?? gloss;
}

// SIM-nya disita: his/her driver's license; what else has letters for a name is a thing's: DPR-nya.
function owner(base: string, gloss: string, context: WordContext): string {
  const isCarried = CARRIED.test(gloss) || PERSONAL_ROOTS.has(base);
  return isCarried ? possessive(gloss, context, base) : 'its';
}

const CARRIED = /\b(?:license|card|phone|cellphone|smartphone|passport|account)$/u;

function withArticle(gloss: string): string {
  if (/^(?:the|an?) |s$|^\p{Lu}/u.test(gloss)) return gloss;
  return /^[aeiou]/u.test(gloss) ? `an ${gloss}` : `a ${gloss}`;
}
