import { describe, expect, it } from 'vitest';
import { portfolioOn } from '../../../src/core/assess/portfolio-on.ts';
import type { OtherFile } from '../../../src/core/model/folder.ts';
import {
  claim,
  day,
  evidence,
  portfolio,
  waiver,
  witness,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff } from '../../support/sign-off-builders.ts';

const origin = { file: 'otpath.yaml', path: [] };
const before = '2026-03-01';
const asked = day('2026-03-31');
const after = '2026-04-01';
const today = day('2026-11-22');
const toCome = '2027-01-01';

const file = (path: string): OtherFile => ({ path, size: 1, head: new Uint8Array() });
const attached = (path: string) => ({ written: path, path: `evidence/${path}`, origin });
const piece = (id: string, date: string, attachment?: string) =>
  evidence(id, [claim('S-1')], {
    date,
    attachments: attachment === undefined ? [] : [attached(attachment)],
  });

describe('a portfolio on an earlier day', () => {
  it('has no evidence dated between that day and today', () => {
    const all = portfolio({
      evidence: [piece('old', before), piece('new', after), piece('typo', toCome)],
    });
    expect(portfolioOn(asked, all, today).evidence.map(({ id }) => id)).toEqual([
      'evidence/old',
      'evidence/typo',
    ]);
  });

  it('has what is dated on that day, and nothing of the day after or of today', () => {
    const dates = ['2026-03-31', '2026-04-01', '2026-11-21', '2026-11-22', '2026-11-23'];
    const all = portfolio({ evidence: dates.map((date) => piece(date, date)) });
    expect(portfolioOn(asked, all, today).evidence.map(({ period }) => period.to)).toEqual([
      '2026-03-31',
      '2026-11-23',
    ]);
  });

  it('keeps what has a day that the calendar does not have, since a rule speaks of it', () => {
    const all = portfolio({ evidence: [piece('slip', '2026-06-31'), piece('new', '2026-06-30')] });
    expect(portfolioOn(asked, all, today).evidence.map(({ id }) => id)).toEqual(['evidence/slip']);
  });

  it('counts the decisions that came later, where there are any', () => {
    const two = [judgement('S-1'), judgement('S-2')];
    const signed = (date: string, claims: typeof two) =>
      signOff('old', claims, { date: day(date) });
    const later = (...signOffs: ReturnType<typeof signed>[]) =>
      portfolioOn(asked, portfolio({ signOffs }), today).laterDecisions;
    expect(later(signed(before, two))).toBeUndefined();
    expect(later(signed('2026-03-31', two), signed(after, two))).toBe(2);
    expect(later(signed(after, two), signed(after, [two[0]!]))).toBe(3);
  });

  it('has no files that only such evidence names', () => {
    const all = portfolio({
      evidence: [
        piece('old', before, 'both.pdf'),
        piece('new', after, 'both.pdf'),
        piece('late', after, 'late.pdf'),
      ],
      files: ['both.pdf', 'late.pdf', 'loose.pdf'].map((name) => file(`evidence/${name}`)),
    });
    expect(portfolioOn(asked, all, today).files.map(({ path }) => path)).toEqual([
      'evidence/both.pdf',
      'evidence/loose.pdf',
    ]);
  });

  it('has no later witness, sign-off, decision or credential', () => {
    const target = 'example-ot:level-1';
    const requirement = 'example-ot:panel';
    const dated = (date: string) => ({ date: day(date), origin });
    const all = portfolio({
      practitioner: { name: 'Bethan Example', qualified: day(after) },
      evidence: [
        { ...piece('seen', before), witness: witness('Nia Sample', after) },
        { ...piece('was-seen', before), witness: witness('Nia Sample', before) },
        piece('late', after),
      ],
      signOffs: [
        signOff('seen', [judgement('S-1')], { date: day(before) }),
        signOff('seen', [judgement('S-1')], { date: day(after) }),
        signOff('late', [judgement('S-1')], { date: day(before) }),
      ],
      attained: [before, after].map((date) => ({ target: target as never, ...dated(date) })),
      judgements: [before, after].map((date) => ({
        requirement: requirement as never,
        by: 'Panel',
        ...dated(date),
      })),
      waivers: [before, after].map((date) => waiver('S-1', { date: day(date) })),
      credentials: [before, after, toCome].map((issued) => ({
        kind: 'dbs-enhanced',
        issued: day(issued),
        barredLists: [],
        origin,
      })),
      experience: [before, after].map((from) => ({ of: 'practice', from: day(from), origin })),
    });
    const then = portfolioOn(asked, all, today);
    expect(then.practitioner.qualified).toBeUndefined();
    expect(then.evidence.map(({ id, witness: by }) => [id, by?.name])).toEqual([
      ['evidence/seen', undefined],
      ['evidence/was-seen', 'Nia Sample'],
    ]);
    expect(then.signOffs.map(({ evidence: id, date }) => [id, date])).toEqual([
      ['evidence/seen', before],
    ]);
    expect(then.attained.map(({ date }) => date)).toEqual([before]);
    expect(then.judgements.map(({ date }) => date)).toEqual([before]);
    expect(then.waivers.map(({ date }) => date)).toEqual([before]);
    expect(then.credentials.map(({ issued }) => issued)).toEqual([before, toCome]);
    expect(then.experience.map(({ from }) => from)).toEqual([before]);
  });

  it('is the portfolio itself where the day is today or to come', () => {
    const all = portfolio({ evidence: [piece('new', after), piece('typo', toCome)] });
    expect(portfolioOn(today, all, today)).toBe(all);
    expect(portfolioOn(day(toCome), all, today)).toBe(all);
  });
});
