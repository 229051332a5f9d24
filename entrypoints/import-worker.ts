import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImports, type WorkerScope } from '../lib/messages/import-worker.ts';

/** Runs as a Web Worker of our own pages: reads the files that are imported. */
export default defineUnlistedScript(() => {
  serveImports(globalThis as unknown as WorkerScope);
});
