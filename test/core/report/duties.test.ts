import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../src/core/assess/mappings.ts';
import { dutiesOf } from '../../../src/core/model/duty.ts';
import { everyIdOf } from '../../../src/core/model/framework-ids.ts';
import type { TargetId } from '../../../src/core/model/ids.ts';
import { explainId } from '../../../src/core/report/explain.ts';
import { viewFramework } from '../../../src/core/report/framework-view.ts';
import { viewPlan } from '../../../src/core/report/plan-view.ts';
import { dutySayings, searchSayings } from '../../../src/core/report/search-index.ts';
import { assess, library } from '../../support/assess.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { portfolio } from '../../support/portfolio-builders.ts';

const wales = builtInFrameworks.find(({ id }) => id === 'wales-social-care-ot')!;
const all = library(...builtInFrameworks);

describe('the duties of the Welsh framework', () => {
  it('have ids that other things can name', () => {
    const ids = dutiesOf(wales).map(({ id }) => id);
    expect(ids).toHaveLength(59);
    expect(ids[0]).toBe('wales-social-care-ot:L5-JD-01');
    expect(everyIdOf(wales)).toContain('L9-JD-08');
  });

  it.each([
    ['AMHP', 'L7-JD-21'],
    ['reablement', 'L5-JD-10'],
    ['manual handling', 'L6-JD-03'],
    ['Welsh Housing Quality Standard', 'L5-JD-11'],
  ])('are found by %s', (words, id) => {
    const found = searchSayings(dutySayings(all, undefined))(words, []);
    expect(found.map(({ entry }) => [entry.kind, entry.id])).toContainEqual([
      'duty',
      `wales-social-care-ot:${id}`,
    ]);
  });

  it('are searched in the framework of the target, whatever its level', () => {
    const duties = (target: string) => dutySayings(all, target as TargetId);
    expect(duties('wales-social-care-ot:level-6')).toHaveLength(59);
    expect(duties('cheshire-east-ot:clinical-lead')).toEqual([]);
  });

  it('are explained with their level and group, and are no requirement', () => {
    const [explained] = explainId('l5-jd-09', wales, all, 'en');
    expect(explained?.title).toBe(
      'L5-JD-09: Trains carers and informal carers, with support at an appropriate level.',
    );
    expect(explained?.facts.slice(1)).toEqual([
      'Level: Newly-qualified occupational therapist (level-5)',
      'Group: Can be added once knowledge and practice have been consolidated into experience for an appropriate time',
      'This is a duty. It describes the job. It is not a requirement, and evidence can’t claim it.',
      'Source: L5-JD-09',
    ]);
  });

  it('are mapped', () => {
    const related = relatedTo('wales-social-care-ot:L6-JD-02', all).map(({ id }) => id);
    expect(related).toEqual(['milton-keynes-ot:kd3-complex-situations']);
  });

  it('are shown in their groups', () => {
    const { targets } = viewFramework(wales, all, { level: 'level-7' }, 'en');
    const begin = targets[0]!.duties.filter(({ begins }) => begins);
    expect(begin.map(({ id, group }) => [id, group?.split(' ')[0]])).toEqual([
      ['L7-JD-01', 'Management'],
      ['L7-JD-08', 'Clinical'],
    ]);
  });
});

describe('how a framework is meant to be used', () => {
  const ids = (level?: string) =>
    viewFramework(wales, all, { level }, 'en').guidance.map(({ id }) => id);
  const general = [
    'expectations',
    'all-pillars',
    'organisation',
    'supervision-and-appraisal',
    'two-scales-of-levels',
  ];

  it('is shown with the framework, and with a level what is about it', () => {
    expect(ids()).toEqual([
      ...general.slice(0, 3),
      'preceptorship-and-consolidation',
      ...general.slice(3),
    ]);
    expect(ids('level-5')).toEqual(ids());
    expect(ids('level-7')).toEqual(general);
  });

  it('is shown with a plan', () => {
    const plan = (level: string) =>
      viewPlan(assess([wales], `wales-social-care-ot:${level}`, portfolio()), all, 'en');
    expect(plan('level-5').guidance.map(({ id }) => id)).toEqual(ids());
    expect(plan('level-6').guidance.map(({ id }) => id)).toEqual(general);
  });
});
