import { expect, it, test } from 'vitest';
import { barePictures, withPictures } from '../../../src/core/model/notes.ts';
import { commandOf, outputKinds } from '../../../src/core/model/output-kinds.ts';
import { isKept, isOfSignOffs, isOnlyChecked } from '../../../src/core/model/layout.ts';
import { shapeOfSign, stateShapeOf, stateSigns } from '../../../src/core/model/state-shapes.ts';
import { states } from '../../../src/core/model/assessment.ts';

it('numbers pictures as the text does, and asks for the words of those without', () => {
  const source = { file: 'x.png' };
  expect(
    barePictures([
      { name: 'a.png', source, needsAlt: false },
      { name: 'b.png', source, needsAlt: true },
      { name: 'c.png', source, needsAlt: true },
    ]),
  ).toEqual([
    { number: 2, name: 'b.png' },
    { number: 3, name: 'c.png' },
  ]);
});

test.each<[string, string, string]>([
  ['![A rail](otpath-picture:1)', '![A rail](a.png)', 'puts its name in'],
  ['[The form](otpath-picture:2 "x")', '[The form](b%20\\(1\\).png "x")', 'keeps a title'],
  ['![](otpath-picture:1)', '![The \\[new\\] rail \\*\\_\\`\\<\\&\\\\](a.png)', 'adds words'],
  ['![](otpath-picture:2)', '![](b%20\\(1\\).png)', 'leaves what nobody said anything of'],
  ['![x](otpath-picture:3)', '![x](otpath-picture:3)', 'leaves what has no name'],
  ['![](otpath-picture:12)', '![](otpath-picture:12)', 'reads the whole number'],
  [
    '![](otpath-picture:1) ![](otpath-picture:1)\n![y](otpath-picture:2)',
    '![The \\[new\\] rail \\*\\_\\`\\<\\&\\\\](a.png) ![The \\[new\\] rail \\*\\_\\`\\<\\&\\\\](a.png)\n![y](b%20\\(1\\).png)',
    'does all',
  ],
])('%s becomes %s', (text, expected) => {
  const said = new Map([[1, '  The [new]\n rail *_`<&\\ ']]);
  expect(withPictures(text, ['a.png', 'b (1).png'], said)).toBe(expected);
});

it('needs no words for pictures', () => {
  expect(withPictures('![](otpath-picture:1)', ['a.png'])).toBe('![](a.png)');
});

it.each([
  ['check-output', 'check'],
  ['framework-validate-output', 'framework validate'],
  ['gaps-sheet-output', 'gaps --sheet'],
  ['cohort-sample-output', 'cohort sample'],
] as const)('%s is of otpath %s', (kind, command) => {
  expect(commandOf(kind)).toBe(command);
  expect(outputKinds).toContain(kind);
});

test.each([
  ['otpath.yaml', true],
  ['notes/some.YML', true],
  ['evidence/a.md', true],
  ['cpd/profile.md', true],
  ['signoffs/x.txt', true],
  ['panel/form.docx', true],
  ['migrations/1.json', true],
  ['plan.md', true],
  ['README.md', true],
  ['.otpathignore', true],
  ['my-plan.md', false],
  ['plan.md.txt', false],
  ['old/evidence/a.md', false],
  ['evidence.md', false],
  ['a.otpathignore', false],
  ['.otpathignore.txt', false],
  ['a.yaml.txt', false],
  ['report.html', false],
])('somebody keeps %s: %s', (path, kept) => {
  expect(isKept(path)).toBe(kept);
});

test.each([
  ['signoffs', true],
  ['Signoffs/a.yaml', true],
  ['signoffs-old/a.yaml', false],
  ['old/signoffs/a.yaml', false],
])('%s is of the sign-offs: %s', (path, isOf) => {
  expect(isOfSignOffs(path)).toBe(isOf);
});

test.each([
  ['README.md', true],
  ['moderation/a.yaml', true],
  ['plan.md', false],
  ['evidence/README.md', false],
])('%s is only checked: %s', (path, isOnly) => {
  expect(isOnlyChecked(path)).toBe(isOnly);
});

it('shows each state by one of five squares', () => {
  expect(Object.fromEntries(states.map((state) => [state, stateShapeOf(state)]))).toEqual({
    waived: 'lined',
    assumed: 'lined',
    verified: 'full',
    accepted: 'full',
    evidenced: 'framed',
    suspect: 'half',
    stale: 'half',
    claimed: 'half',
    uncovered: 'empty',
    held: 'full',
    expiring: 'full',
    expired: 'half',
    missing: 'empty',
    met: 'full',
    'not-yet': 'half',
    given: 'full',
    awaiting: 'empty',
    unanswered: 'empty',
  });
  for (const [shape, sign] of Object.entries(stateSigns)) expect(shapeOfSign(sign)).toBe(shape);
  expect(shapeOfSign('x')).toBeUndefined();
});
