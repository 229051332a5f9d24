import { participle } from './inflect.ts';
import { ownEntry } from './own-entry.ts';

// Where the past is not the participle: took, taken.
const PASTS: Readonly<Record<string, string>> = Object.fromEntries(
  'bear bore,beat beat,become became,begin began,bite bit,blow blew,break broke,choose chose,come came,do did,draw drew,drink drank,drive drove,eat ate,fall fell,fly flew,forbid forbade,foresee foresaw,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grow grew,hide hid,know knew,lie lay,overcome overcame,oversee oversaw,overtake overtook,overthrow overthrew,ride rode,ring rang,rise rose,run ran,see saw,shake shook,show showed,shrink shrank,sing sang,sink sank,speak spoke,spring sprang,steal stole,strive strove,swear swore,swell swelled,swim swam,take took,tear tore,throw threw,undergo underwent,undertake undertook,undo undid,wake woke,wear wore,weave wove,withdraw withdrew,write wrote,rewrite rewrote'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The simple past of a verb or verb phrase: say → said, take over → took over, work → worked. */
export function past(phrase: string): string {
  const [verb = ''] = phrase.split(' ', 1);
  const irregular = ownEntry(PASTS, verb);
  return irregular === undefined ? participle(phrase) : irregular + phrase.slice(verb.length);
}
