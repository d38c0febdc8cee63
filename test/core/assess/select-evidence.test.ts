import { describe, expect, it } from 'vitest';
import { selectEvidence, type Selection } from '../../../src/core/assess/select-evidence.ts';
import type { EvidenceId } from '../../../src/core/model/ids.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess, library, statesIn } from '../../support/assess.ts';
import {
  credential,
  framework,
  level,
  pillar,
  statement,
} from '../../support/framework-builders.ts';
import { claim, evidence, portfolio, witness } from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const exampleOt = framework({
  levels: [{ ...level('level-1', 1), requirements: [credential('R-1')] }],
  pillars: [pillar('practice'), pillar('research')],
  statements: [statement('S-1', { pillar: 'practice' }), statement('S-2', { pillar: 'research' })],
});

const old = evidence('old', [claim('S-1')], { date: '2026-01-10' });
const late = evidence('late', [claim('S-1')], { date: '2026-09-10' });
const witnessed = evidence('witnessed', [claim('S-1')], {
  date: '2026-02-10',
  witness: witness('Nia Sample'),
});
const study = evidence('study', [claim('S-2')]);
const other = evidence('other', []);
const all = [old, late, witnessed, study, other];

function select(selection: Selection, changes: Partial<Portfolio> = {}) {
  const held = portfolio({ evidence: all, seals: unchanged(all), ...changes });
  const selected = selectEvidence(
    assess([exampleOt], 'level-1', held),
    library(exampleOt),
    selection,
  );
  return {
    shown: selected.evidence.map(({ title }) => title.replace('The title of ', '')),
    leftOut: Object.fromEntries(
      selected.leftOut.map(({ evidence: one, because }) => [
        one.id.replace('evidence/', ''),
        because,
      ]),
    ),
    states: statesIn(selected.assessment),
    better: Object.fromEntries(selected.betterIn),
  };
}

const id = (name: string): EvidenceId => `evidence/${name}` as EvidenceId;

describe('a selection of evidence', () => {
  it('of everything leaves out only what says nothing of the target', () => {
    expect(select({})).toEqual({
      shown: ['old', 'late', 'witnessed', 'study'],
      leftOut: { other: 'not-asked' },
      states: {
        'example-ot:S-1': 'evidenced',
        'example-ot:S-2': 'evidenced',
        'example-ot:R-1': 'missing',
      },
      better: {},
    });
  });

  it('by pillar is about what that pillar asks, and about credentials', () => {
    const { shown, leftOut, states } = select({ pillars: ['research'] });
    expect(shown).toEqual(['study']);
    expect(leftOut['old']).toBe('not-asked');
    expect(states).toEqual({ 'example-ot:S-2': 'evidenced', 'example-ot:R-1': 'missing' });
  });

  it('by name counts nothing that is not in it', () => {
    const { shown, leftOut, states } = select({ evidence: [id('study')] });
    expect(shown).toEqual(['study']);
    expect(leftOut).toEqual({
      old: 'not-chosen',
      late: 'not-chosen',
      witnessed: 'not-chosen',
      other: 'not-chosen',
    });
    expect(states['example-ot:S-1']).toBe('uncovered');
  });

  it('takes the latest where nothing else tells claims apart', () => {
    const found = select({ maxPerStatement: 1 }, { evidence: [old, late] });
    expect(found.shown).toEqual(['late']);
    expect(found.leftOut).toEqual({ old: 'others-first' });
    expect(found.better).toEqual({ 'example-ot:S-1': 'later' });
  });

  it('takes what somebody has seen before what is later', () => {
    expect(select({ maxPerStatement: 1 }).shown).toEqual(['witnessed', 'study']);
    expect(select({ maxPerStatement: 2 }).shown).toEqual(['late', 'witnessed', 'study']);
    expect(select({ maxPerStatement: 1 }).better).toEqual({ 'example-ot:S-1': 'witnessed' });
  });

  it('takes what an assessor has accepted before all that', () => {
    const signOffs = [signOff('old', [judgement('S-1')])];
    const { shown, better, states } = select({ maxPerStatement: 1 }, { signOffs });
    expect(shown).toEqual(['old', 'study']);
    expect(better).toEqual({ 'example-ot:S-1': 'accepted' });
    expect(states['example-ot:S-1']).toBe('accepted');
  });

  it('takes what counts before what an assessor accepted and has grown too old', () => {
    const ancient = evidence('old', [claim('S-1')], { date: '2020-01-10' });
    const signOffs = [signOff('old', [judgement('S-1')])];
    const { shown, better } = select(
      { maxPerStatement: 1 },
      { evidence: [ancient, late], signOffs },
    );
    expect(shown).toEqual(['late']);
    expect(better).toEqual({ 'example-ot:S-1': 'counts' });
  });

  it('does not take the applicant for a witness', () => {
    const own = evidence('own', [claim('S-1')], {
      date: '2026-01-10',
      witness: witness('Bethan Example'),
    });
    expect(select({ maxPerStatement: 1 }, { evidence: [own, late] }).shown).toEqual(['late']);
  });
});
