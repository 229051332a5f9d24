#!/usr/bin/env node
// `npm run faults`: stops, kills, damage and private windows in real browsers as often as the promises say, which takes
// about half an hour; `npm test` runs a few of each. Arguments go to vitest: npm run faults -- -t Firefox
import { spawnSync } from 'node:child_process';
import { ensurePackages, ensureTestBrowsers, root } from './install.mjs';

const FILES = ['saved-words', 'interrupted', 'damaged-stores', 'private', 'word-list'];

ensurePackages();
const browsers = ensureTestBrowsers();
const env = {
  ...process.env,
  DWIBACA_THOROUGH: '1',
  DWIBACA_CHROMIUM: browsers.chromium.path,
  DWIBACA_FIREFOX: browsers.firefox.path,
};

for (const build of [[], ['--mode', 'e2e']]) {
  run('wxt', 'build', ...build);
  run('wxt', 'build', '-b', 'firefox', '--mv3', ...build);
}
const files = FILES.map((name) => `tests/browser/${name}.test.ts`);
run('vitest', 'run', '--project', 'browser', ...files, ...process.argv.slice(2));

function run(...command) {
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env };
  const { status } = spawnSync('npx', command, options);
  if (status !== 0) process.exit(status ?? 1);
}
