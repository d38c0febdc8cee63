import type { NotAsked } from '../model/assessment.ts';
import type { IsoDate } from '../model/date.ts';
import type { Requirement, Role, Stage, Target } from '../model/framework.ts';
import { localId, splitId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { joinsAt } from './joining.ts';
import type { Demanded } from './target.ts';

/** What a target asks of this practitioner, and what it names and does not ask of them. */
export interface AskedOf {
  readonly asked: readonly Demanded[];
  readonly notAsked: readonly NotAsked[];
}

/**
 * Sets aside what a framework asks of one role only: where the practitioner says that it is not theirs, and at
 * every level above the one that asks it, since a role belongs to a post and not to a level. On a route it also
 * sets aside the stages before the one at which the practitioner joins.
 */
export function askedOf(
  demanded: readonly Demanded[],
  target: Target,
  portfolio: Portfolio,
  library: Library,
  asOf: IsoDate,
): AskedOf {
  const notAsked: NotAsked[] = [];
  const joined = joinedAt(demanded, target, portfolio, asOf);
  const asked = demanded.filter((one) => {
    if (joined?.before.includes(one.through.local)) {
      notAsked.push({ requirement: one.requirement, reason: joined.reason });
      return false;
    }
    const { tailored } = one.requirement;
    if (tailored?.removed) {
      notAsked.push({ requirement: one.requirement, reason: { kind: 'set-aside', tailored } });
      return false;
    }
    const role = roleOf(one, library);
    if (!role) return true;
    const { requirement, through } = one;
    if (through.kind === 'level' && through.local !== target.local) {
      notAsked.push({ requirement, reason: { kind: 'lower-role', role, through } });
      return false;
    }
    if (answerOn(role, one, portfolio, library) === false) {
      notAsked.push({ requirement, reason: { kind: 'other-role', role } });
      return false;
    }
    return true;
  });
  return { asked, notAsked };
}

/** Where on a route the practitioner joins, with the stages before it; undefined where that is its start. */
function joinedAt(
  demanded: readonly Demanded[],
  target: Target,
  portfolio: Portfolio,
  asOf: IsoDate,
): { readonly before: readonly string[]; readonly reason: NotAsked['reason'] } | undefined {
  if (target.kind !== 'route') return undefined;
  const stage = demanded
    .map(({ through }) => through)
    .findLast(
      (through): through is Stage => through.kind === 'stage' && joinsAt(through, portfolio, asOf),
    );
  if (stage?.joinsWith === undefined) return undefined;
  return {
    before: target.stages.slice(0, target.stages.indexOf(stage.local)),
    reason: { kind: 'joins-later', stage, credential: stage.joinsWith },
  };
}

/** The role of which alone something is asked, where the portfolio does not say whether it is the practitioner's. */
export function unansweredRole(
  demanded: Demanded,
  portfolio: Portfolio,
  library: Library,
): Role | undefined {
  const role = roleOf(demanded, library);
  return role && answerOn(role, demanded, portfolio, library) === undefined ? role : undefined;
}

function roleOf(
  {
    requirement,
    framework,
  }: { readonly requirement: Requirement; readonly framework: Demanded['framework'] },
  library: Library,
): Role | undefined {
  if (requirement.appliesTo === undefined) return undefined;
  return lineageOf(library, framework.id)
    .flatMap(({ roles }) => roles)
    .find(({ id }) => id === requirement.appliesTo);
}

/** What the portfolio says of a role, under the id of its framework or of one that extends it. */
function answerOn(
  role: Role,
  { framework }: Demanded,
  portfolio: Portfolio,
  library: Library,
): boolean | undefined {
  return portfolio.roles.find(({ role: written }) => {
    const parts = splitId(written);
    return (
      localId(written) === role.id &&
      parts !== undefined &&
      lineageOf(library, parts.framework).some(({ id }) => id === framework.id)
    );
  })?.isTheirs;
}
