import {
  type ImportFile,
  type ParsedImport,
  type ParseOptions,
  parseImport,
} from '../core/vocabulary/formats/parse-import.ts';

/** What the page tells its worker. */
export interface ImportTask {
  readonly file: ImportFile;
  readonly options: ParseOptions;
}

/** What the worker tells the page. */
export type ImportNews =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'done'; readonly parsed: ParsedImport }
  | { readonly is: 'failed'; readonly message: string };

/** The side of a worker that is used here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<ImportTask>) => void) | null;
  postMessage(news: ImportNews): void;
}

/** Reads files off the main thread; stopping is ending the worker. */
export function serveImports(scope: WorkerScope): void {
  scope.onmessage = ({ data }) => {
    try {
      const steps = parseImport(data.file, data.options);
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          scope.postMessage({ is: 'done', parsed: step.value });
          return;
        }
        scope.postMessage({ is: 'progress', share: step.value });
      }
    } catch (error) {
      scope.postMessage({ is: 'failed', message: String(error) });
    }
  };
}

/** The part of a Worker that is used here. */
export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Reads a file in a worker.
 *
 * @param signal ends the reading
 * @returns undefined when it was ended
 * @throws Error when the worker cannot be made or breaks down
 */
export function readInWorker(
  makeWorker: () => ImportWorker,
  task: ImportTask,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ParsedImport | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const worker = makeWorker();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      resolve(undefined);
    };
    signal.addEventListener('abort', stop);
    worker.onerror = (event) => {
      end();
      reject(new Error(`The file could not be read: ${event.message}`));
    };
    worker.onmessage = ({ data }: MessageEvent<ImportNews>) => {
      switch (data.is) {
        case 'progress':
          onProgress(data.share);
          return;
        case 'done':
          end();
          resolve(data.parsed);
          return;
        case 'failed':
          end();
          reject(new Error(data.message));
          return;
      }
    };
    worker.postMessage(task);
  });
}
