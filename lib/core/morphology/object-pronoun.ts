import type { WordContext } from '../gloss/context.ts';
import { isAnything, isSomebody, living, objective } from './owner.ts';
import {
  candidates,
  hasOwnDoer,
  isDoer,
  isPlain,
  isRelative,
  outsideClause,
  sharesItsDoer,
  subjectBefore,
} from './spoken-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Who or what is it done to? Of verbs that act on people somebody; of verbs that act on either, what stands before
 * the doer: tas … ia membawanya → it; korban … warga membawanya → him/her.
 */
export function object(gloss: string, context: WordContext, built = ''): 'him/her' | 'them' | 'it' {
  const verb = /^[a-z-]+/.exec(gloss)?.[0] ?? '';
  if (ON_THINGS.has(built)) return 'it';
  if (ON_PEOPLE.has(verb) || WITH_SOMEBODY.test(gloss) || TO_SOMEBODY.has(built)) return 'him/her';
  if (LETS.has(verb) && isBeforeVerb(context))
    return objective(living(context, isSomebody) ?? 'person');
  if (!ON_EITHER.has(verb)) return 'it';
  if (isRelative(context)) {
    // "Ia berterima kasih kepada warga yang mendukungnya": the one before them
    const outside = outsideClause(context, candidates(context, isAnything));
    const done = outside.find(({ at }) => isPlain(context, at));
    return objective(done?.is ?? subjectBefore(context, isAnything) ?? 'thing');
  }
  const [nearby, ...farther] = candidates(context, isAnything, isPlain);
  const hasDoer = nearby !== undefined && hasOwnDoer(context, nearby.at);
  const isNearest = hasDoer || (sharesItsDoer(context, nearby?.at) && !isDoer(context, nearby?.at));
  const found = isNearest ? nearby : farther[0];
  const fallback = FALLS_ON_PEOPLE.has(verb) ? 'person' : 'thing';
  return objective(found?.is ?? subjectBefore(context, isAnything) ?? fallback);
}

const FALLS_ON_PEOPLE = set('attack chase hit shoot kick bite welcome save guide surround haunt');

// memesannya: order it, not somebody; mengajarkannya: teach it
const ON_THINGS = new Set(['meN- pesan', 'meN- ajar -kan']);
// memberinya hadiah, menawarinya kerja: who gets it, while memberikannya is what is given; mengenalnya, not mengetahuinya
const TO_SOMEBODY = new Set([
  'meN- beri',
  'meN- tawar -i',
  'meN- kirim -i',
  'meN- hadiah -i',
  'meN- antar',
  'meN- kenal',
  'meN- kenal -i',
  'meN- jemput',
  'meN- hubung -i',
  'meN- besar -kan',
  'meN- copot',
  'meN- bekal -i',
  'meN- jenguk',
  'meN- besuk',
  'meN- telepon',
  'meN- panggil',
]);

// "Cedera tidak menghalanginya meraih medali": who is to do something is somebody.
const LETS = set(
  'obstruct hinder prevent let allow enable require stop help block lead bring carry',
);

function isBeforeVerb({ tokens, index, classOf }: WordContext): boolean {
  const after = tokens[index + 1];
  const next = after?.folded === 'untuk' ? tokens[index + 2] : after;
  return next !== undefined && classOf?.(next) === 'verb';
}

const WITH_SOMEBODY =
  /^(?:shake hands|ride pillion|make peace|quarrel|argue|chat|talk|flirt|sympathize|negotiate|side) with$/;
const ON_PEOPLE = set(
  `arrest detain punish sentence imprison jail marry propose divorce invite summon accompany elect dismiss fire sack slap stab rape molest kidnap kill murder injure hurt meet greet congratulate thank console hug kiss insult mock
  persuade convince refer ask order tell force forbid rush deport escort interrogate question accuse charge prosecute sue blame teach surprise shock disappoint please delight frighten scare amaze astonish impress humiliate insult flatter encourage motivate inspire urge remind warn threaten extort deceive cheat
  rob betray beat torture bully harass abuse strangle nickname cuddle tease divorce hire recruit employ evict rescue befriend impersonate help interview mentor bribe handcuff adopt pardon acquit implicate nominate babysit stalk pity inform scold befall ensnare expel plunge infect enrage anger sadden trouble subdue incapacitate`,
);
const ON_EITHER = set(
  `chase hit shoot carry bring take find see watch follow leave abandon save know recognize look call lift throw push pull hold support criticize praise defend raise visit love hate like treat examine attack catch
  train coach guide assist oppose defeat stop block harm kick grab film photograph contact phone interrupt
  name trust respect honor guard protect release free suspect bury replace send pick drag surround ignore replace appoint obstruct hinder prevent await wait approach welcome curse regard face serve touch care overtake miss corner doubt supervise benefit underestimate belittle heal cure bite scratch trap wound bother haunt shadow recommend promote mourn remember forget evacuate recover choose fight present`,
);
