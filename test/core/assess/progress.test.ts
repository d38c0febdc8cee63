import { describe, expect, it } from 'vitest';
import { assessEarlier, progressBetween } from '../../../src/core/assess/progress.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess, library } from '../../support/assess.ts';
import {
  credential,
  framework,
  level,
  pillar,
  statement,
} from '../../support/framework-builders.ts';
import {
  claim,
  day,
  evidence,
  heldCredential,
  portfolio,
  waiver,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff, unchanged } from '../../support/sign-off-builders.ts';

const exampleOt = framework({
  levels: [level('level-1', 1, [credential('registered')])],
  pillars: [pillar('practice')],
  statements: [statement('S-1'), statement('S-2')],
});

/** The changes between a day in January and one in November 2026, by the ids of the requirements. */
function progress(changes: Partial<Portfolio>, since = '2026-01-31') {
  const assessment = assess([exampleOt], 'level-1', portfolio(changes));
  const before = assessEarlier(day(since), assessment, library(exampleOt))!;
  const { gained, lost, evidence: added } = progressBetween(before, assessment);
  const told = (all: typeof gained): readonly string[] =>
    all.map(({ coverage, from }) =>
      [coverage.requirement.id.split(':')[1], from, coverage.state].join(' '),
    );
  return { gained: told(gained), lost: told(lost), added: added.map(({ id }) => id) };
}

const piece = (id: string, date: string, statementId = 'S-1') =>
  evidence(id, [claim(statementId)], { date });

describe('what has changed since a day', () => {
  it('is nothing where nothing is dated later', () => {
    expect(progress({ evidence: [piece('kitchen', '2026-01-31')] })).toEqual({
      gained: [],
      lost: [],
      added: [],
    });
  });

  it('is what evidence of later days covers', () => {
    expect(progress({ evidence: [piece('kitchen', '2026-02-01')] })).toEqual({
      gained: ['S-1 uncovered evidenced'],
      lost: [],
      added: ['evidence/kitchen'],
    });
  });

  it('is what has gone stale', () => {
    const kitchen = piece('kitchen', '2024-06-01');
    expect(progress({ evidence: [kitchen] }).lost).toEqual(['S-1 evidenced stale']);
  });

  it('is what has been accepted', () => {
    const kitchen = piece('kitchen', '2025-12-01');
    const signOffs = [signOff('kitchen', [judgement('S-1')], { date: day('2026-03-01') })];
    const seals = unchanged([kitchen]);
    const changes = { evidence: [kitchen], signOffs, seals };
    expect(progress(changes).gained).toEqual(['S-1 evidenced accepted']);
    expect(progress(changes, '2026-03-01').gained).toEqual([]);
  });

  it('is a credential that has run out, or was renewed', () => {
    const until = (expires: string) => ({ credentials: [heldCredential({ expires })] });
    expect(progress(until('2026-06-30')).lost).toEqual(['registered held expired']);
    const renewed = {
      credentials: [
        heldCredential({ expires: '2026-01-15' }),
        heldCredential({ issued: '2026-02-01', expires: '2027-10-31' }),
      ],
    };
    expect(progress(renewed).gained).toEqual(['registered expired held']);
  });

  it('is what was waived', () => {
    const waivers = [waiver('S-1', { date: day('2026-05-01') })];
    expect(progress({ waivers }).gained).toEqual(['S-1 uncovered waived']);
  });

  it('does not count evidence that is still to come', () => {
    expect(progress({ evidence: [piece('kitchen', '2027-02-01')] }).added).toEqual([]);
  });
});
