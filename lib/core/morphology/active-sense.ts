import { isMet } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';
import { isDoneToNamed, isObjectBehind } from '../gloss/done-to.ts';
import type { Sense } from '../glossary/sense.ts';
import { passive } from './active-gloss.ts';
import { activeLemma } from './headword-lemma.ts';
import { DOERS } from './in-context.ts';
import { activeOf } from './lemma.ts';
import type { Form } from './word-reading.ts';

/** The neighbourhood of a form, with the place where what it is done to ends, if that stands before. */
export function withObjectBefore(
  [first = '']: readonly string[],
  context: WordContext,
): WordContext {
  if (/^(?:di|ku|kau|ter)-$/.test(first)) return { ...context, objectAt: -1 };
  const isBare = !first.endsWith('-') && DOERS.has(neighbour(context, -1)?.folded ?? '');
  return isBare ? { ...context, objectAt: -2 } : context;
}

/**
 * The sense of the active verb that a form with an entry of its own takes from what it is done to: "pajak ditarik" is on
 * menarik pajak, "BPOM tarik sirop" on menarik sirop.
 *
 * @param first the sense of the form itself that fits best
 */
export function activeSense(form: Form, first: Sense | undefined): Sense | undefined {
  const { analysis, core, lexicon } = form;
  if (!analysis.listed || first?.pos !== 'verb') return undefined;
  const context = withObjectBefore(core, form.context);
  if (core[0] === 'di-') {
    const verbs = verbsOf(activeLemma(core, first.headword, lexicon), form);
    const found = verbs.find((sense) => isDoneToNamed(sense, context));
    if (found === undefined || saysSo(first, found, verbs[0])) return undefined;
    return { ...found, glosses: found.glosses.map(passive) };
  }
  const [root = '', suffix = '', ...rest] = core;
  if (rest.length > 0 || !/^(?:-kan|-i)?$/.test(suffix)) return undefined;
  const active = activeOf(root.replaceAll(' ', ''), suffix.slice(1), undefined, false, lexicon);
  const hasDoer = context.objectAt !== undefined;
  const verbs = verbsOf(active, form);
  const isSame = verbs[0]?.glosses.includes(first.glosses[0] ?? '') === true;
  return verbs.find(
    (sense) =>
      isObjectBehind(sense, context) ||
      (hasDoer && isDoneToNamed(sense, context)) ||
      (isSame && isMet(nearOnly(sense), context)),
  );
}

// diatasi is resolved, as good as tackled; dipenuhi is filled with; and nothing is "made off with".
function saysSo({ glosses }: Sense, found: Sense, usual: Sense | undefined): boolean {
  const [gloss = ''] = found.glosses;
  return (
    (usual?.glosses.includes(gloss) === true &&
      usual.glosses.some((one) => passive(one) === glosses[0])) ||
    / (?:with|for|at|through)$/u.test(gloss) ||
    glosses[0]?.startsWith(passive(gloss)) === true
  );
}

// What stands directly beside a bare verb is not what does beside its active.
function nearOnly({ next, prev, ...sense }: Sense): Sense {
  return sense;
}

function verbsOf(headword: string | undefined, { lexicon }: Form): readonly Sense[] {
  if (headword === undefined) return [];
  return lexicon.senses(headword).filter(({ pos, label }) => pos === 'verb' && label === undefined);
}
