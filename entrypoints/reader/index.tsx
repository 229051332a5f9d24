import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from './start-reader.tsx';

/** Comes to article pages only, brought by the background; a second copy finds the first at work and leaves. */
export default defineUnlistedScript(() => {
  const world = globalThis as { dwibacaReader?: { stop: () => void; alive: () => boolean } };
  if (world.dwibacaReader?.alive()) return;
  world.dwibacaReader?.stop();
  world.dwibacaReader = startReader(document);
});
