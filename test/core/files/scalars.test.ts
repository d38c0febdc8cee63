import { describe, expect, it } from 'vitest';
import {
  evidenceWith,
  pointedAt,
  readEvidenceText,
  readPartText,
  readTexts,
  stageWith,
} from '../../support/reading.ts';

/** What YAML would take for a number, a truth value, a date, nothing, or a number in base 60. */
const lookalikes = [
  '1.10',
  '0012345',
  '5E2',
  '0x1F',
  '0o17',
  '12345678901234567890',
  '1_000',
  '.5',
  '.inf',
  '.NaN',
  'true',
  'False',
  'yes',
  'no',
  'on',
  'NULL',
  'Null',
  '2026-03-14',
  '12:30:45',
  '<<',
  '=',
];

describe('where a text is wanted', () => {
  it.each(lookalikes)('%s stays as it was typed', (word) => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith(`witness: { name: ${word}, registration: ${word} }`, `attachments: [${word}]`),
    );
    expect(problems).toEqual([]);
    expect(evidence?.witness).toMatchObject({ name: word, registration: word });
    expect(evidence?.attachments.map(({ written }) => written)).toEqual([word]);
  });

  it.each(['null', '~'])('%s stays as it was typed where it is an item of a list', (word) => {
    const { evidence } = readEvidenceText(evidenceWith(`attachments: [${word}]`));
    expect(evidence?.attachments.map(({ written }) => written)).toEqual([word]);
  });

  it.each(['null', '~', ''])('%j behind a key means that nothing was written', (word) => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith(
        `reflection: ${word}`,
        'claims:',
        `  - statement: S-1`,
        `    rationale: ${word}`,
      ),
    );
    expect(problems).toEqual([]);
    expect(evidence?.reflection).toBeUndefined();
    expect(evidence?.claims[0]?.rationale).toBeUndefined();
  });

  it.each(['"null"', "'~'"])('%s is a text all the same', (word) => {
    const { evidence, problems } = readEvidenceText(evidenceWith(`witness: { name: ${word} }`));
    expect(problems).toEqual([]);
    expect(evidence?.witness?.name).toBe(word.replace(/["']/g, ''));
  });

  it('a text in quotes has what its escapes stand for', () => {
    const { evidence } = readEvidenceText(
      evidenceWith(String.raw`witness: { name: "A\tB\u0175\"", role: 'It''s' }`),
    );
    expect(evidence?.witness).toMatchObject({ name: 'A\tBŵ"', role: "It's" });
  });

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('a text of several lines has line feeds alone, in a file with %s', (_, change) => {
    const { evidence, problems } = readEvidenceText(
      change(
        evidenceWith(
          'claims:',
          '  - statement: S-1',
          '    rationale: |',
          '      * one #1',
          '      # two',
          '  - statement: S-2',
          '    rationale: >-',
          '      one',
          '      two',
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(evidence?.claims.map(({ rationale }) => rationale)).toEqual([
      '* one #1\n# two\n',
      'one two',
    ]);
  });

  it('an id that is a number is refused with what was typed', () => {
    const reading = readPartText(stageWith('{ kind: capability, id: 1.10, text: A }'));
    expect(reading.problems).toMatchObject([
      { kind: 'wrong-value', written: '1.10', expected: { is: 'id' } },
    ]);
    expect(pointedAt(reading)).toEqual([['wrong-value', '1.10']]);
  });
});

describe('where a number is wanted', () => {
  const months = (word: string) => {
    const { framework, problems } = readPartText(
      stageWith(`{ kind: experience, id: years, text: A, months: ${word} }`),
    );
    return { requirement: framework?.stages[0]?.requirements[0], problems };
  };

  it.each([
    ['24', 24],
    ['"24"', 24],
    ['0012', 12],
    ['5E2', 500],
    ['24.0', 24],
  ])('%s is read as a number', (word, number) => {
    expect(months(word)).toMatchObject({ requirement: { months: number }, problems: [] });
  });

  it.each(['two', '1.5', 'true', '.inf', '12 months', '""'])(
    '%s is told and the requirement left out',
    (word) => {
      const { requirement, problems } = months(word);
      expect(problems).toMatchObject([
        {
          kind: 'wrong-value',
          written: word.replaceAll('"', ''),
          expected: { is: 'whole-number' },
        },
      ]);
      expect(requirement).toBeUndefined();
    },
  );

  it('a number that is too small is told as it was typed', () => {
    expect(months('0').problems).toMatchObject([
      { kind: 'wrong-value', written: '0', expected: { is: 'within', side: 'at-least', limit: 1 } },
    ]);
  });

  it('a number that is too large is told as it was typed', () => {
    const { problems } = readTexts({
      'otpath.yaml': 'otpath: 2\npractitioner: { name: Bethan Example }\n',
    });
    expect(problems).toMatchObject([
      { kind: 'wrong-value', written: '2', expected: { is: 'within', side: 'at-most', limit: 1 } },
    ]);
  });
});

describe('where true or false is wanted', () => {
  const generic = (word: string) =>
    readPartText(stageWith(`{ kind: capability, id: C-1, text: A, generic: ${word} }`));

  it.each([
    ['true', true],
    ['false', false],
  ])('%s is read as such', (word, value) => {
    const { framework, problems } = generic(word);
    expect(problems).toEqual([]);
    expect(framework?.stages[0]?.requirements[0]?.generic).toBe(value);
  });

  it.each(['yes', 'no', '1', 'True'])('%s is told', (word) => {
    expect(generic(word).problems).toMatchObject([
      { kind: 'wrong-value', written: word, expected: { is: 'yes-or-no' } },
    ]);
  });
});

describe('a text with a hash that begins a comment', () => {
  it.each([
    ['behind a key', ['witness:', '  name: «Ward #4»'], 'Ward', '#4'],
    [
      'with more behind it',
      ['witness:', '  name: «Ward \t#4, the nurse»'],
      'Ward',
      '#4, the nurse',
    ],
    ['in a list', ['attachments:', '  - «Report #2.pdf»'], 'Report', '#2.pdf'],
    [
      'from the start',
      ['claims:', '  - statement: S-1', '    rationale: «#4 was mine»'],
      '',
      '#4 was mine',
    ],
  ])('is told as cut off: %s', (_, lines, kept, lost) => {
    const { problems, marks } = readEvidenceText(evidenceWith(...lines));
    expect(problems).toEqual([{ kind: 'cut-off-text', kept, lost, at: marks[0] }]);
  });

  it('is told in a file with CRLF without its line ending', () => {
    const text = evidenceWith('witness:', '  name: «Ward #4»').replaceAll('\n', '\r\n');
    const { problems, marks } = readEvidenceText(text);
    expect(problems).toEqual([{ kind: 'cut-off-text', kept: 'Ward', lost: '#4', at: marks[0] }]);
  });

  it.each([
    ['in quotes', 'name: "Ward #4"'],
    ['without a space', 'name: Ward#4'],
    ['a comment set off by a space', 'name: Ward # of the hospital'],
    ['a comment behind quotes', 'name: "Ward" #4'],
    ['a comment on a line of its own', 'name: Ward\n  #4'],
    ['nothing, and a comment', 'name: Ward\n  role: # not known'],
  ])('is not seen where none is meant: %s', (_, line) => {
    expect(readEvidenceText(evidenceWith('witness:', `  ${line}`)).problems).toEqual([]);
  });
});
