import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyLanguage } from '../core/article/language.ts';

/** Shares of the labelled sentences called what; files are named after their language. */
export function scoreSentences(folder: string): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    const lang = file.slice(0, -4);
    const sentences = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const called = new Map<string, number>();
    for (const sentence of sentences) {
      const said = identifyLanguage(sentence).lang;
      called.set(said, (called.get(said) ?? 0) + 1);
    }
    result[`${lang} (${sentences.length} sentences)`] = [...called]
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${((count / sentences.length) * 100).toFixed(1)} %`)
      .join(', ');
  }
  return result;
}
