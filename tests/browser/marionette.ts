import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import type { Answered } from './life.ts';
import { FIREFOX_BASE, FIREFOX_PREFS, pause } from './life.ts';

// Firefox by its own protocol: only that can allow an add-on in private windows, and open one.

/** A Firefox that is driven by Marionette. */
export interface PrivateFirefox {
  /** Opens a page in a new window, private or not, and works there from now on. */
  readonly open: (url: string, isPrivate: boolean) => Promise<void>;
  /** Runs the body of a function in the page; it gives its answer by `return`, a promise too. */
  readonly run: <T>(body: string, ...args: readonly unknown[]) => Promise<T>;
  /** Asks the background from a page of Dwibaca's. */
  readonly ask: (kind: string, question: unknown) => Promise<Answered>;
  readonly command: (name: string, parameters?: object) => Promise<never>;
  readonly close: () => Promise<void>;
}

type Reply = { readonly error?: unknown; readonly value?: never };

/** Starts Firefox with Dwibaca, allowed in private windows. */
export async function startPrivateFirefox(
  profile: string,
  prefs: Readonly<Record<string, string | number | boolean>> = {},
): Promise<PrivateFirefox> {
  const port = await freePort();
  const all = { ...FIREFOX_PREFS, 'marionette.port': port, ...prefs };
  mkdirSync(profile, { recursive: true });
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(all)
      .map((pref) => `user_pref(${pref.map((part) => JSON.stringify(part)).join(', ')});\n`)
      .join(''),
  );
  const firefox = spawn(
    process.env['DWIBACA_FIREFOX'] ?? '/usr/bin/firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile],
    { stdio: 'ignore' },
  );
  const socket = await connected(port);
  const command = speak(socket);
  await command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await command('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 20_000 });
  const path = resolve('.output/firefox-mv3');
  await command('Addon:Install', { path, temporary: true, allowPrivateBrowsing: true });

  const run: PrivateFirefox['run'] = async (body, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
      (async (args) => { ${body} })([...arguments].slice(0, -1)).then(
        (value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
    const { value } = (await command('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      sandbox: null,
    })) as { readonly value: string };
    const answer = JSON.parse(value) as { value: never; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return {
    command,
    run,
    ask: (kind, question) =>
      run('return (window.wrappedJSObject ?? window).browser.runtime.sendMessage(args[0]);', {
        dwibaca: kind,
        question,
      }),
    async open(url, isPrivate) {
      const window = { type: 'window', private: isPrivate, focus: true };
      const { handle } = (await command('WebDriver:NewWindow', window)) as { handle: string };
      await command('WebDriver:SwitchToWindow', { handle });
      // Navigating to a page of an add-on never settles; the page itself says when it is there.
      command('WebDriver:Navigate', { url }).catch(() => undefined);
      for (let tries = 0; tries < 100; tries += 1) {
        const state = await run<string>('return location.href + document.readyState;').catch(
          () => '',
        );
        if (state.startsWith(url.split('#')[0] ?? url) && state.endsWith('complete')) return;
        await pause(100);
      }
      throw new Error(`${url} did not open`);
    },
    async close() {
      const over = new Promise<void>((done) => firefox.once('exit', () => done()));
      await command('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
      await Promise.race([over, pause(10_000)]);
      socket.destroy();
      end(firefox);
    },
  };
}

export const OWN_PAGE = `${FIREFOX_BASE}popup.html?full`;

function end(firefox: ChildProcess): void {
  if (firefox.exitCode === null) firefox.kill('SIGKILL');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 150; tries += 1) {
    const socket = await new Promise<Socket | undefined>((done) => {
      const trial = connect(port, '127.0.0.1', () => done(trial));
      trial.once('error', () => done(undefined));
    });
    if (socket !== undefined) return socket;
    await pause(200);
  }
  throw new Error('Firefox does not listen');
}

// Messages are JSON behind their length and a colon: [0, id, name, parameters] → [1, id, error, value].
function speak(socket: Socket): PrivateFirefox['command'] {
  const waiting = new Map<number, (reply: Reply) => void>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon));
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(rest.toString('utf8', colon + 1, colon + 1 + length));
      rest = rest.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // The greeting.
      const [, id, error, value] = message;
      waiting.get(id)?.({ ...(error !== null && { error }), value: value as never });
      waiting.delete(id);
    }
  });
  return (name, parameters = {}) =>
    new Promise((done, fail) => {
      const id = ++last;
      waiting.set(id, ({ error, value }) => {
        if (error === undefined) done(value as never);
        else fail(new Error(`${name}: ${JSON.stringify(error).slice(0, 300)}`));
      });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
