import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const who = 'otpath: 1\npractitioner: { name: Bethan Example }\n';
const aiming = `${who}target: wales-social-care-ot:level-6\n`;

/** A folder with such settings, in which somebody types `otpath` and nothing else. */
async function standing(files: Readonly<Record<string, string>>, below = '.'): Promise<string> {
  const folder = writeFiles(temporaryFolder(), files);
  const { stdout, stderr, code } = await runHere([], { cwd: join(folder, below) });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout;
}

/** Lines that begin at the margin; what is wrapped stands further in. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\n {2}/g, ' ')
    .trimEnd()
    .split('\n');

describe('otpath alone', () => {
  it('says where one is, how things stand and what to do next, in five lines', async () => {
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const { stdout } = await runHere([], { cwd: join(cwd, 'evidence') });
    const lines = linesOf(stdout);
    expect(lines[0]).toBe(
      'The folder level-6 is the portfolio of Bethan Example. The target is Experienced practitioner.',
    );
    expect(lines[1]).toMatch(/^Not ready yet: \d+ of 216 requirements are still open\.$/);
    expect(lines[2]).toMatch(/^Problems in the files: \d+ errors?, \d+ warnings?\.$/);
    expect(lines[3]).toMatch(/^Next: /);
    expect(lines).toHaveLength(5);
    expect(fingerprints(cwd)).toEqual(before);
  });

  it('gives the first action of the gap report', async () => {
    const cwd = copyExample();
    const gaps = (await runHere(['gaps'], { cwd })).stdout.replace(/\n {5}/g, ' ');
    const [, first = ''] = /^ {2}1\. (.*?\.md|.*?\.)/m.exec(gaps) ?? [];
    expect(linesOf((await runHere([], { cwd })).stdout)[3]).toContain(`Next: ${first}`);
  });

  it('names a folder of its own in the folder of everything', async () => {
    const cwd = temporaryFolder();
    const { stdout } = await runHere([], { cwd, env: { HOME: cwd } });
    expect(linesOf(stdout)[1]).toMatch(
      /^Next: If you have a portfolio, go to [^]*otpath init my-portfolio/,
    );
  });

  it('says in one sentence that the settings can’t be read', async () => {
    expect(linesOf(await standing({ 'otpath.yaml': 'otpath: [1\n' }))[0]).toBe(
      'This folder is a portfolio, but otpath can’t read its otpath.yaml.',
    );
  });

  it('says whose portfolio it is where only a part of the settings can’t be read', async () => {
    const settings = [
      'otpath: 1',
      'practitioner: { name: Bethan Example }',
      'target: wales-social-care-ot:level-6',
      'credentials: [{ kind: HCPC registration }]',
      '',
    ].join('\n');
    const [where, , , next] = linesOf(await standing({ 'otpath.yaml': settings }));
    expect(where).toMatch(/^This folder is the portfolio of Bethan Example\. The target is /);
    expect(next).toBe('Next: To see what is wrong and how to fix it, run: otpath check');
  });

  it('keeps to 50 columns', async () => {
    const { stdout } = await runHere(['--no-color'], { cwd: copyExample(), columns: 50 });
    const wide = stdout.split('\n').filter((line) => line.length > 50);
    expect(linesOf(stdout)).toHaveLength(5);
    expect(wide).toEqual([]);
  });

  it('shows expired credentials first, then expiring ones, with the date and what to do', async () => {
    const credentials = [
      '{ kind: first-aid, expires: 2026-12-31 }',
      '{ kind: dbs-enhanced, expires: 2026-11-23 }',
      '{ kind: dbs-basic, expires: 2026-11-21 }',
      '{ kind: ot-degree, issued: 2019-07-01 }',
      '{ kind: hcpc-registration, number: OT012345, expires: 2026-10-31 }',
      '{ kind: driving-licence, expires: 2024-02-29 }',
      '{ kind: driving-licence, expires: 2034-02-28 }',
      '{ kind: manual-handling, expires: 2025-05-01 }',
    ].map((one) => `  - ${one}\n`);
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${aiming}credentials:\n${credentials.join('')}`,
    });
    const { stdout } = await runHere([], { cwd: folder });
    const record = 'then put the new date in otpath.yaml under credentials.';
    expect(linesOf(stdout).slice(0, 6)).toEqual([
      `Your credential manual-handling expired on 1 May 2025. Renew it if you have not done so, ${record}`,
      `Your HCPC registration expired on 31 October 2026. Renew it if you have not done so, ${record}`,
      `Your credential dbs-basic expired on 21 November 2026. Renew it if you have not done so, ${record}`,
      `Your enhanced DBS check expires on 23 November 2026, in 1 day. Renew it in time, ${record}`,
      `Your credential first-aid expires on 31 December 2026, in 39 days. Renew it in time, ${record}`,
      'This folder is the portfolio of Bethan Example. The target is Experienced practitioner.',
    ]);
  });

  it('shows a credential on its last day as one that expires today', async () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': `${aiming}credentials: [{ kind: hcpc-registration, expires: 2026-11-22 }]\n`,
    });
    const { stdout } = await runHere([], { cwd: folder });
    expect(linesOf(stdout)[0]).toBe(
      'Your HCPC registration expires today, on 22 November 2026. Renew it in time, then put the new date in otpath.yaml under credentials.',
    );
  });

  it.each([
    ['nothing is there', {}, 'To start one here, run: otpath init'],
    ['the settings end in .yml', { 'otpath.yml': aiming }, 'Next: Rename it otpath.yaml'],
    ['Windows added .txt', { 'otpath.yaml.txt': aiming }, 'The file otpath.yaml.txt in this'],
    ['one is below', { 'fy mhortffolio/otpath.yaml': aiming }, 'cd "fy mhortffolio"'],
    [
      'the settings are no YAML',
      { 'otpath.yaml': 'otpath: [1\n' },
      'Next: To see what is wrong and how to fix it, run: otpath check',
    ],
    [
      'the settings are empty',
      { 'otpath.yaml': '' },
      'Next: To see what is wrong and how to fix it, run: otpath check',
    ],
    [
      'there is no target',
      { 'otpath.yaml': who },
      'Next: To see the targets you can choose from, run: otpath framework list',
    ],
    [
      'no framework has the target',
      { 'otpath.yaml': `${who}target: wales-social-care-ot:level-66\n` },
      'The target is wales-social-care-ot:level-66, but no framework has it.',
    ],
    [
      'the target asks nothing',
      { 'otpath.yaml': `${who}target: rcot-advanced-practice:advanced\n` },
      'Next: To see the targets you can choose from, run: otpath framework list',
    ],
    [
      'there is no evidence',
      { 'otpath.yaml': aiming },
      'Next: To add your first piece of evidence, run: otpath add',
    ],
    [
      'evidence has an error',
      { 'otpath.yaml': aiming, 'evidence/kitchen.md': 'No front matter.\n' },
      'Next: To see what is wrong and how to fix it, run: otpath check',
    ],
  ])('where %s, says so', async (_, files, said) => {
    const lines = linesOf(await standing(files));
    expect(lines.join('\n')).toContain(said);
    expect(lines.length).toBeLessThanOrEqual(5);
  });

  it('names the pack where the target is reached', async () => {
    const lines = linesOf(
      await standing({
        'otpath.yaml': `${who}frameworks: [own]\ntarget: own-ot:level-1\npolicy:\n  id: own\n  version: 1.0.0\n  rules:\n    pieces_per_pillar: { value: 0 }\n    types_per_pillar: { value: 0 }\n    witnesses_per_pillar: { value: 0 }\n`,
        'own/own-ot/framework.yaml': [
          'id: own-ot',
          'title: Our own',
          'version: 1.0.0',
          'publisher: Us',
          'language: en',
          'source: { title: Our own }',
          'levels: [{ id: level-1, rank: 1, title: First, source: A }]',
          'pillars: [{ id: practice, title: Practice, source: A }]',
          'statements: [{ id: L1-01, level: level-1, pillar: practice, facet: responsibility, text: Cooks., source: A, revision: 1 }]',
          '',
        ].join('\n'),
        'evidence/kitchen.md':
          '---\ntitle: Kitchen\ndate: 2026-10-02\ntype: case-study\nclaims: [{ statement: L1-01, rationale: I cooked a whole meal. }]\n---\n\nIt was eaten.\n',
      }),
    );
    expect(lines.slice(1)).toEqual([
      'Ready: the only requirement is met as of this date.',
      'Problems in the files: 0 errors, 0 warnings.',
      'Next: To make the submission pack, run: otpath pack',
      'For more, run: otpath gaps, otpath check or otpath help.',
    ]);
  });
});
