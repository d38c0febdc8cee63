import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillWord, wordAnswers } from '../support/panel-form.ts';
import { runHere } from '../support/run-here.ts';
import { copyExample } from '../support/temporary.ts';

const record = 'panel/2026-12-03-level-6.yaml';
const later = ['--as-of', '2026-12-10'];
let code: string;
let forms: Readonly<Record<'en' | 'cy' | 'page', Uint8Array>>;

/** What the page saves of the answers that the Word forms have. */
const savedForm = (changes: object = {}): string =>
  JSON.stringify({
    'otpath-form': 1,
    pack: code,
    decisions: [
      { requirements: ['L6-PP-01'], decision: 'accepted', comment: 'Clear and honest.' },
      { requirements: ['L6-PP-03'], decision: 'accepted-with-conditions' },
      { requirements: ['L6-PP-02', 'L6-PP-27'], decision: 'not-accepted' },
    ],
    varcs: [{ evidence: 'E12', agreed: ['valid', 'current'] }],
    conflicts: [
      { name: 'Nia Sample', conflict: 'I supervised her in 2024.', handled: 'She did not vote.' },
    ],
    conditions: [
      { requirement: 'L6-PP-03', condition: 'Add what the family said.', by: '31 March 2027' },
    ],
    members: [{ name: 'Nia Sample', role: 'Chair', registration: 'OT012302' }],
    outcome: 'recommended-with-conditions',
    reasons: 'Good evidence.',
    date: '3 December 2026',
    ...changes,
  });

beforeAll(async () => {
  const cwd = copyExample();
  const made: Partial<Record<'en' | 'cy', Uint8Array>> = {};
  for (const language of ['en', 'cy'] as const) {
    const args = ['pack', '--as-of', '2026-11-22', '--format', 'docx', '--lang', language];
    const { code: exit, stderr } = await runHere([...args, '-o', 'pack.docx'], { cwd });
    expect({ exit, stderr }).toMatchObject({ exit: 0 });
    made[language] = fillWord(readFileSync(join(cwd, 'pack.docx')), wordAnswers[language]);
    rmSync(join(cwd, 'pack.docx'));
  }
  const args = ['pack', '--as-of', '2026-11-22', '--format', 'md'];
  const { stdout } = await runHere(args, { cwd });
  code = /`(otpath-form\/1 [^`]*)`/.exec(stdout)![1]!;
  forms = { en: made.en!, cy: made.cy!, page: new TextEncoder().encode(savedForm()) };
}, 120_000);

/** Reads a form into a fresh copy of the example, or into one that is given. */
async function read(
  form: Uint8Array | string,
  { cwd = copyExample(), args = ['--yes'] }: { cwd?: string; args?: readonly string[] } = {},
) {
  writeFileSync(join(cwd, 'form'), form);
  const run = await runHere(['pack', '--read-form', 'form', ...later, ...args], { cwd });
  const path = join(cwd, record);
  return { ...run, cwd, written: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
}

/** Changes a file of a portfolio. */
function edit(cwd: string, file: string, change: (text: string) => string): void {
  const path = join(cwd, file);
  const text = readFileSync(path, 'utf8');
  const after = change(text);
  expect(after).not.toBe(text);
  writeFileSync(path, after);
}

describe('the next pack', () => {
  it('says what has changed since the pack that the panel had', async () => {
    const { cwd } = await read(forms.page);
    const piece = readFileSync(join(cwd, 'evidence/2026-03-single-handed-care.md'), 'utf8');
    const later = piece
      .replace(/^title: .*$/m, 'title: A second look after the panel')
      .replace(/^date: .*$/m, 'date: 2026-12-04')
      .replaceAll('L6-PP-08', 'L6-ER-02');
    writeFileSync(join(cwd, 'evidence/2026-12-second-look.md'), later);
    const args = ['pack', '--as-of', '2026-12-10', '--format', 'md'];
    const { stdout } = await runHere(args, { cwd });
    const section = /### Since last time\n\n(.*?)\n+###/s.exec(stdout)?.[1];
    expect(section).toMatchInlineSnapshot(`
      "The last panel (3 December 2026) had the pack of 22 November 2026. Since 22 November 2026: 1 better, 0 worse, 1 new piece of evidence. Of the evidence in that pack, 0 changed and 0 withdrawn.

      - **Better than before:** [L6-ER-02](#Form_l6-er-02)
      - **New evidence:** [E32](#e32-a-second-look-after-the-panel)"
    `);
    expect(stdout).toContain('id="Form_l6-er-02"');
    expect(stdout).not.toContain('nothing to compare with');
  });
});

describe('the next pack, by what the record holds of the pack that the panel had', () => {
  it('says what was withdrawn, changed and added, also on the day of that pack', async () => {
    const { cwd } = await read(forms.page);
    const piece = readFileSync(join(cwd, 'evidence/2026-09-care-home-seating.md'), 'utf8');
    rmSync(join(cwd, 'evidence/2026-07-duty-rota-conflict.md'));
    edit(cwd, 'evidence/2026-04-supervising-assistants.md', (text) =>
      text.replace(/rationale: (\w)/, 'rationale: Changed. $1'),
    );
    const added = piece
      .replace(/^title: .*$/m, 'title: A second look at the same home')
      .replace(/^date: .*$/m, 'date: 2026-11-22')
      // Another text, so that it is no copy.
      .replace(/\n---\n[^]*$/, '\n---\n\nWe measured each chair again in the dining room.\n');
    writeFileSync(join(cwd, 'evidence/2026-11-second-look.md'), added);
    const { stdout } = await runHere(['pack', '--as-of', '2026-12-10', '--format', 'md'], { cwd });
    const section = /### Since last time\n\n(.*?)\n+###/s.exec(stdout)?.[1];
    expect(section).toContain('1 new piece of evidence.');
    expect(section).toContain('Of the evidence in that pack, 1 changed and 1 withdrawn.');
    expect(section).toMatch(/Worse than before:\*\* .*\[L6-LM-15\]/);
    expect(section).toMatch(/New evidence:\*\* \[E\d+\]\(#e\d+-a-second-look-at-the-same-home\)$/m);
    expect(section).toMatch(/Changed evidence:\*\* \[E\d+\]\(#e\d+-[^)]*\)$/m);
    expect(section).toMatch(/Withdrawn evidence:\*\* evidence\/2026-07-duty-rota-conflict$/m);
  });

  it('says what it cannot show where the record is of an earlier version', async () => {
    const { cwd } = await read(forms.page);
    edit(cwd, record, (text) => text.slice(0, text.indexOf('packed:')));
    const { stderr } = await read(forms.page, { cwd });
    expect(stderr).toContain('These decisions are already in');
    rmSync(join(cwd, 'evidence/2026-07-duty-rota-conflict.md'));
    const { stdout } = await runHere(['pack', '--as-of', '2026-12-10', '--format', 'md'], { cwd });
    expect(stdout).toContain(
      'does not show evidence that was rewritten or withdrawn since. To see that, compare the two packs with otpath verify --against.',
    );
  });
});

describe('the requirements that the last panel did not simply accept', () => {
  it('are on the first page of the next pack and beside their rows, with the comment', async () => {
    const decisions = [
      { requirements: ['L6-PP-05'], decision: 'not-accepted', comment: 'Only one page.' },
      { requirements: ['L6-PP-06'], decision: 'not-accepted' },
      { requirements: ['L6-PP-03'], decision: 'accepted-with-conditions', comment: 'Date it.' },
      { requirements: ['L6-PP-01'], decision: 'accepted', comment: 'Clear and honest.' },
    ];
    const { cwd } = await read(savedForm({ decisions }));
    const { stdout } = await runHere(['pack', '--as-of', '2026-12-10', '--format', 'md'], { cwd });
    const section = /### Earlier panels\n\n(.*?)\n+###/s.exec(stdout)?.[1];
    expect(section).toContain('- **Not accepted:** L6-PP-05 (Only one page.); L6-PP-06\n');
    expect(section).toContain('- **Accepted with conditions:** L6-PP-03 (Date it.)\n');
    const decided = '**Decision, not accepted:** Only one page. (the panel, 3 December 2026)';
    expect(stdout.split(decided)).toHaveLength(3);
    const row = stdout.split('\n').find((one) => one.includes('id="Form_l6-pp-05"'));
    expect(row).toContain(decided);
    expect(stdout).not.toContain('Clear and honest.');
  });
});

describe('a form that a panel filled in', () => {
  it('is shown, and written as the decisions of the panel', async () => {
    const { code: exit, stdout, stderr, written } = await read(forms.page);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: `Written to ${record}.\n` });
    expect(stdout.replace(/(22 November 2026, )[0-9a-f ]{24}/, '$1NUMBER')).toBe(
      `Day of the panel: 3 December 2026
Submission pack: 22 November 2026, NUMBER
Recommendation: recommended with conditions
Reasons: Good evidence.
Decision: accepted: 1 · accepted with conditions: 1 · not accepted: 2 · not
decided yet: 101
  L6-PP-01: accepted. Clear and honest.
  L6-PP-03: accepted with conditions
  L6-PP-02: not accepted
  L6-PP-27: not accepted
Valid, authentic, reliable, current, sufficient:
  E12 Single-handed care after a stroke: Valid, Current
Conditions:
  L6-PP-03: Add what the family said. (By when: 31 March 2027)
Conflicts of interest:
  Nia Sample: I supervised her in 2024, She did not vote.
Members of the panel:
  Nia Sample: Chair, OT012302
`,
    );
    const [decided, packed] = written!.split('packed:\n');
    expect(packed).toMatch(/^ {4}- \{ evidence: evidence\/\S+, code: [0-9a-f]{8} \}$/m);
    expect(packed).toMatch(/^ {4}- \{ state: evidenced, requirements: \[ L6-.*\] \}$/m);
    expect(decided?.replace(/number: .*/, 'number: NUMBER')).toBe(
      `# What a panel decided, written by otpath pack --read-form.

otpath: 1
practitioner: Bethan Example
target: wales-social-care-ot:level-6
date: 2026-12-03
pack:
  date: 2026-11-22
  number: NUMBER
outcome: recommended-with-conditions
reasons: Good evidence.
conditions:
  - requirements:
      - L6-PP-03
    condition: Add what the family said.
    by: 2027-03-31
decisions:
  - requirement: L6-PP-01
    decision: accepted
    comment: Clear and honest.
  - requirement: L6-PP-03
    decision: accepted-with-conditions
  - requirement: L6-PP-02
    decision: not-accepted
  - requirement: L6-PP-27
    decision: not-accepted
varcs:
  - evidence: evidence/2026-03-single-handed-care
    agreed:
      - valid
      - current
conflicts:
  - name: Nia Sample
    conflict: I supervised her in 2024.
    handled: She did not vote.
members:
  - name: Nia Sample
    role: Chair
    registration: OT012302
`,
    );
  });

  it.each(['en', 'cy'] as const)('says the same from Word (%s) as from the page', async (one) => {
    const fromPage = await read(forms.page);
    const fromWord = await read(forms[one]);
    expect(fromWord).toMatchObject({ code: 0, stdout: fromPage.stdout });
    // The two packs differ in their language, so their numbers may.
    const withoutNumber = (text = ''): string => text.replace(/number: .*/, '');
    expect(withoutNumber(fromWord.written)).toBe(withoutNumber(fromPage.written));
  });

  it('is not written without somebody who agrees', async () => {
    const { code: exit, stderr, written } = await read(forms.page, { args: [] });
    expect({ exit, written }).toEqual({ exit: 2, written: undefined });
    expect(stderr).toContain('Add --yes to write them without a question.');
  });

  it('is written once', async () => {
    const { cwd, written } = await read(forms.page);
    const again = await read(forms.en, { cwd, args: [] });
    expect(again).toMatchObject({
      code: 0,
      stderr: `These decisions are already in ${record}. Nothing was written.\n`,
      written,
    });
    const other = await read(savedForm({ reasons: 'Others.' }), { cwd });
    expect(other).toMatchObject({ code: 2, written });
    expect(other.stderr).toContain(`${record} has other decisions of a panel of the same day`);
  });

  it('is for the evidence as it was; other evidence may be new', async () => {
    const cwd = copyExample();
    const file = 'evidence/2026-03-single-handed-care.md';
    writeFileSync(
      join(cwd, 'evidence', 'new.md'),
      readFileSync(join(cwd, file), 'utf8').replace(/^attachments:.*\n/m, ''),
    );
    expect(await read(forms.page, { cwd })).toMatchObject({ code: 0 });
    rmSync(join(cwd, record));
    edit(cwd, file, (text) => `${text}\nMore.\n`);
    const { code: exit, stderr, written } = await read(forms.page, { cwd });
    expect({ exit, written }).toEqual({ exit: 2, written: undefined });
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /Evidence has changed since the pack of 22 November 2026 that form is for: E\d+ in that pack\./,
    );
  });

  it('changes no state, and is on the first page of the next pack', async () => {
    const cwd = copyExample();
    const states = async () => {
      const { stdout } = await runHere(['gaps', '--format', 'json', ...later], { cwd });
      return (JSON.parse(stdout) as { readonly totals: object }).totals;
    };
    const before = await states();
    await read(forms.page, { cwd });
    expect(await states()).toEqual(before);
    const { stdout } = await runHere(['pack', '--format', 'md', ...later], { cwd });
    expect(stdout.slice(0, stdout.indexOf('### Strongest evidence'))).toContain(
      `### Earlier panels

- **3 December 2026:** recommended with conditions (Good evidence.)
- **Not accepted:** L6-PP-02; L6-PP-27
- **Accepted with conditions:** L6-PP-03
- **Condition, L6-PP-03:** Add what the family said. (By when: 31 March 2027) – open
`,
    );
    const asItWas = ['pack', '--format', 'md', '--as-of', '2026-11-22'];
    expect((await runHere(asItWas, { cwd })).stdout).not.toContain('Earlier panels');
    const details = (text: string): string =>
      text
        .split('\n')
        .filter((line) => /panel\/.*OT5\d\d/.test(line))
        .join('\n');
    const line = ['check', '--format', 'github', ...later];
    expect((await runHere(line, { cwd })).stdout).not.toContain('panel/');
    edit(cwd, record, (text) => text.replace('Good evidence.', 'Ring 07700 900118.'));
    expect(details((await runHere(line, { cwd })).stdout.replaceAll('%2F', '/'))).toContain(
      'OT507',
    );
    edit(cwd, record, (text) => text.replace('requirement: L6-PP-01', 'requirement: L6-PP-99'));
    const checked = await runHere(['check', ...later], { cwd });
    expect(checked.stdout).toContain('"wales-social-care-ot" has no requirement "L6-PP-99"');
  });
});

describe('a form is refused', () => {
  it.each<[string, () => string | Uint8Array, RegExp]>([
    ['that is none', () => '# A letter\n', /form has no form of a panel in it\./],
    ['that is a damaged zip', () => 'PK\u0003\u0004', /form has no form of a panel in it\./],
    [
      'of a newer otpath',
      () => savedForm({ 'otpath-form': 2 }),
      /Another version of otpath made the form form\./,
    ],
    [
      'whose code was changed',
      () => savedForm({ pack: code.replace('2026-11-22', '2026-11-21') }),
      /not for filling in was changed/,
    ],
    [
      'with two answers',
      () =>
        savedForm({
          decisions: [
            { requirements: ['L6-PP-01'], decision: 'accepted' },
            { requirements: ['L6-PP-01'], decision: 'not-accepted' },
          ],
        }),
      /more than one answer where there can be one: L6-PP-01\./,
    ],
    [
      'with an unknown requirement',
      () => savedForm({ decisions: [{ requirements: ['L6-PP-99'], decision: 'accepted' }] }),
      /the target or the pack does not have: L6-PP-99\./,
    ],
    [
      'with ticks for evidence that the pack does not have',
      () => savedForm({ varcs: [{ evidence: 'E99', agreed: ['valid'] }] }),
      /can’t be read into the portfolio yet\. It has ticks for evidence that the pack does not have: E99\./,
    ],
    [
      'with one name twice',
      () => savedForm({}).replace('"outcome"', '"outcome": "not-yet", "outcome"'),
      /not for filling in was changed/,
    ],
    [
      'with reasons that make a record that otpath would not read again',
      () => savedForm({ reasons: 'Good evidence. '.repeat(75_000) }),
      /the record would be larger than 1 MB/,
    ],
    [
      'with an unknown requirement in a condition',
      () => savedForm({ conditions: [{ requirement: 'L6-PP-98', condition: 'More.' }] }),
      /does not have: L6-PP-98\./,
    ],
    [
      'with a day that does not exist',
      () => savedForm({ date: '30 February 2026' }),
      /"30 February 2026" is no day of the calendar\./,
    ],
    [
      'with a condition by a day that does not exist',
      () => savedForm({ conditions: [{ condition: 'More.', by: '31 June 2027' }] }),
      /"31 June 2027" is no day of the calendar\./,
    ],
    [
      'with a day before the pack',
      () => savedForm({ date: '1 November 2026' }),
      /"1 November 2026" is before the day of the pack\./,
    ],
    [
      'with a day to come',
      () => savedForm({ date: '3 December 2027' }),
      /"3 December 2027" is still to come\./,
    ],
    [
      'that is not finished',
      () => savedForm({ date: undefined, outcome: undefined, members: [{ role: 'Chair' }] }),
      /Missing: the recommendation, the day of the panel, the names of the members\./,
    ],
  ])('%s', async (_, form, why) => {
    const { code: exit, stderr, written } = await read(form());
    expect({ exit, written }).toEqual({ exit: 2, written: undefined });
    expect(stderr.replace(/\s+/g, ' ')).toMatch(why);
  });

  it('with all that is wrong in it at once, and a day that would be right', async () => {
    const { stderr, written } = await read(
      savedForm({
        decisions: [
          { requirements: ['L6-PP-01'], decision: 'accepted' },
          { requirements: ['L6-PP-01'], decision: 'not-accepted' },
        ],
        conditions: [
          { requirement: 'PP-05', condition: 'More.', by: '31 Feb 2027' },
          { requirement: 'L6-PP-03', by: '31 June 2027' },
        ],
        members: [{ role: 'Chair' }],
        outcome: undefined,
        date: '3 December 2027',
      }),
    );
    expect(written).toBeUndefined();
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'form can’t be read into the portfolio yet. It has more than one answer where there can be one: L6-PP-01. It names what the target or the pack does not have: PP-05. Missing: the recommendation, the names of the members, what a condition is. "31 Feb 2027" is no day of the calendar. "31 June 2027" is no day of the calendar. "3 December 2027" is still to come. Ask the panel to correct the form. Write a day such as 22 November 2026. Then read it again.',
    );
  });

  it('of another person, and of another target', async () => {
    const cwd = copyExample();
    const other = await read(forms.page, {
      cwd,
      args: ['--yes', '--target', 'wales-social-care-ot:level-7'],
    });
    expect(other).toMatchObject({ code: 2, written: undefined });
    expect(other.stderr).toContain('add: --target wales-social-care-ot:level-6');
    edit(cwd, 'otpath.yaml', (text) => text.replace('Bethan Example', 'Carys Example'));
    const { code: exit, stderr, written } = await read(forms.page, { cwd });
    expect({ exit, written }).toEqual({ exit: 2, written: undefined });
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'form is for the pack of another person: bethan-example. This portfolio is about Carys Example.',
    );
  });

  it('that is not there; and --yes alone does nothing', async () => {
    const cwd = copyExample();
    const gone = await runHere(['pack', '--read-form', 'gone.docx'], { cwd });
    expect(gone).toMatchObject({ code: 2 });
    expect(gone.stderr).toContain('The form gone.docx can’t be opened.');
    const locked = await runHere(['pack', '--read-form', '~$pack.docx'], { cwd });
    expect(locked).toMatchObject({ code: 2 });
    expect(locked.stderr).toContain('Word keeps only while a document is open.');
    const alone = await runHere(['pack', '--yes'], { cwd });
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.stderr).toContain('otpath pack takes --yes only with --read-form.');
  });
});

it('says what somebody should look at again, and writes it all the same', async () => {
  const {
    code: exit,
    stderr,
    written,
  } = await read(
    savedForm({
      outcome: 'recommended',
      conditions: [
        { requirement: 'L6-PP-03', condition: 'Date it.', by: '30 November 2026' },
        { condition: 'More.', by: '31 March 2027' },
      ],
      conflicts: [
        { name: 'nia  sample', conflict: 'none' },
        { name: 'Gwen Sample', conflict: 'Her sister.' },
        { conflict: 'A friend.' },
      ],
    }),
  );
  expect(exit).toBe(0);
  expect(written).toContain('outcome: recommended\n');
  expect(stderr)
    .toBe(`Check this: the condition "Date it." is due on 30 November 2026, before the day of the panel.
Check this: the panel recommends without conditions, but the form has 2 conditions.
Check this: Gwen Sample has a conflict of interest, but is not among the members.
Check this: a conflict of interest has no name of a member.
Written to ${record}.
`);
});

it('keeps a condition on a part, whose name is no id', async () => {
  const conditions = [
    { requirement: 'Professional practice', condition: 'More depth.' },
    { requirement: 'L6-PP-01 and L6-PP-03', condition: 'Both again.' },
  ];
  const { code: exit, written } = await read(savedForm({ conditions }));
  expect(exit).toBe(0);
  expect(written).toContain('  - condition: "Professional practice: More depth."\n');
  expect(written).toContain('      - L6-PP-01\n      - L6-PP-03\n    condition: Both again.\n');
});

it('is not read together with options that make a pack', async () => {
  const { stderr, code } = await runHere(['pack', '--read-form', 'panel.docx', '--format', 'pdf']);
  expect(code).toBe(2);
  expect(stderr).toContain('--read-form');
  expect(stderr).toContain('--format');
});
