import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { annotate } from '../core/gloss/annotate.ts';
import { homeOf, type LocatedSense, lintGlossary } from '../core/glossary/lint.ts';
import { openGlossary } from '../core/glossary/pack.ts';
import type { Lexicon } from '../core/glossary/sense.ts';
import { isFault, parseLine } from '../core/glossary/source-line.ts';
import { isEnglish } from './english-words.ts';
import { packLeniently, readSources, writeSources } from './glossary-files.ts';
import { list } from './glossary-lists.ts';

const USAGE = `npm run glossary -- COMMAND
  check                 every problem with file, line and rule
  fix                   write the canonical form: home file, order, fields
  show WORD …           what a reader sees for a word or sentence
  add FILE              take in new lines (kept: what stands already)
  stats [COUNTS]        entries by kind; coverage of a word count file (form⇥count⇥docs⇥cap_mid⇥upper)
  list KIND [COUNTS]    roots | composable | composed | missing | twins | english
  top COUNTS [N]        the first N ordinary forms with their first gloss`;

const root = process.env['DWIBACA_ROOT'] ?? process.cwd();
const [command = '', ...args] = process.argv.slice(2);

function main(): void {
  switch (command) {
    case 'check':
      return check();
    case 'fix':
      return fix();
    case 'show':
      return show(args);
    case 'add':
      return add(args[0] ?? '');
    case 'stats':
    case 'list':
    case 'top':
      return list(command, args, read(), openLexicon(), readLines);
    default:
      console.log(USAGE);
      process.exitCode = command === '' || command === 'help' ? 0 : 2;
  }
}

function read(): readonly LocatedSense[] {
  return lintGlossary(readSources(root), isEnglish).senses;
}

function openLexicon(): Lexicon {
  return openGlossary(packLeniently(root).text);
}

function check(): void {
  const { senses, problems } = lintGlossary(readSources(root), isEnglish);
  for (const { file, line, rule, message } of problems) {
    console.log(`assets/glossary/${file}:${line} ${rule}: ${message}`);
  }
  console.log(`${senses.length} senses, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}

function fix(): void {
  const { senses, problems } = lintGlossary(readSources(root), isEnglish);
  const broken = problems.filter((p) => !FIXABLE.has(p.rule) && FORM.has(p.rule));
  if (broken.length > 0) {
    // A line that cannot be read would be lost by rewriting its file.
    for (const p of broken)
      console.log(`assets/glossary/${p.file}:${p.line} ${p.rule}: ${p.message}`);
    console.log('nothing written: mend these lines first');
    process.exitCode = 1;
    return;
  }
  writeSources(
    root,
    senses.map(({ sense }) => sense),
  );
  check();
}

const FIXABLE = new Set(['home', 'sorted', 'final-newline']);
const FORM = new Set([
  'three-columns',
  'known-pos',
  'known-field',
  'field-order',
  'field-value',
  'known-label',
]);

function show(words: readonly string[]): void {
  const lexicon = openLexicon();
  for (const token of annotate(words.join(' '), lexicon).tokens) {
    console.log(
      [token.surface, token.kind, token.lemma, token.segments?.join(' '), token.pos, token.gloss]
        .map((cell) => cell ?? '')
        .join('\t'),
    );
    for (const sense of token.senses ?? []) {
      console.log(`\t${sense.pos ?? ''}\t${sense.glosses.join('; ')}\t${sense.note ?? ''}`);
    }
    for (const other of token.alternatives ?? []) {
      console.log(`\tor: ${other.segments.join(' ')}\t${other.lemma}\t${other.gloss ?? ''}`);
    }
  }
}

// Lines of headword + part of speech that stand already are left out: the sources in the tree have been read twice.
function add(path: string): void {
  const known = read().map(({ sense }) => sense);
  const have = new Set(known.map((sense) => `${sense.headword}\t${sense.pos}`));
  const heads = new Set(known.map((sense) => sense.headword));
  const taken = [...known];
  let added = 0;
  let kept = 0;
  for (const [at, line] of readLines(path).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const sense = parseLine(line);
    if (isFault(sense)) {
      console.log(`${path}:${at + 1} ${sense.rule}: ${sense.message}`);
    } else if (
      have.has(`${sense.headword}\t${sense.pos}`) ||
      (heads.has(sense.headword) && homeOf(sense) !== 'places.tsv')
    ) {
      kept += 1;
    } else {
      taken.push(sense);
      added += 1;
    }
  }
  writeSources(root, taken);
  console.log(`${added} senses added, ${kept} stood already`);
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(resolve(path), 'utf8').split('\n');
  } catch {
    console.error(`No such file, or it cannot be read: ${path || '(none given)'}`);
    process.exit(2);
  }
}

main();
