import { describe, expect, it } from 'vitest';
import { concentrationIn } from '../../../src/core/assess/evidence-concentration.ts';
import { newSignOff } from '../../../src/core/assess/new-sign-off.ts';
import { staleEvidenceIn } from '../../../src/core/assess/stale-evidence.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess } from '../../support/assess.ts';
import {
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import {
  claim,
  day,
  evidence,
  portfolio,
  waiver,
  witness,
} from '../../support/portfolio-builders.ts';
import { judgement, signOff } from '../../support/sign-off-builders.ts';

const ids = Array.from({ length: 13 }, (_, index) => `S-${String(index + 1)}`);
const own = framework({
  policy: statedPolicy('example-ot', { claims_per_statement: 1, witnesses_per_pillar: 1 }),
  levels: [level('level-1', 1)],
  pillars: [pillar('practice'), pillar('research')],
  statements: [
    ...ids.map((id) => statement(id, { revision: 2 })),
    statement('R-1', { pillar: 'research' }),
    statement('R-2', { pillar: 'research' }),
  ],
});
const assessed = (changes: Partial<Portfolio>) => assess([own], 'level-1', portfolio(changes));
const claims = (from: number, to: number) => ids.slice(from, to).map((id) => claim(id));

describe('evidence on which much rests', () => {
  const relied = (changes: Partial<Portfolio>) => concentrationIn(assessed(changes)).overRelied;

  it('is named from six statements on', () => {
    expect(relied({ evidence: [evidence('five', claims(0, 5))] })).toEqual([]);
    expect(relied({ evidence: [evidence('six', claims(0, 6))] })).toEqual([
      { id: 'evidence/six', title: 'The title of six', statements: 6 },
    ]);
  });

  it('is named with the most first, and in the order of its ids', () => {
    const two = [evidence('b', claims(0, 6)), evidence('a', claims(6, 12))];
    expect(relied({ evidence: two }).map(({ id }) => id)).toEqual(['evidence/a', 'evidence/b']);
    const more = [evidence('b', claims(0, 7)), evidence('a', claims(7, 13))];
    expect(relied({ evidence: more }).map((one) => [one.id, one.statements])).toEqual([
      ['evidence/b', 7],
      ['evidence/a', 6],
    ]);
  });

  it('is not counted for what other evidence shows too', () => {
    const other = evidence('other', claims(0, 1));
    expect(relied({ evidence: [evidence('six', claims(0, 6)), other] })).toEqual([]);
    const old = evidence('old', claims(0, 1), { date: '2020-01-15' });
    expect(relied({ evidence: [evidence('six', claims(0, 6)), old] })).toHaveLength(1);
  });

  it('is not counted for what is waived', () => {
    const six = { evidence: [evidence('six', claims(0, 6))] };
    expect(relied({ ...six, waivers: [waiver('S-1')] })).toEqual([]);
  });
});

it('a pillar with one witness is named, and none with no witness or with two', () => {
  const seen = (id: string, of: string, name: string) =>
    evidence(id, [claim(of)], { witness: witness(name) });
  const pillars = (...all: ReturnType<typeof seen>[]) =>
    concentrationIn(assessed({ evidence: all })).oneWitness;
  expect(pillars()).toEqual([]);
  expect(pillars(seen('a', 'S-1', 'Nia Sample'))).toEqual(['practice']);
  expect(pillars(seen('a', 'S-1', 'Nia Sample'), seen('b', 'R-1', 'Nia Sample'))).toEqual([
    'practice',
    'research',
  ]);
  expect(
    pillars(
      seen('a', 'S-1', 'Nia Sample'),
      seen('b', 'S-2', 'Rhodri Dummy'),
      seen('c', 'R-1', 'Nia Sample'),
    ),
  ).toEqual(['research']);
});

describe('evidence that counts no longer as it did', () => {
  const stale = (changes: Partial<Portfolio>) =>
    staleEvidenceIn(assessed(changes)).map(({ id, state, date, statements }) => [
      id.replace('evidence/', ''),
      state,
      date,
      statements.join(' '),
    ]);
  const old = (id: string, date: string, of = claims(0, 2)) => evidence(id, of, { date });

  it('is the newest first, and in the order of ids on one day', () => {
    const all = [
      old('b', '2021-05-01'),
      old('a', '2021-05-01'),
      old('first', '2020-01-15'),
      old('last', '2022-01-15'),
      evidence('new', claims(0, 1)),
    ];
    expect(stale({ evidence: all })).toEqual([
      ['last', 'stale', '2022-01-15', 'S-1 S-2'],
      ['a', 'stale', '2021-05-01', 'S-1 S-2'],
      ['b', 'stale', '2021-05-01', 'S-1 S-2'],
      ['first', 'stale', '2020-01-15', 'S-1 S-2'],
    ]);
  });

  it('has what is suspect before it, and once', () => {
    const revised = claim('S-1', { revision: 1 });
    const all = [
      old('old', '2021-05-01'),
      evidence('changed', [revised]),
      old('both', '2020-01-15', [revised]),
    ];
    expect(stale({ evidence: all })).toEqual([
      ['changed', 'suspect', '2026-10-22', 'S-1'],
      ['both', 'suspect', '2020-01-15', 'S-1'],
      ['old', 'stale', '2021-05-01', 'S-1 S-2'],
    ]);
  });

  it('has no statement that is waived', () => {
    const changes = { evidence: [old('a', '2021-05-01')], waivers: [waiver('S-1')] };
    expect(stale(changes)).toEqual([['a', 'stale', '2021-05-01', 'S-2']]);
  });
});

it.each([
  [256 * 1024, true],
  [256 * 1024 + 1, false],
])('a new sign-off of a text of %i letters keeps it: %s', (length, isKept) => {
  const { evidence: id, assessor, claims: judged } = signOff('a', [judgement('S-1')]);
  const text = 'a'.repeat(length);
  const attachments = [{ path: 'evidence/plan.pdf', sha256: 'aa' }];
  const now = { evidence: id, assessor, claims: judged, date: day('2026-11-22') };
  expect(newSignOff(now, { fingerprint: 'sha256-2:now', attachments, text })).toEqual({
    ...now,
    fingerprint: 'sha256-2:now',
    attachments,
    ...(isKept ? { text } : {}),
  });
});
