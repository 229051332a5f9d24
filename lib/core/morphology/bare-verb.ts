import { isIntransitive } from '../english/verb-of-noun.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import type { Lexicon, Sense } from '../glossary/sense.ts';
import type { Analysis } from './analysis.ts';
import { DOERS } from './in-context.ts';
import { activeOf, standardSpelling } from './lemma.ts';
import { withoutClitics } from './split-clitic.ts';

const NEVER_ACTIVE = new Set(
  'ada benci campur cerai dapat ikut ingin jadi makan minum mohon percaya pisah pudar punya sayang suka tahu'.split(
    ' ',
  ),
);
// Verbs that stand bare in every style: their meN- forms are words of their own, or rarer.
const ALWAYS_BARE = new Set(
  'ada benci buka campur cerai dapat ikut ingin jadi makan minta minum mohon mulai percaya punya sayang suka tahu tutup pakai perlu pisah pudar'.split(
    ' ',
  ),
);
/**
 * The active verb for a bare transitive verb, where the glossary gives both the same English: "KPU gelar rapat",
 * "yang Anda beli" → membeli, "jagalah" → menjaga.
 *
 * @returns undefined for verbs that are bare in every style, unless the one who does it stands directly before
 */
export function bareVerbLemma(
  { segments, root }: Analysis,
  sense: Sense | undefined,
  lexicon: Lexicon,
  context: WordContext,
): string | undefined {
  const core = withoutClitics(segments);
  if (sense?.pos !== 'verb') return undefined;
  if (core.length === 2) return endedLemma(core, sense, lexicon);
  if (core.length !== 1) return undefined;
  const active = activeOf(root, '', undefined, false, lexicon);
  const [activeSense] = lexicon.senses(active);
  if (activeSense?.pos !== 'verb') return undefined;
  // himbau: menghimbau is but a spelling of mengimbau
  const standard = standardSpelling(active, root, lexicon);
  const says = new Set(sense.glosses);
  const same = activeSense.glosses.some((gloss) => says.has(gloss));
  // hilangnya is on hilang, though menghilang is to disappear too: what simply happens has no active
  if (same && !ALWAYS_BARE.has(root))
    return isIntransitive(sense.glosses[0] ?? '') ? undefined : standard;
  return !NEVER_ACTIVE.has(root) && isBehindDoer(context) ? active : undefined;
}

// Biarkanlah: let, as membiarkan is.
function endedLemma(
  [root = '', suffix = '']: readonly string[],
  { glosses }: Sense,
  lexicon: Lexicon,
): string | undefined {
  if (!/^-(?:kan|i)$/.test(suffix)) return undefined;
  const active = activeOf(root.replaceAll(' ', ''), suffix.slice(1), undefined, false, lexicon);
  const [first] = lexicon.senses(active);
  const isSame = first?.pos === 'verb' && first.glosses.some((gloss) => glosses.includes(gloss));
  return isSame ? active : undefined;
}

const BETWEEN = new Set(
  'akan sudah telah bisa ingin harus sedang pernah belum mau tidak'.split(' '),
);

function isBehindDoer(context: WordContext): boolean {
  const before = neighbour(context, -1)?.folded ?? '';
  const doer = BETWEEN.has(before) ? (neighbour(context, -2)?.folded ?? '') : before;
  return DOERS.has(doer);
}
