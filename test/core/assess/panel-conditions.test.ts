import { describe, expect, it } from 'vitest';
import { panelConditionsOf } from '../../../src/core/assess/panel-conditions.ts';
import type { RequirementId, TargetId } from '../../../src/core/model/ids.ts';
import type { PanelDecision, RecordedPanel } from '../../../src/core/model/panel.ts';
import { claim, day, evidence, panelRecord } from '../../support/portfolio-builders.ts';

const id = (local: string): RequirementId => `example-ot:${local}` as RequirementId;

const first = panelRecord('2026-06-20', {
  conditions: [
    { requirements: [id('S-1')], condition: 'One.' },
    { requirements: [id('S-1'), id('S-2')], condition: 'Both.' },
    { requirements: [], condition: 'All.' },
  ],
});
const accepted = (local: string): PanelDecision => ({
  requirement: id(local),
  decision: 'accepted',
});
const old = evidence('old', [claim('S-1')], { date: '2026-05-01' });
const newer = evidence('newer', [claim('S-2')], { date: '2026-07-01' });

const statesOf = (
  later: readonly RecordedPanel[],
  pieces = [old],
  asOf = '2026-11-22',
): readonly string[] =>
  panelConditionsOf(first, { panels: [first, ...later], evidence: pieces }, day(asOf)).map(
    ({ state }) => state,
  );

describe('the conditions of a panel', () => {
  it('are open while nothing has happened', () => {
    expect(statesOf([])).toEqual(['open', 'open', 'open']);
  });

  it('are changed where evidence is later than the pack, and up to the day', () => {
    expect(statesOf([], [old, newer])).toEqual(['open', 'changed', 'open']);
    expect(statesOf([], [old, newer], '2026-06-30')).toEqual(['open', 'open', 'open']);
  });

  it('are met where a later panel accepts every requirement that they are about', () => {
    expect(statesOf([panelRecord('2026-09-01', { decisions: [accepted('S-1')] })])).toEqual([
      'met',
      'open',
      'open',
    ]);
    const both = panelRecord('2026-09-01', { decisions: [accepted('S-1'), accepted('S-2')] });
    expect(statesOf([both])).toEqual(['met', 'met', 'open']);
  });

  it('are not met where the latest panel has another opinion', () => {
    const before = panelRecord('2026-09-01', { decisions: [accepted('S-1')] });
    const after = panelRecord('2026-10-01', {
      decisions: [{ requirement: id('S-1'), decision: 'not-accepted' }],
    });
    expect(statesOf([before, after])).toEqual(['open', 'open', 'open']);
  });

  it('are all met where a later panel on the same target recommends without conditions', () => {
    const clear = panelRecord('2026-09-01', { outcome: 'recommended' });
    expect(statesOf([clear])).toEqual(['met', 'met', 'met']);
    expect(statesOf([clear], [old], '2026-08-31')).toEqual(['open', 'open', 'open']);
    const other = panelRecord('2026-09-01', {
      outcome: 'recommended',
      target: 'example-ot:level-3' as TargetId,
    });
    expect(statesOf([other])).toEqual(['open', 'open', 'open']);
  });
});
