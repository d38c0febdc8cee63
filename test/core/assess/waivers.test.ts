import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/framework.ts';
import type { Waiver } from '../../../src/core/model/portfolio.ts';
import { assess, coverageAlone, statesIn } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  experience,
  framework,
  idOf,
  judgement,
  level,
  pillar,
  statement,
} from '../../support/framework-builders.ts';
import { attained, day, portfolio, waiver } from '../../support/portfolio-builders.ts';

const asOf = day('2026-11-22');
const cover = (...waivers: readonly Waiver[]) =>
  coverageAlone(capability('shown'), portfolio({ waivers }), asOf);

describe('a waiver', () => {
  it('with a reason and a name sets a requirement aside, and stands for it', () => {
    const coverage = cover(waiver('shown'));
    expect(coverage.state).toBe('waived');
    expect(coverage.why).toEqual([{ kind: 'waived', waiver: waiver('shown') }]);
    expect(coverage.next).toBeUndefined();
  });

  it.each<[string, Partial<Waiver>]>([
    ['without a reason', { reason: undefined }],
    ['without a name', { by: undefined }],
    ['without either', { reason: undefined, by: undefined }],
    ['with a blank reason', { reason: ' ' }],
    ['by the practitioner', { by: 'EXAMPLE, Bethan' }],
    ['by the practitioner in short', { by: 'B. Example' }],
    ['by “me”', { by: 'me' }],
    ['by “the applicant”', { by: 'The applicant' }],
    ['with a blank name', { by: ' ' }],
  ])('%s does not hold', (_, changes) => {
    expect(cover(waiver('shown', changes)).state).toBe('uncovered');
  });

  it.each<[string, Partial<Waiver>, string]>([
    ['decided yesterday', { date: day('2026-11-21') }, 'waived'],
    ['decided today', { date: day('2026-11-22') }, 'waived'],
    ['decided tomorrow', { date: day('2026-11-23') }, 'uncovered'],
    ['until tomorrow', { until: day('2026-11-23') }, 'waived'],
    ['until today', { until: day('2026-11-22') }, 'waived'],
    ['until yesterday', { until: day('2026-11-21') }, 'uncovered'],
    ['decided on no day of the calendar', { date: day('2026-02-30') }, 'uncovered'],
    ['until no day of the calendar', { until: day('2027-02-30') }, 'uncovered'],
    ['between', { date: day('2026-01-01'), until: day('2026-12-31') }, 'waived'],
  ])('%s makes it %s', (_, dates, state) => {
    expect(cover(waiver('shown', dates)).state).toBe(state);
  });

  it('that holds is found beside others that do not', () => {
    const good = waiver('shown', { by: 'Gwen Sample' });
    const over = waiver('shown', { until: day('2020-01-01') });
    expect(cover(waiver('other'), over, good).why).toEqual([{ kind: 'waived', waiver: good }]);
  });

  it('that comes first stands for it, where several hold', () => {
    const others = [waiver('shown', { by: 'Gwen Sample' }), waiver('shown')];
    expect(cover(...others).why).toEqual([{ kind: 'waived', waiver: others[0] }]);
  });

  it('of another requirement or framework changes nothing', () => {
    expect(cover(waiver('other'), waiver('other-ot:shown')).state).toBe('uncovered');
  });

  it('of a bare word without a framework changes nothing', () => {
    expect(cover({ ...waiver('shown'), requirement: 'shown' as Waiver['requirement'] }).state).toBe(
      'uncovered',
    );
  });

  it.each<[string, Requirement]>([
    ['capability', capability('it')],
    ['credential', credential('it')],
    ['experience', experience('it', 24)],
    ['judgement', judgement('it')],
    ['any-of', anyOf('it', judgement('one'), judgement('two'))],
  ])('holds for a requirement of the kind %s', (_, requirement) => {
    const made = portfolio({ waivers: [waiver('it')] });
    expect(coverageAlone(requirement, made, asOf).state).toBe('waived');
  });
});

describe('a waiver written under a framework that extends another', () => {
  const base = framework({
    levels: [level('level-1', 1)],
    pillars: [pillar('practice')],
    statements: [statement('S-01'), statement('S-02')],
  });
  const local = framework({
    id: 'local-ot' as typeof base.id,
    extends: base.id,
    statements: [statement('local-ot:X-01'), statement('local-ot:S-02')],
  });
  const states = (...waivers: readonly Waiver[]) =>
    statesIn(assess([base, local], 'local-ot:level-1', portfolio({ waivers }), asOf));

  it('holds for a requirement of the other', () => {
    expect(states(waiver('local-ot:S-01'))).toMatchObject({
      'example-ot:S-01': 'waived',
      'example-ot:S-02': 'uncovered',
      'local-ot:X-01': 'uncovered',
    });
  });

  it('holds for its own requirement alone, where both have one of that name', () => {
    expect(states(waiver('local-ot:S-02'))).toMatchObject({
      'example-ot:S-02': 'uncovered',
      'local-ot:S-02': 'waived',
    });
  });

  it('does not hold upwards', () => {
    expect(states(waiver('example-ot:X-01'))).toMatchObject({ 'local-ot:X-01': 'uncovered' });
  });

  it('goes before an attained level', () => {
    const made = portfolio({
      waivers: [waiver('local-ot:S-01')],
      attained: [attained('example-ot:level-1')],
    });
    expect(statesIn(assess([base, local], idOf('local-ot:level-1'), made, asOf))).toMatchObject({
      'example-ot:S-01': 'waived',
      'example-ot:S-02': 'assumed',
    });
  });
});
