/** Runs one step after the other, in the order in which they were asked for. */
export type WriteQueue = <T>(step: () => Promise<T>) => Promise<T>;

/** A queue for the only writer; a step that fails does not stop the next. */
export function createWriteQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const mine = last.then(step, step);
    last = mine.catch(() => undefined);
    return mine;
  };
}
