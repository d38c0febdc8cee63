import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { localId, type RoleId } from '../../../src/core/model/ids.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess } from '../../support/assess.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { given, heldCredential, period, portfolio } from '../../support/portfolio-builders.ts';

/** The state of one requirement on a day; undefined where it is not required of this person. */
function stateOf(id: string, target: string, made: Portfolio, asOf: string): string | undefined {
  const { coverage } = assess(builtInFrameworks, target, made, asOf as IsoDate);
  return coverage.find(({ requirement }) => localId(requirement.id) === id)?.state;
}

const registered = heldCredential({ issued: '2024-07-01', expires: '2028-10-31' });
const qualified = (day: string) => ({
  practitioner: { ...portfolio().practitioner, qualified: day as IsoDate },
});
const consultant = (isTheirs: boolean) => ({
  roles: [
    {
      role: 'wales-social-care-ot:consultant-practitioner' as RoleId,
      isTheirs,
      origin: { file: 'otpath.yaml', path: [] },
    },
  ],
});
const ofConsultants = [
  'L8-PP-03',
  'L8-PP-04',
  'level-8-masters',
  'level-8-portfolio',
  'level-8-research-or-doctorate',
];

describe('somebody newly qualified and on the progression programme', () => {
  const made = portfolio({
    ...qualified('2026-06-01'),
    credentials: [registered],
    judgements: [given('cheshire-east-ot:progression-programme-attested', '2028-06-12')],
  });

  it.each([
    // Two years since qualifying are over on 1 June 2028, and decide nothing.
    ['2028-05-31', 'uncovered'],
    ['2028-06-01', 'uncovered'],
    ['2028-06-11', 'uncovered'],
    ['2028-06-12', 'given'],
    ['2028-06-13', 'given'],
  ])('has completed it on %s: %s', (asOf, state) => {
    const target = 'cheshire-east-ot:experienced-occupational-therapist';
    expect(stateOf('progression-programme-completed', target, made, asOf)).toBe(state);
  });

  it('meets the stage of the programme from the first day of registration', () => {
    const target = 'cheshire-east-ot:progression-route-occupational-therapist';
    const ready = (asOf: string): boolean =>
      assess(builtInFrameworks, target, made, asOf as IsoDate).ready;
    expect([ready('2024-06-30'), ready('2024-07-01'), ready('2024-07-02')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

it.each([
  ['2026-11-15', 'uncovered'],
  ['2026-11-16', 'given'],
  ['2026-11-17', 'given'],
])(
  'somebody qualified long ago and never on the programme: on %s their experience is %s',
  (asOf, state) => {
    const made = portfolio({
      ...qualified('2012-07-01'),
      credentials: [registered],
      judgements: [given('cheshire-east-ot:earlier-experience-accepted', '2026-11-16')],
    });
    const target = 'cheshire-east-ot:occupational-therapist';
    expect(stateOf('progression-programme-completed', target, made, asOf)).toBe(state);
  },
);

describe('somebody who is not registered', () => {
  const places = [
    ...[5, 6, 7, 8, 9].map(
      (rank) => ['level-5-registration', `wales-social-care-ot:level-${String(rank)}`] as const,
    ),
    ['progression-registration', 'cheshire-east-ot:clinical-lead'],
    ['req8-hcpc-registration', 'milton-keynes-ot:grade-g-occupational-therapist'],
    ['hcpc-registration', 'primary-care-ot:occupational-therapist'],
  ] as const;

  it.each(places)('misses %s at %s', (id, target) => {
    expect(stateOf(id, target, portfolio(), '2026-11-22')).toBe('missing');
    expect(assess(builtInFrameworks, target, portfolio()).ready).toBe(false);
  });

  it.each([
    ['2026-11-01', 'missing'],
    ['2026-11-02', 'held'],
    ['2026-11-03', 'held'],
    ['2028-10-31', 'expiring'],
    ['2028-11-01', 'expired'],
  ])('is registered from 2 November 2026 to 31 October 2028: on %s %s', (asOf, state) => {
    const credentials = [heldCredential({ issued: '2026-11-02', expires: '2028-10-31' })];
    const target = 'wales-social-care-ot:level-7';
    expect(stateOf('level-5-registration', target, portfolio({ credentials }), asOf)).toBe(state);
  });
});

describe('level 8 of the Welsh framework', () => {
  const target = 'wales-social-care-ot:level-8';

  it('requires nothing of the consultant practitioner of a service manager', () => {
    const made = portfolio({ ...consultant(false), credentials: [registered] });
    const { coverage, notAsked } = assess(builtInFrameworks, target, made);
    expect(notAsked.map(({ requirement }) => localId(requirement.id)).toSorted()).toEqual(
      ofConsultants,
    );
    const asked = coverage.map(({ requirement }) => localId(requirement.id));
    expect(asked.filter((id) => ofConsultants.includes(id))).toEqual([]);
    expect(asked).toContain('L8-LM-13');
  });

  it.each([
    ['2026-11-21', 'missing'],
    ['2026-11-22', 'held'],
    ['2026-11-23', 'held'],
  ])('on %s the master’s degree of a consultant practitioner is %s', (asOf, state) => {
    const credentials = [registered, heldCredential({ issued: '2026-11-22' }, 'masters-degree')];
    const made = portfolio({ ...consultant(true), credentials });
    expect(stateOf('level-8-masters', target, made, asOf)).toBe(state);
  });

  it('asks which of the two posts it is, where nobody said', () => {
    expect(stateOf('level-8-masters', target, portfolio(), '2026-11-22')).toBe('unanswered');
  });
});

it.each([consultant(true), consultant(false), {}])(
  'requires no master’s degree, portfolio or doctorate of a director at level 9: %j',
  (post) => {
    const made = portfolio({ ...post, credentials: [registered] });
    const { coverage } = assess(builtInFrameworks, 'wales-social-care-ot:level-9', made);
    const asked = coverage.map(({ requirement }) => localId(requirement.id));
    expect(asked.filter((id) => ofConsultants.includes(id))).toEqual([]);
    expect(asked).toContain('level-5-registration');
  },
);

it.each([
  ['2026-11-22', 'not-yet'],
  // The first day counts, so the last of the 24 months ends on 1 November.
  ['2028-10-31', 'not-yet'],
  ['2028-11-01', 'met'],
  ['2028-11-02', 'met'],
])(
  'a first post that began on 2 November 2026, long after qualifying: on %s two years are %s',
  (asOf, state) => {
    const made = portfolio({
      ...qualified('2024-05-20'),
      experience: [period('occupational-therapy-practice', '2026-11-02')],
    });
    const target = 'milton-keynes-ot:grade-g-occupational-therapist';
    expect(stateOf('req9-post-two-years', target, made, asOf)).toBe(state);
  },
);
