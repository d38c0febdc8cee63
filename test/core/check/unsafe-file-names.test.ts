import { describe, expect, it } from 'vitest';
import { exampleEvidence, kitchen, signedKitchen } from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const bathing = exampleEvidence([
  'title: A bathing assessment',
  'date: 2026-04-02',
  'type: case-study',
  'claims: [{ statement: L6-PP-04, rationale: I weighed three options. }]',
]);

const found = (example: RuleExample) =>
  runPortfolioExample(example).findings.map(({ code, at, message, hint }) => [
    code,
    at.file,
    message,
    hint,
  ]);
const rename = (name: string): string =>
  `Rename it ${name}. If other files mention it, change the name there too.`;

describe('a name that Windows or OneDrive can’t keep', () => {
  it.each([
    [
      'a:b.md',
      'The name "a:b.md" has the character : in it, which Windows and OneDrive do not allow.',
      'a-b.md',
    ],
    [
      'q?.md',
      'The name "q?.md" has the character ? in it, which Windows and OneDrive do not allow.',
      'q-.md',
    ],
    [
      'a\\b.md',
      'The name "a\\b.md" has the character \\ in it, which Windows and OneDrive do not allow.',
      'a-b.md',
    ],
    [
      'CON.md',
      'Windows keeps the name "CON" for itself, so it can\'t open "CON.md".',
      'CON-file.md',
    ],
    [
      'tr .md',
      'The name "tr .md" has a space before its ending, which some programs take away.',
      'tr.md',
    ],
    [' k.md', 'The name " k.md" begins with a space, which OneDrive does not allow.', 'k.md'],
    [
      'a\tb.md',
      'The name "a\tb.md" has a character in it that can\'t be seen, which Windows does not allow.',
      'ab.md',
    ],
  ])('%j, of evidence, is found once', (name, message, better) => {
    const path = `evidence/${name}`;
    expect(found({ files: { [path]: bathing } })).toEqual([
      ['OT121', path, message, rename(better)],
    ]);
  });

  it('gets a name that nothing else has or gets', () => {
    const text = (date: string) => bathing.replace('2026-04-02', date);
    const files = {
      'evidence/kitchen.md': text('2026-01-02'),
      'evidence/kitchen .md': text('2026-01-03'),
      'evidence/kitchen.md.': 'x',
      'evidence/kitchen.md ': 'x',
      'evidence/a:b.pdf': '%PDF-1.7',
      'evidence/a?b.pdf': '%PDF-1.7',
    };
    const names = found({ files })
      .filter(([code]) => code === 'OT121')
      .map(([, file, , hint]) => [file, /^Rename it (.*?\.[a-z]+)\. /.exec(hint!)?.[1]]);
    expect(names).toEqual([
      ['evidence/a:b.pdf', 'a-b.pdf'],
      ['evidence/a?b.pdf', 'a-b-2.pdf'],
      ['evidence/kitchen .md', 'kitchen-2.md'],
      ['evidence/kitchen.md ', 'kitchen-3.md'],
      ['evidence/kitchen.md.', 'kitchen-4.md'],
    ]);
  });

  it('is told the same free name where evidence attaches the file', () => {
    const example = kitchen(
      { attachments: '["a?b.pdf", "a\\"b.pdf", "a\\\\b.pdf"]' },
      {
        'evidence/a?b.pdf': '%PDF-1.7 one',
        'evidence/a"b.pdf': '%PDF-1.7 two',
        'evidence/a\\b.pdf': '%PDF-1.7 three',
        'evidence/a-b.pdf': '%PDF-1.7 four',
      },
    );
    expect(
      found(example)
        .filter(([code]) => code !== 'OT407')
        .map(([code, , , hint]) => [code, hint]),
    ).toEqual([
      ['OT405', 'Rename the file to a-b-3.pdf, and write that name here.'],
      ['OT405', 'Rename the file to a-b-2.pdf, and write that name here.'],
      ['OT401', 'Rename the file a-b-4.pdf and write that name here.'],
    ]);
  });

  it('is found of a folder once', () => {
    const two = { 'evidence/wk: 1/a.md': bathing, 'evidence/wk: 1/b.pdf': '%PDF-1.7' };
    expect(found({ files: two }).filter(([code]) => code === 'OT121')).toEqual([
      [
        'OT121',
        'evidence/wk: 1/a.md',
        'The name "wk: 1" has the character : in it, which Windows and OneDrive do not allow.',
        'Rename the folder wk- 1. If other files mention it, change the name there too.',
      ],
    ]);
  });

  it.each([
    ['notes.', 'ends with a dot, which Windows and OneDrive do not allow.', 'notes'],
    ['notes ', 'ends with a space, which Windows and OneDrive do not allow.', 'notes'],
  ])('is found of a file beside the portfolio: %j', (name, wrong, better) => {
    expect(found(kitchen({}, { [name]: 'x' }))).toEqual([
      ['OT121', name, `The name "${name}" ${wrong}`, rename(better)],
    ]);
  });

  it('gets a name that nothing else has', () => {
    const files = { 'evidence/a:b.md': bathing, 'a-b.md': 'x', 'evidence/A-B.md/x.md': bathing };
    expect(found({ files }).filter(([code]) => code === 'OT121')).toEqual([
      expect.arrayContaining([rename('a-b-2.md')]),
    ]);
  });

  it('is signed again after it is renamed', () => {
    const { files } = signedKitchen({ evidence: 'evidence/kitchen?' });
    const { 'evidence/kitchen.md': text = '', ...others } = files;
    const hints = found({ files: { ...others, 'evidence/kitchen?.md': text } }).flatMap(
      ([code, , , hint]) => (code === 'OT121' ? [hint] : []),
    );
    expect(hints).toEqual(['Rename it kitchen-.md, and ask Nia Sample to sign it again.']);
  });

  it.each([
    ['a:b.pdf', 'OT402'],
    ['CON.pdf', 'OT402'],
    ['q?.pdf', 'OT405'],
    ['tr .pdf', 'OT405'],
    ['dot.', 'OT405'],
    ['a\\b.pdf', 'OT401'],
  ])('of an attachment is found once, where the evidence names it: %j', (name, code) => {
    const example = kitchen({ attachments: `['${name}']` }, { [`evidence/${name}`]: '%PDF-1.7 …' });
    expect(found(example).map(([found, file]) => [found, file])).toEqual([
      [code, 'evidence/kitchen.md'],
    ]);
  });
});

it.each(['a:b.pdf', 'q?.pdf'])('of an attachment that is signed is signed again: %s', (name) => {
  const example = signedKitchen({}, { attachments: `['${name}']` });
  const files = { ...example.files, [`evidence/${name}`]: '%PDF-1.7 …' };
  const hints = found({ files }).flatMap(([code, , , hint]) =>
    code === 'OT402' || code === 'OT405' ? [hint] : [],
  );
  expect(hints).toEqual([
    `Rename the file to ${name.replace(/[:?]/, '-')}, and write that name here. Then ask Nia Sample to sign this evidence again.`,
  ]);
});

it('of an attachment outside the portfolio says nothing of others of the same name', () => {
  const example = kitchen(
    { attachments: '[../../plan.pdf]' },
    { 'evidence/plan.pdf': '%PDF-1.7 …' },
  );
  expect(found(example).map(([code]) => code)).toEqual(['OT402', 'OT407']);
});
