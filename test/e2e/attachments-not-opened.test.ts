import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const portfolio = (attachments: Readonly<Record<string, string>>): string =>
  writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/kitchen.md': `---\ntitle: A kitchen\ndate: 2026-03-14\ntype: case-study\nclaims:\n  - statement: L6-PP-03\n    rationale: I weighed three ways.\nattachments: [${Object.keys(attachments).join(', ')}]\n---\nWhat I did, and what I learned from it.\n`,
    ...Object.fromEntries(
      Object.entries(attachments).map(([name, text]) => [`evidence/${name}`, text]),
    ),
  });
const one = { 'plan.txt': 'A ramp and two rails.\n' };
const clean = 'No problems found in 1 piece of evidence with 1 claim.';

describe('the end of a check that opened no attachments', () => {
  it.each([
    [
      ['check'],
      one,
      `${clean}\n1 attachment was not opened. To look for personal details there too, run:\notpath check --attachments\n`,
    ],
    [
      ['check', '--lang', 'cy'],
      { ...one, 'ramp.txt': 'A ramp.\n' },
      'Ni chafwyd hyd i broblemau. Gwiriwyd 1 darn o dystiolaeth, 1 hawliad.\nHeb eu hagor: 2 atodiad. I chwilio am fanylion personol ynddynt hefyd, rhedwch:\notpath check --attachments\n',
    ],
    [['check'], {}, `${clean}\n`],
    [['check', '--attachments'], one, `${clean}\n`],
    [['check', '--quiet'], one, ''],
  ])('%j', async (args, attachments, said) => {
    const { stdout } = await runHere([...args, '--as-of', '2026-11-22'], {
      cwd: portfolio(attachments),
    });
    expect(stdout).toBe(said);
  });
});
