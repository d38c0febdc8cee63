import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';

interface Report {
  readonly ready: boolean;
  readonly requirements: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly metOn?: string;
  }[];
}

/** What becomes of each requirement of an example portfolio on a day, by the local id. */
async function statesOn(example: string, asOf: string): Promise<Readonly<Record<string, string>>> {
  const args = ['gaps', `examples/${example}`, '--as-of', asOf, '--format', 'json'];
  const { stdout, code } = await runHere(args);
  expect(code).toBe(0);
  const { requirements } = JSON.parse(stdout) as Report;
  return Object.fromEntries(
    requirements.map(({ id, state, metOn }) => [
      id.split(':')[1]!,
      metOn === undefined ? state : `${state} ${metOn}`,
    ]),
  );
}

describe('gaps for a stage', () => {
  it.each([
    ['2026-09-15', 'uncovered'],
    ['2026-09-16', 'given'],
    ['2026-09-17', 'given'],
  ])('on %s the programme that somebody confirms is %s', async (asOf, state) => {
    const states = await statesOn('experienced-ot', asOf);
    expect(states['progression-programme-completed']).toBe(state);
  });

  it.each(['2026-09-01', '2026-11-22', '2027-11-22'])(
    'on %s the panel has not decided, whatever else holds',
    async (asOf) => {
      const states = await statesOn('experienced-ot', asOf);
      expect(states['experienced-review-panel']).toBe('awaiting');
    },
  );

  it('capabilities become stale when the last evidence is older than the policy allows', async () => {
    // Supervision of an assistant, April 2026, is the only evidence of it; the policy allows 24 months.
    const capability = 'experienced-supervision';
    expect((await statesOn('experienced-ot', '2026-03-01'))[capability]).not.toBe('evidenced');
    expect((await statesOn('experienced-ot', '2026-11-22'))[capability]).toBe('evidenced');
    expect((await statesOn('experienced-ot', '2029-01-01'))[capability]).toBe('stale');
  });
});

describe('gaps for a role profile', () => {
  it.each([
    ['2026-07-06', 'not-yet 2026-07-07'],
    ['2026-07-07', 'met'],
    ['2026-07-08', 'met'],
  ])('on %s two years in practice are %s', async (asOf, state) => {
    expect((await statesOn('grade-g', asOf))['req9-post-two-years']).toBe(state);
  });

  it.each([
    // The registration ends on 31 January 2027; 90 days before is 2 November 2026.
    ['2026-11-01', 'held'],
    ['2026-11-02', 'expiring'],
    ['2027-01-31', 'expiring'],
    ['2027-02-01', 'expired'],
  ])('on %s the registration is %s', async (asOf, state) => {
    expect((await statesOn('grade-g', asOf))['req8-hcpc-registration']).toBe(state);
  });

  it.each([
    ['2026-11-11', 'awaiting'],
    ['2026-11-12', 'given'],
    ['2026-11-13', 'given'],
  ])('on %s what the panel decided on the 12th is %s', async (asOf, state) => {
    const states = await statesOn('grade-g', asOf);
    expect(states['req2-spoken-english']).toBe(state);
    expect(states['req4-out-of-hours']).toBe('awaiting');
  });

  it.each([
    ['2024-06-17', 'missing'],
    ['2024-06-18', 'held'],
    ['2024-06-19', 'held'],
  ])('on %s the check issued on the 18th is %s', async (asOf, state) => {
    expect((await statesOn('grade-g', asOf))['req11-dbs-check']).toBe(state);
  });

  it.each([
    ['2024-05-19', 'uncovered'],
    ['2024-05-20', 'held'],
  ])('on %s the one of several qualifications that was awarded is %s', async (asOf, state) => {
    expect((await statesOn('grade-g', asOf))['req7-qualification']).toBe(state);
  });
});
