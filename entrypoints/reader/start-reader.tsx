import { GlossCard, isSaveable, type SaveState } from '../../components/gloss-card.tsx';
import { type ArticleMemory, EMPTY_MEMORY, type GlossToken } from '../../lib/core/gloss/token.ts';
import { CURRENT_HIGHLIGHT, markRanges } from '../../lib/dom/highlight.ts';
import { createSend } from '../../lib/messages/send.ts';
import { askWords } from './ask-words.ts';
import { createCardHost } from './card-host.tsx';
import { handleKeys } from './keyboard.ts';
import { watchLateText } from './late-text.ts';
import { nativeApi } from './native-api.ts';
import { createPageText, type PageText, type Spot } from './page-text.ts';
import { followPointer } from './pointer.ts';
import { headwordOf, saveCommand } from './save-command.ts';
import { createSavedMarks } from './saved-marks.ts';
import { type AskArticle, findStories, type Stories, sizeOf } from './stories.ts';

const LEAVE_MS = 220; // the pointer may cross the gap between word and card

/** Names have a card as well: it says that they are names, and not words. */
function hasCard(token: GlossToken): boolean {
  return token.gloss !== undefined || token.kind === 'name';
}

/** Reads the article of a page and shows a card beside the word that the reader points at. */
export function startReader(document: Document): { stop: () => void; alive: () => boolean } {
  const { runtime } = nativeApi();
  const send = createSend((message) => runtime.sendMessage(message));
  const ended = new AbortController();
  const host = createCardHost(document);
  const marks = createSavedMarks(send, () => settings.highlightSaved);
  let session: AbortController | undefined;
  let text: PageText | undefined;
  let stories: Stories = [];
  let memory: ArticleMemory = EMPTY_MEMORY;
  let settings = { restMs: 90, highlightSaved: true };
  let shown: Spot | undefined;
  let save: SaveState = { is: 'idle' };
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const alive = (): boolean => runtime?.id !== undefined && !ended.signal.aborted;

  const stop = (): void => {
    ended.abort();
    session?.abort();
    clearTimeout(leaving);
    host.remove();
    markRanges(CURRENT_HIGHLIGHT, []);
    marks.clear();
  };

  const hide = (): void => {
    clearTimeout(leaving);
    shown = undefined;
    host.hide();
    markRanges(CURRENT_HIGHLIGHT, []);
  };

  const forget = (): void => {
    session?.abort();
    hide();
    text = undefined;
    stories = [];
    marks.clear();
  };

  const draw = () => {
    const token = shown && text?.token(shown);
    if (!token) return undefined;
    return <GlossCard token={token} save={save} onSave={() => void saveShown()} onClose={hide} />;
  };

  const show = (spot: Spot, box: DOMRect): void => {
    const token = text?.token(spot);
    const range = text?.rangeOf(spot);
    if (text === undefined || token === undefined || !hasCard(token) || range === undefined)
      return hide();
    clearTimeout(leaving);
    shown = spot;
    save = marks.has(headwordOf(token)) ? { is: 'saved' } : { is: 'idle' };
    const content = draw();
    if (content) host.show(content, box, range.startContainer);
    markRanges(CURRENT_HIGHLIGHT, [range]);
  };

  const redraw = (): void => {
    const content = draw();
    if (content) host.redraw(content);
  };

  const saveShown = async (): Promise<void> => {
    const spot = shown;
    const token = spot && text?.token(spot);
    const around = spot && text?.around(spot.paragraph);
    if (!token || !around || !isSaveable(token) || save.is === 'saving' || save.is === 'saved')
      return;
    // A page can make the card invisible and lure a click or key: then nothing is written.
    if (!host.isVisible()) return;
    save = { is: 'saving' };
    redraw();
    const command = saveCommand(crypto.randomUUID(), token, around);
    const answer = await send('terms/save', command);
    const { headword } = command;
    if (answer.ok && text !== undefined) marks.add(headword, text);
    if (shown !== spot) return;
    save = answer.ok ? { is: 'saved' } : { is: 'failed', reason: answer.message };
    host.say(answer.ok ? `${headword} saved` : `Not saved: ${answer.message}`);
    redraw();
  };

  /** Shows a word by keyboard: scrolled into view, said aloud by a screen reader. */
  const goTo = (spot: Spot | undefined): void => {
    const range = spot && text?.rangeOf(spot);
    if (!spot || !range) return;
    let box = range.getClientRects()[0];
    if (box === undefined || box.top < 60 || box.bottom > globalThis.innerHeight - 60) {
      ignoreScroll = true;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      setTimeout(() => {
        ignoreScroll = false;
      }, 150);
      box = range.getClientRects()[0];
    }
    if (box === undefined) return;
    show(spot, box);
    const token = text?.token(spot);
    host.say(`${token?.surface ?? ''}: ${token?.gloss ?? ''}`);
  };
  let ignoreScroll = false;

  const firstOnScreen = (): Spot | undefined => {
    for (const [spot] of text?.all() ?? []) {
      const box = text?.rangeOf(spot)?.getClientRects()[0];
      if (box && box.top >= 0 && box.bottom <= globalThis.innerHeight) return spot;
    }
    return undefined;
  };

  const ask: AskArticle = async (page) => {
    const answer = await send('page/article', page);
    return answer.ok ? answer.value : undefined;
  };

  const look = async (added: readonly Node[]): Promise<void> => {
    const found = await findStories(ask, document, stories, added);
    if (ended.signal.aborted) return;
    if (found === undefined) return fail();
    const { stories: all, isSame } = found;
    if (all.length === 0) {
      if (stories.length > 0) void send('page/article-gone', {});
      forget();
      return;
    }
    if (isSame && text !== undefined && sizeOf(all) === sizeOf(stories)) return;
    stories = all;
    void fillIn(all, isSame);
  };

  // One look at a time: the next builds on what the one before it has found.
  let looking = Promise.resolve();
  const read = (added: readonly Node[] = []): void => {
    looking = looking.then(() => look(added));
  };

  const fillIn = async (all: Stories, isSame: boolean): Promise<void> => {
    const next = createPageText(all);
    const portions = askWords(send, all, isSame ? memory : EMPTY_MEMORY, isSame);
    for await (const { first, answer } of portions) {
      if (stories !== all || ended.signal.aborted) return;
      if (!answer.ok) return fail();
      if (answer.value.lang !== 'id') return forget();
      if (first < sizeOf(all.slice(0, 1))) memory = answer.value.memory;
      for (const [at, tokens] of answer.value.tokens.entries())
        next.fill(first + at, tokens, answer.value.sentences[at]);
      text = next;
      if (session === undefined || session.signal.aborted) listen(next);
    }
    if (text === next) await marks.load(next, () => text === next);
  };

  // The words did not come: the toolbar says so. They are asked for again when the page changes.
  const fail = (): void => {
    forget();
    void send('page/article-gone', { failed: true });
  };

  // Attached only after the answers are in: until then there is nothing to show.
  const listen = (first: PageText): void => {
    session = new AbortController();
    const { signal } = session;
    const current: PageText = { ...first, ...liveView() };
    followPointer(
      document,
      current,
      () => settings.restMs,
      {
        // An updated extension brings a reader of its own; this one then goes.
        onWord: (spot, box) => (alive() ? show(spot, box) : stop()),
        onNothing: leave,
        isInCard: (event) => host.owns(event),
      },
      signal,
    );
    handleKeys(
      document,
      {
        isOpen: () => shown !== undefined,
        step: (by) => goTo(shown && text?.step(shown, by)),
        save: () => void saveShown(),
        close: hide,
      },
      signal,
    );
    document.addEventListener('pointerover', (event) => host.owns(event) && clearTimeout(leaving), {
      passive: true,
      signal,
    });
    document.addEventListener(
      'scroll',
      (event) => {
        if (!ignoreScroll && !host.owns(event)) hide();
      },
      { passive: true, capture: true, signal },
    );
    globalThis.addEventListener('resize', hide, { passive: true, signal });
    document.addEventListener('fullscreenchange', hide, { signal });
  };

  // The pointer asks whatever text is current, also after late text has been read.
  const liveView = (): Pick<PageText, 'spotsAt' | 'rangeOf' | 'token'> => ({
    spotsAt: (caret) => text?.spotsAt(caret) ?? [],
    rangeOf: (spot) => text?.rangeOf(spot),
    token: (spot) => text?.token(spot),
  });

  const leave = (): void => {
    clearTimeout(leaving);
    if (shown !== undefined) leaving = setTimeout(hide, LEAVE_MS);
  };

  runtime.onMessage.addListener((message: unknown) => {
    if (
      !alive() ||
      typeof message !== 'object' ||
      message === null ||
      !('dwibacaReader' in message)
    )
      return;
    switch (message.dwibacaReader) {
      case 'read-here':
        goTo(shown ?? firstOnScreen());
        host.focus();
        break;
      case 'stop':
        stop();
        break;
      case 'again':
        read();
        break;
    }
  });

  void send('page/settings', {}).then((answer) => {
    if (answer.ok) settings = answer.value;
  });
  read();
  watchLateText(document, read, ended.signal);
  return { stop, alive };
}
