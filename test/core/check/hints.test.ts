import { describe, expect, it } from 'vitest';
import { kitchen, kitchenAs } from '../../../src/core/check/example.ts';
import { adviceForDay } from '../../../src/core/check/rules/no-such-day.ts';
import { hintForDay } from '../../../src/core/words/findings/en/day.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

describe('the hint for a day that the calendar does not have', () => {
  it.each([
    ['2026-02-30', 'February 2026 has 28 days. Write the day you meant as year, month, day.'],
    ['2028-02-30', 'February 2028 has 29 days. Write the day you meant as year, month, day.'],
    ['2026-06-31', 'June 2026 has 30 days. Write the day you meant as year, month, day.'],
    ['2026-01-32', 'January 2026 has 31 days. Write the day you meant as year, month, day.'],
    ['2026-14-03', 'If you mean 14 March 2026, write 2026-03-14: year, month, day.'],
    ['2026-14-31', 'The month is a number from 01 to 12.'],
    ['2026-00-10', 'The month is a number from 01 to 12.'],
  ])('is about that day: %s', (day, hint) => {
    expect(hintForDay(adviceForDay(day))).toContain(hint);
  });

  it.each([
    ['2026-02-30', 'February 2026 has 28 days.'],
    ['31/06/2026', 'There is no 31 June 2026. June 2026 has 30 days.'],
  ])('is the same in every form: %s', (date, hint) => {
    const { findings } = runPortfolioExample(kitchen({ date }));
    expect(findings.map((one) => one.hint?.slice(0, hint.length))).toEqual([hint]);
  });
});

it('an attachment whose name has a backslash in it is not offered under its own name', () => {
  const { findings } = runPortfolioExample(
    kitchen({ attachments: '["back\\\\slash.pdf"]' }, { 'evidence/back\\slash.pdf': '%PDF-1.7' }),
  );
  expect(findings.filter(({ rule }) => rule === 'missing-attachment')).toMatchObject([
    {
      message:
        'The name of the attachment "back\\slash.pdf" has a backslash in it, which otpath and Windows read as a folder.',
      hint: 'Rename the file back-slash.pdf and write that name here.',
    },
  ]);
});

/** What is said of a head with other lines, and the texts that --fix would put in. */
const saidOf = (change: (text: string) => string) =>
  runPortfolioExample(kitchenAs(change)).findings.map(({ code, message, hint, fix }) => ({
    code,
    said: `${message} ${hint ?? ''}`,
    fix: fix?.edits.map(({ text }) => text),
  }));

describe('what is said of a slip in the head', () => {
  it.each([
    ['rationale: I', 'rationale: @I', 'rationale: "…"'],
    ['title: A', 'title: `A', 'title: "…"'],
    ['date: 2026-03-14', 'date: %2026', 'date: "…"'],
    ['claims:', 'attachments:\n  - @plan.pdf\nclaims:', '"…"'],
  ])('names the key of the line: %s → %s', (from, to, quoted) => {
    expect(saidOf((text) => text.replace(from, to))[0]?.said).toBe(
      `A text can't begin with this character here. Put the whole text in double quotes: ${quoted}.`,
    );
  });

  it.each([
    [
      'claims',
      (text: string) => text.replace('\n---\nWhat', '\n  -\n---\nWhat'),
      'Item 2 of the list "claims" has nothing in it. Fill it in, or delete it with its hyphen. Write each claim as "- statement: L6-PP-03", with its rationale on the next line.',
    ],
    [
      'attachments',
      (text: string) => text.replace('claims:', 'attachments:\n  -\nclaims:'),
      'Item 1 of the list "attachments" has nothing in it. Fill it in, or delete it with its hyphen.',
    ],
    [
      'a text',
      (text: string) => text.replace('A kitchen assessment', '""'),
      'There is nothing after "title:". Write something after "title:".',
    ],
  ])('names what is empty: %s', (_, change, said) => {
    expect(saidOf(change)).toEqual([{ code: 'OT108', said, fix: undefined }]);
  });

  it.each([
    ['—', 'This is a long dash, as Word makes it. '],
    ['–-', 'This is a long dash, as Word makes it. '],
    ['‑‑‑', 'This is a special hyphen, as Word makes it. '],
    ['***', ''],
  ])('names what is in the place of three hyphens: %s', (line, made) => {
    expect(saidOf((text) => text.replaceAll('---', line))).toEqual([
      {
        code: 'OT117',
        said: `${made}The head begins and ends with a line of exactly three hyphens. Type --- on this line, here and in 1 other place.`,
        fix: ['---', '---'],
      },
    ]);
  });

  it('is not that there is no head where a long dash opens one that is never closed', () => {
    expect(
      saidOf((text) => text.replace('---', '—').replace('\n---\n', '\n\n')).map(({ said }) => said),
    ).toEqual([
      'The head that begins here is never closed. Put a line --- between the head and the text.',
    ]);
  });
});

it('a name that is not UTF-8 is named with what to do', () => {
  const { findings } = runPortfolioExample({
    ...kitchen(),
    refused: [{ path: 'evidence/caf\uFFFD.md', reason: 'garbled-name' }],
  });
  expect(findings.map(({ code, at, message, hint }) => [code, at.file, message, hint])).toEqual([
    [
      'OT112',
      'evidence/caf\uFFFD.md',
      "The name of this file or folder has letters in an old form, shown as \uFFFD, so otpath can't open it.",
      'Type the name anew in your file manager, with the letters that were meant.',
    ],
  ]);
});

describe('what is said of a head that breaks off at its spaces', () => {
  const heads = {
    short: ['    rationale: I', '   rationale: I'],
    flat: [
      '    rationale: I weighed three options with the family.',
      '    rationale: |\n    I weighed three options\n    with the family.',
    ],
    'at the margin': [
      '    rationale: I weighed three options with the family.',
      '    rationale: |\nI weighed three options\nwith the family.',
    ],
  } as const;

  it.each([
    [
      'short',
      'This key starts further left than the keys that it belongs to. Start it in the same column as the key behind the hyphen, for example "  - statement: L6-PP-03" with "    rationale: …" below it.',
      '    ',
    ],
    [
      'flat',
      'The text below | or > has to start further right than its key. Put two more spaces before each line of the text than before the key.',
      '      I weighed three options\n      with the family.',
    ],
    [
      'at the margin',
      'The text below | or > has to start further right than its key. Put two more spaces before each line of the text than before the key.',
      '      I weighed three options\n      with the family.',
    ],
  ] as const)('%s', (name, said, fix) => {
    const [from, to] = heads[name];
    expect(saidOf((text) => text.replace(from, to))).toEqual([{ code: 'OT102', said, fix: [fix] }]);
  });
});

it('an empty key is named as empty, and not as missing', () => {
  expect(saidOf((text) => text.replace(/title: .*/, 'title:'))).toEqual([
    {
      code: 'OT107',
      said: 'There is nothing after "title:". Write it on the same line: "title: …".',
      fix: undefined,
    },
  ]);
});

it('a mark of a draft is named as one that otpath does not read', () => {
  expect(saidOf((text) => text.replace('date:', 'status: draft\ndate:'))).toEqual([
    {
      code: 'OT106',
      said: 'otpath does not read "status", so this evidence counts like any other. Take the line out. To keep unfinished evidence from counting, list its file in .otpathignore until it is ready.',
      fix: undefined,
    },
  ]);
});

it.each([
  ['evidence/~$plan.docx', true],
  ['evidence/.~lock.plan.docx#', true],
  ['evidence/plan.xlsx', false],
])('says of what Word keeps beside an open document what it is: %s', (file, isLock) => {
  const { findings } = runPortfolioExample(kitchen({}, { [file]: 'x' }));
  expect(findings.map(({ code, hint }) => [code, hint?.startsWith('Word keeps')])).toEqual([
    ['OT407', isLock],
  ]);
});

it.each([
  [
    'CON/x.pdf',
    'Windows keeps the name "CON" for itself, so it can\'t open "CON". Rename the folder to CON-file, and write that name here.',
  ],
  [
    'scans/aux.pdf',
    'Windows keeps the name "aux" for itself, so it can\'t open "aux.pdf". Rename the file to aux-file.pdf, and write that name here.',
  ],
])('an attachment below a name that Windows keeps is told that name: %s', (written, said) => {
  const { findings } = runPortfolioExample(kitchen({ attachments: `[${written}]` }));
  expect(findings.map(({ code, message, hint }) => [code, `${message} ${hint ?? ''}`])).toEqual([
    ['OT402', said],
  ]);
});
