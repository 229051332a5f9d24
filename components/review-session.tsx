import { useLayoutEffect } from 'preact/hooks';
import { GRADES, type Grade } from '../lib/core/review/card.ts';
import type { QueueItem } from '../lib/core/review/queue-item.ts';
import type { Review } from '../lib/state/review.ts';
import { EmptyState } from './empty-state.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import { Notice } from './notice.tsx';
import { ReviewCharts } from './review-charts.tsx';
import { SegmentChain } from './segment-chain.tsx';
import { SourceLine } from './source-line.tsx';

export interface ReviewSessionProps {
  readonly state: Review;
  /** Does the question show the word in its sentence? */
  readonly showWord: boolean;
}

const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

/** Due words, one at a time, on their own sentences. Keys: space shows the answer, 1 to 4 grade, U takes back. */
export function ReviewSession({ state, showWord }: ReviewSessionProps) {
  const { current, isLoaded, isRevealed, failure, due, fresh, canUndo, answered } = state;
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const grade = GRADES[Number(event.key) - 1];
      if (
        (event.key === ' ' || event.key === 'Enter') &&
        !isRevealed.value &&
        !isButton(event.target)
      )
        state.reveal();
      else if (grade !== undefined && isRevealed.value) void state.grade(grade);
      else if (event.key.toLowerCase() === 'u' && canUndo.value) void state.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state, isRevealed, canUndo]);
  const item = current.value;
  if (!isLoaded.value) {
    if (failure.value === undefined) return <p class="quiet">Looking for due words…</p>;
    return (
      <Notice kind="failure" action={{ label: 'Try again', run: () => void state.start() }}>
        {failure.value.message}
      </Notice>
    );
  }
  return (
    <>
      <div class="progress">
        <span>
          {due.value + fresh.value === 0
            ? `${answered.value} done today`
            : `${due.value + fresh.value} to go`}
        </span>
        {canUndo.value && (
          <button type="button" class="link" onClick={() => void state.undo()}>
            Undo <kbd>U</kbd>
          </button>
        )}
      </div>
      {failure.value !== undefined && (
        <Notice kind="failure">Not stored: {failure.value.message}</Notice>
      )}
      {item === undefined ? (
        <Done state={state} />
      ) : (
        <>
          <Question item={item} state={state} showWord={showWord} />
          <details
            class="statistics"
            onToggle={(event) => {
              if (event.currentTarget.open) void state.loadStats();
            }}
          >
            <summary>Statistics</summary>
            {state.stats.value !== undefined && <ReviewCharts stats={state.stats.value} />}
          </details>
        </>
      )}
    </>
  );
}

function Question({
  item,
  state,
  showWord,
}: {
  readonly item: QueueItem;
  readonly state: Review;
  readonly showWord: boolean;
}) {
  const asksIndonesian = item.direction === 'en-id';
  const revealed = state.isRevealed.value;
  const hidden = !revealed && (asksIndonesian || !showWord);
  const hasSentence = item.context !== undefined && item.context.sentence !== '';
  return (
    <section class="question" aria-label="Review">
      <p class="asked" lang={asksIndonesian ? 'en' : 'id'}>
        {asksIndonesian ? item.gloss : item.headword}
      </p>
      {hasSentence && item.context !== undefined && (
        <MarkedSentence context={item.context} hidden={hidden} />
      )}
      {revealed ? (
        <div aria-live="polite">
          <p class="answer-word" lang={asksIndonesian ? 'id' : 'en'}>
            {asksIndonesian ? item.headword : item.gloss}
          </p>
          {state.chain.value.length > 0 ? (
            <SegmentChain chain={state.chain.value} />
          ) : (
            item.family !== item.headword && (
              <p class="quiet">
                root <i lang="id">{item.family}</i>
              </p>
            )
          )}
          {item.note !== undefined && <p class="note">{item.note}</p>}
          {item.context !== undefined && <SourceLine context={item.context} />}
          <div class="grades">
            {GRADES.map((grade, at) => (
              <button
                type="button"
                key={grade}
                class={`grade ${grade}`}
                disabled={state.isBusy.value}
                onClick={() => void state.grade(grade)}
              >
                <b>{GRADE_NAMES[grade]}</b>
                <span>{inWords(item.intervals[grade])}</span>
                <kbd>{at + 1}</kbd>
              </button>
            ))}
          </div>
        </div>
      ) : (
        <button type="button" class="reveal" onClick={state.reveal}>
          Show the answer <kbd>Space</kbd>
        </button>
      )}
    </section>
  );
}

function Done({ state }: { readonly state: Review }) {
  const { answered, held, nextAt, stats } = state;
  return (
    <>
      <EmptyState title={answered.value > 0 ? 'Done for now' : 'Nothing is due'}>
        {nextAt.value !== undefined
          ? `The next word comes ${whenInWords(nextAt.value)}.`
          : 'Save words while you read, and they will come up here for review.'}
        {held.value > 0 && ` ${held.value} new words wait for another day.`}
      </EmptyState>
      {stats.value !== undefined && stats.value.total > 0 && <ReviewCharts stats={stats.value} />}
    </>
  );
}

/** 600000 → 10 min, 86400000 → 1 day. */
function inWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return `${hours} h`;
  const days = Math.round(hours / 24);
  if (days < 60) return days === 1 ? '1 day' : `${days} days`;
  const months = Math.round(days / 30.4);
  return months < 24 ? `${months} months` : `${(days / 365.25).toFixed(1)} years`;
}

function whenInWords(at: number): string {
  const away = at - Date.now();
  return away <= 60_000 ? 'in a moment' : `in ${inWords(away)}`;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, summary') !== null
  );
}

// A tab that was just clicked keeps the focus; the space bar is meant for the question all the same.
function isButton(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && target.getAttribute('role') !== 'tab';
}
