import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { localId, type RoleId } from '../../../src/core/model/ids.ts';
import { assess, coverageOf } from '../../support/assess.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { period, portfolio } from '../../support/portfolio-builders.ts';

const miltonKeynes = builtInFrameworks.find(({ id }) => id === 'milton-keynes-ot')!;
const target = 'milton-keynes-ot:grade-g-occupational-therapist';
const practice = (from: string) => period('occupational-therapy-practice', from);
const isManager = (isTheirs: boolean) => ({
  roles: [
    {
      role: 'milton-keynes-ot:manager' as RoleId,
      isTheirs,
      origin: { file: 'otpath.yaml', path: [] },
    },
  ],
});
const managers = ['mgr-role-model', 'mgr-decisions', 'mgr-support-and-coach', 'mgr-accountable'];

describe('the Grade G post', () => {
  it.each([
    ['2024-11-23', 'met'],
    ['2024-11-24', 'not-yet'],
    ['2026-11-02', 'not-yet'],
  ])('counts the two years in practice, here from %s', (from, state) => {
    const practitioner = { ...portfolio().practitioner, qualified: '2018-06-01' as IsoDate };
    const made = portfolio({ practitioner, experience: [practice(from)] });
    expect(
      coverageOf(assess([miltonKeynes], target, made), 'milton-keynes-ot:req9-post-two-years'),
    ).toMatchObject({ state });
  });

  it('requires what is expected of managers of managers only', () => {
    const found = assess([miltonKeynes], target, portfolio(isManager(false)));
    expect(found.notAsked.map(({ requirement }) => localId(requirement.id))).toEqual(managers);
    const own = assess([miltonKeynes], target, portfolio(isManager(true)));
    expect(own.notAsked).toEqual([]);
    const unanswered = assess([miltonKeynes], target, portfolio());
    expect(
      unanswered.coverage
        .filter(({ state }) => state === 'unanswered')
        .map(({ requirement }) => localId(requirement.id)),
    ).toEqual(managers);
  });

  it('lets nothing block that only gives a general understanding, or an example', () => {
    const { coverage } = assess([miltonKeynes], target, portfolio());
    const soft = coverage.filter(({ requirement }) => requirement.strength !== 'must');
    expect(
      soft
        .filter(({ requirement }) => requirement.generic)
        .map(({ requirement }) => requirement.strength),
    ).toEqual(Array<string>(10).fill('usual'));
    expect(
      soft
        .filter(({ requirement }) => !requirement.generic)
        .map(({ requirement }) => localId(requirement.id)),
    ).toEqual(['kd3-complex-situations']);
    expect(coverage.filter(({ requirement }) => requirement.generic)).toHaveLength(10);
  });
});
