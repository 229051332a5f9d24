import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparative,
  doer,
  event,
  gerund,
  participle,
  plural,
  quality,
  superlative,
  thirdPerson,
  withArticle,
} from '../../../lib/core/english/inflect.ts';
import { ordinal, ordinalWord } from '../../../lib/core/english/ordinal.ts';
import { isIntransitive, verbOfNoun } from '../../../lib/core/english/verb-of-noun.ts';

const TABLES: readonly (readonly [string, (word: string) => string | undefined, string])[] = [
  [
    'participle',
    participle,
    'write written|take over taken over|ban banned|visit visited|carry carried|picnic picnicked|rebut rebutted|underpin underpinned|underlie underlain|sauté sautéed',
  ],
  [
    'gerund',
    gerund,
    'write writing|take over taking over|lie lying|ban banning|see seeing|be being|strongly condemn strongly condemning|rely on relying on|fly flying',
  ],
  [
    'plural',
    plural,
    'country countries|member of parliament members of parliament|box boxes|child children|mosquito mosquitoes|progress progress|music music|news news|hero heroes|shaman shamans|fisherman fishermen',
  ],
  [
    'superlative',
    superlative,
    'deep deepest|important most important|good best|big biggest|happy happiest|large largest',
  ],
  [
    'comparative',
    comparative,
    'deep deeper|important more important|good better|big bigger|happy happier',
  ],
  [
    'quality',
    quality,
    'lonely loneliness|high height|possible possibility|infertile infertility|clear clarity|chaotic chaos|delighted delight|local local nature|comfortable comfort|leading leading nature|pseudo pseudo nature|willing willingness',
  ],
  [
    'doer',
    doer,
    'write writer|invest investor|investigate investigator|take over one who takes over|steal thief',
  ],
  [
    'event',
    event,
    'rise rise|die death|melt melting|fall fall|include inclusion|evacuate evacuation|simplify simplification|legalize legalization|update updating|debate debating|seize seizure|skate skating',
  ],
  ['third person', thirdPerson, 'take over takes over|carry carries|go goes|have has'],
  [
    'article',
    withArticle,
    'hat a hat|honor honor|glasses glasses|umbrella an umbrella|money money|hour an hour|university a university',
  ],
  [
    'verb of noun',
    verbOfNoun,
    'hydration hydrate|joke joke|decision decide|justification justify|publication publish|generalization generalize|induction induce|selection select|advice advise',
  ],
  ['ordinal', ordinal, '1 1st|12 12th|23 23rd|111 111th|42 42nd'],
  [
    'ordinal word',
    ordinalWord,
    'one first|twenty-five twenty-fifth|thirty thirtieth|twelve twelfth',
  ],
];

describe.each(TABLES)('%s', (_, inflect, words) => {
  // The shorter half is a word or a phrase that the rest of the row begins with or not: parted in the middle.
  it.each(words.split('|').map(halves))('%s: %s', (word, form) => {
    expect(inflect(word)).toBe(form);
  });
});

function halves(row: string): readonly [string, string] {
  const parts = row.split(' ');
  const at = SPLITS[row] ?? Math.floor(parts.length / 2);
  return [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
}

const SPLITS: Readonly<Record<string, number>> = {
  'take over one who takes over': 2,
  'important most important': 1,
  'important more important': 1,
  'hat a hat': 1,
  'umbrella an umbrella': 1,
  'hour an hour': 1,
  'university a university': 1,
};

describe('verbs and what they take', () => {
  it.each(['chair', 'authority', 'nation', 'station', 'face'])('%s is no verb', (noun) => {
    expect(verbOfNoun(noun)).toBeUndefined();
  });

  it.each(['step down', 'fall', 'lie sprawled', 'appear', 'go home'])(
    '%s has no object',
    (verb) => {
      expect(isIntransitive(verb)).toBe(true);
    },
  );

  it.each(['look at', 'cut', 'leave', 'play', 'apply for', 'think about'])('%s has one', (verb) => {
    expect(isIntransitive(verb)).toBe(false);
  });
});

it('no phrase is too odd to be inflected', () => {
  const all = [
    participle,
    gerund,
    plural,
    superlative,
    comparative,
    quality,
    doer,
    event,
    thirdPerson,
    withArticle,
  ];
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...all), (phrase, inflect) => {
      expect(typeof inflect(phrase)).toBe('string');
    }),
  );
});
