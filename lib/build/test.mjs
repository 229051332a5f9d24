#!/usr/bin/env node
// `npm test`: installs what is missing, checks, builds, runs every test, real browsers included, and closes with
// the plain line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, ensureTestBrowsers, root } from './install.mjs';

ensurePackages();
const browsers = ensureTestBrowsers();
const env = {
  ...process.env,
  DWIBACA_CHROMIUM: browsers.chromium.path,
  DWIBACA_FIREFOX: browsers.firefox.path,
};

let passed = 0;
let failed = 0;

step('Format, lint and import rules', 'npx', ['biome', 'ci', '--error-on-warnings', '.']);
step('Types', 'npx', ['tsc', '--noEmit']);
step('Types of the core, which knows no browser', 'npx', ['tsc', '--noEmit', '-p', 'lib/core']);
step('No file, export or package that nobody uses', 'npx', ['knip']);
step('Glossary', 'node', ['lib/build/run.mjs', 'glossary', 'check']);
step('Build for Chromium', 'npx', ['wxt', 'build']);
step('Build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']);
step('Build for Chromium tests', 'npx', ['wxt', 'build', '--mode', 'e2e']);
step('Build for Firefox tests', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e']);
vitest();

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function step(name, program, args) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env,
  });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED: ${name}`);
  }
}

function vitest() {
  console.log('\n— Tests');
  const folder = mkdtempSync(join(tmpdir(), 'dwibaca-'));
  const report = join(folder, 'report.json');
  spawnSync(
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env,
    },
  );
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that could not even be loaded has no failed test, yet it failed.
    const broken = testResults.filter(
      (file) =>
        file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    passed += numPassedTests;
    failed += numFailedTests + broken.length;
    if (numPassedTests + numFailedTests === 0) failed += 1;
  } catch (error) {
    console.log(`no report of the tests: ${error.message}`);
    failed += 1;
  }
  rmSync(folder, { recursive: true, force: true });
}
