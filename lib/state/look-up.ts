import { batch, signal } from '@preact/signals';
import type { GlossToken } from '../core/gloss/token.ts';
import type { Send } from '../messages/protocol.ts';
import { type Failure, failureOf } from './failure.ts';

export interface LookUpDeps {
  readonly send: Send;
  /** A fresh id for every save: `crypto.randomUUID`. */
  readonly newId: () => string;
}

/** What became of saving one headword. */
export type SaveProgress = 'saving' | 'saved' | { readonly failed: string };

export type LookUp = ReturnType<typeof createLookUp>;

/** Typing a word, Indonesian in any form or English, and seeing what it means; the newest question wins. */
export function createLookUp({ send, newId }: LookUpDeps) {
  const text = signal('');
  const tokens = signal<readonly GlossToken[]>([]);
  const english = signal<readonly GlossToken[]>([]);
  const failure = signal<Failure | undefined>(undefined);
  /** The text that the shown answer belongs to. */
  const answered = signal('');
  const saves = signal<ReadonlyMap<string, SaveProgress>>(new Map());
  let asked = 0;

  const ask = async (wanted: string): Promise<void> => {
    text.value = wanted;
    const mine = ++asked;
    const question = wanted.trim();
    if (question === '') {
      batch(() => {
        tokens.value = [];
        english.value = [];
        answered.value = '';
        failure.value = undefined;
      });
      return;
    }
    const answer = await send('gloss/look-up', { text: question });
    if (mine !== asked) return;
    batch(() => {
      failure.value = failureOf(answer);
      if (!answer.ok) return;
      tokens.value = answer.value.tokens;
      english.value = answer.value.english;
      answered.value = question;
    });
    await loadMarks();
  };

  const loadMarks = async (): Promise<void> => {
    const headwords = [...tokens.value, ...english.value].flatMap(({ lemma }) => lemma ?? []);
    if (headwords.length === 0) return;
    const answer = await send('terms/marks', { headwords });
    if (!answer.ok) return;
    const known = Object.keys(answer.value.marks).map((headword) => [headword, 'saved'] as const);
    saves.value = new Map([...saves.value, ...known]);
  };

  const save = async (token: GlossToken): Promise<void> => {
    const headword = token.lemma ?? token.surface;
    const set = (progress: SaveProgress): void => {
      saves.value = new Map([...saves.value, [headword, progress]]);
    };
    set('saving');
    const answer = await send('terms/save', {
      id: newId(),
      headword,
      form: token.surface,
      ...(token.root !== undefined && { root: token.root }),
      ...(token.senses?.[0] !== undefined && { sense: token.senses[0] }),
    });
    set(answer.ok ? 'saved' : { failed: answer.message });
  };

  return { text, tokens, english, failure, answered, saves, ask, save };
}
