import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const framework = `id: own-ot
title: Our own framework
version: 1.0.0
publisher: A council that does not exist
language: en
source: { title: Our paper }
extends: wales-social-care-ot
changes:
  - { id: L6-PP-03, remove: true, reason: Our panel looks at this elsewhere }
  - { id: L6-PP-04, set: { text: Is accountable for what they do. }, reason: Shorter }
statements:
  - { id: OW-01, level: level-6, pillar: professional-practice, aspects: [safe-effective-care], facet: responsibility, text: Does it., source: page 1, revision: 1 }
  - { id: OW-02, level: level-6, pillar: professional-practice, facet: responsibility, text: Does that., source: page 1, revision: 1, status: retired }
  - id: OW-03
    level: level-6
    pillar: professional-practice
    facet: responsibility
    text: Does something else.
    source: page 1
    revision: 1
    status: retired
    notes: [{ kind: decision, text: Nothing replaced it. }]
`;

const claimOf = (id: string): string =>
  `  - statement: ${id}\n    rationale: I weighed three ways.\n`;

let cwd: string;
beforeAll(() => {
  cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Ann Example }\ntarget: own-ot:level-6\nframeworks: [shelf]\n',
    'shelf/own-ot/framework.yaml': framework,
    'evidence/a.md': `---\ntitle: A\ndate: 2026-03-14\ntype: case-study\nclaims:\n${claimOf('wales-social-care-ot:L6-PP-03')}${claimOf('OW-03')}---\nWhat I did, in my own words.\n`,
  });
});

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
const shown = async (...args: readonly string[]): Promise<string> =>
  plain((await runHere(args, { cwd })).stdout);

describe('a statement of one’s own framework', () => {
  it('is explained with the titles that the extended framework has', async () => {
    const text = await shown('explain', 'OW-01');
    expect(text).toContain('Level: Experienced practitioner (level-6)');
    expect(text).toContain(
      'Pillar: Professional practice Aspect: Safe, effective and person-centred care',
    );
  });
});

describe('a statement that is set aside', () => {
  it('is explained with the framework and the reason, and not as retired', async () => {
    const text = await shown('explain', 'L6-PP-03');
    expect(text).toContain(
      'Set aside by A council that does not exist: Our panel looks at this elsewhere. The framework that sets it aside: own-ot',
    );
    expect(text).toContain('Revision: 1 Source');
  });

  it('has a finding with the same, in both languages', async () => {
    expect(await shown('check')).toContain(
      'L6-PP-03 is not required: own-ot sets it aside. Reason: Our panel looks at this elsewhere.',
    );
    expect(await shown('check', '--lang', 'cy')).toContain(
      'Ni ofynnir am L6-PP-03: mae own-ot yn ei roi o’r neilltu. Rheswm: Our panel looks at this elsewhere.',
    );
  });
});

it('names the framework that changes a statement', async () => {
  expect(await shown('explain', 'L6-PP-04')).toContain('The framework that changes it: own-ot');
});

describe('a statement that is retired', () => {
  it('needs a replacement or a note that there is none, and the hint says both', async () => {
    const text = await shown('framework', 'validate', 'shelf');
    expect(text).toContain('OW-02 is retired, but nothing says what replaced it.');
    expect(text).toContain('notes: [{ kind: decision, text: … }]');
    expect(text).not.toContain('OW-03');
  });

  it('can lose its claim where nothing replaced it', async () => {
    expect(await shown('check')).toContain('Nothing replaced it, so you can remove the claim.');
  });
});
