import { expect, it } from 'vitest';
import { fileAsked, prepareEvidence, type AddPorts } from '../../../src/core/workspace/add.ts';
import { preparePortfolio } from '../../../src/core/workspace/first-files.ts';
import type { ClaimableId, FrameworkId, TargetId } from '../../../src/core/model/ids.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { firstFileWords } from '../../../src/core/words/conversations/en/first-files.ts';
import { day } from '../../support/portfolio-builders.ts';

const offersOf = () => ({
  targets: [],
  claimables: [],
  requirements: [],
  credentials: [],
  types: [],
});
const wales = 'wales-social-care-ot';
const ports: AddPorts = {
  unusedPath: (path) => path.replace(/-kitchen\.md$/, '-kitchen-2.md'),
  placeAttachments: (evidence, attachments) =>
    attachments.map((one) => ({
      ...one,
      path: evidence.replace(/[^/]+$/, one.name),
      isThere: false,
    })),
};
const head = {
  title: 'A kitchen',
  period: { from: day('2026-03-14'), to: day('2026-03-14') },
  type: 'case-study',
  claims: [{ statement: `${wales}:L6-PP-03` as ClaimableId, rationale: 'I weighed three ways.' }],
};
const bytes = new Uint8Array([1]);

it('makes evidence with its copies, each file named once, and writes nothing', () => {
  const prepared = prepareEvidence(
    {
      head,
      file: undefined,
      attached: [
        { name: 'plan.pdf', path: '/desk/plan.pdf' },
        { name: 'old.pdf', path: '/p/evidence/old.pdf', below: 'evidence/old.pdf' },
        { name: 'old.pdf', path: '/p/evidence/old.pdf', below: 'evidence/old.pdf' },
      ],
      pictures: [{ name: 'ramp.png', source: { bytes }, needsAlt: false }],
      textWith: (names) => `![A ramp](${names.join()})`,
    },
    { defaultFramework: wales as FrameworkId },
    ports,
  );
  expect(prepared).toEqual({
    file: 'evidence/2026-03-14-a-kitchen-2.md',
    text: `---
title: A kitchen
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03
    rationale: I weighed three ways.
attachments:
  - plan.pdf
  - old.pdf
  - ramp.png
---

![A ramp](ramp.png)
`,
    copies: [
      {
        name: 'plan.pdf',
        source: { file: '/desk/plan.pdf' },
        path: 'evidence/plan.pdf',
        isThere: false,
      },
      {
        name: 'ramp.png',
        source: { bytes },
        needsAlt: false,
        path: 'evidence/ramp.png',
        isThere: false,
      },
    ],
    attachments: ['evidence/plan.pdf', 'evidence/old.pdf', 'evidence/ramp.png'],
  });
});

it.each([
  ['2026/a', { file: 'evidence/2026/a.md' }],
  ['./evidence/a.md', { file: 'evidence/a.md' }],
  ['../a', { kind: 'unusable-name', asked: '../a' }],
  ['a-kitchen', { kind: 'taken-name', file: 'evidence/a-kitchen.md' }],
])('takes or refuses the file that was asked for: %s', (asked, answer) => {
  expect(fileAsked(asked, ports)).toEqual(answer);
});

it('makes the first files of a portfolio, and leaves what is there', () => {
  const there = ['readme.md', 'evidence'];
  const { folders, files, left } = preparePortfolio(
    {
      practitioner: { name: 'Nia Sample' },
      target: `${wales}:level-6` as TargetId,
      frameworkFolders: [],
    },
    libraryOf(builtInFrameworks, []),
    day('2026-11-22'),
    { words: firstFileWords, offersOf },
    (path) => there.includes(path.toLowerCase()),
  );
  expect(folders).toEqual(['evidence']);
  expect(files.map(({ path }) => path)).toEqual([
    '.otpathignore',
    '.otpath/portfolio.schema.json',
    'otpath.yaml',
  ]);
  expect(left.map(({ path }) => path)).toEqual(['evidence/example-a-kitchen.md', 'README.md']);
});
