import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintGlossary } from '../core/glossary/lint.ts';
import { glossaryOf } from '../core/glossary/pack.ts';
import { GLOSSARY_FOLDER, readSources } from './glossary-files.ts';
import { readCounts, rootWeights } from './root-weights.ts';

// node lib/build/run.mjs weights COUNTS.tsv: writes assets/glossary/weights.tsv from counted forms.
const root = process.env['DWIBACA_ROOT'] ?? process.cwd();
const path = process.argv[2];
if (path === undefined) {
  console.error(
    'Usage: node lib/build/run.mjs weights COUNTS.tsv (form, count, docs, cap_mid, upper)',
  );
  process.exit(2);
}
const senses = lintGlossary(readSources(root)).senses.map(({ sense }) => sense);
const weights = rootWeights(readCounts(readFileSync(path, 'utf8')), glossaryOf(senses));
const lines = [...weights].map(([word, weight]) => `${word}\t${weight.toFixed(1)}`);
writeFileSync(join(root, GLOSSARY_FOLDER, 'weights.tsv'), `${lines.join('\n')}\n`);
console.log(`${lines.length} roots`);
