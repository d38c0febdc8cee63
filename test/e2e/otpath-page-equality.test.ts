import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileTexts, portfolioOf } from '../support/hostile.ts';
import { exampleCopy, heardBeside, sharedPage } from '../support/otpath-page.ts';
import { everyOutput, pageEquality } from '../support/page-equality.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const { file, heard, page } = await sharedPage();

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const head = '---\ntitle: Y gegin\ndate: 2026-03-14\ntype: case-study\nclaims:\n';
const claim = '  - { statement: L6-PP-03, rationale: I weighed three ways with the family. }\n';
const end = '---\n\nWhat happened, what I did, and what I learned from it.\n';
const piece = `${head}${claim}${end}`;

/** A portfolio in which an organisation's list, the portfolio's own list and nobody know the keys that signed. */
async function signedPortfolio(): Promise<{ readonly folder: string; readonly portfolio: string }> {
  const folder = writeFiles(temporaryFolder(), {
    'portfolio/otpath.yaml': `${settings}organisation_policy: ../policy.yaml\n`,
    'policy.yaml':
      'policy: { id: team, version: 1.0.0, rules: {} }\nallowed_signers: list\nrevoked_keys: revoked\n',
    'keys/.keep': '',
  });
  const portfolio = join(folder, 'portfolio');
  const kinds = {
    nia: 'ed25519',
    rhodri: 'ecdsa',
    bethan: 'rsa',
    megan: 'ed25519',
    xanthe: 'ecdsa',
  };
  const publicKey = (name: string): string =>
    readFileSync(join(folder, 'keys', `${name}.pub`), 'utf8').trim();
  for (const [name, kind] of Object.entries(kinds)) {
    const key = join(folder, 'keys', name);
    execFileSync('ssh-keygen', ['-q', '-t', kind, '-N', '', '-C', '', '-f', key]);
    writeFiles(portfolio, { [`evidence/${name}.md`]: piece.replace('Y gegin', name) });
    const who = ['--name', `${name} Sample`, '--relationship', 'supervisor', '--accept', 'all'];
    const args = ['sign', name, ...who, '--key', key, '--date', '2026-11-01'];
    expect(await runHere(args, { cwd: portfolio })).toMatchObject({ code: 0 });
  }
  const line = (name: string): string => `${name}-sample ${publicKey(name)}\n`;
  writeFileSync(join(folder, 'list'), line('nia') + line('megan') + line('xanthe'));
  writeFileSync(join(folder, 'revoked'), `\uFEFF# gone\r\n\r\n${line('megan').trim()}\r\n`);
  writeFileSync(join(portfolio, 'allowed_signers'), line('rhodri'));
  const signOff = join(portfolio, 'signoffs', 'xanthe--xanthe-sample.yaml');
  writeFileSync(signOff, readFileSync(signOff, 'utf8').replace('2026-11-01', '2026-11-02'));
  const { stdout } = await runHere(['check', '--format', 'json'], { cwd: portfolio });
  for (const message of [
    'The key of megan Sample has been revoked',
    'This signature does not match the sign-off',
    'No key of bethan Sample is listed',
  ]) {
    expect(stdout).toContain(message);
  }
  expect(stdout).not.toMatch(/rhodri Sample|nia Sample/);
  return { folder, portfolio };
}

/** Portfolios of kinds that the examples have none of: their folder, and the portfolio where that is another one. */
const made: Readonly<
  Record<string, () => Promise<{ readonly folder: string; readonly portfolio?: string }>>
> = {
  'with signatures of every standing': signedPortfolio,
  'in which every text tries to be something else': () =>
    // A browser takes a backslash in the name of a file for a folder.
    Promise.resolve({ folder: portfolioOf(hostileTexts.filter((one) => !one.includes('\\'))) }),
  'from Windows and a Mac, with Welsh letters': () =>
    Promise.resolve({
      folder: writeFiles(temporaryFolder(), {
        'otpath.yaml': `\uFEFF${settings.replaceAll('\n', '\r\n')}`,
        'evidence/ty\u0302 newydd.md': piece
          .replace('---\n\n', 'attachments: [cynllun ty\u0302.pdf]\n---\n\n')
          .replaceAll('\n', '\r\n'),
        'evidence/cynllun t\u0177.pdf': '%PDF-1.4\n%%EOF\n',
        'evidence/y gegin.md': piece,
        'evidence/y gegin - Copy.md': piece,
        'evidence/~$gegin.docx': 'x',
        '.otpathignore': 'Drafts/\r\n',
        'drafts/not yet.md': piece,
      }),
    }),
  'with mistakes': () =>
    Promise.resolve({
      folder: writeFiles(temporaryFolder(), {
        'otpath.yaml': settings,
        'evidence/a.md': `${head.replace('case-study', 'Case Study').replace('2026-03-14', '29/02/2026')}${claim}${end}`,
        'evidence/b.md': `${head}  - statement: L6-PP-O3\n${end}`,
        'evidence/c.md': `---\ntitle: “Home\n${end}`,
        'evidence/d.md': `${head}${claim}${end}Her NHS number is 999 000 0018.\n`,
        'evidence/e.md': `${head}${claim}attachments: [gone.pdf, ../../outside.pdf]\n${end}`,
        'plan.md': '| Need | Action | By when |\n|---|---|---|\n| L6-PP-04 | Audit | Q2 2026 |\n',
        'waivers.yaml': 'waivers:\n  - { requirement: L6-XX-99, by: Nia Sample }\n',
      }),
    }),
};

describe('the page and the command', { timeout: 180_000 }, () => {
  it.each(['level-6', 'experienced-ot', 'grade-g'])(
    'make the same bytes of the example %s',
    async (example) => {
      const { different, same } = await pageEquality(page, exampleCopy(example));
      expect(different).toEqual([]);
      expect(same).toEqual(everyOutput);
    },
  );

  it.each(Object.entries(made))('make the same of a portfolio %s', async (_name, make) => {
    const { folder, portfolio } = await make();
    const { different, same } = await pageEquality(page, folder, portfolio);
    expect(different).toEqual([]);
    expect(same.map((one) => one.replace(' refused', ''))).toEqual(everyOutput);
  });

  it('ask nothing of any network meanwhile', () => {
    expect(heardBeside(file, heard)).toEqual([]);
  });
});
