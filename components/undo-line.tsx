import type { Vocabulary } from '../lib/state/vocabulary.ts';
import { Notice } from './notice.tsx';

export interface UndoLineProps {
  readonly state: Vocabulary;
}

/** What was just deleted, and the way back; nothing when nothing was. */
export function UndoLine({ state }: UndoLineProps) {
  const last = state.undoable.value;
  if (last === undefined) return null;
  const what =
    last.is === 'sentence'
      ? 'Took the sentence away.'
      : last.headwords.length === 1
        ? `Deleted “${last.headwords[0]}”.`
        : `Deleted ${last.headwords.length} words.`;
  return (
    <Notice
      kind="done"
      action={{ label: 'Undo', run: () => void state.undoRemove() }}
      onDismiss={state.dismissUndo}
    >
      {what}
    </Notice>
  );
}
