import type { AskedChange, AskedOfPerson } from '../model/framework-impact.ts';
import { isSatisfied, type Assessment } from '../model/assessment.ts';
import type { FrameworkChange } from '../model/framework-change.ts';
import { localId, qualify, type RequirementId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { statementChanges } from './compare-statements.ts';
import { requirementChanges } from './compare-targets.ts';
import { comparedVersions } from './compared-versions.ts';
import type { Versions } from './succession-steps.ts';
import { lineNaming, writtenIds, type Migratable } from './written-ids.ts';

/** A change that leaves an id as it is, and the framework that it is in. */
interface AskedIn {
  readonly versions: Versions;
  readonly changes: readonly AskedChange[];
}

/**
 * What two versions require more or less strongly, or in another place. Claims of it stay as they are, but readiness
 * may change by it. What is retired is left out: it has ended.
 */
function askedIn(versions: Versions, library: Library): readonly AskedIn[] {
  return comparedVersions(versions, library).map((one) => {
    const { before, to } = one;
    if (!before) return { versions: one, changes: [] };
    const retired = new Set(to.statements.filter((each) => each.retired).map(({ id }) => id));
    return {
      versions: one,
      changes: [...statementChanges(before, to), ...requirementChanges(before, to)].flatMap(
        (change) => {
          const asked = askedChange(change);
          return asked && !retired.has(qualify(to.id, asked.statement)) ? [asked] : [];
        },
      ),
    };
  });
}

function askedChange(change: FrameworkChange): AskedChange | undefined {
  if (change.kind === 'stronger' || change.kind === 'weaker') {
    return { statement: change.id, change: change.kind, from: change.from, to: change.to };
  }
  if (change.kind !== 'moved') return undefined;
  const { id, what, from, to } = change;
  return { statement: id, change: 'moved', what, from, to };
}

/** The statements that are required otherwise than before, and what one person has to do with each of them. */
export function askedOtherwise(
  of: Migratable,
  versions: Versions,
  after: Assessment | undefined,
): { readonly changes: readonly AskedChange[]; readonly ofPerson: readonly AskedOfPerson[] } {
  const asked = askedIn(versions, of.library).filter(({ changes }) => changes.length > 0);
  return {
    changes: asked.flatMap(({ changes }) => changes),
    ofPerson: asked.flatMap((one) => ofPerson(of, one, after)),
  };
}

function ofPerson(
  of: Migratable,
  { versions, changes }: AskedIn,
  after: Assessment | undefined,
): readonly AskedOfPerson[] {
  const written = (['claim', 'waiver', 'judgement', 'plan'] as const).flatMap((where) =>
    writtenIds(of, versions, where),
  );
  return [...new Set(changes.map(({ statement }) => statement))].flatMap((statement) => {
    const id = qualify<RequirementId>(versions.to.id, statement);
    const own = after?.coverage.find(({ requirement }) => requirement.id === id);
    const places = written
      .filter((one) => localId(one.id) === statement)
      .map((one) => ({
        where: one.where,
        file: one.at.file,
        line: lineNaming(one, of.texts),
        title: one.title,
        judged: one.judged ?? [],
      }));
    if (!own && places.length === 0) return [];
    return [{ statement, required: own !== undefined, met: own && isSatisfied(own.state), places }];
  });
}
