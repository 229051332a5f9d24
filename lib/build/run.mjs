#!/usr/bin/env node
// Runs a TypeScript command of lib/build: `node lib/build/run.mjs gloss` runs gloss-command.ts.
// It is bundled afresh each time (about 0.1 s), so that what runs is what stands in the sources.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const name = process.argv[2] ?? '';
const source = join(root, 'lib/build', `${name}-command.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(source)) {
  console.error(`No command named "${name}" in lib/build.`);
  process.exit(2);
}
if (!existsSync(join(root, 'node_modules/rolldown'))) {
  console.error('Installing what the project needs (npm ci) …');
  execFileSync('npm', ['ci'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
const { rolldown } = await import('rolldown');
const bundle = await rolldown({
  input: source,
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
  logLevel: 'silent',
});
// Inside the project, so that packages resolve; one file a process, so that runs never meet.
const file = join(root, 'node_modules/.cache/dwibaca', `${name}-${process.pid}.mjs`);
await bundle.write({ file, format: 'esm', codeSplitting: false });
process.argv.splice(1, 2, source);
process.on('exit', () => rmQuietly(file));
const { rmSync } = await import('node:fs');
function rmQuietly(path) {
  rmSync(path, { force: true });
}
process.env.DWIBACA_ROOT = root;
await import(pathToFileURL(file).href);
