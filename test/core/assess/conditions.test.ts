import { describe, expect, it } from 'vitest';
import { conditionsOf } from '../../../src/core/assess/conditions.ts';
import { claimsIn } from '../../../src/core/assess/select-evidence.ts';
import type { Evidence } from '../../../src/core/model/portfolio.ts';
import type { RecordedSignOff } from '../../../src/core/model/sign-off.ts';
import { assess } from '../../support/assess.ts';
import { framework, level, pillar, statement } from '../../support/framework-builders.ts';
import { claim, day, evidence, portfolio, today } from '../../support/portfolio-builders.ts';
import { judgement, sameFingerprint, signOff, unchanged } from '../../support/sign-off-builders.ts';

const exampleOt = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('S-1')],
});
const kitchen = evidence('kitchen', [claim('S-1')]);
const conditional = judgement('S-1', {
  judgement: 'accepted-with-conditions',
  comment: 'Name the law.',
});

const panel = (
  date: string,
  said = conditional,
  changes: Parameters<typeof signOff>[2] = {},
): RecordedSignOff =>
  signOff('kitchen', [said], { relationship: 'panel', date: day(date), ...changes });

/** Each condition as its day, its assessor and its state. */
const conditions = (...signOffs: readonly RecordedSignOff[]): readonly string[] =>
  conditionsIn(kitchen, ...signOffs);

function conditionsIn(piece: Evidence, ...signOffs: readonly RecordedSignOff[]): readonly string[] {
  const held = portfolio({ evidence: [piece], signOffs, seals: unchanged([piece]) });
  const { coverage } = assess([exampleOt], 'level-1', held);
  return conditionsOf(claimsIn(coverage), held, today).map(({ date, by, state }) =>
    [date, by, state].join(' '),
  );
}

describe('the conditions of assessors', () => {
  it('are open while nothing has changed', () => {
    expect(conditions(panel('2026-03-01'))).toEqual(['2026-03-01 Nia Sample open']);
  });

  it('are met once the same person accepts the claim', () => {
    const later = panel('2026-05-01', judgement('S-1'));
    expect(conditions(later, panel('2026-03-01'))).toEqual(['2026-03-01 Nia Sample met']);
  });

  it('are not met by an acceptance without the key that signed them', () => {
    const signed = panel('2026-03-01', conditional, { signature: 'signed' });
    const forged = panel('2026-05-01', judgement('S-1'), {
      origin: { file: 'signoffs/forged.yaml', path: [] },
    });
    expect(conditions(forged, signed)).toEqual(['2026-03-01 Nia Sample open']);
  });

  it('are not met by what somebody else says', () => {
    const other = panel('2026-05-01', judgement('S-1'), { name: 'Rhodri Sample' });
    expect(conditions(panel('2026-03-01'), other)).toEqual(['2026-03-01 Nia Sample open']);
  });

  it('wait for the same person once the evidence has changed', () => {
    const before = panel('2026-03-01', conditional, { fingerprint: 'sha256:before' });
    expect(before.fingerprint).not.toBe(sameFingerprint);
    expect(conditions(before)).toEqual(['2026-03-01 Nia Sample changed']);
  });

  it('stay open where the same person sets others', () => {
    expect(conditions(panel('2026-05-01'), panel('2026-03-01'))).toEqual([
      '2026-03-01 Nia Sample open',
      '2026-05-01 Nia Sample open',
    ]);
  });

  it('are none of the applicant’s own, and none of days to come', () => {
    expect(conditions(panel('2026-03-01', conditional, { name: 'Bethan Example' }))).toEqual([]);
    expect(conditions(panel('2027-03-01'))).toEqual([]);
  });

  it('are not met by what the same person says of another claim of the statement', () => {
    const other = { rationale: 'A way that was new to the team.' };
    const judged = [conditional, judgement('S-1', other)];
    const both = evidence('kitchen', [claim('S-1'), claim('S-1', other)]);
    expect(conditionsIn(both, signOff('kitchen', judged, { date: day('2026-03-01') }))).toEqual([
      '2026-03-01 Nia Sample open',
    ]);
  });
});
