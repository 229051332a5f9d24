import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLanguageWords } from './language-table.ts';

// Builds lib/core/article/language-words.ts from assets/language/*.tsv.
const root = process.env['DWIBACA_ROOT'] ?? process.cwd();
const read = (name: string): string =>
  readFileSync(join(root, 'assets/language', `${name}.tsv`), 'utf8');
const target = join(root, 'lib/core/article/language-words.ts');
writeFileSync(target, buildLanguageWords(read('indonesian-malay'), read('shared'), read('others')));
console.log(`written: ${target}`);
