import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample } from '../support/temporary.ts';

const signed = 'evidence/2026-03-single-handed-care.md';
const copy = 'evidence/2026-04-care-again.md';
const signOff = (name: string, who: string): string => `signoffs/${name}--${who}.yaml`;

interface Found {
  readonly rule: string;
  readonly hint: string;
}

/** What check says to do about the copy of a signed text. */
async function hintFor(
  change: (cwd: string) => void,
  args: readonly string[] = [],
): Promise<string> {
  const cwd = copyExample();
  cpSync(join(cwd, signed), join(cwd, copy));
  change(cwd);
  const { stdout } = await runHere(
    ['check', '--as-of', '2026-11-22', '--rule', 'OT319', '--format', 'json', ...args],
    { cwd },
  );
  const { portfolios } = JSON.parse(stdout) as {
    readonly portfolios: readonly { readonly findings: readonly Found[] }[];
  };
  const found = portfolios[0]!.findings.filter(({ rule }) => rule === 'copied-evidence');
  expect(found).toHaveLength(1);
  return found[0]!.hint;
}

function changeSigned(cwd: string): void {
  const path = join(cwd, signed);
  writeFileSync(path, readFileSync(path, 'utf8').replace('## What?', '## What?\n\nOne line more.'));
}

describe('a copy of evidence that somebody signed', () => {
  it('is to be deleted, and the signed text left as it is', async () => {
    expect(await hintFor(() => undefined)).toBe(
      `${signed} is the one that counts, because it is signed. Delete this file, and leave the signed file as it is: if you change it, its sign-off no longer counts. If the assessor should see something that only this file has, add it there and ask for a new sign-off (otpath sign --renew ${signed}). If this is other work, say here what was different about it.`,
    );
  });

  it('says what to do about the signed text where that was changed since', async () => {
    expect(await hintFor(changeSigned)).toBe(
      `${signed} is the one that counts, because it is signed. Its text, claims or attachments have changed since it was signed. Ask the assessor for a new sign-off (otpath sign --renew ${signed}), or put back what was signed. Compare the two files before you delete this one: it may have the signed text. If this is other work, say here what was different about it.`,
    );
  });

  it('says so too where somebody signed the copy as well', async () => {
    const hint = await hintFor((cwd) => {
      const from = readFileSync(join(cwd, signOff('2026-03-single-handed-care', 'rhodri-sample')));
      writeFileSync(
        join(cwd, signOff('2026-04-care-again', 'rhodri-sample')),
        from
          .toString('utf8')
          .replaceAll('evidence/2026-03-single-handed-care\n', 'evidence/2026-04-care-again\n'),
      );
    });
    expect(hint).toMatch(
      /^evidence\/\S+ is the one that counts, because its name is shorter\. .*leave the signed file as it is/,
    );
  });

  it('does so in Welsh', async () => {
    expect(await hintFor(changeSigned, ['--lang', 'cy'])).toContain(
      'Gofynnwch i’r asesydd lofnodi eto (otpath sign --renew ',
    );
  });
});
