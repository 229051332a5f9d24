import { isDoneToNamed, isObjectBehind } from '../gloss/done-to.ts';
import type { Sense } from '../glossary/sense.ts';
import { passive } from './active-gloss.ts';
import { activeLemma } from './headword-lemma.ts';
import { activeOf } from './lemma.ts';
import type { Form } from './word-reading.ts';

/**
 * The sense of the active verb that a form with an entry of its own takes from what it is done to: "pajak ditarik" is on
 * menarik pajak, "BPOM tarik sirop" on menarik sirop.
 *
 * @param first the sense of the form itself that fits best
 */
export function activeSense(form: Form, first: Sense | undefined): Sense | undefined {
  const { analysis, core, lexicon, context } = form;
  if (!analysis.listed || first?.pos !== 'verb') return undefined;
  if (core[0] === 'di-') {
    const verbs = verbsOf(activeLemma(core, first.headword, lexicon), form);
    const found = verbs.find((sense) => isDoneToNamed(sense, context));
    if (found === undefined || saysSo(first, found, verbs[0])) return undefined;
    return { ...found, glosses: found.glosses.map(passive) };
  }
  const [root = '', suffix = '', ...rest] = core;
  if (rest.length > 0 || !/^(?:-kan|-i)?$/.test(suffix)) return undefined;
  const active = activeOf(root.replaceAll(' ', ''), suffix.slice(1), undefined, false, lexicon);
  return verbsOf(active, form).find((sense) => isObjectBehind(sense, context));
}

// diatasi is resolved, as good as tackled; dipenuhi is filled with; and nothing is "made off with".
function saysSo({ glosses }: Sense, found: Sense, usual: Sense | undefined): boolean {
  const [gloss = ''] = found.glosses;
  return (
    (usual?.glosses.includes(gloss) === true &&
      usual.glosses.some((one) => passive(one) === glosses[0])) ||
    / (?:with|for|at|through)$/u.test(gloss) ||
    glosses.some((own) => own.startsWith(passive(gloss)))
  );
}

function verbsOf(headword: string | undefined, { lexicon }: Form): readonly Sense[] {
  if (headword === undefined) return [];
  return lexicon.senses(headword).filter(({ pos, label }) => pos === 'verb' && label === undefined);
}
