import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { copiesIn } from '../../../src/core/assess/copies.ts';
import type { Evidence } from '../../../src/core/model/portfolio.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import { assess, coverageOf } from '../../support/assess.ts';
import {
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { claim, evidence, portfolio, witness } from '../../support/portfolio-builders.ts';
import { judgement, signOff } from '../../support/sign-off-builders.ts';

/** So many words that nobody repeats, beginning at a number. */
const wordsFrom = (first: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `word${String(first + index)}`).join(' ');

const long = wordsFrom(0, 120);

function piece(id: string, text: string, changes: Parameters<typeof evidence>[2] = {}): Evidence {
  const file = `evidence/${id}.md`;
  return evidence(id, [claim('S-1')], {
    title: 'A kitchen visit',
    body: { text, at: { file, start: 0, end: text.length } },
    ...changes,
  });
}

const copiesOf = (...pieces: readonly Evidence[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...copiesIn(portfolio({ evidence: pieces }))].map(([id, { file }]) => [
      id.replace('evidence/', ''),
      file.replace(/^evidence\/|\.md$/g, ''),
    ]),
  );

const other = { title: 'Something else', date: '2026-09-01' };

describe('copies of evidence', () => {
  test.each([
    'kitchen (1)',
    'kitchen - Copy',
    'kitchen-DESKTOP-AB12CDE',
    'kitchen 2',
    "kitchen (Sample's conflicted copy 2026-03-15)",
    'kitchen.sync-conflict-20260315-101010-ABCDEFG',
    'something-else-altogether',
  ])('are found by their text, whatever their name: %s', (name) => {
    expect(copiesOf(piece(name, long), piece('kitchen', long))).toEqual({ [name]: 'kitchen' });
  });

  it('are found where everything is the same and the text is short', () => {
    expect(copiesOf(piece('a', 'What I did.'), piece('a (1)', 'What I did.'))).toEqual({
      'a (1)': 'a',
    });
  });

  it('are found where somebody went on writing in one of them', () => {
    const more = `${long} ${wordsFrom(500, 60)}`;
    expect(copiesOf(piece('a', long), piece('a (1)', more))).toEqual({ 'a (1)': 'a' });
  });

  it('are found under another title and another day, where nearly all is the same', () => {
    expect(copiesOf(piece('a', long), piece('bathroom', `${long} today`, other))).toEqual({
      bathroom: 'a',
    });
  });

  it('are found whatever the headings, the marks and the line ends', () => {
    const text = `## What\r\n\r\n${long.replace('word7 ', '**word7** ')}\r\n`;
    expect(copiesOf(piece('a', `# Other\n${long}`), piece('ab', text, other))).toEqual({ ab: 'a' });
  });

  it('count by the one that is signed, else by the one with the shorter name', () => {
    const pieces = [piece('a', long), piece('a-copy', long), piece('a-copy-2', long)];
    expect(copiesOf(...pieces)).toEqual({ 'a-copy': 'a', 'a-copy-2': 'a' });
    const signed = portfolio({
      evidence: pieces,
      signOffs: [signOff('a-copy', [judgement('S-1')])],
    });
    expect([...copiesIn(signed)].map(([id, { id: by }]) => [id, by])).toEqual([
      ['evidence/a', 'evidence/a-copy'],
      ['evidence/a-copy-2', 'evidence/a-copy'],
    ]);
  });

  const missing = { written: 'a.pdf', path: 'evidence/a.pdf', origin: { file: '', path: [] } };
  const day = (one: string) => ({ from: one, to: one }) as Evidence['period'];
  it.each<readonly [string, Partial<Evidence>]>([
    ['had to be guessed at', { hasSlips: true }],
    ['has a day that the calendar has not', { period: day('2026-02-30') }],
    ['names an attachment that is not there', { attachments: [missing] }],
  ])('do not count under the plain name where that file %s', (_, changes) => {
    expect(copiesOf(piece('kitchen', long, changes), piece('kitchen (1)', long))).toEqual({
      kitchen: 'kitchen (1)',
    });
    // Whoever signed a file did so as it is.
    const signed = portfolio({
      evidence: [piece('kitchen', long, changes), piece('kitchen (1)', long)],
      signOffs: [signOff('kitchen', [judgement('S-1')])],
    });
    expect([...copiesIn(signed).keys()]).toEqual(['evidence/kitchen (1)']);
  });

  it('do not count under the plain name where that file claims what no framework has', () => {
    const pieces = [
      piece('kitchen', long, { claims: [claim('S-0')] }),
      piece('kitchen (1)', long, { claims: [claim('S-1')] }),
    ];
    const library = libraryOf([framework({ statements: [statement('S-1')] })], []);
    expect([...copiesIn(portfolio({ evidence: pieces }), library).keys()]).toEqual([
      'evidence/kitchen',
    ]);
  });

  it.each(['Copy of k', 'k-conflict', 'k - Copy', 'k~', 'sub/k (2)'])(
    'do not count under the name of a copy, though its path is shorter: %s',
    (name) => {
      expect(copiesOf(piece(name, long), piece('long-name-of-a-kitchen-visit', long))).toEqual({
        [name]: 'long-name-of-a-kitchen-visit',
      });
    },
  );

  it('count by the one that others are named after, before one with a shorter path', () => {
    expect(
      copiesOf(piece('sub/x', long), piece('kitchen (1)', long), piece('kitchen', long)),
    ).toEqual({ 'sub/x': 'kitchen', 'kitchen (1)': 'kitchen' });
  });

  it('do not count under the name of a copy, however short it is', () => {
    expect(copiesOf(piece('a (1)', long), piece('kitchen-visit', long, other))).toEqual({
      'a (1)': 'kitchen-visit',
    });
  });

  it.each(['q?', 'a:', 'CON', 'tr ', ' k'])(
    'do not count under a name that another computer can’t keep: %j',
    (name) => {
      expect(copiesOf(piece(name, long), piece('kitchen-visit', long, other))).toEqual({
        [name]: 'kitchen-visit',
      });
      // The mark of a copy weighs more: its original has the better right to be kept.
      expect(copiesOf(piece(name, long), piece(`${name} (1)`, long))).toEqual({
        [`${name} (1)`]: name,
      });
    },
  );

  it('are the same in whatever order the files are read', () => {
    const pieces = [
      piece('a', long),
      piece('a (1)', `${long} more`),
      piece('b', `${long} ${wordsFrom(900, 100)}`),
      piece('c', wordsFrom(300, 80)),
      piece('c-1', wordsFrom(305, 80)),
      piece('d', 'Short.'),
      piece('d 2', 'Short.'),
    ];
    const found = copiesOf(...pieces);
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
        expect(copiesOf(...shuffled)).toEqual(found);
      }),
    );
  });
});

const gibbs = (...answers: readonly string[]): string =>
  ['Description', 'Feelings', 'Evaluation', 'Analysis', 'Conclusion', 'Action plan']
    .map(
      (heading, index) =>
        `## ${heading}\n\n<!-- What happened, and what did you think and feel about all of it then? -->\n\n${answers[index] ?? ''}`,
    )
    .join('\n\n');

const audit = (records: string, share: string): string =>
  `I looked at ${records} records of the team against the standard on consent. In ${share} of them consent was written down before the assessment began. I talked about this at the meeting of the team and we agreed to ask at the first call. I will look at the same number again next month and bring the figures to supervision with my senior.`;

describe('two pieces of work are no copies', () => {
  test.each<readonly [string, Evidence, Evidence]>([
    [
      'with one template and short answers',
      piece('a', gibbs('I saw a man at home.', 'Uneasy.'), { title: 'Reflection' }),
      piece('b', gibbs('I ran a group.', 'Proud.'), { title: 'Reflection', date: '2026-09-01' }),
    ],
    [
      'with an empty template, on different days',
      piece('a', gibbs()),
      piece('b', gibbs(), { date: '2026-09-01' }),
    ],
    [
      'which say the same every month but for the figures',
      piece('a', audit('20', '15'), { title: 'Audit of consent in May', date: '2026-05-31' }),
      piece('b', audit('22', '19'), { title: 'Audit of consent in June', date: '2026-06-30' }),
    ],
    [
      'with a short text and other attachments',
      piece('a', 'See the certificate.', {
        attachments: [{ written: 'a.pdf', path: 'evidence/a.pdf', origin: { file: '', path: [] } }],
      }),
      piece('b', 'See the certificate.', {
        attachments: [{ written: 'b.pdf', path: 'evidence/b.pdf', origin: { file: '', path: [] } }],
      }),
    ],
    [
      'with a short text and other claims',
      piece('a', 'What I did.', { claims: [claim('S-1')] }),
      piece('b', 'What I did.', { claims: [claim('S-2')] }),
    ],
    [
      'with a short text and another title',
      piece('a', 'See the certificate.', { title: 'Moving and handling' }),
      piece('b', 'See the certificate.', { title: 'Safeguarding' }),
    ],
    [
      'with one title and one day and texts of their own',
      piece('a', wordsFrom(0, 80)),
      piece('b', wordsFrom(1000, 80)),
    ],
    ['which share a third of their text', piece('a', long), piece('b', wordsFrom(60, 120))],
  ])('%s', (_, a, b) => {
    expect(copiesOf(a, b)).toEqual({});
  });
});

const exampleOt = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('S-1')],
});

describe('a piece and its copy', () => {
  const rules = { claims_per_statement: 2, types_per_statement: 2, witnesses_per_statement: 2 };
  const cover = (...pieces: readonly Evidence[]) => {
    const policy = statedPolicy('example-ot', rules);
    const made = portfolio({ evidence: pieces });
    return coverageOf(assess([{ ...exampleOt, policy }], 'level-1', made), 'S-1');
  };

  it('count as one piece, one type and one witness', () => {
    const seen = { witness: witness('Nia Sample') };
    const copy = { type: 'audit', witness: witness('Rhodri Other') };
    expect(cover(piece('a', long, seen), piece('a (1)', long, copy))).toMatchObject({
      state: 'claimed',
      why: [
        { of: 'pieces', count: 1 },
        { of: 'types', count: 1 },
        { of: 'witnesses', count: 1 },
      ],
      claims: [{ evidence: { id: 'evidence/a' } }],
    });
    const two = piece('b', wordsFrom(2000, 90), copy);
    expect(cover(piece('a', long, seen), two).state).toBe('evidenced');
  });

  it('count for what the piece itself claims, and not for what only the copy claims', () => {
    const both = [statement('S-1'), statement('S-2')];
    const statesOf = (...pieces: readonly Evidence[]) =>
      assess([{ ...exampleOt, statements: both }], 'level-1', portfolio({ evidence: pieces }))
        .coverage.filter(({ requirement }) => requirement.kind === 'statement')
        .map(({ state, next }) => [state, next?.kind]);
    const original = piece('a', long, { claims: [claim('S-1')] });
    const copy = piece('a (1)', long, { claims: [claim('S-2')] });
    expect(statesOf(original, copy)).toEqual([
      ['evidenced', undefined],
      ['claimed', 'mend-claim'],
    ]);
    expect(statesOf({ ...original, claims: [...original.claims, ...copy.claims] })).toEqual([
      ['evidenced', undefined],
      ['evidenced', undefined],
    ]);
  });
});
