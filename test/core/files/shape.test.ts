import { describe, expect, it } from 'vitest';
import {
  evidenceWith,
  headLines,
  pointedAt,
  readEvidenceText,
  readFrameworkTexts,
  readPartText,
  readTexts,
  stageWith,
} from '../../support/reading.ts';

describe('what breaks the form of a file', () => {
  it.each([
    ['a word', '  - S-9'],
    ['a list', '  - [statement, S-9]'],
    ['a map without its statement', '  - rationale: x'],
    ['a map with a bad statement', '  - statement: 5 of 9'],
    ['nothing', '  -'],
    ['two faults at once', '  - statement: 5 of 9\n    revision: 1.5'],
  ])('is left out, and the claims around it are read: %s', (_, line) => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith('claims:', '  - statement: S-1', line, '  - statement: S-2', '    rationale: x'),
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(evidence?.claims).toMatchObject([
      { statement: 'example-ot:S-1' },
      { statement: 'example-ot:S-2', rationale: 'x' },
    ]);
  });

  it('takes no more with it than itself: a claim outlives its bad revision', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith('claims: [{ statement: S-1, rationale: x, revision: one }]'),
    );
    expect(problems).toMatchObject([
      { kind: 'wrong-value', written: 'one', key: 'revision', expected: { is: 'whole-number' } },
    ]);
    expect(evidence?.claims).toMatchObject([{ rationale: 'x', revision: undefined }]);
  });

  it('takes with it what can not do without it: a witness without a name', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith('witness: { name: [A], role: x }', 'reflection: gibbs'),
    );
    expect(problems).toMatchObject([
      { kind: 'wrong-value', shape: 'list', written: '', key: 'name', expected: { is: 'text' } },
    ]);
    expect(evidence).toMatchObject({ witness: undefined, reflection: 'gibbs' });
  });

  it('is told in one problem a fault, on every level', () => {
    const reading = readEvidenceText(
      evidenceWith(
        'claims:',
        '  - { statement: "", rationale: [x] }',
        '  - { statement: S-1, rational: x }',
        'attachments: { a: b }',
        'witness: { role: [], dates: 1 }',
        'reflexion: gibbs',
      ),
    );
    expect([...pointedAt(reading)].sort()).toEqual([
      ['missing-key', 'rational'],
      ['missing-key', '{ role: [], dates: 1 }'],
      ['unknown-key', 'dates'],
      ['unknown-key', 'reflexion'],
      ['wrong-value', '""'],
      ['wrong-value', '[]'],
      ['wrong-value', '[x]'],
      ['wrong-value', '{ a: b }'],
    ]);
    expect(reading.evidence).toMatchObject({
      claims: [{ statement: 'example-ot:S-1' }],
      attachments: [],
      witness: undefined,
    });
  });

  it('leaves nothing to use where the file can not do without it', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith().replace('2026-03-14', '{ from: x }'),
    );
    expect(evidence).toBeUndefined();
    expect(problems).toMatchObject([
      { kind: 'missing-key', key: 'to' },
      { kind: 'wrong-value', written: 'x', key: 'from', expected: { is: 'date' } },
    ]);
  });

  it('does not hide what else a portfolio says of itself', () => {
    const { portfolio, problems } = readTexts({
      'otpath.yaml':
        'practitioner: { role: x }\ntarget: example-ot:level-1\ncredentials: [{ kind: degree }, 5]\nattained: none\n',
    });
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      'missing-key',
      'missing-key',
      'wrong-value',
      'wrong-value',
    ]);
    expect(portfolio).toMatchObject({
      practitioner: { name: '' },
      target: 'example-ot:level-1',
      credentials: [{ kind: 'degree' }],
      attained: [],
    });
  });
});

describe('a needed key with a slip', () => {
  it('is told as missing, and read as it was meant, on every level', () => {
    const reading = readEvidenceText(
      evidenceWith(
        'Claims:',
        '  - Statement: S-1',
        '    Rationale: x',
        '  - statment: 5 of 9',
      ).replace('title:', 'titel:'),
    );
    expect([...pointedAt(reading)].sort()).toEqual([
      ['missing-key', 'Claims'],
      ['missing-key', 'Rationale'],
      ['missing-key', 'Statement'],
      ['missing-key', 'statment'],
      ['missing-key', 'titel'],
      ['wrong-value', '5 of 9'],
    ]);
    expect(reading.evidence?.claims).toMatchObject([
      { statement: 'example-ot:S-1', rationale: 'x' },
    ]);
  });

  it('is not guessed at where two keys could be meant for it', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith('titles: A').replace('title:', 'titel:'),
    );
    expect(evidence).toBeUndefined();
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      'missing-key',
      'unknown-key',
      'unknown-key',
    ]);
  });

  it.each(['Text', 'txt', 'texts', 'tetx'])('keeps an entry of a framework: %s', (key) => {
    const { framework, problems } = readPartText(
      stageWith(`{ kind: capability, id: a, ${key}: A }`),
    );
    expect(problems).toMatchObject([{ kind: 'missing-key', key: 'text', written: key }]);
    expect(framework?.stages[0]?.requirements[0]?.text).toEqual({ en: 'A' });
  });

  it('gives way to the same word in capitals', () => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith('titles: A').replace('title:', 'Title:'),
    );
    expect(evidence).toBeDefined();
    expect(problems).toMatchObject([
      { kind: 'missing-key', key: 'title', written: 'Title' },
      { kind: 'unknown-key', key: 'titles', beside: expect.arrayContaining(['Title']) as unknown },
    ]);
  });
});

describe('an unknown key', () => {
  it('is told with the keys that can stand there', () => {
    const { problems } = readEvidenceText(
      evidenceWith('claims: [{ statement: S-1, note: x }]', 'witness: { name: A, roles: x }'),
    );
    expect(problems).toMatchObject([
      { kind: 'unknown-key', key: 'note', known: ['statement', 'rationale', 'revision'] },
      { kind: 'unknown-key', key: 'roles', known: ['name', 'role', 'registration', 'date'] },
    ]);
  });

  it('is told with the part of the file in which it would be known', () => {
    const problemsOf = (text: string): unknown => readTexts({ 'otpath.yaml': text }).problems;
    expect(problemsOf('otpath: 1\nrole: OT\n')).toContainEqual(
      expect.objectContaining({ kind: 'unknown-key', key: 'role', parts: ['practitioner'] }),
    );
    expect(problemsOf('otpath: 1\nroles: OT\n')).not.toContainEqual(
      expect.objectContaining({ parts: expect.anything() as unknown }),
    );
  });

  it('is told with the keys of its own part where the schema shares that part', () => {
    const { framework, problems } = readPartText(
      `${stageWith('{ kind: capability, id: a, text: { en: A, fr: B } }')}notes: [{ kind: fact, text: A, sorce: X }]\n`,
    );
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'unknown-key', key: 'fr', known: ['en', 'cy'] }),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({ key: 'sorce', known: ['id', 'kind', 'text', 'source'] }),
    );
    expect(framework?.stages[0]?.requirements[0]?.text).toEqual({ en: 'A' });
    expect(framework?.notes).toHaveLength(1);
  });

  it('is told with the keys of the kind in a requirement', () => {
    const { problems } = readPartText(
      stageWith('{ kind: judgement, id: a, text: A, by: B, months: 5 }'),
    );
    expect(problems).toMatchObject([
      {
        kind: 'unknown-key',
        key: 'months',
        known: expect.arrayContaining(['kind', 'by']) as unknown,
      },
    ]);
  });
});

describe('the kind of a requirement', () => {
  const kinds = ['statement', 'capability', 'credential', 'experience', 'judgement', 'any-of'];
  const simple = kinds.slice(0, -1);
  const option = (kind: string): string =>
    `{ kind: any-of, id: a, text: A, options: [{ kind: ${kind}, id: b, text: B }, { kind: capability, id: c, text: C }, { kind: capability, id: d, text: D }] }`;

  it('that there is not gives one problem that lists the kinds', () => {
    const reading = readPartText(
      stageWith('{ kind: capabilty, id: a, text: A }', '{ kind: capability, id: b, text: B }'),
    );
    expect(reading.problems).toMatchObject([
      {
        kind: 'wrong-value',
        written: 'capabilty',
        key: 'kind',
        expected: { is: 'one-of', words: kinds },
      },
    ]);
    expect(pointedAt(reading)).toEqual([['wrong-value', 'capabilty']]);
    expect(reading.framework?.stages[0]?.requirements).toMatchObject([{ id: 'example-ot:b' }]);
  });

  it.each(['levels: [{ rank: 1,', 'profiles: [{'])('is the same in %s', (start) => {
    const { problems } = readPartText(
      `${start} id: one, title: One, source: X, requirements: [{ kind: foo, id: a, text: A }] }]`,
    );
    expect(problems).toMatchObject([{ expected: { is: 'one-of', words: kinds } }]);
  });

  it('that there is not among options leaves the other options', () => {
    const { framework, problems } = readPartText(stageWith(option('any-off')));
    expect(problems).toMatchObject([
      { kind: 'wrong-value', written: 'any-off', expected: { is: 'one-of', words: simple } },
    ]);
    expect(framework?.stages[0]?.requirements).toMatchObject([
      { options: [{ id: 'example-ot:c' }, { id: 'example-ot:d' }] },
    ]);
  });

  it('can not be any-of inside any-of', () => {
    expect(readPartText(stageWith(option('any-of'))).problems).toMatchObject([
      { kind: 'wrong-value', written: 'any-of', expected: { is: 'one-of', words: simple } },
    ]);
  });

  it.each(['{ id: a, text: A }', '{ kind: , id: a, text: A }'])(
    'is missed once: %s',
    (requirement) => {
      const { framework, problems } = readPartText(stageWith(requirement));
      expect(problems).toMatchObject([{ kind: 'missing-key', key: 'kind' }]);
      expect(framework?.stages[0]?.requirements).toEqual([]);
    },
  );

  it.each(['[capability]', '{ capability: yes }'])('that is %s is a wrong value', (kind) => {
    const reading = readPartText(stageWith(`{ kind: ${kind}, id: a, text: A }`));
    expect(reading.problems).toMatchObject([
      { kind: 'wrong-value', written: '', expected: { is: 'one-of', words: kinds } },
    ]);
    expect(pointedAt(reading)).toEqual([['wrong-value', kind]]);
  });

  it('that is sound has its own faults told, in the words of their key', () => {
    const { problems } = readPartText(
      stageWith(
        '{ kind: statement, id: a, text: A, statement: 5 }',
        '{ kind: credential, id: b, text: B, credential: dbs, barred_lists: [dogs] }',
        '{ kind: experience, id: c, text: C, months: 1, since: born }',
        '{ kind: any-of, id: d, text: D, options: [{ kind: judgement, id: e, text: E, by: F }] }',
      ),
    );
    expect(problems.map((problem) => problem.kind === 'wrong-value' && problem.expected)).toEqual([
      { is: 'reference' },
      { is: 'one-of', words: ['adults', 'children'] },
      { is: 'one-of', words: ['qualified', 'started'] },
      { is: 'not-empty' },
    ]);
  });
});

describe('a value of the wrong form', () => {
  const settings = (line: string) =>
    readTexts({ 'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\n${line}\n` });

  it.each([
    ['target: level-6', { is: 'target' }],
    ['target: a:b:c', { is: 'target' }],
    ['frameworks: mine', { is: 'list' }],
    ['credentials: [5]', { is: 'map' }],
    ['credentials: [{ kind: "a b" }]', { is: 'id' }],
    ['credentials: [{ kind: a, issued: 1.1.2026 }]', { is: 'date' }],
    ['judgements: [{ requirement: "a b", by: A, date: 2026-03-14 }]', { is: 'reference' }],
    [`target: a:${'b'.repeat(200)}`, { is: 'shorter', limit: 200 }],
  ])('%s is told with what is wanted', (line, expected) => {
    expect(settings(line).problems).toMatchObject([{ kind: 'wrong-value', expected }]);
  });

  it.each([
    ['source: { title: A, url: ftp://example.org }', { is: 'https' }],
    ['language: fr', { is: 'one-of', words: ['en', 'cy'] }],
    ['title: {}', { is: 'not-empty' }],
    ['title: [A]', { is: 'text-or-map' }],
    ['id: 1.10', { is: 'id' }],
  ])('%s is told in the head of a framework', (line, expected) => {
    const [key] = line.split(':');
    const others = headLines.filter((one) => !one.startsWith(`${key!}:`));
    const { problems } = readFrameworkTexts({ 'framework.yaml': [...others, line].join('\n') });
    expect(problems).toMatchObject([{ kind: 'wrong-value', expected }]);
  });
});
