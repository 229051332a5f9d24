import { isAlone } from '../gloss/choose-sense.ts';
import { neighbour, type WordContext } from '../gloss/context.ts';

// Said of all that follows more often than of one thing: "tapi anehnya …".
const REMARKS = new Set('aneh apes ironis lucu unik sial hebat naas'.split(' '));
const BEFORE_REMARKS = new Set('tapi tetapi namun dan hanya malah bahkan'.split(' '));

/** Does an adjective with -nya say what the speaker thinks, with no comma that shows it? */
export function isAside(context: WordContext, root: string): boolean {
  if (!REMARKS.has(root)) return false;
  return isAlone(context) || BEFORE_REMARKS.has(neighbour(context, -1)?.folded ?? '');
}

// karier profesionalnya, not the professionalism of: these hardly ever name what somebody or something is like.
const ON_NOUNS = new Set(
  'professional personal popular productive original final supporting full loyal previous'.split(
    ' ',
  ),
);
// Nor do these, looked up by themselves: musuh abadinya, album anyarnya.
const ON_NOUNS_ALONE = new Set(
  `eternal natural administrative new artistic standard foreign absolute religious golden motherly state favorite legislative local maritime
micro monetary motor national sexual pseudo solo spiritual leading vital inspiring authentic raw red white blue green yellow`.split(
    /\s+/,
  ),
);

/** Is an adjective with -nya part of what a noun is called rather than a quality: his/her professional, its eternal? */
export function isOfKind(context: WordContext, gloss: string): boolean {
  return ON_NOUNS.has(gloss) || (ON_NOUNS_ALONE.has(gloss) && isAlone(context));
}
