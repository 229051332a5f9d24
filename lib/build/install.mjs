// What `npm start` and `npm test` share: packages and browsers, found or installed. Node's own modules only,
// because nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Installs the packages of the lock file when they are missing or older than it. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Dwibaca needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.log('Installing packages (npm ci) …');
    run('npm', ['ci', '--no-audit', '--no-fund'], 'npm ci failed: is there a network?');
  }
  // Types and paths that WXT generates; the install hook makes them, unless hooks are off.
  if (!existsSync(join(root, '.wxt/tsconfig.json')))
    run('npx', ['wxt', 'prepare'], 'wxt prepare failed');
}

const PLACES = {
  linux: {
    chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    chrome: [
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
    ],
    edge: ['/usr/bin/microsoft-edge-stable', '/usr/bin/microsoft-edge'],
    firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  },
  darwin: {
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    chrome: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    edge: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')],
    chrome: [
      join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(process.env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
    ],
    edge: [join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe')],
    firefox: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')],
  },
};

/**
 * The first browser of the given names that is on this machine, or undefined.
 * DWIBACA_CHROMIUM and DWIBACA_FIREFOX name programs in other places.
 */
export function findBrowser(names) {
  for (const name of names) {
    const named = process.env[name === 'firefox' ? 'DWIBACA_FIREFOX' : 'DWIBACA_CHROMIUM'];
    const places = [...(named ? [named] : []), ...(PLACES[process.platform]?.[name] ?? [])];
    const path = places.find((place) => existsSync(place));
    if (path !== undefined) return { name, path, isFirefox: name === 'firefox' };
  }
  return undefined;
}

/** Chromium and Firefox for the tests; on Debian-like systems root installs what is missing. */
export function ensureTestBrowsers() {
  const CHROMIUM = ['chromium', 'chrome', 'edge'];
  const missing = () => [
    ...(findBrowser(CHROMIUM) ? [] : ['chromium']),
    ...(findBrowser(['firefox']) ? [] : ['firefox-esr']),
  ];
  const wanted = missing();
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${wanted.join(' and ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...wanted, 'fonts-noto-core'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      },
    );
  }
  const still = missing();
  if (still.length > 0)
    fail(
      `The tests need ${still.join(' and ')}; install ${still.length > 1 ? 'them' : 'it'} and run npm test again.`,
    );
  return { chromium: findBrowser(CHROMIUM), firefox: findBrowser(['firefox']) };
}

/** Runs a program of the project to its end; ends everything with one line when it fails. */
export function run(program, args, message) {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(message);
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
