import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGlossary, packGlossary } from '../../lib/core/glossary/pack.ts';
import { codeRoot, readRootCode } from '../../lib/core/glossary/root-code.ts';

describe('codeRoot', () => {
  it.each([
    ['kebijakan', 'bijak', '22'],
    ['menulis', 'tulis', '30t'],
    ['pengebom', 'bom', '50'],
    ['sapu', 'sapu', '00'],
    ['rumah-rumah', 'rumah', '60'],
    ['mempertanggungjawabkan', 'tanggung', '68'],
  ])('%s from %s is %s', (headword, root, code) => {
    expect(codeRoot(headword, root)).toBe(code);
    expect(readRootCode(headword, code)).toBe(root);
  });

  it.each([
    ['berkarir', 'karier'],
    ['bergotongroyong', 'gotong royong'],
    ['mempertanggungjawabkannya', 'tanggung'],
  ])('%s from %s has none', (headword, root) => {
    expect(codeRoot(headword, root)).toBeUndefined();
  });

  it('gives back every root it took', () => {
    const word = fc.stringMatching(/^[a-z -]{1,14}$/);
    fc.assert(
      fc.property(word, word, (headword, root) => {
        const code = codeRoot(headword, root);
        expect(code === undefined ? root : readRootCode(headword, code)).toBe(root);
      }),
    );
  });
});

it('a packed sense has its root and its other fields again', () => {
  const senses = [
    { headword: 'menulis', pos: 'verb', glosses: ['write'], root: 'tulis', label: 'formal' },
    { headword: 'karir', pos: 'noun', glosses: ['career'], root: 'karier', note: '5 of them' },
    { headword: 'buku', pos: 'noun', glosses: ['book'], note: '3 of them' },
  ] as const;
  const opened = openGlossary(packGlossary(senses, new Map()));
  for (const sense of senses) expect(opened.senses(sense.headword)).toEqual([sense]);
});
