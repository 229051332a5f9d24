import type { Lexicon, Sense } from '../glossary/sense.ts';
import { plainGloss } from './active-gloss.ts';
import { isPrefix, joinNasal, joinPer, joinR } from './join.ts';
import { deepest } from './roots.ts';

const TO_ACTIVE = new Set(['meN-', 'di-', 'ku-', 'kau-']);

/**
 * The dictionary form of what `peel` found: passives become their active verb, the rest stays as it is.
 * (["di-", "per-"], "laku", "-kan") → memperlakukan
 *
 * @param hasInner the base itself begins with a prefix, which keeps its first letter
 */
export function composedLemma(
  prefixes: readonly string[],
  base: string,
  suffix: string,
  hasInner: boolean,
  lexicon: Lexicon,
): string {
  const ending = suffix === '-in' ? spokenEnding(base, lexicon) : suffix.slice(1);
  const [outer, ...inner] = prefixes;
  if (outer !== undefined && TO_ACTIVE.has(outer)) {
    return activeOf(inner.reduceRight(joinPrefix, base), ending, inner[0], hasInner, lexicon);
  }
  // kesampingkan, ketengahkan: imperatives of menge-
  if (outer === 'ke-' && inner.length === 0 && /^-(?:kan|i)$/.test(suffix))
    return activeOf(joinPrefix(base, outer), ending, outer, false, lexicon);
  const verb = suffix === '-kan' || suffix === '-i' || suffix === '-in';
  if (outer === undefined && verb) return activeOf(base, ending, undefined, hasInner, lexicon);
  if (outer === 'per-' && suffix !== '-an') {
    const isNoun = inner.length === 0 && suffix === '' && lexicon.senses(base)[0]?.pos === 'noun';
    if (isNoun && !lexicon.has(`memper${base}`)) return `per ${base}`;
    return activeOf(prefixes.reduceRight(joinPrefix, base), ending, outer, hasInner, lexicon);
  }
  // berjersey keeps the r that bekerja drops: its base is no word of the language
  if (/^(?:ber|ter)-$/.test(outer ?? '') && prefixes.length === 1 && isStranger(base, lexicon))
    return `${outer?.slice(0, -1)}${base}${suffix.slice(1)}`;
  return prefixes.reduceRight(joinPrefix, base) + suffix.slice(1);
}

function isStranger(base: string, lexicon: Lexicon): boolean {
  return lexicon.isEnglish(base) && !lexicon.has(base);
}

function sayTheSame(one: string, other: string, lexicon: Lexicon): boolean {
  const said = new Set(lexicon.senses(other).flatMap(({ glosses }) => glosses));
  const [first] = lexicon.senses(one);
  return first?.see !== undefined || (first?.glosses ?? []).some((gloss) => said.has(gloss));
}

// menatapi is no verb of atap: it is on tatap.
function isOn(verb: string, stem: string, lexicon: Lexicon): boolean {
  return lexicon.senses(verb).some(({ root }) => root === undefined || stem.includes(root));
}

// -in stands for -kan and -i: whichever the glossary has, or nothing (ngebelain: membela; dibawain: be brought).
function spokenEnding(base: string, lexicon: Lexicon): string {
  const bare = joinNasal('me', base);
  const [plain] = lexicon.senses(bare);
  const helped = lexicon.senses(`${bare}kan`)[0];
  if (plain !== undefined && helped !== undefined && addsOnlyFor(plain, helped)) return '';
  const isOnBase = (ending: string): boolean =>
    lexicon
      .senses(joinNasal('me', base) + ending)
      .some(({ root, see }) => see === undefined && (root === undefined || root === base));
  const endings = WITH_I.has(base) ? ['i', 'kan', ''] : ['kan', 'i', ''];
  return endings.find(isOnBase) ?? 'kan';
}

// ngikutin is mengikuti "follow" rather than mengikutkan "include", though both are listed.
const WITH_I: ReadonlySet<string> = new Set(
  'ajar akal akhir awas bohong ceramah cinta cium curiga datang dekat gaji hadap hormat hubung ikut jalan jauh kabar kata kuasa kurang layan lengkap lewat ludah maki marah musuh nasihat nikmat obat omel penuh percaya racun restu sakit senyum suap tangan tangis teman teriak turut waris'.split(
    ' ',
  ),
);

// membawakan "perform; present; bring": what it shares with membawa "bring" is all that -in says of it.
function addsOnlyFor(plain: Sense, helped: Sense): boolean {
  if (plain.see !== undefined || plainGloss(helped.glosses[0] ?? '') === plain.glosses[0])
    return false;
  const said = helped.glosses.map((gloss) => plainGloss(gloss));
  return plain.glosses.some((gloss) =>
    said.some((other) => gloss === other || gloss.startsWith(`${other} `)),
  );
}

/**
 * The active verb of a stem: ("temu", "kan") → menemukan; what the glossary lists wins over the standard form.
 *
 * @param prefix the stem's own prefix, if any: per-, ber- and ter- do not melt
 */
export function activeOf(
  stem: string,
  ending: string,
  prefix: string | undefined,
  hasInner: boolean,
  lexicon: Lexicon,
): string {
  const melts = !hasInner && (prefix === undefined || /^(?:ke|se|ter)-$/.test(prefix));
  const standard = joinNasal('me', stem, melts) + ending;
  // dikaji is on mengkaji, study; mengaji is to recite. mengkonsumsi is but a spelling.
  const kept = `meng${stem}${ending}`;
  if (stem.startsWith('k') && lexicon.has(kept) && !sayTheSame(kept, standard, lexicon))
    return kept;
  if (lexicon.has(standard)) return moltenOf(standard, stem, ending, lexicon);
  // Not every stem melts as the rule has it (mempunyai, mengkaji), and tahu has mengetahui.
  for (const start of ['mem', 'men', 'meng', 'menge', 'me']) {
    const kept = start + stem + ending;
    if (isOn(kept, stem, lexicon)) return kept;
  }
  return standard;
}

// mentertawakan is sent on to menertawakan: the first letter of ter- melts
function moltenOf(verb: string, stem: string, ending: string, lexicon: Lexicon): string {
  const molten = joinNasal('me', stem) + ending;
  const isSentOn = stem.startsWith('ter') && lexicon.senses(verb)[0]?.see === molten;
  return isSentOn ? molten : verb;
}

/**
 * The standard spelling of an active verb: mengijinkan → mengizinkan, so that diijinkan is a form of it too; menitip needs
 * no -kan.
 */
export function standardSpelling(active: string, root: string, lexicon: Lexicon): string {
  const { see = active, label, root: named = root } = lexicon.senses(active)[0] ?? {};
  const isEnded = see === `${active}kan` || see === `${active}i`;
  const isSpelling = label !== 'colloquial' && /^me[a-z]+$/.test(see) && !isEnded;
  // dikali is on kali, mengali for menggali is not
  const isOnRoot = named === root || deepest(named, lexicon) === deepest(root, lexicon);
  return isSpelling && isOnRoot ? see : active;
}

/** Puts a prefix before a word in its standard spelling. */
export function joinPrefix(word: string, prefix: string): string {
  switch (prefix) {
    case 'meN-':
      return joinNasal('me', word);
    case 'peN-':
      return joinNasal('pe', word);
    case 'ber-':
      return joinR('be', word);
    case 'ter-':
      return joinR('te', word);
    case 'per-':
      return joinPer(word);
    default:
      return isPrefix(prefix) ? prefix.slice(0, -1) + word : word;
  }
}
