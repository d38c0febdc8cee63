import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../src/core/model/date.ts';
import { readNotesAnswers, titleOfNotes } from '../../../../src/core/files/notes/read-notes.ts';
import type { Fits } from '../../../../src/core/files/notes/notes-head.ts';

const everything: Fits = () => true;

const today = '2026-11-22' as IsoDate;

const head = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

describe('the head of notes', () => {
  it('is taken for answers, and leaves the text', () => {
    const notes = `${head(
      'title: Tŷ newydd',
      'date: 2026-03-14',
      'type: audit',
      'claims:',
      '  - { statement: L6-PP-03, rationale: I did. }',
      'attachments: [a.pdf]',
      'witness:',
      '  name: Nia Sample',
      'reflection: gibbs',
    )}\n# Text\n`;
    expect(readNotesAnswers(notes, everything, today)).toEqual({
      answers: {
        title: 'Tŷ newydd',
        period: { from: '2026-03-14', to: '2026-03-14' },
        type: 'audit',
        claims: [{ statement: 'L6-PP-03', rationale: 'I did.' }],
        attachments: ['a.pdf'],
        witness: { name: 'Nia Sample' },
        reflection: 'gibbs',
      },
      text: '\n# Text\n',
      unused: [],
    });
  });

  it.each(['Teaching students: moving and handling', 'Hoists: “why” # and how', 'A: b: c'])(
    'has a title with a colon in it: %s',
    (title) => {
      const { answers, text } = readNotesAnswers(
        `${head(`title: ${title}`)}Text.\n`,
        everything,
        today,
      );
      expect({ title: answers.title, text }).toEqual({ title, text: 'Text.\n' });
    },
  );

  it('stays in the text as far as it does not fit', () => {
    const notes = `${head('title: A', 'type: audit', 'tags: [one, two]', 'date: in March')}Text.\n`;
    const { answers, text } = readNotesAnswers(notes, (key) => key !== 'type', today);
    expect(answers).toMatchObject({ title: 'A', type: undefined, period: undefined });
    expect(text).toBe('Text.\n\n````yaml\ntype: audit\ntags: [one, two]\ndate: in March\n````\n');
  });

  it('stays whole where reading would lose a part of an answer', () => {
    const claims = 'claims:\n  - statement: L6-PP-03\n    note: mine\n  - rationale: alone\n';
    const { answers, text } = readNotesAnswers(`---\n${claims}---\nText.`, everything, today);
    expect(answers.claims).toEqual([]);
    expect(text).toBe(`Text.\n\n\`\`\`\`yaml\n${claims}\`\`\`\`\n`);
  });

  it.each([
    ['is none', 'Just text.\n'],
    ['is never closed', '---\ntitle: A\n\nText.\n', { kind: 'unclosed', line: 1, what: '' }],
    ['is a rule', 'One\n\n---\n\nTwo\n'],
    ['is a rule at the top', '---\n\nTwo: three\n'],
  ])('that %s leaves the notes as they are', (_, notes, ...unused) => {
    expect(readNotesAnswers(notes, everything, today)).toEqual({
      answers: { claims: [], attachments: [] },
      text: notes,
      unused,
    });
  });

  it('gives each claim that can be used, and says which can’t and where', () => {
    const notes = `${head(
      'title: A visit',
      'claims:',
      '  - statement: L6-PP-01',
      '    rationale: I did.',
      '  - statement: L6-PP-99',
      '    rationale: |',
      '      I did that,',
      '      and this.',
      '  - { statement: L6-PP-02 }',
      '  - { statement: L6-PP-01, rationale: Again. }',
      '  - { statement: L6-PP-03, rationale: Too., note: mine }',
      '  - { statement: L6-PP-04, rationale: Good. }',
      'type: audits',
      'reflection: [gibbs',
      'attachments: [a.pdf]',
    )}Text.\n`;
    const fits: Fits = (key, value) =>
      key === 'claims'
        ? (value as { statement: string; rationale?: string }[]).every(
            ({ statement, rationale }, index, all) =>
              statement !== 'L6-PP-99' &&
              rationale !== undefined &&
              all.findIndex((one) => one.statement === statement) === index,
          )
        : key !== 'type';
    const { answers, text, unused } = readNotesAnswers(notes, fits, today);
    expect(answers).toMatchObject({
      title: 'A visit',
      claims: [{ statement: 'L6-PP-01' }, { statement: 'L6-PP-04', rationale: 'Good.' }],
      attachments: ['a.pdf'],
    });
    expect(unused).toEqual([
      { kind: 'no-statement', line: 6, what: 'L6-PP-99' },
      { kind: 'no-rationale', line: 10, what: 'L6-PP-02' },
      { kind: 'claim-twice', line: 11, what: 'L6-PP-01' },
      { kind: 'claim', line: 12, what: 'L6-PP-03' },
      { kind: 'answer', line: 14, what: 'type' },
      { kind: 'broken', line: 15, what: 'reflection' },
    ]);
    expect(text).toBe(`Text.

\`\`\`\`yaml
claims:
  - statement: L6-PP-99
    rationale: |
      I did that,
      and this.
  - { statement: L6-PP-02 }
  - { statement: L6-PP-01, rationale: Again. }
  - { statement: L6-PP-03, rationale: Too., note: mine }
type: audits
reflection: [gibbs
\`\`\`\`
`);
  });

  it('has a title of several lines on one', () => {
    const notes = `${head('title: |', '  A visit', '  to the kitchen')}Text.\n`;
    expect(readNotesAnswers(notes, everything, today).answers.title).toBe('A visit to the kitchen');
  });

  it.each([
    ['2026-03-14T10:30', '2026-03-14', '2026-03-14'],
    ['"14 March 2026"', '2026-03-14', '2026-03-14'],
    ['14/03/2026', '2026-03-14', '2026-03-14'],
    ['1 to 14 March 2026', '2026-03-01', '2026-03-14'],
  ])('may have the date as %s', (written, from, to) => {
    const notes = `${head(`date: ${written}`, 'type: Case Study')}Text.\n`;
    const fits: Fits = (key, value) => key !== 'type' || value === 'case-study';
    const { answers, text } = readNotesAnswers(notes, fits, today);
    expect(answers).toMatchObject({ period: { from, to }, type: 'case-study' });
    expect(text).toBe('Text.\n');
  });

  it('may be TOML, as Hugo writes it', () => {
    const notes = '+++\ntitle = "A visit"\ndate = 2026-03-14\nweight = 3\n+++\nText.\n';
    const { answers, text } = readNotesAnswers(notes, everything, today);
    expect(answers).toMatchObject({ title: 'A visit', period: { from: '2026-03-14' } });
    expect(text).toBe('Text.\n\n````yaml\nweight: 3\n````\n');
  });

  it('in TOML of several lines stays in the text', () => {
    const { answers, text } = readNotesAnswers('+++\n[a]\nb = 1\n+++\nText.\n', everything, today);
    expect([answers.title, text]).toEqual([undefined, '+++\n[a]\nb = 1\n+++\nText.\n']);
  });

  it('that is no YAML stays in the text', () => {
    const { answers, text } = readNotesAnswers('---\ntitle: [a\n---\nText.', everything, today);
    expect(answers.title).toBeUndefined();
    expect(text).toContain('title: [a');
  });
});

describe('what notes are called', () => {
  it.each([
    ['\n## A *new* [chair](x.md) \\#2\n\ntext', 'a.md', 'A new chair #2'],
    ['text\n\nUnderlined\n===\n', 'a.md', 'Underlined'],
    ['no heading', '/home/bethan/2026-03-14_cadair-newydd.docx', 'Cadair newydd'],
    ['no heading', 'C:\\notes\\ŵyn.txt', 'Ŵyn'],
    ['no heading', '2026-03.md', '2026-03'],
  ])('%s', (text, file, title) => {
    expect(titleOfNotes(text, file)).toBe(title);
  });
});
