import { packLeniently } from '../../../lib/build/glossary-files.ts';
import { openGlossary } from '../../../lib/core/glossary/pack.ts';

/** The glossary as it stands in assets/glossary: forms are judged with the roots and weights that readers get. */
export const LEXICON = openGlossary(packLeniently(process.cwd()).text);
