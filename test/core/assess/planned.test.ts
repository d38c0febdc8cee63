import { describe, expect, it } from 'vitest';
import { isOpenRow, plannedRows } from '../../../src/core/assess/planned.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import { localId } from '../../../src/core/model/ids.ts';
import type { PlanRow, Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess, library } from '../../support/assess.ts';
import {
  anyOf,
  credential,
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { claim, evidence, portfolio, waiver } from '../../support/portfolio-builders.ts';

const aspect = (id: string, title: string) => ({
  id,
  title: { en: title },
  sources: [],
  notes: [],
  origin: { file: '', path: [] },
});

const own = framework({
  levels: [level('level-1', 1, [anyOf('way', credential('way-1'), credential('way-2'))])],
  pillars: [
    pillar('practice', {
      title: { en: 'Professional practice', cy: 'Ymarfer proffesiynol' },
      aspects: [aspect('team-work', 'Team work and development'), aspect('leading', 'Leading')],
    }),
    pillar('education', { title: { en: 'Education (facilitation of learning)' } }),
  ],
  statements: [
    statement('S-01'),
    statement('S-02', { aspects: ['team-work'] }),
    statement('S_03.x', { aspects: ['leading'] }),
    statement('E-01', { pillar: 'education' }),
    statement('E-02', { pillar: 'education', text: { en: 'Shows leading education.' } }),
    statement('safety', { pillar: 'education' }),
    statement('L2-01', { level: 'level-2' }),
  ],
});

const row = (need: string): PlanRow => ({
  need,
  done: false,
  at: { file: 'plan.md', start: 0, end: 0 },
});

/** What a need names: ids of requirements, and conditions of pillars. */
function namedBy(need: string, changes: Partial<Portfolio> = {}, ...others: readonly Framework[]) {
  const holder = portfolio({ plan: [row(need)], ...changes });
  const assessment = assess([own, ...others], 'level-1', holder);
  const [planned] = plannedRows(assessment, library(own, ...others));
  const { coverage, conditions } = planned!;
  return [
    ...coverage.map(({ requirement }) => localId(requirement.id)),
    ...conditions.map((one) => `${one.pillar} ${one.condition.kind}`),
  ];
}

const all = (name: string) => ['pieces', 'types', 'witnesses'].map((kind) => `${name} ${kind}`);

describe('a row of the plan is for', () => {
  it.each([
    ['its requirement', 'S-01', ['S-01']],
    ['in any letters, with what stands around it', 'gap (s-01), and “E-01”.', ['S-01', 'E-01']],
    ['with a colon behind', 'S-01: The text. S_03.x: More.', ['S-01', 'S_03.x']],
    ['with its framework', `${own.id}:S-01`, ['S-01']],
    ['a way of meeting it', 'way-2', ['way']],
    ['a plain word with a colon', 'safety: first', ['safety']],
    ['a plain word alone', 'Safety', ['safety']],
    [
      'the requirement, whatever else its sentence speaks of',
      'S-01 in Professional practice',
      ['S-01'],
    ],
    ['an aspect by its id', 'my team-work', ['S-02']],
    ['an aspect by its title', 'Team  Work and development, with Rhodri', ['S-02']],
    ['an aspect before its pillar', 'Professional practice: team-work', ['S-02']],
    ['an aspect that is a plain word', 'Leading: a project', ['S_03.x']],
    [
      'a pillar by its title',
      'All of professional practice',
      ['S-01', 'S-02', 'S_03.x', ...all('practice')],
    ],
    ['a pillar in Welsh', 'Ymarfer Proffesiynol', ['S-01', 'S-02', 'S_03.x', ...all('practice')]],
    ['a pillar that is a plain word', 'Education', ['E-01', 'E-02', 'safety', ...all('education')]],
    ['a condition of a pillar', 'Education: 1 witness', ['education witnesses']],
    ['a condition in Welsh', 'Education: tyst', ['education witnesses']],
    [
      'two conditions',
      'Education: 2 types of evidence, 2 pieces of current evidence',
      ['education pieces', 'education types'],
    ],
  ])('%s', (_, need, names) => {
    expect(namedBy(need)).toEqual(names);
  });

  it.each([
    ['a plain word in a sentence', 'A course in higher education'],
    ['a plain word that begins a sentence', 'Education course in Bangor'],
    ['a plain id in a sentence', 'Think of safety first'],
    ['a longer word', 'my team-workers'],
    ['another id', 'S-011'],
    ['what the target does not ask, though it speaks of a pillar', 'L2-01 Professional practice'],
    ['another framework', 'other-ot:S-01'],
    ['evidence in Welsh, which is no witness', 'tystiolaeth'],
  ])('nothing where it names %s', (_, need) => {
    expect(namedBy(need)).toEqual([]);
  });

  it('what the framework asks that its own one extends', () => {
    const wide = framework({ id: 'wide-ot' as Framework['id'], extends: own.id });
    expect(namedBy('wide-ot:S-01', {}, wide)).toEqual(['S-01']);
  });

  it('the target’s framework only with its name, where the portfolio has another of its own', () => {
    const elsewhere = { defaultFramework: 'other-ot' as Framework['id'] };
    expect(namedBy('S-01', elsewhere)).toEqual([]);
    expect(namedBy(`${own.id}:S-01`, elsewhere)).toEqual(['S-01']);
  });
});

describe('where a policy has conditions of aspects, a row is for', () => {
  const strict = {
    ...own,
    policy: statedPolicy(own.id, { pieces_per_aspect: 2, witnesses_per_aspect: 1 }),
  };

  const named = (need: string): readonly string[] => {
    const assessment = assess([strict], 'level-1', portfolio({ plan: [row(need)] }));
    const { coverage, conditions } = plannedRows(assessment, library(strict))[0]!;
    return [
      ...coverage.map(({ requirement }) => localId(requirement.id)),
      ...conditions.map(({ condition: { kind, aspect: of = 'pillar' } }) => `${of} ${kind}`),
    ];
  };

  it.each([
    ['an aspect with its conditions', 'Leading', ['S_03.x', 'leading pieces', 'leading witnesses']],
    ['a condition of an aspect', 'Leading: 1 witness', ['leading witnesses']],
    [
      'a condition of the one aspect that it names whole',
      'my leading of Team work and development: 1 witness',
      ['team-work witnesses'],
    ],
    [
      'a condition of the pillar, and of none of its aspects',
      'Professional practice: 1 witness',
      ['pillar witnesses'],
    ],
    [
      'a whole pillar with the conditions of its aspects',
      'Professional practice',
      [
        'S-01',
        'S-02',
        'S_03.x',
        'pillar pieces',
        'pillar types',
        'pillar witnesses',
        'team-work pieces',
        'team-work witnesses',
        'leading pieces',
        'leading witnesses',
      ],
    ],
  ])('%s', (_, need, names) => {
    expect(named(need)).toEqual(names);
  });
});

describe('a row is open', () => {
  const openIs = (need: string, changes: Partial<Portfolio>): boolean => {
    const assessment = assess([own], 'level-1', portfolio({ plan: [row(need)], ...changes }));
    return isOpenRow(plannedRows(assessment, library(own))[0]!);
  };
  const shown = { evidence: [evidence('a', [claim('S-01')])] };

  it.each<[string, boolean, string, Partial<Portfolio>]>([
    ['as long as what it names is', true, 'S-01', {}],
    ['not when that is shown', false, 'S-01', shown],
    ['not when that is waived', false, 'S-01', { waivers: [waiver('S-01')] }],
    ['while one of two is', true, 'S-01, S-02', shown],
    ['where it names nothing that is asked', true, 'L2-01', shown],
    ['while the condition is not met', true, 'Professional practice: a witness', shown],
  ])('%s', (_, isOpen, need, changes) => {
    expect(openIs(need, changes)).toBe(isOpen);
  });
});
