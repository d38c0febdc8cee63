import type { IsoDate } from '../model/date.ts';
import { localId, qualify, splitId, type ClaimableId } from '../model/ids.ts';
import { findClaimable, lineageOf, type Library } from '../model/library.ts';
import type { MigrationItem } from '../model/migration.ts';
import type { Locate, Origin, Span } from '../model/place.ts';
import { everyClaim, type Portfolio } from '../model/portfolio.ts';
import { isCurrent } from './sign-offs.ts';
import type { Versions } from './succession-steps.ts';

/** A portfolio with its texts, and the frameworks that it names. */
export interface Migratable {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly texts: ReadonlyMap<string, string>;
  readonly locate: Locate;
  /** Files that otpath can't write as they are, such as those that are not saved as UTF-8. */
  readonly closed: ReadonlySet<string>;
}

/** One id as a file has it. */
export interface WrittenId {
  readonly where: MigrationItem['where'];
  readonly id: ClaimableId;
  readonly at: Span;
  readonly revision?: { readonly is: number; readonly at: Span } | undefined;
  readonly title?: string | undefined;
  readonly judged?: MigrationItem['judged'];
}

/** Every place of a portfolio that names an id of the later version, in the order of the files. */
export function writtenIds(
  of: Migratable,
  versions: Versions,
  where: MigrationItem['where'],
): readonly WrittenId[] {
  switch (where) {
    case 'claim':
      return claimedIds(of, versions);
    case 'plan':
      return plannedIds(of, versions);
    default:
      return decidedIds(of, versions, where);
  }
}

/** The line of its file that names an id, from 1. */
export const lineNaming = ({ at }: WrittenId, texts: Migratable['texts']): number =>
  (texts.get(at.file) ?? '').slice(0, at.start).split(/\r\n|\n|\r/).length;

/** The id that something has in a framework that it is of, or that its own one extends. */
function idIn(id: ClaimableId, { to }: Versions, library: Library): ClaimableId | undefined {
  const { framework, local } = splitId(id)!;
  if (framework === to.id) return id;
  const found = findClaimable(library, id);
  const isOwn = found !== undefined && library.claimables.has(id);
  return !isOwn && lineageOf(library, framework).some((one) => one.id === to.id)
    ? qualify(to.id, local)
    : undefined;
}

/** Sign-offs that a later one of the same person took the place of are not asked about, whatever the day. */
const lastDay = '9999-12-31' as IsoDate;

function claimedIds(of: Migratable, versions: Versions): readonly WrittenId[] {
  const { portfolio, locate } = of;
  return everyClaim(portfolio).flatMap(({ file, claims }) => {
    const evidence = portfolio.evidence.find((one) => one.file === file);
    return claims.flatMap(({ statement, revision, origin }): WrittenId[] => {
      const id = idIn(statement, versions, of.library);
      if (!id) return [];
      const judged = portfolio.signOffs
        .filter(
          (one) => one.evidence === evidence?.id && isCurrent(one, statement, portfolio, lastDay),
        )
        .map(({ assessor, date }) => ({ name: assessor.name, date }));
      return [
        {
          where: 'claim',
          id,
          at: locate(origin, 'statement'),
          revision:
            revision === undefined ? undefined : { is: revision, at: locate(origin, 'revision') },
          title: evidence?.title,
          judged,
        },
      ];
    });
  });
}

function decidedIds(
  of: Migratable,
  versions: Versions,
  where: 'waiver' | 'judgement',
): readonly WrittenId[] {
  const { portfolio, locate, library } = of;
  const decided: readonly { readonly requirement: string; readonly origin: Origin }[] =
    where === 'waiver' ? portfolio.waivers : portfolio.judgements;
  return decided.flatMap(({ requirement, origin }) => {
    const id = idIn(requirement as ClaimableId, versions, library);
    return id ? [{ where, id, at: locate(origin, 'requirement') }] : [];
  });
}

function plannedIds({ portfolio, texts }: Migratable, versions: Versions): readonly WrittenId[] {
  const { to, before } = versions;
  const names = new Map(
    [...to.statements, ...(before?.statements ?? [])].map(({ id }) => [localId(id), id]),
  );
  return portfolio.plan.flatMap(({ at }) => {
    const need = (texts.get(at.file) ?? '').slice(at.start, at.end);
    return [...need.matchAll(/[\p{L}\p{N}][\p{L}\p{N}._-]*(?<![._-])/gu)].flatMap((word) => {
      const id = names.get(word[0]);
      const start = at.start + word.index;
      const place = { file: at.file, start, end: start + word[0].length };
      return id ? [{ where: 'plan' as const, id, at: place }] : [];
    });
  });
}
