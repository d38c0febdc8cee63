import type { Assessment, Coverage, NextStep } from '../model/assessment.ts';
import { compareNames, groupPeople, likenessToPractitioner } from '../text/person.ts';
import type { Witness } from '../model/portfolio.ts';
import type { Subject } from './next-actions.ts';
import type { Measure, PlanHelp } from '../model/plan.ts';

/** What must be true for gaps of one kind to be closed. */
export function measureOf(subject: Subject, { policy }: Assessment, statements: number): Measure {
  if (subject.kind === 'condition') return { kind: 'condition', condition: subject.condition };
  const { requirement } = subject.coverage;
  const assessor = assessorOf(subject.step);
  if (assessor !== undefined) return { kind: 'accepted', by: assessor };
  if (subject.step.kind === 'ask-sign-off') {
    return { kind: 'signed-off', needed: subject.step.needed };
  }
  if (subject.step.kind === 'answer-role') return { kind: 'role' };
  const { rules } = policy;
  if (subject.step.kind === 'add-types') {
    return { kind: 'support', of: 'types', needed: rules.types_per_statement.value };
  }
  if (subject.step.kind === 'add-witnesses') {
    return { kind: 'support', of: 'witnesses', needed: rules.witnesses_per_statement.value };
  }
  switch (requirement.kind) {
    case 'statement':
    case 'capability':
      return {
        kind: 'claims',
        needed: policy.rules.claims_per_statement.value,
        withRationale: policy.rules.rationale_required.value,
        months: policy.rules.currency_months.value,
        statements,
      };
    case 'credential':
      return { kind: 'credential', lists: requirement.barredLists };
    case 'experience':
      return { kind: 'experience', months: requirement.months };
    case 'judgement':
    case 'any-of':
      return { kind: requirement.kind };
  }
}

/** Who has to look at the claim again, where the step is to show it to somebody. */
const assessorOf = (step: NextStep): string | undefined =>
  step.kind === 'sign-again' || step.kind === 'meet-conditions' ? step.by : undefined;

/** As many names as a cell can hold. */
const atMost = 3;

/**
 * Who can help, from what the files tell: whoever decides, or those who have been witnesses, since they
 * know the practitioner's work. For a slip of the pen or a date nobody is needed.
 */
export function helpFor(subject: Subject, assessment: Assessment): PlanHelp | undefined {
  if (subject.kind === 'condition') return witnessesOf(subject.pillar, assessment);
  const { requirement, pillar } = subject.coverage;
  if (requirement.kind === 'judgement') {
    return { kind: 'decides', by: requirement.by };
  }
  const assessor = assessorOf(subject.step);
  if (assessor !== undefined) return { kind: 'decides', by: { en: assessor } };
  const isNewWork = [
    'add-evidence',
    'add-claims',
    'add-types',
    'add-witnesses',
    'refresh',
  ].includes(subject.step.kind);
  return isNewWork ? witnessesOf(pillar, assessment) : undefined;
}

/** Those who saw most of the pillar's evidence; where nobody did, of all evidence. */
function witnessesOf(
  pillar: string | undefined,
  { coverage, portfolio }: Assessment,
): PlanHelp | undefined {
  const namesIn = (chosen: readonly Coverage[]): readonly string[] => {
    const evidence = new Set(chosen.flatMap(({ claims }) => claims.map((claim) => claim.evidence)));
    const witnesses = [...evidence].flatMap(({ witness }) => witness ?? []);
    return groupPeople(witnesses, (one) => one)
      .filter(([first]) => !likenessToPractitioner(first!, portfolio))
      .sort((a, b) => b.length - a.length || compareNames(a[0]!, b[0]!))
      .slice(0, atMost)
      .map(([first]) => nameOf(first!));
  };
  const ofPillar =
    pillar === undefined ? [] : namesIn(coverage.filter((one) => one.pillar === pillar));
  if (ofPillar.length > 0) return { kind: 'witnesses', names: ofPillar, of: 'pillar' };
  const names = namesIn(coverage);
  return names.length > 0 ? { kind: 'witnesses', names, of: 'all' } : undefined;
}

const nameOf = ({ name, role }: Witness): string =>
  role === undefined ? name : `${name} (${role})`;
