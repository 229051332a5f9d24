import { packSources } from './glossary-files.ts';

/** The packed glossary and its version as files of the build, for WXT's `build:publicAssets` hook. */
export function glossaryAssets(root: string) {
  const { text, version } = packSources(root);
  return [
    { relativeDest: 'glossary.txt', contents: text },
    { relativeDest: 'glossary-version.json', contents: `${JSON.stringify({ version })}\n` },
  ] as const;
}
