import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../src/core/model/assessment.ts';
import type { PolicyRules } from '../../../src/core/model/policy.ts';
import type { Evidence } from '../../../src/core/model/portfolio.ts';
import { assess, coverageOf } from '../../support/assess.ts';
import {
  framework,
  level,
  pillar,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { claim, evidence, portfolio, witness } from '../../support/portfolio-builders.ts';

const exampleOt = framework({
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('S-1')],
});

function cover(rules: Partial<PolicyRules>, pieces: readonly Evidence[]): Coverage {
  const policy = statedPolicy('example-ot', rules);
  const made = portfolio({ evidence: pieces });
  return coverageOf(assess([{ ...exampleOt, policy }], 'level-1', made), 'S-1');
}

const piece = (id: string, changes: Parameters<typeof evidence>[2] = {}): Evidence =>
  evidence(id, [claim('S-1')], changes);
const seen = (id: string, name: string): Evidence => piece(id, { witness: witness(name) });

describe('what a policy asks of each statement', () => {
  it('is another type of evidence: two case studies are not enough', () => {
    const rules = { types_per_statement: 2 };
    const two = cover(rules, [piece('a'), piece('b')]);
    expect(two).toMatchObject({
      state: 'claimed',
      why: [{ kind: 'too-few', of: 'types', count: 1, needed: 2 }],
      next: { kind: 'add-types', missing: 1 },
    });
    expect(cover(rules, [piece('a'), piece('b', { type: 'audit' })]).state).toBe('evidenced');
  });

  it('is witnesses, each of whom counts once', () => {
    const rules = { witnesses_per_statement: 2 };
    const same = cover(rules, [seen('a', 'Rhodri Sample'), seen('b', 'rhodri  sample')]);
    expect(same).toMatchObject({
      state: 'claimed',
      why: [{ kind: 'too-few', of: 'witnesses', count: 1, needed: 2 }],
      next: { kind: 'add-witnesses', missing: 1 },
    });
    expect(cover(rules, [seen('a', 'Rhodri Sample'), seen('b', 'Nia Placeholder')]).state).toBe(
      'evidenced',
    );
  });

  it('takes two spellings of a name for one witness, and the practitioner for none', () => {
    const rules = { witnesses_per_statement: 2 };
    const state = (...names: readonly string[]): string =>
      cover(
        rules,
        names.map((name, index) => seen(`piece-${String(index)}`, name)),
      ).state;
    expect(state('Rhodri O’Sample', "R. O'Sample", 'Dr Rhodri OSample, OT')).toBe('claimed');
    expect(state('Rhodri O’Sample', 'Rhian O’Sample')).toBe('evidenced');
    expect(state('Rhodri Sample', 'B. Example')).toBe('claimed');
    expect(state('Rhodri Sample', '???')).toBe('claimed');
  });

  it('counts two people with one name by their registration numbers', () => {
    const rules = { witnesses_per_statement: 2 };
    const registered = (id: string, registration: string): Evidence =>
      piece(id, { witness: { ...witness('Rhodri Sample'), registration } });
    expect(cover(rules, [registered('a', 'OT012345'), registered('b', 'OT054321')]).state).toBe(
      'evidenced',
    );
    expect(cover(rules, [registered('a', 'OT012345'), registered('b', 'ot 12345')]).state).toBe(
      'claimed',
    );
  });

  it('is told whole, the number of claims first', () => {
    const rules = { claims_per_statement: 2, types_per_statement: 2, witnesses_per_statement: 1 };
    expect(cover(rules, [piece('a')])).toMatchObject({
      why: [{ of: 'pieces' }, { of: 'types' }, { of: 'witnesses' }],
      next: { kind: 'add-claims', missing: 1 },
    });
  });
});

describe('how long evidence is current', () => {
  const rules = {
    currency_months: 12,
    currency_by_type: [
      { type: 'certificate', months: 36 },
      { type: 'audit', months: 3 },
    ],
  };

  it.each([
    ['case-study', '2025-11-22', 'evidenced'],
    ['case-study', '2025-11-21', 'stale'],
    ['certificate', '2023-11-22', 'evidenced'],
    ['certificate', '2023-11-21', 'stale'],
    ['audit', '2026-08-22', 'evidenced'],
    ['audit', '2026-08-21', 'stale'],
  ])('depends on its type: a %s of %s is %s', (type, date, state) => {
    expect(cover(rules, [piece('a', { type, date })]).state).toBe(state);
  });

  it('is told with the months of that type', () => {
    const { why } = cover(rules, [piece('a', { type: 'audit', date: '2026-01-01' })]);
    expect(why).toEqual([{ kind: 'all-stale', latest: '2026-01-01', months: 3 }]);
  });
});
