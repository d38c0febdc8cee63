import type { NotAsked } from '../model/assessment.ts';
import type { Requirement, Role, Target } from '../model/framework.ts';
import { localId, splitId } from '../model/ids.ts';
import { lineageOf, type Library } from '../model/library.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Demanded } from './target.ts';

/** What a target asks of this practitioner, and what it names and does not ask of them. */
export interface AskedOf {
  readonly asked: readonly Demanded[];
  readonly notAsked: readonly NotAsked[];
}

/**
 * Sets aside what a framework asks of one role only: where the practitioner says that it is not theirs, and at
 * every level above the one that asks it, since a role belongs to a post and not to a level.
 */
export function askedOf(
  demanded: readonly Demanded[],
  target: Target,
  portfolio: Portfolio,
  library: Library,
): AskedOf {
  const notAsked: NotAsked[] = [];
  const asked = demanded.filter((one) => {
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
