import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { formatBackup } from '../../../../lib/core/vocabulary/formats/backup.ts';
import { formatAnki, formatTerms } from '../../../../lib/core/vocabulary/formats/export-table.ts';
import {
  parseImport,
  runAtOnce,
  runSteps,
} from '../../../../lib/core/vocabulary/formats/parse-import.ts';
import { encodeUtf8 } from '../../../../lib/core/vocabulary/formats/utf8.ts';
import { MAX_FILE_BYTES, termSchema } from '../../../../lib/core/vocabulary/schema.ts';
import { blankTerm, type SavedTerm } from '../../../../lib/core/vocabulary/term.ts';
import { anyLiveTerms } from '../arbitraries.ts';

const NOW = 1_700_000_000_000;

function read(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  return runAtOnce(parseImport({ name, bytes }, { now: NOW }));
}

function backupOf(terms: readonly unknown[]): string {
  return formatBackup({ createdAt: NOW, terms: terms as SavedTerm[] });
}

const JSON_PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"__proto__":',
  '"constructor":',
  '"terms":',
  '"dwibaca":"backup"',
  ',',
  ':',
  '"',
  '\\',
  'null',
  '1e999',
  '-0',
  '2147483648',
  '"\\ud800"',
  '\n',
  '"version":1',
];
const TABLE_PIECES = [
  '"',
  '""',
  ',',
  '\t',
  ';',
  '\r\n',
  '\n',
  '\r',
  '__proto__',
  'headword',
  'kata',
  '=1+1',
  '\u0000',
  '\uFEFF',
  '#separator:tab\n',
  '#columns:',
  'x'.repeat(6_000),
];

/** Any bytes; well-formed files with bytes changed, cut out or doubled; heaps of awkward pieces. */
const anyFile = anyLiveTerms.chain((terms) => {
  const good = fc
    .constantFrom(
      backupOf(terms),
      formatTerms(terms, ','),
      formatTerms(terms, '\t'),
      formatAnki(terms),
    )
    .map(encodeUtf8);
  const spoilt = fc
    .tuple(good, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat(), fc.nat(40))
    .map(([bytes, changes, cutAt, cut]) => {
      const copy = bytes.slice();
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      const from = cutAt % copy.length;
      return Uint8Array.from([...copy.subarray(0, from), ...copy.subarray(from + cut)]);
    });
  const heap = (pieces: readonly string[]) =>
    fc
      .array(fc.constantFrom(...pieces), { maxLength: 25 })
      .map((list) => encodeUtf8(list.join('')));
  const marked = fc
    .tuple(
      fc.constantFrom(
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb, 0xbf],
        [0x50, 0x4b, 3, 4],
        [0x1f, 0x8b],
      ),
      fc.uint8Array({ maxLength: 40 }),
    )
    .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));
  return fc.oneof(
    spoilt,
    fc.uint8Array({ maxLength: 60 }),
    heap(JSON_PIECES),
    heap(TABLE_PIECES),
    marked,
  );
});

describe('10,000 fuzzed files', { timeout: 300_000 }, () => {
  test('never throw, touch no prototype, and give only terms that pass every check', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom('a.json', 'a.csv', 'a.tsv', 'a.txt'), anyFile, (name, bytes) => {
        const parsed = read(name, bytes);
        if (!parsed.ok) {
          expect(parsed.problem.line).toBeGreaterThanOrEqual(1);
          expect(parsed.problem.message).not.toBe('');
          return;
        }
        for (const term of parsed.request.terms) {
          taken += 1;
          expect(v.is(termSchema, term)).toBe(true);
        }
        for (const problem of parsed.refused) expect(problem.line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 10_000 },
    );
    expect(taken).toBeGreaterThan(0);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

const good = { ...blankTerm('janji', 1), forms: ['janji'] };

describe('a file is refused as a whole', () => {
  test.each([
    { why: 'empty', name: 'x.csv', content: new Uint8Array(), rule: 'empty', line: 1 },
    {
      why: 'too large',
      name: 'x.csv',
      content: new Uint8Array(MAX_FILE_BYTES + 1),
      rule: 'size',
      line: 1,
    },
    {
      why: 'zip',
      name: 'x.xlsx',
      content: Uint8Array.of(0x50, 0x4b, 3, 4),
      rule: 'encoding',
      line: 1,
    },
    {
      why: 'Latin 1',
      name: 'x.csv',
      content: Uint8Array.of(107, 10, 97, 0xe9, 98),
      rule: 'encoding',
      line: 2,
    },
    {
      why: 'UTF-16 without mark',
      name: 'x.csv',
      content: Uint8Array.of(107, 0, 97, 0),
      rule: 'encoding',
      line: 1,
    },
    { why: 'depth bomb', name: 'x.json', content: '['.repeat(1_000_000), rule: 'depth', line: 1 },
    {
      why: 'depth bomb of objects',
      name: 'x.json',
      content: '\n{"a":'.repeat(200_000),
      rule: 'depth',
      line: 26,
    },
    {
      why: 'cut off',
      name: 'x.json',
      content: backupOf([good]).slice(0, -20),
      rule: 'json',
      line: 5,
    },
    { why: 'other JSON', name: 'x.json', content: '{"name":"x"}', rule: 'backup', line: 1 },
    {
      why: 'changed',
      name: 'x.json',
      content: backupOf([good]).replace('janji', 'janda'),
      rule: 'checksum',
      line: 1,
    },
    {
      why: 'newer',
      name: 'x.json',
      content: backupOf([good]).replace('"version":1', '"version":2'),
      rule: 'version',
      line: 1,
    },
    {
      why: 'open quotation mark',
      name: 'x.csv',
      content: 'kata,arti\nbuku,"book\nx',
      rule: 'table',
      line: 2,
    },
    {
      why: 'too many rows',
      name: 'x.csv',
      content: 'kata\n'.repeat(50_010),
      rule: 'table',
      line: 50_002,
    },
    { why: 'no rows', name: 'x.csv', content: '\n\n', rule: 'empty', line: 1 },
  ])('$why', ({ name, content, rule, line }) => {
    const parsed = read(name, content);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problem).toMatchObject({ rule, line });
  });
});

describe('a term is refused with its line', () => {
  test.each([
    { why: 'no headword', term: { ...good, headword: '' } },
    { why: 'NaN date', term: { ...good, createdAt: null } },
    { why: 'number too large', term: { ...good, revision: 2 ** 60 } },
    { why: 'negative date', term: { ...good, updatedAt: -1 } },
    { why: 'wrong type', term: { ...good, forms: 'janji' } },
    { why: 'lone surrogate', term: { ...good, note: '\ud800' } },
    { why: 'long field', term: { ...good, note: 'x'.repeat(5_001) } },
    {
      why: 'script address',
      term: {
        ...good,
        contexts: [
          {
            id: 'a',
            sentence: 's',
            form: 's',
            start: 0,
            end: 1,
            title: '',
            url: 'javascript:alert(1)',
            savedAt: 1,
          },
        ],
      },
    },
    {
      why: 'place outside',
      term: {
        ...good,
        contexts: [
          { id: 'a', sentence: 's', form: 's', start: 0, end: 9, title: '', url: '', savedAt: 1 },
        ],
      },
    },
    { why: 'a second of the name', term: { ...good, headword: 'buku' } },
    { why: 'not an object', term: 7 },
  ])('$why', ({ term }) => {
    const parsed = read(
      'x.json',
      backupOf([{ ...good, headword: 'buku' }, term, { ...good, headword: 'rumah' }]),
    );
    if (!parsed.ok) throw new Error(parsed.problem.message);
    expect(parsed.refused).toMatchObject([{ line: 4 }]);
    expect(parsed.request.terms.map(({ headword }) => headword)).toEqual(['buku', 'rumah']);
  });

  test('prototype keys are dropped, headwords of that name kept', () => {
    const evil = JSON.stringify({ ...good, headword: '__proto__' }).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"x":1},',
    );
    const parsed = read('x.json', backupOf([JSON.parse(evil)]));
    if (!parsed.ok) throw new Error(parsed.problem.message);
    expect(parsed.request.terms).toEqual([{ ...good, headword: '__proto__' }]);
  });
});

describe('tables of others', () => {
  test.each([
    {
      name: 'CSV with header',
      content: 'Word,Meaning\nbuku,book\n',
      first: { headword: 'buku', translation: 'book' },
    },
    { name: 'no header', content: 'buku,book\n', first: { headword: 'buku', translation: 'book' } },
    {
      name: 'semicolons',
      content: 'kata;arti;contoh\nbuku;book;"Ini; buku."\n',
      first: {
        headword: 'buku',
        translation: 'book',
        contexts: [{ sentence: 'Ini; buku.', start: 5, end: 9 }],
      },
    },
    {
      name: 'tabs',
      content: 'english\tindonesian\nbook\tbuku',
      first: { headword: 'buku', translation: 'book' },
    },
    {
      name: 'Anki',
      content: '#separator:tab\n#html:true\nbuku\tbook\n',
      first: { headword: 'buku', translation: 'book' },
    },
    { name: 'one column', content: 'buku\njanji', first: { headword: 'buku' } },
    {
      name: '13,5 persen quoted',
      content: 'kata,arti\n"13,5 persen","13.5 ""percent"""',
      first: { headword: '13,5 persen', translation: '13.5 "percent"' },
    },
    {
      name: 'a suffix as it is',
      content: 'kata,arti\n-nya,its',
      first: { headword: '-nya', translation: 'its' },
    },
  ])('$name', ({ content, first }) => {
    const parsed = read('x.txt', content);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    expect(parsed.kind).toBe('table');
    expect(parsed.refused).toEqual([]);
    expect(parsed.request.terms[0]).toMatchObject(first);
  });

  test('UTF-16 with its mark', () => {
    const text = 'kata\tarti\nbuku\tbook';
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((char) => [char.charCodeAt(0), 0]),
    ]);
    const parsed = read('x.txt', bytes);
    expect(parsed.ok && parsed.request.terms[0]).toMatchObject({
      headword: 'buku',
      translation: 'book',
    });
  });

  test('with the columns that the reader says', () => {
    const steps = parseImport(
      { name: 'x.csv', bytes: encodeUtf8('a,b,c\nbook,1,buku\n') },
      { now: NOW, mapping: { headword: 2, translation: 0 } },
    );
    const parsed = runAtOnce(steps);
    expect(parsed.ok && parsed.request.terms.at(-1)).toMatchObject({
      headword: 'buku',
      translation: 'book',
    });
  });
});

test('a cell changed in a spreadsheet is taken over, the rest of the term kept', () => {
  const term = {
    ...good,
    note: 'lama',
    mark: 'none',
    translation: 'promise',
  } as unknown as SavedTerm;
  const text = formatTerms([term], ',').replace(',lama,', ',baru,');
  const parsed = read('x.csv', text);
  expect(parsed.ok && parsed.request.terms).toEqual([{ ...term, note: 'baru' }]);
  expect(parsed.ok && parsed.kind).toBe('export');
});

test('reading shows progress and can be stopped', async () => {
  const text = `kata,arti\n${Array.from({ length: 5_000 }, (_, n) => `kata${n},x`).join('\n')}`;
  const file = { name: 'x.csv', bytes: encodeUtf8(text) };
  const seen: number[] = [];
  const controls = {
    onProgress: (share: number) => void seen.push(share),
    isCancelled: () => false,
    pause: async () => {},
  };
  const parsed = await runSteps(parseImport(file, { now: NOW }), controls);
  expect(parsed?.ok && parsed.request.terms).toHaveLength(5_000);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  const stopped = await runSteps(parseImport(file, { now: NOW }), {
    ...controls,
    isCancelled: () => true,
  });
  expect(stopped).toBeUndefined();
});

describe("Anki's text file", { timeout: 300_000 }, () => {
  // Anki's rules: header lines first, then one note a line, fields parted by tabs, HTML.
  test('over 1,000 lists keeps one note a line and seven fields, nothing escaped twice', () => {
    fc.assert(
      fc.property(anyLiveTerms, (terms) => {
        const lines = formatAnki(terms).slice(0, -1).split('\n');
        const notes = lines.slice(4);
        const shown = terms.filter((term) => term.mark !== 'ignored');
        expect(notes).toHaveLength(shown.length);
        for (const [at, note] of notes.entries()) {
          const fields = note.split('\t');
          expect(fields).toHaveLength(7);
          expect(note.startsWith('#') || note.startsWith('"')).toBe(false);
          const unescaped = (fields[0] ?? '').replace(
            /&(amp|lt|gt|quot|#35|#91|#9);|<span>\\<\/span>/gu,
            (entity) => ENTITIES[entity] ?? '?',
          );
          // Anki has one note a line: breaks inside a field are drawn, not kept.
          expect(unescaped).toBe(shown[at]?.headword.replace(/\r\n|[\n\r\u2028\u2029]/gu, '<br>'));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#35;': '#',
  '&#91;': '[',
  '&#9;': '\t',
  '<span>\\</span>': '\\',
};
