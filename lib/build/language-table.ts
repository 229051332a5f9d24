const SMOOTHING = 8; // uses in a million; what was never met is not impossible
const TOO_INDONESIAN = 150; // uses in a million; such a word says nothing about another language

/**
 * The text of lib/core/article/language-words.ts from the readable tables.
 *
 * @param pairs word, uses a million in Indonesian, uses a million in Malay
 * @param shared words of both
 * @param others language and its function words
 */
export function buildLanguageWords(pairs: string, shared: string, others: string): string {
  const rows = rowsOf(pairs).map(([word = '', indonesian = '0', malay = '0']) => ({
    word,
    indonesian: Number(indonesian),
    weight: Math.log((Number(indonesian) + SMOOTHING) / (Number(malay) + SMOOTHING)),
  }));
  const both = rowsOf(shared).map(([word = '']) => word);
  const indonesian = new Set([
    ...both,
    ...rows.filter((row) => row.indonesian > TOO_INDONESIAN).map(({ word }) => word),
  ]);
  // Words of one weight stand together: "4 bahwa karena", in tenths.
  const byWeight = new Map<number, string[]>();
  for (const { word, weight } of rows) {
    const tenths = Math.round(weight * 4) * 2.5;
    if (tenths === 0) continue;
    byWeight.set(tenths, [...(byWeight.get(tenths) ?? []), word]);
  }
  const weights = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([tenths, words]) => `  [${tenths / 10}, '${words.sort().join(' ')}'],`);
  const lists = rowsOf(others).map(([lang = '', words = '']) => {
    const kept = words.split(' ').filter((word) => !word.includes('-') && !indonesian.has(word));
    return `  ${lang}: '${[...new Set(kept)].join(' ')}',`;
  });
  return `// Built by "node lib/build/run.mjs language" from assets/language/*.tsv: edit those.

/** Words that Indonesian and Malay share; they say "one of the two". */
export const SHARED_MALAY =
  '${both.join(' ')}';

/** Log of how much more often Indonesian writes a word than Malay, and the words. */
export const INDONESIAN_MALAY: readonly (readonly [number, string])[] = [
${weights.join('\n')}
];

/** Function words of the languages that stand beside Indonesian. */
export const OTHERS = {
${lists.join('\n')}
} as const;
`;
}

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
