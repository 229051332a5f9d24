import { ownEntry } from './own-entry.ts';

// What a verb and its particle are printed as when they name the thing: lockdown, takeover, buyback.
const PARTICLES: Readonly<Record<string, RegExp>> = {
  down: /^(?:lock|shut|take|break|close|count|crack|cut|knock|lay|mark|melt|pull|put|scale|shake|show|slow|strip|track|wind)$/,
  up: /^(?:back|blow|bump|break|build|call|check|clean|close|cover|follow|hook|line|lock|mark|mash|mix|pick|pin|pop|prop|push|round|scale|set|shake|sign|speed|start|step|top|touch|trade|tune|wake|warm|wrap)$/,
  out: /^(?:black|break|buy|call|check|close|drop|fade|fill|hand|kick|knock|lay|lock|log|opt|pay|print|roll|sell|shut|sign|sold|take|throw|time|try|walk|wash|wipe|work|zone)$/,
  off: /^(?:cut|lay|kick|pay|play|rip|sell|show|sign|spin|stand|switch|take|trade|write)$/,
  back: /^(?:buy|call|cash|claw|cut|draw|fall|feed|hold|kick|pay|play|pull|push|roll|set|throw)$/,
  over: /^(?:hand|make|pull|push|roll|take|turn|carry|change)$/,
  in: /^(?:break|build|check|log|plug|sign|opt)$/,
};
const NOUNS_ONLY = /^(?:feedback|setback|dropout|makeover|checkup|makeup)$/;

/**
 * The English verb that a borrowed word is when Indonesian does it to something: (di-)takedown → take down,
 * (di-)banned → ban, (di-)retweet → retweet.
 *
 * @param word lower case, as English spells it
 * @param isEnglish does English have the word? Of a gerund it tells the verb: (men-)sweeping → sweep.
 */
export function loanVerb(word: string, isEnglish: (word: string) => boolean): string {
  const past = /^([a-z]+?)([bdgmnprt])\2ed$/.exec(word);
  if (past) return `${past[1]}${past[2]}`;
  const named = ofGerund(word, isEnglish);
  if (named !== undefined) return named;
  const [, head = '', particle = ''] =
    /^([a-z-]+?)-?(down|up|out|off|back|over|in)$/.exec(word) ?? [];
  const isPair = !NOUNS_ONLY.test(word) && ownEntry(PARTICLES, particle)?.test(head) === true;
  return isPair ? `${head} ${particle}` : word;
}

// sweeping → sweep, sharing → share, scanning → scan; outing and string name no deed
function ofGerund(word: string, isEnglish: (word: string) => boolean): string | undefined {
  const [, stem = ''] = /^([a-z]{3,})ing$/.exec(word) ?? [];
  if (!/[aeiouy]/.test(stem) || NO_DEEDS.has(word)) return undefined;
  const single = stem.replace(/([bdgklmnprt])\1$/, '$1');
  return [stem, `${stem}e`, single].find((verb) => isEnglish(verb));
}

const NO_DEEDS = new Set(['outing', 'building', 'wedding', 'evening', 'during']);
