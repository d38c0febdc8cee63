import type { FrameworkChange, FrameworkDiff } from '../model/framework-change.ts';
import type { Framework, Target } from '../model/framework.ts';
import { lineageOf, type Library } from '../model/library.ts';
import { tailorable } from '../model/tailored-library.ts';
import { seenBy } from './compared-versions.ts';
import { compareFrameworks } from './compare-frameworks.ts';

/** What a framework adds to one that it extends, changes in it and sets aside; undefined where it doesn’t extend it. */
export function compareExtended(
  base: Framework,
  own: Framework,
  library: Library,
): FrameworkDiff | undefined {
  const seen = seenBy(own, library);
  const lineage = lineageOf(seen, own.id);
  const at = lineage.findIndex(({ id }) => id === base.id);
  if (at < 1) return undefined;
  const whole = lineage.slice(0, at + 1).reduceRight(together);
  const aside = setAside(lineage.slice(0, at), base);
  const isSetAside = (id: string): boolean => aside.some((one) => one.id === id);
  const changes = compareFrameworks(base, whole).changes.filter(
    (one) =>
      !(one.kind === 'retired' && isSetAside(one.id)) &&
      !('what' in one && one.what === 'framework'),
  );
  return {
    framework: own.id,
    base: base.id,
    from: base.version,
    to: own.version,
    step: 'none',
    proposed: undefined,
    changes: [...aside, ...changes],
    problems: [],
  };
}

/** A framework with what it inherits, as one. */
const together = (inherited: Framework, own: Framework): Framework => ({
  ...own,
  levels: joined(inherited.levels, own.levels),
  roles: [...inherited.roles, ...own.roles],
  pillars: [...inherited.pillars, ...own.pillars],
  statements: [...inherited.statements, ...own.statements],
  stages: joined(inherited.stages, own.stages),
  routes: joined(inherited.routes, own.routes),
  profiles: joined(inherited.profiles, own.profiles),
  mappings: [...inherited.mappings, ...own.mappings],
  noMatches: [...inherited.noMatches, ...own.noMatches],
  evidenceTypes: [...inherited.evidenceTypes, ...own.evidenceTypes],
  guidance: [...inherited.guidance, ...own.guidance],
  notes: [...inherited.notes, ...own.notes],
  omitted: [...inherited.omitted, ...own.omitted],
  policy: own.policy
    ? { ...own.policy, rules: { ...inherited.policy?.rules, ...own.policy.rules } }
    : inherited.policy,
  cpdRecord: own.cpdRecord ?? inherited.cpdRecord,
});

/** The targets of both. One that has more in the own framework keeps what is inherited. */
function joined<T extends Target>(inherited: readonly T[], own: readonly T[]): readonly T[] {
  const more = new Map(own.map((one) => [one.local, one]));
  return [
    ...inherited.map((one): T => {
      const added = more.get(one.local);
      if (!added) return one;
      more.delete(one.local);
      return {
        ...one,
        title: added.title,
        requirements: [...one.requirements, ...added.requirements],
        notes: [...one.notes, ...added.notes],
      };
    }),
    ...more.values(),
  ];
}

function setAside(by: readonly Framework[], base: Framework): readonly FrameworkChange[] {
  return by.flatMap(({ changes = [] }) =>
    changes.flatMap(({ id, removed, reason }): FrameworkChange[] => {
      const about = removed ? tailorable(base, id) : undefined;
      if (!about || (about.kind !== 'statement' && about.kind !== 'requirement')) return [];
      return [{ kind: 'set-aside', what: about.kind, id, text: about.thing.text, reason }];
    }),
  );
}
