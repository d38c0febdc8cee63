import type { ChangedThing, FrameworkChange, FrameworkDiff } from '../model/framework-change.ts';
import type { Framework } from '../model/framework.ts';
import { isEarlierVersion, numbersOf } from '../text/version-order.ts';
import { headChanges, mappingChanges, policyChanges } from './compare-heads.ts';
import { statementChanges } from './compare-statements.ts';
import { pillarChanges, requirementChanges, targetChanges } from './compare-targets.ts';
import { statementProblems } from './version-problems.ts';

/** Compares an earlier version of a framework with a later one. */
export function compareFrameworks(before: Framework, after: Framework): FrameworkDiff {
  const changes = [
    ...statementChanges(before, after),
    ...requirementChanges(before, after),
    ...targetChanges(before, after),
    ...pillarChanges(before, after),
    ...mappingChanges(before, after),
    ...policyChanges(before, after),
    ...headChanges(before, after),
  ];
  return diffOf(before, after, changes);
}

/** A comparison with the changes of what the framework extends as well: they count for its version too. */
export const diffWithInherited = (
  before: Framework,
  after: Framework,
  inherited: readonly FrameworkChange[],
): FrameworkDiff =>
  diffOf(before, after, [...compareFrameworks(before, after).changes, ...inherited]);

function diffOf(
  before: Framework,
  after: Framework,
  changes: readonly FrameworkChange[],
): FrameworkDiff {
  const step = stepOf(changes);
  const proposed = step === 'none' ? before.version : nextVersion(before.version, step);
  const isRaised =
    step === 'none' || proposed === undefined || isEarlierVersion(after.version, proposed) !== true;
  return {
    framework: after.id,
    from: before.version,
    to: after.version,
    step,
    proposed,
    changes,
    problems: [
      ...statementProblems(before, after),
      ...(isRaised
        ? []
        : [{ kind: 'version-not-raised', version: after.version, proposed } as const]),
    ],
  };
}

/** What informs and asks nothing. */
const asksNothing: readonly ChangedThing[] = [
  'mapping',
  'fact',
  'duty',
  'description',
  'note',
  'example',
  'group',
  'omission',
  'decider',
];

const isWithoutDemand = (what: string): boolean =>
  (asksNothing as readonly string[]).includes(what);

/** Keys that say where something is from, and nothing of what it asks. */
const informing: readonly string[] = ['source', 'group', 'date', 'url', 'colour'];

/**
 * Something that claims may name and that is gone needs a new main number; what changes what is asked of people, a
 * new second one; better words, titles and mappings, a new third one.
 */
function stepOf(changes: readonly FrameworkChange[]): FrameworkDiff['step'] {
  if (changes.length === 0) return 'none';
  const isSmall = (change: FrameworkChange): boolean =>
    change.kind === 'reworded' ||
    (change.kind === 'changed' && informing.includes(change.field)) ||
    ('what' in change && isWithoutDemand(change.what));
  const isGone = (change: FrameworkChange): boolean =>
    change.kind === 'removed' && !isWithoutDemand(change.what);
  if (changes.some(isGone)) return 'major';
  return changes.every(isSmall) ? 'patch' : 'minor';
}

function nextVersion(version: string, step: 'major' | 'minor' | 'patch'): string | undefined {
  const numbers = numbersOf(version);
  if (!numbers) return undefined;
  const at = ['major', 'minor', 'patch'].indexOf(step);
  return numbers.map((one, index) => (index < at ? one : index === at ? one + 1 : 0)).join('.');
}
