import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const CHROMIUM = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';
const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');
const packed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

describe('the packages', () => {
  test.each([
    { file: 'detector.js', most: 3_000 },
    { file: 'reader.js', most: 20_000 },
    { file: 'glossary.txt', most: 700_000 },
  ])('$file stays under $most bytes compressed', ({ file, most }) => {
    const size = packed(join(CHROMIUM, file));
    console.log(
      `${file}: ${size} bytes compressed, ${((100 * size) / most).toFixed(0)} % of its budget`,
    );
    expect(size).toBeLessThanOrEqual(most);
  });

  test.each([CHROMIUM, FIREFOX])('%s asks for no more than it needs', (folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.content_scripts).toHaveLength(1);
  });

  test('what runs in pages holds no address but the names of XML namespaces', () => {
    for (const file of ['detector.js', 'reader.js']) {
      const addresses = readFileSync(join(CHROMIUM, file), 'utf8').match(/https?:\/\/[^"'`\s]*/g);
      expect(
        (addresses ?? []).filter((address) => !address.startsWith('http://www.w3.org/')),
        file,
      ).toEqual([]);
    }
  });

  test('what we wrote holds no eval and no innerHTML', () => {
    expect(readFileSync(join(CHROMIUM, 'detector.js'), 'utf8')).not.toMatch(
      /innerHTML|eval\(|https?:\/\//,
    );
    const sources = execFileSync('git', ['ls-files', 'lib', 'components', 'entrypoints'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('lib/build/'));
    expect(sources.length).toBeGreaterThan(100);
    for (const path of sources) {
      expect(readFileSync(path, 'utf8'), path).not.toMatch(
        /\.innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/,
      );
    }
  });

  test('Firefox’s own linter finds no error', () => {
    // It ends with 1 when it finds one; what it found stands in the output either way.
    let output: string;
    try {
      output = execFileSync('npx', ['addons-linter', FIREFOX, '--output', 'json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
    } catch (error) {
      output = String((error as { stdout?: string }).stdout);
    }
    const found = JSON.parse(output.slice(output.indexOf('{')));
    expect(found.errors).toEqual([]);
    // Preact's own assignment, in every program that uses it; extension pages forbid it by Trusted Types.
    expect(new Set(found.warnings.map((warning: { code: string }) => warning.code))).toEqual(
      new Set(['UNSAFE_VAR_ASSIGNMENT']),
    );
  });

  test('two builds are the same, byte for byte', () => {
    const contents = (): Map<string, string> =>
      new Map(
        readdirSync(CHROMIUM, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => [
            join(entry.parentPath, entry.name),
            hashOf(join(entry.parentPath, entry.name)),
          ]),
      );
    // Under vitest's own NODE_ENV it would be another build, with the names of source files in it.
    const env = { ...process.env, NODE_ENV: 'production' };
    const build = () => execFileSync('npx', ['wxt', 'build'], { stdio: 'ignore', env });
    build();
    const before = contents();
    build();
    expect(contents()).toEqual(before);
  });
});
