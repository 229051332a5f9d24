import { describe, expect, test } from 'vitest';
import { canonicalText, lintGlossary } from '../../lib/core/glossary/lint.ts';

const isEnglish = (word: string): boolean => ['online', 'virus', 'tender'].includes(word);

/** Lints lines that stand in the file of their letter, ⇥ for a TAB. */
function rulesOf(text: string, path = 'words/k.tsv'): readonly string[] {
  const { problems } = lintGlossary([{ path, text: text.replaceAll('⇥', '\t') }], isEnglish);
  return problems.map(({ line, rule }) => `${line} ${rule}`);
}

describe('what the linter refuses, by file, line and rule', () => {
  test.each([
    ['a line without columns', 'kebijakan\n', '1 three-columns'],
    ['an unknown part of speech', 'kera⇥nomen⇥monkey\n', '1 known-pos'],
    ['an unknown field', 'kera⇥noun⇥monkey⇥colour=brown\n', '1 known-field'],
    ['fields out of order', 'kera⇥noun⇥monkey⇥note=an animal⇥near=hutan\n', '1 field-order'],
    ['a field without a value', 'kera⇥noun⇥monkey⇥note=\n', '1 field-value'],
    ['an unknown label', 'kera⇥noun⇥monkey⇥label=funny\n', '1 known-label'],
    ['no final line break', 'kera⇥noun⇥monkey', '1 final-newline'],
    ['a headword that no text could hold', 'ke?ra⇥noun⇥monkey\n', '1 headword-form'],
    ['a character that cannot be seen', 'kera⇥noun⇥mon\u200Bkey\n', '1 invisible'],
    ['a space too many', 'kera⇥noun⇥monkey \n', '1 spaces'],
    ['an empty gloss', 'kera⇥noun⇥monkey; \n', '1 gloss-empty'],
    ['too many glosses', 'kera⇥noun⇥a1; b1; c1; d1; e1; f1\n', '1 few-glosses'],
    ['a gloss too long for the card', `kera⇥noun⇥${'monkey '.repeat(10)}x\n`, '1 gloss-long'],
    ['"to" before a verb', 'kejar⇥verb⇥to chase\n', '1 gloss-to'],
    ['an article', 'kera⇥noun⇥the monkey\n', '1 gloss-article'],
    ['the same gloss twice', 'kera⇥noun⇥monkey; monkey\n', '1 gloss-twice'],
    ['Indonesian for English', 'kera⇥noun⇥kera\n', '1 gloss-indonesian'],
    ['a class that is none', 'kera⇥noun⇥monkey⇥prev=@animal\n', '1 known-class'],
    ['a neighbour in capitals', 'kera⇥noun⇥monkey⇥near=Hutan\n', '1 cue-case'],
    ['an unmet topic', 'kera⇥noun⇥monkey⇥near=@zoo\n', '1 known-topic'],
    ['a topic directly beside', 'kera⇥noun⇥monkey⇥unless=<<@sport\n', '1 known-class'],
    ['a class that is not directly beside', 'kera⇥noun⇥monkey⇥near=<@num\n', '1 cue-form'],
    ['a side without a word', 'kera⇥noun⇥monkey⇥near=hutan+>\n', '1 cue-form'],
    ['a side in prev', 'kera⇥noun⇥monkey⇥prev=<hutan\n', '1 cue-form'],
    ['capitals in unless', 'kera⇥noun⇥monkey⇥unless=Hutan\n', '1 cue-case'],
    ['itself as root', 'kera⇥noun⇥monkey⇥root=kera\n', '1 root-self'],
    ['a root without entry', 'kekuatan⇥noun⇥strength⇥root=kuat\n', '1 root-entry'],
    ['a see without entry', 'kwalitas⇥noun⇥quality⇥see=kualitas\n', '1 see-entry'],
    ['see in a circle', 'ka⇥noun⇥one⇥see=kb\nkb⇥noun⇥one⇥see=ka\n', '1 see-cycle'],
    ['the wrong file', 'mata⇥noun⇥eye\n', '1 home'],
    ['the wrong order', 'kuda⇥noun⇥horse\nkera⇥noun⇥monkey\n', '2 sorted'],
    ['two senses alike', 'kera⇥noun⇥monkey\nkera⇥noun⇥monkey; ape\n', '2 duplicate'],
  ])('%s', (_what, text, problem) => {
    expect(rulesOf(text)).toContain(problem);
  });
});

describe('what it lets pass', () => {
  test.each([
    ['a plain line', 'kera⇥noun⇥monkey\n', 'words/k.tsv'],
    ['two senses of a word', 'kera⇥noun⇥monkey\nkera⇥noun⇥ape⇥near=hutan,buah\n', 'words/k.tsv'],
    [
      'neighbours of every form',
      'kera⇥noun⇥ape⇥near=hutan+>buah,@farm,<<@num⇥prev=@verb⇥unless=@sport,>>merah,<kuda\n',
      'words/k.tsv',
    ],
    ['a word that English spells so', 'virus⇥noun⇥virus\n', 'words/v.tsv'],
    ['a foreign word, marked', 'cukong⇥noun⇥cukong⇥label=foreign\n', 'words/c.tsv'],
    ['a split term', 'tidak hanya … tetapi juga⇥conj⇥not only … but also\n', 'phrases/t.tsv'],
    ['a name in its file', 'Bank Mandiri⇥name⇥Bank Mandiri\n', 'names.tsv'],
    ['an acronym in its file', 'KPK⇥name⇥Corruption Agency⇥exp=Komisi\n', 'acronyms.tsv'],
    ['"to" inside a gloss', 'kepada⇥prep⇥to; toward\n', 'words/k.tsv'],
    ['an apostrophe', "kera'an⇥noun⇥monkeydom\n", 'words/k.tsv'],
  ])('%s', (_what, text, path) => {
    expect(rulesOf(text, path)).toEqual([]);
  });
});

test('the canonical form sorts headwords and keeps the order of their senses', () => {
  const text = 'kuda\tnoun\thorse\nkera\tnoun\tmonkey\nkera\tnoun\tape\n';
  const { senses } = lintGlossary([{ path: 'words/k.tsv', text }], isEnglish);
  const canonical = canonicalText(senses.map(({ sense }) => sense));
  expect(canonical).toBe('kera\tnoun\tmonkey\nkera\tnoun\tape\nkuda\tnoun\thorse\n');
});
