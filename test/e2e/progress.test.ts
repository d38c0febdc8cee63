import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, runOtpath } from '../support/run.ts';

const goldens = join(repository, 'test', 'goldens', 'gaps');
const gaps = (...args: readonly string[]) =>
  runOtpath(['gaps', 'examples/level-6', '--as-of', '2026-11-22', ...args]);

describe('gaps --since', () => {
  it.each(['terminal', 'md'])('tells in %s what has become better and worse', async (format) => {
    const { stdout, code } = await gaps('--since', '2026-06-30', '--format', format);
    expect(code).toBe(0);
    const start = stdout.indexOf('What has changed');
    const ends = ['How strong the evidence is', '## Professional practice'];
    const end = Math.min(...ends.map((one) => stdout.indexOf(one, start)).filter((at) => at > 0));
    const section = stdout.slice(start, end);
    expect(section).toContain('3 worse');
    await expect(section).toMatchFileSnapshot(join(goldens, `level-6-since.${format}`));
  });

  it('gives the same as data', async () => {
    const { stdout } = await gaps('--since', '2026-06-30', '--format', 'json');
    const { progress } = JSON.parse(stdout) as {
      progress: { since: string; gained: unknown[]; lost: { from: string; to: string }[] };
    };
    expect(progress.since).toBe('2026-06-30');
    expect(progress.gained.length).toBeGreaterThan(0);
    expect(progress.lost).toContainEqual(
      expect.objectContaining({ id: 'L6-PP-24', from: 'evidenced', to: 'stale' }),
    );
  });

  it.each(['2026-11-22', '2027-01-01'])('refuses %s, which is no earlier day', async (since) => {
    const { stdout, stderr, code } = await gaps('--since', since);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('earlier day');
  });

  it('is left out of a report that did not ask for it', async () => {
    expect((await gaps()).stdout).not.toContain('What has changed');
    expect((await gaps('--format', 'json')).stdout).not.toContain('"progress"');
  });
});

describe('what assessors say', () => {
  it('stands in the report, with what they do not agree on', async () => {
    const { stdout } = await gaps('--format', 'json');
    const { assessors } = JSON.parse(stdout) as { assessors: unknown };
    expect(assessors).toEqual({
      assessors: [
        {
          name: 'Bethan Example',
          relationship: 'self',
          accepted: 4,
          verified: 0,
          conditions: 0,
          notAccepted: 0,
          changed: 0,
        },
        {
          name: 'Rhodri Sample',
          role: 'Senior Occupational Therapist',
          relationship: 'supervisor',
          accepted: 6,
          verified: 0,
          conditions: 1,
          notAccepted: 0,
          changed: 0,
        },
      ],
      disagreements: [
        {
          id: 'L6-PP-08',
          evidence: 'Single-handed care after a stroke',
          judgements: [
            expect.objectContaining({
              by: 'Rhodri Sample',
              judgement: 'accepted-with-conditions',
            }) as unknown,
            expect.objectContaining({ by: 'Bethan Example', judgement: 'accepted' }) as unknown,
          ],
        },
      ],
    });
  });

  it('fits on one screen with everything else that is to be known at once', async () => {
    const { stdout } = await gaps();
    expect(stdout.split('\n').length).toBeLessThanOrEqual(35);
    for (const answer of ['Not ready yet', 'What to do next', 'How strong the evidence is']) {
      expect(stdout).toContain(answer);
    }
  });
});
