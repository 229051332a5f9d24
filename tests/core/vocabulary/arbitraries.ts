import fc from 'fast-check';
import { CARD_STATES, DIRECTIONS, GRADES } from '../../../lib/core/review/card.ts';
import { mergeTerms } from '../../../lib/core/vocabulary/merge.ts';
import { contextId, MARKS, type SavedTerm } from '../../../lib/core/vocabulary/term.ts';

/** Everything that spreadsheets, CSV and JSON trip over, and what Indonesian news is made of. */
const AWKWARD = [
  '13,5 persen',
  "Jum'at",
  '-nya',
  '=1+1',
  ' =SUM(A1)',
  '\u00A0+62',
  '\u200B@echo',
  '\uFEFF-cmd',
  'kata\n=HYPERLINK("x")',
  'a\r\nb',
  'a\rb',
  '"kutip"',
  'koma, titik; tab\tselesai',
  '\\-nya',
  '\\\\',
  '＝１',
  '−1',
  '',
  ' ',
  '\u2028=x',
  '#separator:tab',
  '<b>tebal</b> & lain',
  '😀 antar-partai',
  '__proto__',
  'S3-nya',
  'ke-75',
];

export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replaceAll('\0', '')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...AWKWARD), fc.constantFrom(...AWKWARD))
      .map((pair) => pair.join('\n')),
  },
);

const headwords = [
  'janji',
  '-nya',
  '__proto__',
  'constructor',
  "Jum'at",
  'kerja sama',
  '=aneh',
  'antar-',
  'ke-75',
  '13,5',
];
const anyHeadword = fc.oneof(
  fc.constantFrom(...headwords),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => text.trim() === text && !/\p{Cc}/u.test(text) && text.isWellFormed()),
);

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const small = fc.integer({ min: 0, max: 5 });

const facts = fc.record(
  {
    state: fc.constantFrom(...CARD_STATES),
    dueAt: time,
    stability: fc.double({ min: 0, max: 1e5, noNaN: true }).map((x) => x + 0),
    difficulty: fc.double({ min: 0, max: 10, noNaN: true }).map((x) => x + 0),
    step: small,
    reps: small,
    lapses: small,
    intervalDays: small,
    reviewedAt: time,
  },
  {
    requiredKeys: [
      'state',
      'dueAt',
      'stability',
      'difficulty',
      'step',
      'reps',
      'lapses',
      'intervalDays',
    ],
  },
);

const card = fc
  .record({
    facts,
    seq: small,
    undo: fc.option(fc.record({ gradeId: fc.constantFrom('g1', 'g2'), before: facts }), {
      nil: undefined,
    }),
  })
  .map(({ facts: inner, seq, undo }) => ({ ...inner, seq, ...(undo && { undo }) }));

const context = fc
  .record({
    sentence: fc.oneof(fc.constantFrom('Satu kalimat.', 'Kalimat kedua ini.'), anyText),
    at: fc.tuple(small, small),
    title: anyText,
    url: fc.constantFrom('', 'https://contoh.id/berita', 'http://a.id/?q=1,2'),
    date: fc.constantFrom(undefined, '2024-01-31'),
    publisher: fc.constantFrom(undefined, 'Contoh, Tbk.'),
    savedAt: fc.oneof(small, time),
  })
  .map(({ sentence, at, date, publisher, ...rest }) => {
    const start = Math.min(at[0], at[1], sentence.length);
    const end = Math.min(Math.max(at[0], at[1]), sentence.length);
    const place = { ...rest, sentence, start, end };
    return {
      ...place,
      id: contextId(place),
      form: 'janjinya',
      ...(date !== undefined && { date }),
      ...(publisher !== undefined && { publisher }),
    };
  });

const entry = fc.record({
  id: fc.constantFrom('g1', 'g2', 'g3', 'g4'),
  direction: fc.constantFrom(...DIRECTIONS),
  grade: fc.constantFrom(...GRADES),
  at: fc.oneof(small, time),
  from: fc.constantFrom(...CARD_STATES),
  intervalDays: small,
});

const ids = fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { maxLength: 3 });
const words = fc.uniqueArray(anyText, { maxLength: 3 });

/** Any term as it can stand in the stores: lists sorted and without doubles. */
export function anyTerm(headword: fc.Arbitrary<string> = anyHeadword): fc.Arbitrary<SavedTerm> {
  return fc
    .record(
      {
        headword,
        root: anyHeadword,
        forms: words,
        sense: fc.record(
          {
            glosses: fc.array(anyText, { maxLength: 3 }),
            pos: fc.constant('noun' as const),
            note: anyText,
          },
          { requiredKeys: ['glosses'] },
        ),
        note: anyText,
        translation: anyText,
        contexts: fc.array(context, { maxLength: 3 }),
        removedContexts: fc.array(
          context.map(({ id, savedAt }) => ({ id, at: savedAt })),
          { maxLength: 2 },
        ),
        cards: fc.record({ 'id-en': card, 'en-id': card }, { requiredKeys: [] }),
        log: fc.array(entry, { maxLength: 3 }),
        undone: ids,
        mark: fc.constantFrom(...MARKS),
        markedAt: time,
        tags: fc.uniqueArray(fc.constantFrom('politik', 'ekonomi dunia', '=x', '-y'), {
          maxLength: 2,
        }),
        saveIds: ids,
        createdAt: time,
        updatedAt: fc.oneof(small, time),
        revision: small,
        deletedAt: time,
      },
      {
        requiredKeys: [
          'headword',
          'forms',
          'contexts',
          'removedContexts',
          'cards',
          'log',
          'undone',
          'mark',
          'tags',
          'saveIds',
          'createdAt',
          'updatedAt',
          'revision',
        ],
      },
    )
    .map((term) => mergeTerms(term as SavedTerm, term as SavedTerm));
}

/** Live terms with different headwords. */
export const anyLiveTerms = fc
  .uniqueArray(anyTerm(), { selector: (term) => term.headword, maxLength: 6 })
  .map((terms) => terms.map(({ deletedAt: _deleted, ...term }) => term));
