import { packLeniently } from '../../../lib/build/glossary-files.ts';
import { openGlossary } from '../../../lib/core/glossary/pack.ts';

/** The glossary as it stands in assets/glossary: names and acronyms are judged with the words that readers meet. */
export const LEXICON = openGlossary(packLeniently(process.cwd()).text);
