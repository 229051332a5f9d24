import { isIntransitive } from '../english/verb-of-noun.ts';
import type { Lexicon } from '../glossary/sense.ts';
import { affixedVerb, isVerbOn, VERB_ENDINGS } from './affixed-verb.ts';
import { isAffix, spellings } from './join.ts';
import { activeOf } from './lemma.ts';

/** The largest headword inside a form, and the affixes that are left round it. */
export interface InnerHeadword {
  readonly headword: string;
  /** Segments of the form with the headword in the place of what it stands for. */
  readonly rest: readonly string[];
}

/**
 * Composing starts from the largest headword inside: keterlambatan from terlambat "late", not from lambat "slow";
 * pemotongan from memotong "cut".
 *
 * @param core segments without clitics
 */
export function innerHeadword(core: readonly string[], lexicon: Lexicon): InnerHeadword {
  const at = core.findIndex((segment) => !isAffix(segment));
  const root = core[at] ?? '';
  const doubled = core.includes('RED');
  const prefixes = core.slice(0, at);
  // sebaik-baik: as good as possible, not "as good as" twice
  if (doubled && prefixes[0] === 'se-') return { headword: root, rest: core };
  // berpandang-pandangan: on pandang, not on berpandangan "be of the view"
  const isMutual = doubled && prefixes[0] === 'ber-' && core.at(-1) === '-an';
  if (isMutual && lexicon.has(root)) return { headword: root, rest: core };
  const suffixes = core.slice(at + 1).filter((segment) => segment !== 'RED');
  const rest = doubled ? undefined : affixedVerb(root, prefixes, suffixes, lexicon);
  const done = rest?.find((segment) => !isAffix(segment));
  if (rest !== undefined && done !== undefined) return { headword: done, rest };
  for (let from = 0; from <= prefixes.length; from += 1) {
    for (let to = suffixes.length; to >= 0; to -= 1) {
      const outer = prefixes.slice(0, from);
      const ending = suffixes.slice(to);
      const inside = [...prefixes.slice(from), root, ...suffixes.slice(0, to)];
      const taken = inside.length - 1;
      if (doubled && prefixes.length === 0 && ending.length < suffixes.length) continue;
      if (splitsConfix(outer, ending, suffixes, prefixes)) continue;
      // mempertinggi is memper- on tinggi: neither petinggi nor another noun on per- stands in it
      if (inside[0] === 'per-' && /^(?:meN|di|ku|kau)-$/.test(outer.at(-1) ?? '')) continue;
      if (taken === 0 || (outer.length + ending.length === 0 && !doubled)) continue;
      const headword = listed(inside, lexicon);
      if (headword === undefined) continue;
      // bertatapan says what bertatap says, of more than one
      const isMany = inside[0] === 'ber-' && outer.length === 0 && ending[0] === '-an';
      if (isMany && !doubled) return { headword, rest: [headword] };
      const red = doubled ? ['RED'] : [];
      return { headword, rest: [...outer, headword, ...red, ...ending] };
    }
  }
  const verb = verbOf(root, prefixes, lexicon);
  return verb === undefined
    ? { headword: root, rest: core }
    : { headword: verb, rest: core.map((segment) => (segment === root ? verb : segment)) };
}

// pemungutan is peN-…-an on pungut: neither pemungut nor pungutan stands in it.
function splitsConfix(
  outer: readonly string[],
  ending: readonly string[],
  suffixes: readonly string[],
  prefixes: readonly string[],
): boolean {
  // berintikan is ber-…-kan on inti.
  if (suffixes[0] === '-kan' && prefixes[0] === 'ber-') {
    return outer.length > 0 !== ending.includes('-kan');
  }
  if (suffixes[0] !== '-an' || !prefixes.some(isConfix)) return false;
  return !(ending.includes('-an') ? outer : prefixes.slice(outer.length)).some(isConfix);
}

function isConfix(prefix: string): boolean {
  return /^(?:peN|pe|per|ke)-$/.test(prefix);
}

function listed(segments: readonly string[], lexicon: Lexicon): string | undefined {
  const root = segments.find((segment) => !isAffix(segment));
  for (const form of spellings(segments)) {
    const sense = lexicon.senses(form)[0];
    // memperanakkan: no anakan, a seedling, stands in it
    if (segments.at(-1) === '-kan' && root?.endsWith('k') && !form.endsWith('kkan')) continue;
    if (sense?.root !== undefined && sense.root === root) return form;
  }
  return undefined;
}

// Which verb of a root an affix goes with: peN- and ter- with meN-, pe- and per- with ber-.
function verbOf(root: string, prefixes: readonly string[], lexicon: Lexicon): string | undefined {
  const outer = prefixes[0];
  if (outer === undefined || prefixes.length > 1) return undefined;
  const isVerb = lexicon.senses(root).some(({ pos }) => pos === 'verb');
  switch (outer) {
    case 'ter-':
    case 'meN-':
    case 'di-':
      // terduduk is on duduk, not on menduduki.
      return activeVerb(root, [''], lexicon);
    case 'peN-':
      return (
        activeVerb(root, endingsBehind(root, isVerb, lexicon), lexicon) ??
        intransitiveVerb(root, lexicon)
      );
    case 'pe-':
      return intransitiveVerb(root, lexicon);
    case 'per-': {
      // perkawanan is on kawan "friend" rather than on berkawan "be friends"
      const verb = intransitiveVerb(root, lexicon);
      const [sense] = lexicon.senses(root);
      const says = verb === undefined ? '' : (lexicon.senses(verb)[0]?.glosses[0] ?? '');
      return sense?.pos === 'noun' && says.startsWith('be ') ? undefined : verb;
    }
    default:
      return undefined;
  }
}

const ENDINGS: readonly string[] = ['', 'kan', 'i'];

// pemotongan is on memotong, pelipatgandaan on melipatgandakan
function endingsBehind(root: string, isVerb: boolean, lexicon: Lexicon): readonly string[] {
  if (root.includes(' ')) return VERB_ENDINGS;
  if (!isVerb) return ENDINGS;
  // perobohan is on merobohkan "demolish", for nothing is done by what collapses
  const happens = isIntransitive(lexicon.senses(root)[0]?.glosses[0] ?? '');
  return happens ? ENDINGS.slice(0, 2) : [''];
}

function activeVerb(
  root: string,
  endings: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  return endings
    .map((ending) => activeOf(root.replace(' ', ''), ending, undefined, false, lexicon))
    .find((verb) => isVerbOn(verb, root, lexicon));
}

function intransitiveVerb(root: string, lexicon: Lexicon): string | undefined {
  return [...spellings(['ber-', root])].find((verb) => isVerbOn(verb, root, lexicon));
}
