import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/core/model/ids.ts';
import type { RoleAnswer } from '../../../src/core/model/portfolio.ts';
import { askedIn, assess, coverageOf } from '../../support/assess.ts';
import {
  credential,
  framework,
  judgement,
  level,
  profile,
  statement,
} from '../../support/framework-builders.ts';
import { attained, heldCredential, portfolio, waiver } from '../../support/portfolio-builders.ts';

const origin = { file: 'otpath.yaml', path: [] };
const consultant = {
  id: 'consultant',
  title: { en: 'Consultant' },
  sources: [],
  notes: [],
  origin,
};
const answer = (isTheirs: boolean, role = 'example-ot:consultant'): RoleAnswer => ({
  role: role as RoleId,
  isTheirs,
  origin,
});

const masters = credential('masters', { credential: 'masters-degree', appliesTo: 'consultant' });
const ladder = framework({
  roles: [consultant],
  levels: [level('level-1', 1, [masters]), level('level-2', 2)],
  statements: [
    statement('S-01'),
    statement('S-02', { appliesTo: 'consultant' }),
    statement('S-03', { level: 'level-2' }),
  ],
});

describe('what applies to one role only', () => {
  it('is required of people who say that the role is theirs', () => {
    const found = assess([ladder], 'level-1', portfolio({ roles: [answer(true)] }));
    expect(askedIn(found)).toEqual(['example-ot:S-01', 'example-ot:S-02', 'example-ot:masters']);
    expect(coverageOf(found, 'masters')).toMatchObject({ state: 'missing' });
    expect(coverageOf(found, 'S-02')).toMatchObject({ state: 'uncovered' });
    expect(found.notAsked).toEqual([]);
  });

  it('is set aside, and named with the reason, where the role is not theirs', () => {
    const found = assess([ladder], 'level-1', portfolio({ roles: [answer(false)] }));
    expect(askedIn(found)).toEqual(['example-ot:S-01']);
    expect(found.notAsked).toMatchObject([
      { requirement: { id: 'example-ot:S-02' }, reason: { kind: 'other-role' } },
      { requirement: { id: 'example-ot:masters' }, reason: { kind: 'other-role' } },
    ]);
  });

  it('asks for an answer where there is none, and is neither required nor waived', () => {
    const found = assess([ladder], 'level-1', portfolio());
    const role = consultant;
    for (const id of ['S-02', 'masters']) {
      expect(coverageOf(found, id)).toMatchObject({
        state: 'unanswered',
        why: [{ kind: 'role-unknown', role }],
        next: { kind: 'answer-role', role },
      });
    }
    expect(found.notAsked).toEqual([]);
    expect(found.ready).toBe(false);
  });

  it('keeps a target open until there is an answer', () => {
    const post = framework({ roles: [consultant], profiles: [profile('post', [masters])] });
    expect(assess([post], 'post', portfolio()).ready).toBe(false);
    const held = portfolio({ credentials: [heldCredential({}, 'masters-degree')] });
    expect(assess([post], 'post', held).ready).toBe(false);
    expect(assess([post], 'post', { ...held, roles: [answer(true)] }).ready).toBe(true);
  });

  it.each([[], [answer(true)], [answer(false)]])(
    'is not taken over by a higher level, whatever the answer',
    (...roles) => {
      const found = assess([ladder], 'level-2', portfolio({ roles }));
      expect(askedIn(found)).toEqual(['example-ot:S-01', 'example-ot:S-03']);
      expect(found.notAsked.map(({ reason }) => reason)).toMatchObject([
        { kind: 'lower-role', role: consultant, through: { local: 'level-1' } },
        { kind: 'lower-role', role: consultant, through: { local: 'level-1' } },
      ]);
    },
  );

  it('can be answered under the id of a framework that extends its own', () => {
    const ours = framework({
      id: 'our-ot' as typeof ladder.id,
      extends: ladder.id,
      statements: [],
    });
    const found = assess(
      [ladder, ours],
      'our-ot:level-1',
      portfolio({ roles: [answer(false, 'our-ot:consultant')] }),
    );
    expect(askedIn(found)).toEqual(['example-ot:S-01']);
  });

  it('can be waived or recognised without an answer', () => {
    const waived = assess([ladder], 'level-1', portfolio({ waivers: [waiver('masters')] }));
    expect(coverageOf(waived, 'masters').state).toBe('waived');
    const known = assess([ladder], 'level-1', portfolio({ attained: [attained('level-1')] }));
    expect(coverageOf(known, 'masters').state).toBe('assumed');
  });
});

describe('what carries through', () => {
  const registered = credential('registration', { carries: true });
  const steps = framework({
    levels: [level('level-1', 1, [registered, judgement('panel')]), level('level-2', 2)],
  });

  it('is looked at anew, although the level that asks it was recognised', () => {
    const at = { attained: [attained('level-1')] };
    const without = assess([steps], 'level-2', portfolio(at));
    expect(coverageOf(without, 'registration').state).toBe('missing');
    expect(coverageOf(without, 'panel').state).toBe('assumed');
    const held = portfolio({ ...at, credentials: [heldCredential({ expires: '2027-10-31' })] });
    expect(coverageOf(assess([steps], 'level-2', held), 'registration').state).toBe('held');
  });
});
