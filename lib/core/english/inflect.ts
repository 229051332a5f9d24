import { DOERS, EVENTS, MASS_NOUNS, QUALITIES } from './derived-words.ts';
import { DOUBLING, PARTICIPLES, PLURALS } from './irregular-words.ts';
import { ownEntry } from './own-entry.ts';

/** The past participle of a verb or verb phrase: write → written, take over → taken over, ban → banned. */
export function participle(phrase: string): string {
  return onFirstWord(phrase, (verb) => ownEntry(PARTICIPLES, verb) ?? regularPast(verb));
}

/** The -ing form: write → writing, take over → taking over, lie → lying. */
export function gerund(phrase: string): string {
  return onFirstWord(phrase, (verb) => {
    if (verb === 'be') return 'being';
    if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
    if (/[^aeoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
    return `${doubles(verb) ? verb + verb.slice(-1) : verb}ing`;
  });
}

/** The plural of a noun or noun phrase: country → countries, member of parliament → members of parliament. */
export function plural(phrase: string): string {
  const head = / (?:of|in|for|at|on|to|with|from|by|without) /.exec(phrase);
  if (head) return plural(phrase.slice(0, head.index)) + phrase.slice(head.index);
  const space = phrase.lastIndexOf(' ') + 1;
  const noun = phrase.slice(space);
  const before = phrase.slice(0, space);
  const irregular = ownEntry(PLURALS, noun) ?? irregularTail(noun);
  if (irregular !== undefined) return before + irregular;
  if (noun.endsWith(')') || noun === '') return phrase;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return isPluralAlready(noun) ? phrase : `${before}${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${before}${noun.slice(0, -1)}ies`;
  if (
    /(?:hero|potato|tomato|echo|veto|volcano|cargo|mosquito|mango|buffalo|embargo|torpedo)$/.test(
      noun,
    )
  )
    return `${before}${noun}es`;
  return `${before}${noun}s`;
}

/** The superlative of an adjective: deep → deepest, important → most important, good → best. */
export function superlative(adjective: string): string {
  return grade(adjective, SUPERLATIVES, 'est', 'most');
}

/** The comparative of an adjective: deep → deeper, important → more important, good → better. */
export function comparative(adjective: string): string {
  return grade(adjective, COMPARATIVES, 'er', 'more');
}

/** The noun of an adjective: lonely → loneliness, high → height, possible → possibility. */
export function quality(adjective: string): string {
  const irregular = ownEntry(QUALITIES, adjective);
  if (irregular !== undefined) return irregular;
  if (adjective.includes(' ') || adjective.includes('-')) return `being ${adjective}`;
  if (/(?:a|i)ble$/.test(adjective)) return adjective.replace(/ble$/, 'bility');
  if (/[^aeiou]ent$/.test(adjective) || /[^aeiou]ant$/.test(adjective)) {
    return adjective.replace(/t$/, 'ce');
  }
  if (/^(?:dai|week|month|year|quarter|hour)ly$/.test(adjective)) return `${adjective} nature`;
  if (/(?:ic|al|ar)$/.test(adjective) && adjective.length > 5) return `${adjective} nature`;
  if (/[a-z]{3}ed$/.test(adjective)) return `being ${adjective}`;
  // no inspiringness, no legislativeness, no soloness
  if (/[a-z]{3}ing$|lative$|utive$|o$/.test(adjective)) return `${adjective} nature`;
  if (/(?:[st]|rt|g|b|d)ile$/.test(adjective)) return adjective.replace(/e$/, 'ity');
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}iness`;
  return `${adjective}ness`;
}

/** One who does it: write → writer, invest → investor, take over → one who takes over. */
export function doer(phrase: string): string {
  const irregular = ownEntry(DOERS, phrase);
  if (irregular !== undefined) return irregular;
  if (phrase.includes(' ')) return `one who ${thirdPerson(phrase)}`;
  if (/[^aeiou]ate$/.test(phrase) && phrase.length > 5) return `${phrase.slice(0, -1)}or`;
  if (phrase.endsWith('e')) return `${phrase}r`;
  if (/[^aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ier`;
  return `${gerund(phrase).slice(0, -3)}er`;
}

/** What happens when it happens: rise → rise, die → death, melt → melting. */
export function event(phrase: string): string {
  return ownEntry(EVENTS, phrase) ?? latinate(phrase) ?? gerund(phrase);
}

// Long verbs with these endings have a noun for which the -ing of them only stands in.
const LATINATE: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[a-z]{3,})ate$/, 'ation'],
  [/(?<=^[a-z]{3,})ify$/, 'ification'],
  [/(?<=^[a-z]{3,})ize$/, 'ization'],
];
const NOT_LATINATE = new Set(
  'update debate pirate mandate berate estate capsize jeopardize terrorize fantasize advertize'.split(
    ' ',
  ),
);

function latinate(verb: string): string | undefined {
  if (NOT_LATINATE.has(verb)) return undefined;
  const row = LATINATE.find(([ending]) => ending.test(verb));
  return row && verb.replace(...row);
}

/** The form after he, she, it: take over → takes over, carry → carries. */
export function thirdPerson(phrase: string): string {
  return onFirstWord(phrase, (verb) => {
    if (verb === 'be') return 'is';
    if (verb === 'have') return 'has';
    if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  });
}

/** With a or an where English asks for one: glasses → glasses, hat → a hat, honor → an honor, money → money. */
export function withArticle(noun: string): string {
  const head = noun.slice(noun.lastIndexOf(' ') + 1);
  if (!COUNTED.test(head)) {
    if (MASS_NOUNS.has(head) || /(?:s|ness|ity|ism|ing|ship|hood|dom)$/.test(head)) return noun;
  }
  return `${/^(?:[aei]|o(?!ne)|u(?![ns]i)|h(?:our|onor|eir|onest))/.test(noun) ? 'an' : 'a'} ${noun}`;
}

// Endings of what cannot be counted, on words that can.
const COUNTED =
  /^(?:university|city|community|facility|activity|entity|identity|minority|majority|opportunity|charity|celebrity|building|meeting|ring|wing|king|string|painting|warning|ship|kingdom|bus|virus|campus|bonus|gas|class|glass|boss|address|witness|process|business|illness|relationship|scholarship|championship|neighborhood)$/;

const SUPERLATIVES: Readonly<Record<string, string>> = {
  good: 'best',
  bad: 'worst',
  far: 'farthest',
  much: 'most',
  many: 'most',
  little: 'least',
  old: 'oldest',
  late: 'latest',
};
const COMPARATIVES: Readonly<Record<string, string>> = {
  good: 'better',
  bad: 'worse',
  far: 'farther',
  much: 'more',
  many: 'more',
  little: 'less',
};

function grade(
  adjective: string,
  irregular: Readonly<Record<string, string>>,
  ending: string,
  word: string,
): string {
  const known = ownEntry(irregular, adjective);
  if (known !== undefined) return known;
  if (adjective.includes(' ') || !isShort(adjective)) return `${word} ${adjective}`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  if (adjective.endsWith('e')) return adjective + ending.slice(1);
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(adjective) && syllables(adjective) === 1
    ? `${adjective}${adjective.slice(-1)}${ending}`
    : adjective + ending;
}

function isShort(adjective: string): boolean {
  const count = syllables(adjective);
  return count === 1 || (count === 2 && /(?:y|ow|le|er)$/.test(adjective));
}

function syllables(word: string): number {
  return (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? ['']).length;
}

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/c$/.test(verb)) return `${verb}ked`;
  return `${doubles(verb) ? verb + verb.slice(-1) : verb}ed`;
}

// stop → stopped, but open → opened: the last syllable must be stressed, which spelling tells for one syllable only.
function doubles(verb: string): boolean {
  if (
    !/[^aeiou][aeiou][bdfgklmnprtvz]$/.test(verb) &&
    !/^[aeiou][bdgmnprt]$/.test(verb) &&
    !/qu[aeiou][bdgmnprt]$/.test(verb)
  )
    return false;
  return (
    DOUBLING.has(verb) || (verb.match(/[aeiou]+/g) ?? []).length === 1 || /qui[tpz]$/.test(verb)
  );
}

// Words that close longer ones: housewife, fisherman.
const TAILS = 'woman man child person wife knife shelf foot tooth mouse'.split(' ');

function irregularTail(noun: string): string | undefined {
  if (/^(?:human|german|roman|shaman|ottoman|talisman)$/.test(noun)) return undefined;
  const tail = TAILS.find((ending) => noun.endsWith(ending));
  return tail && noun.slice(0, -tail.length) + ownEntry(PLURALS, tail);
}

function isPluralAlready(noun: string): boolean {
  return /(?:[^s]s)$/.test(noun) && !/(?:us|is|as|bus|gas|lens|class)$/.test(noun);
}

const FIRST_WORD = /^[\p{L}-]+/u;
const VERBS_IN_LY = new Set(
  'rely apply reply supply comply imply multiply fly ally rally bully tally'.split(' '),
);

// The verb may have its adverb before it: strongly condemn, but rely on.
function onFirstWord(phrase: string, change: (word: string) => string): string {
  const first = FIRST_WORD.exec(phrase)?.[0] ?? '';
  if (first === '') return phrase;
  const rest = phrase.slice(first.length);
  if (/..ly$/.test(first) && rest.startsWith(' ') && !VERBS_IN_LY.has(first))
    return `${first} ${onFirstWord(rest.slice(1), change)}`;
  return change(first) + rest;
}
