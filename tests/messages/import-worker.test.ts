import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../../lib/core/vocabulary/formats/utf8.ts';
import {
  type ImportNews,
  type ImportTask,
  type ImportWorker,
  readInWorker,
  serveImports,
  type WorkerScope,
} from '../../lib/messages/import-worker.ts';

/** A worker in the same thread that tells its news later, like a real one. */
function fakeWorker(serve: (scope: WorkerScope) => void = serveImports) {
  const ended = { count: 0 };
  const make = (): ImportWorker => {
    let isOver = false;
    const worker: ImportWorker = {
      onmessage: null,
      onerror: null,
      terminate() {
        isOver = true;
        ended.count += 1;
      },
      postMessage(task: ImportTask) {
        setTimeout(() => scope.onmessage?.({ data: task } as MessageEvent<ImportTask>));
      },
    };
    const scope: WorkerScope = {
      onmessage: null,
      postMessage(news: ImportNews) {
        setTimeout(() => {
          if (!isOver) worker.onmessage?.call(worker as Worker, { data: news } as MessageEvent);
        });
      },
    };
    serve(scope);
    return worker;
  };
  return { make, ended };
}

const rows = Array.from({ length: 3_000 }, (_, n) => `kata${n},arti`).join('\n');
const task: ImportTask = {
  file: { name: 'x.csv', bytes: encodeUtf8(`kata,arti\n${rows}`) },
  options: { now: 1 },
};

describe('reading a file in a worker', () => {
  test('tells how far it is, and what it found', async () => {
    const { make, ended } = fakeWorker();
    const seen: number[] = [];
    const parsed = await readInWorker(
      make,
      task,
      (share) => void seen.push(share),
      new AbortController().signal,
    );
    expect(parsed?.ok && parsed.request.terms).toHaveLength(3_000);
    expect(seen.length).toBeGreaterThan(3);
    expect(ended.count).toBe(1);
  });

  test('ends the worker when it is stopped', async () => {
    const { make, ended } = fakeWorker();
    const stop = new AbortController();
    const reading = readInWorker(make, task, () => stop.abort(), stop.signal);
    expect(await reading).toBeUndefined();
    expect(ended.count).toBe(1);
    expect(await readInWorker(make, task, () => {}, stop.signal)).toBeUndefined();
    expect(ended.count).toBe(1);
  });

  test('says when the worker broke down', async () => {
    const { make } = fakeWorker((scope) => {
      scope.onmessage = () => scope.postMessage({ is: 'failed', message: 'broken' });
    });
    await expect(readInWorker(make, task, () => {}, new AbortController().signal)).rejects.toThrow(
      'broken',
    );
  });
});
