import { describe, expect, it } from 'vitest';
import { assessPathway, standingOf } from '../../../src/core/assess/pathway.ts';
import type { IsoDate } from '../../../src/core/model/date.ts';
import { localId } from '../../../src/core/model/ids.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess, statesIn } from '../../support/assess.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { attained, given, heldCredential, portfolio } from '../../support/portfolio-builders.ts';

const cheshire = builtInFrameworks.find(({ id }) => id === 'cheshire-east-ot')!;
const asOf = '2026-11-22' as IsoDate;

const registered = { credentials: [heldCredential({ expires: '2027-10-31' })] };

/** What a stage or route asks, by local ids. */
const asks = (target: string, made: Portfolio): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(statesIn(assess([cheshire], `cheshire-east-ot:${target}`, made))).map(
      ([id, state]) => [localId(id), state],
    ),
  );

const registration = 'progression-registration';
const completed = 'progression-programme-completed';

describe('the Cheshire East pathway', () => {
  it('lets the newly qualified onto the programme as soon as they are registered', () => {
    const target = 'cheshire-east-ot:progression-route-occupational-therapist';
    expect(assess([cheshire], target, portfolio(registered)).ready).toBe(true);
    expect(assess([cheshire], target, portfolio()).ready).toBe(false);
  });

  it.each(['2018-06-01', '2026-11-02'])(
    'never takes the programme as completed by time alone, for somebody qualified on %s',
    (day) => {
      const practitioner = { ...portfolio().practitioner, qualified: day as IsoDate };
      const states = asks('occupational-therapist', portfolio({ ...registered, practitioner }));
      expect(states[completed]).toBe('uncovered');
    },
  );

  it.each(['progression-programme-attested', 'earlier-experience-accepted'])(
    'takes the programme as completed through %s, at every later stage',
    (requirement) => {
      const made = portfolio({
        ...registered,
        judgements: [given(`cheshire-east-ot:${requirement}`, '2026-09-16')],
      });
      for (const stage of ['occupational-therapist', 'experienced-occupational-therapist']) {
        expect(asks(stage, made)[completed]).toBe('given');
      }
    },
  );

  it('asks for the registration at every later stage, and looks at it anew', () => {
    const made = portfolio({ attained: [attained('cheshire-east-ot:clinical-lead')] });
    for (const { local } of cheshire.stages.slice(1)) {
      expect(asks(local, made)[registration]).toBe('missing');
      expect(asks(local, portfolio(registered))[registration]).toBe('held');
    }
    expect(asks('social-care-assessor', made)).not.toHaveProperty(registration);
  });

  it('asks nothing of a Social Care Assessor of somebody who is registered, on a route', () => {
    const found = assess([cheshire], 'cheshire-east-ot:route-1', portfolio(registered));
    expect(found.notAsked.map(({ requirement }) => localId(requirement.id))).toEqual([
      'assessor-needs-assessments',
      'assessor-risk-and-urgency',
      'assessor-care-manager',
      'assessor-monitoring-changes',
    ]);
    expect(found.notAsked[0]?.reason).toMatchObject({
      kind: 'joins-later',
      stage: { local: 'progression-route-occupational-therapist' },
      credential: 'hcpc-registration',
    });
    expect(assess([cheshire], 'cheshire-east-ot:route-1', portfolio()).notAsked).toEqual([]);
    expect(asks('social-care-assessor', portfolio(registered))).toHaveProperty(
      'assessor-care-manager',
      'uncovered',
    );
  });

  it.each([
    ['a registered therapist', portfolio(registered), 'later', 'next'],
    ['somebody who is not registered', portfolio(), 'next', 'later'],
  ] as const)('starts where %s starts', (_, made, assessor, therapist) => {
    const library = libraryOf([cheshire], [cheshire.id]);
    const pathway = assessPathway(cheshire, library, made, asOf);
    const [first, second] = cheshire.stages;
    expect(standingOf(first!, pathway)).toBe(assessor);
    expect(standingOf(second!, pathway)).toBe(therapist);
  });
});
