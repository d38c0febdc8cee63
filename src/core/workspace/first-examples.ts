import type { IsoDate } from '../model/date.ts';
import { requirementsOf, targetsOf, type Target } from '../model/framework.ts';
import { localId, splitId, type ClaimableId, type FrameworkId } from '../model/ids.ts';
import {
  canBeClaimed,
  claimableIdsOf,
  findClaimable,
  findTarget,
  isStatement,
  lineageOf,
  type Library,
} from '../model/library.ts';
import type { Examples, NewPortfolio } from '../model/new-portfolio.ts';
import { attainable, targetChoices } from '../model/target-choices.ts';

/** Ids of the framework aimed at, for the examples in the first files of a portfolio. */
export function examplesFor(
  { target: id, attained }: NewPortfolio,
  library: Library,
  today: IsoDate,
): Examples {
  const framework = splitId(id)!.framework;
  const target = findTarget(library, id);
  const of = library.frameworks.get(framework);
  return {
    attained: attained?.target ?? attainedBefore(id, framework, library),
    experience: experienceAsked(framework, library),
    claimable: target && claimableFor(target, framework, library),
    judgement: judgementAsked(target, framework, library),
    ...(of && { writtenFor: `${framework}@${of.version}` }),
    today,
  };
}

/** What stands before a target in its framework; another one where nothing does. */
function attainedBefore(
  id: string,
  framework: FrameworkId,
  library: Library,
): Examples['attained'] {
  const choices = attainable(targetChoices(library, library.frameworks.get(framework)!));
  const at = choices.findIndex((one) => one.id === id);
  return (choices[at - 1] ?? choices.find((one) => one.id !== id))?.id;
}

const experienceAsked = (framework: FrameworkId, library: Library): string | undefined =>
  lineageOf(library, framework)
    .flatMap(targetsOf)
    .flatMap(requirementsOf)
    .flatMap((one) => (one.kind === 'experience' && one.of !== undefined ? [one.of] : []))[0];

/** What people decide for a target; in its framework, where the target itself leaves them nothing. */
function judgementAsked(
  target: Target | undefined,
  framework: FrameworkId,
  library: Library,
): string | undefined {
  const targets = [
    ...(target ? [target] : []),
    ...lineageOf(library, framework).flatMap(targetsOf),
  ];
  const asked = targets.flatMap(requirementsOf).find(({ kind }) => kind === 'judgement');
  return asked && localId(asked.id);
}

/** The first thing that evidence can claim for a target; of its framework, where the target itself asks for none. */
function claimableFor(
  target: Target,
  framework: FrameworkId,
  library: Library,
): string | undefined {
  const ids = claimableIdsOf(library, framework).filter((id) => {
    const claimable = findClaimable(library, id);
    return claimable !== undefined && canBeClaimed(claimable);
  });
  const asked = new Set<string>(requirementsOf(target).map(({ id }) => id));
  const isAsked = (id: ClaimableId): boolean => {
    const claimable = findClaimable(library, id);
    return claimable !== undefined && isStatement(claimable)
      ? target.kind === 'level' && claimable.level === target.local
      : asked.has(id);
  };
  const id = ids.find(isAsked) ?? ids[0];
  return id && localId(id);
}
