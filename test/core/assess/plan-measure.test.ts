import { describe, expect, it } from 'vitest';
import { rankNeeds, type Need } from '../../../src/core/assess/next-actions.ts';
import { helpFor, measureOf } from '../../../src/core/assess/plan-measure.ts';
import type { Assessment, NextStep } from '../../../src/core/model/assessment.ts';
import type { Framework, Requirement } from '../../../src/core/model/framework.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  experience,
  framework,
  judgement,
  level,
  pillar,
  profile,
  statedPolicy,
  statement,
} from '../../support/framework-builders.ts';
import { claim, day, evidence, portfolio, witness } from '../../support/portfolio-builders.ts';

const rules = { pieces_per_pillar: 0, types_per_pillar: 0, witnesses_per_pillar: 0 };

function assessed(
  changes: Partial<Framework>,
  holder: Partial<Portfolio> = {},
  target = 'level-1',
): Assessment {
  const own = framework({ policy: statedPolicy('example-ot', rules), ...changes });
  return assess([own], target, portfolio(holder));
}

const post = (...requirements: readonly Requirement[]): Partial<Framework> => ({
  profiles: [profile('post', requirements)],
});

const first = (assessment: Assessment): Need => rankNeeds(assessment)[0]!;

/** The first need of an assessment, with another step. */
function stepped(assessment: Assessment, step: NextStep): Need['subject'] {
  const { subject } = first(assessment);
  if (subject.kind !== 'requirement') throw new Error('not of a requirement');
  return { ...subject, step };
}

const oneStatement = {
  levels: [level('level-1', 1)],
  pillars: [pillar('practice')],
  statements: [statement('A')],
};

const origin = { file: 'example-ot/framework.yaml', path: [] };
const role = { id: 'lead', title: { en: 'Lead' }, sources: [], notes: [], origin };

const signAgain = { kind: 'sign-again', file: 'evidence/a.md', by: 'Nia Sample' } as const;
const meetConditions = { ...signAgain, kind: 'meet-conditions' } as const;

describe('what must be true for a gap to be closed', () => {
  it('is what the policy requires of claims, of as many statements as there are', () => {
    const assessment = assessed({
      ...oneStatement,
      policy: statedPolicy('example-ot', {
        ...rules,
        claims_per_statement: 3,
        rationale_required: false,
        currency_months: 18,
      }),
    });
    const measure = { kind: 'claims', needed: 3, withRationale: false, months: 18 };
    const { subject } = first(assessment);
    expect(measureOf(subject, assessment, 1)).toEqual({ ...measure, statements: 1 });
    expect(measureOf(subject, assessment, 4)).toEqual({ ...measure, statements: 4 });
  });

  it.each<[string, Requirement, object]>([
    [
      'a capability',
      capability('C-1'),
      { kind: 'claims', needed: 1, withRationale: true, months: 24, statements: 2 },
    ],
    [
      'a credential',
      credential('R-1', { barredLists: ['adults'] }),
      { kind: 'credential', lists: ['adults'] },
    ],
    ['experience', experience('R-1', 30, { of: 'duty' }), { kind: 'experience', months: 30 }],
    ['a decision', judgement('R-1'), { kind: 'judgement' }],
    ['a choice', anyOf('R-1', credential('R-2')), { kind: 'any-of' }],
  ])('follows from the kind of requirement: %s', (_, requirement, measure) => {
    const assessment = assessed(post(requirement), {}, 'post');
    expect(measureOf(first(assessment).subject, assessment, 2)).toEqual(measure);
  });

  it.each<[NextStep, object]>([
    [signAgain, { kind: 'accepted', by: 'Nia Sample' }],
    [meetConditions, { kind: 'accepted', by: 'Nia Sample' }],
    [
      { kind: 'ask-sign-off', needed: 'verified', file: 'evidence/a.md' },
      { kind: 'signed-off', needed: 'verified' },
    ],
    [
      { kind: 'ask-sign-off', needed: 'accepted', file: 'evidence/a.md' },
      { kind: 'signed-off', needed: 'accepted' },
    ],
    [{ kind: 'answer-role', role }, { kind: 'role' }],
    [
      { kind: 'add-types', missing: 1 },
      { kind: 'support', of: 'types', needed: 3 },
    ],
    [
      { kind: 'add-witnesses', missing: 1 },
      { kind: 'support', of: 'witnesses', needed: 2 },
    ],
    [
      { kind: 'add-claims', missing: 1 },
      { kind: 'claims', needed: 1, withRationale: true, months: 24, statements: 1 },
    ],
  ])('follows from the next step before that: %s', (step, measure) => {
    const assessment = assessed({
      ...oneStatement,
      policy: statedPolicy('example-ot', {
        ...rules,
        types_per_statement: 3,
        witnesses_per_statement: 2,
      }),
    });
    expect(measureOf(stepped(assessment, step), assessment, 1)).toEqual(measure);
  });

  it('is a condition of a pillar as it is', () => {
    const assessment = assessed({
      ...oneStatement,
      policy: statedPolicy('example-ot', { ...rules, types_per_pillar: 2 }),
    });
    expect(measureOf(first(assessment).subject, assessment, 1)).toEqual({
      kind: 'condition',
      condition: { kind: 'types', needed: 2, found: 0 },
    });
  });
});

describe('who can help', () => {
  const seen = (id: string, statementId: string, name?: string) =>
    evidence(id, [claim(statementId)], name === undefined ? {} : { witness: witness(name) });
  const two = {
    levels: [level('level-1', 1)],
    pillars: [pillar('practice'), pillar('research')],
    statements: [
      ...['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6'].map((id) => statement(id)),
      statement('R-1', { pillar: 'research' }),
    ],
  };
  const helpOf = (holder: Partial<Portfolio>, id: string) => {
    const assessment = assessed(two, holder);
    const need = rankNeeds(assessment).find(
      ({ subject }) =>
        subject.kind === 'requirement' && subject.coverage.requirement.id === `example-ot:${id}`,
    );
    return helpFor(need!.subject, assessment);
  };

  it('is nobody where nobody was a witness', () => {
    expect(helpOf({ evidence: [seen('a', 'P-1')] }, 'P-6')).toBeUndefined();
  });

  it('is nobody where only the practitioner was', () => {
    expect(helpOf({ evidence: [seen('a', 'P-1', 'Bethan Example')] }, 'P-6')).toBeUndefined();
  });

  it('is three witnesses of the pillar at most: those of most evidence, then by name', () => {
    const holder = {
      evidence: [
        seen('a', 'P-1', 'Rhodri Sample'),
        seen('b', 'P-2', 'Nia Placeholder'),
        seen('c', 'P-3', 'Gwen Specimen'),
        seen('d', 'P-4', 'Tomos Dummy'),
        seen('e', 'P-5', 'Tomos Dummy'),
      ],
    };
    expect(helpOf(holder, 'P-6')).toEqual({
      kind: 'witnesses',
      names: ['Tomos Dummy', 'Gwen Specimen', 'Nia Placeholder'],
      of: 'pillar',
    });
  });

  it('is a witness of other pillars only where the pillar has none', () => {
    const other = seen('a', 'P-1', 'Rhodri Sample');
    expect(helpOf({ evidence: [other] }, 'R-1')).toEqual({
      kind: 'witnesses',
      names: ['Rhodri Sample'],
      of: 'all',
    });
    expect(helpOf({ evidence: [other, seen('b', 'P-2')] }, 'P-3')).toEqual({
      kind: 'witnesses',
      names: ['Rhodri Sample'],
      of: 'pillar',
    });
  });

  it('counts evidence of several statements once', () => {
    const holder = {
      evidence: [
        evidence('a', [claim('P-1'), claim('P-2'), claim('P-3')], {
          witness: { ...witness('Nia Placeholder'), role: 'Team Manager' },
        }),
        seen('b', 'P-4', 'Rhodri Sample'),
        seen('c', 'P-5', 'Rhodri Sample'),
      ],
    };
    expect(helpOf(holder, 'P-6')).toMatchObject({
      names: ['Rhodri Sample', 'Nia Placeholder (Team Manager)'],
    });
  });

  const newWork = { kind: 'witnesses', names: ['Rhodri Sample'], of: 'all' };
  const assessor = { kind: 'decides', by: { en: 'Nia Sample' } };

  it.each<[NextStep, object | undefined]>([
    [{ kind: 'add-evidence' }, newWork],
    [{ kind: 'add-claims', missing: 1 }, newWork],
    [{ kind: 'add-types', missing: 1 }, newWork],
    [{ kind: 'add-witnesses', missing: 1 }, newWork],
    [{ kind: 'refresh', file: 'evidence/a.md' }, newWork],
    [signAgain, assessor],
    [meetConditions, assessor],
    [{ kind: 'mend-claim', fault: 'no-rationale', file: 'evidence/a.md' }, undefined],
    [{ kind: 'look-again', file: 'evidence/a.md' }, undefined],
    [{ kind: 'ask-sign-off', needed: 'accepted', file: 'evidence/a.md' }, undefined],
    [{ kind: 'wait', until: day('2027-01-01') }, undefined],
  ])(
    'is a witness for new work, and the person who judged it for another look: %s',
    (step, help) => {
      const assessment = assessed(two, { evidence: [seen('a', 'P-1', 'Rhodri Sample')] });
      expect(helpFor(stepped(assessment, step), assessment)).toEqual(help);
    },
  );

  it('is the person who decides, for a decision', () => {
    const assessment = assessed(post(judgement('R-1')), {}, 'post');
    expect(helpFor(first(assessment).subject, assessment)).toEqual({
      kind: 'decides',
      by: { en: 'The review panel' },
    });
  });

  it('is a witness of the pillar, for a condition of it', () => {
    const assessment = assessed(
      { ...two, policy: statedPolicy('example-ot', { ...rules, types_per_pillar: 2 }) },
      { evidence: [seen('a', 'P-1', 'Rhodri Sample'), seen('b', 'R-1', 'Nia Placeholder')] },
    );
    const helps = rankNeeds(assessment)
      .filter(({ subject }) => subject.kind === 'condition')
      .map(({ subject }) => helpFor(subject, assessment));
    expect(helps).toEqual([
      { kind: 'witnesses', names: ['Rhodri Sample'], of: 'pillar' },
      { kind: 'witnesses', names: ['Nia Placeholder'], of: 'pillar' },
    ]);
  });
});
