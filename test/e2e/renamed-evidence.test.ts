import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample } from '../support/temporary.ts';

const day = ['--as-of', '2026-11-22'];

/** What a gap report says of the states, and of the open requirements. */
async function countsOf(portfolio: string): Promise<unknown> {
  const { stdout } = await runHere(['gaps', portfolio, ...day, '--format', 'json']);
  return (JSON.parse(stdout) as { totals: unknown }).totals;
}

describe('evidence that is renamed after it was signed', () => {
  it('counts as before, and a pack of it is whole', async () => {
    const portfolio = copyExample();
    const before = await countsOf(portfolio);
    expect(before).toMatchObject({ accepted: 6 });
    const [was, now] = ['2026-03-single-handed-care.md', '2026-03-care-by-one.md'].map((name) =>
      join(portfolio, 'evidence', name),
    );
    renameSync(was!, now!);
    expect(await countsOf(portfolio)).toEqual(before);

    const pack = join(portfolio, 'pack.zip');
    const packed = await runHere(['pack', portfolio, ...day, '--output', pack]);
    expect(packed.code).toBe(0);
    expect((await runHere(['verify', pack])).code).toBe(0);
  });

  it('can be signed again under its new name, and decisions under the old one stay', async () => {
    const portfolio = copyExample();
    const now = join(portfolio, 'evidence', '2026-03-care-by-one.md');
    renameSync(join(portfolio, 'evidence', '2026-03-single-handed-care.md'), now);
    const signed = await runHere([
      'sign',
      now,
      '--name',
      'Rhodri Sample',
      '--relationship',
      'supervisor',
      '--accept',
      'L6-PP-01',
      '--date',
      '2026-11-20',
    ]);
    expect(signed.code).toBe(0);
    const file = join(portfolio, 'signoffs', '2026-03-care-by-one--rhodri-sample.yaml');
    expect(readFileSync(file, 'utf8')).toContain('evidence: evidence/2026-03-care-by-one\n');
    const { stdout } = await runHere(['check', portfolio, ...day, '--format', 'json']);
    const codes = [...stdout.matchAll(/"code": ?"(OT6\d\d)"/g)].map(([, code]) => code);
    // The decisions under the old name that are not made anew still count.
    expect(codes).toEqual(['OT636']);
    expect(await countsOf(portfolio)).toMatchObject({ accepted: 6 });
  });
});
