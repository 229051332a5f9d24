import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../core/gloss/annotate.ts';
import { openGlossary } from '../core/glossary/pack.ts';
import { packLeniently } from './glossary-files.ts';
import { percent, type Scores, scoreChallenge, scoreGold } from './morphology-score.ts';
import { bench } from './morphology-score-bench.ts';

// Scores the analyser on the open gold and on the challenge list; `--misses` lists what was wrong, `--bench` times it.
const root = process.env['DWIBACA_ROOT'] ?? process.cwd();
const folder = join(root, 'tests/fixtures/morphology');
const lexicon = openGlossary(packLeniently(root).text);
const withMisses = process.argv.includes('--misses');

const gold = readFileSync(join(folder, 'open-gold.tsv'), 'utf8');
report('open gold', scoreGold(gold, lexicon));
const challenge = join(folder, 'challenge.tsv');
if (existsSync(challenge)) {
  report(
    'challenge',
    scoreChallenge(
      readFileSync(challenge, 'utf8'),
      (sentence) => annotate(sentence, lexicon).tokens,
    ),
  );
} else console.log('challenge: tests/fixtures/morphology/challenge.tsv is not there');

if (process.argv.includes('--bench')) {
  const forms = gold
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[0] ?? '');
  for (const line of bench(forms, lexicon)) console.log(line);
}

function report(title: string, { shares, misses }: Scores): void {
  console.log(title);
  for (const [name, share] of shares) {
    const figure = percent(share).toFixed(2).padStart(7);
    console.log(`${figure} %  ${name} (${share.right} of ${share.all})`);
  }
  if (withMisses) for (const line of misses) console.log(`  ${line}`);
}
