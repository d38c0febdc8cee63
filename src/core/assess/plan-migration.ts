import type { IsoDate } from '../model/date.ts';
import type { Edit } from '../model/finding.ts';
import { localId, qualify, splitId, type ClaimableId } from '../model/ids.ts';
import { findClaimable, lineageOf, type Library } from '../model/library.ts';
import type { MigrationItem, MigrationOption, MigrationPlan } from '../model/migration.ts';
import type { Locate, Origin, Span } from '../model/place.ts';
import { everyClaim, type Portfolio } from '../model/portfolio.ts';
import { comparedVersions } from './compared-versions.ts';
import { isCurrent } from './sign-offs.ts';
import { stepFor, type SuccessionStep, type Versions } from './succession-steps.ts';

/** A portfolio with its texts, and the frameworks that it names. */
export interface Migratable {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly texts: ReadonlyMap<string, string>;
  readonly locate: Locate;
  /** Files that otpath can't write as they are, such as those that are not saved as UTF-8. */
  readonly closed: ReadonlySet<string>;
}

/** What moving a portfolio to another version of a framework would do. Nothing is written. */
export function planMigration(of: Migratable, versions: Versions): MigrationPlan {
  const { portfolio } = of;
  const { to } = versions;
  const known = portfolio.writtenFor?.find(({ framework }) => framework === to.id)?.version;
  const { before } = versions;
  const isOther = before !== undefined && before.id !== to.id;
  const from = versions.from ?? (isOther ? undefined : before?.version) ?? known;
  // What was written for this version already is not compared with an earlier one.
  const asked: Versions = known === to.version ? { to } : { ...versions, from };
  const compared = comparedVersions(asked, of.library);
  return {
    framework: to.id,
    ...(isOther && known === undefined
      ? { fromFramework: before.id, from: before.version }
      : { from: known ?? from }),
    to: to.version,
    items: [
      ...compared.flatMap((one) => claimItems(of, one)),
      ...compared.flatMap((one) => decidedItems(of, one, 'waiver')),
      ...compared.flatMap((one) => decidedItems(of, one, 'judgement')),
      ...compared.flatMap((one) => planItems(of, one)),
    ],
  };
}

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

/** One id as a file has it. */
interface WrittenId {
  readonly where: MigrationItem['where'];
  readonly id: ClaimableId;
  readonly at: Span;
  readonly revision?: { readonly is: number; readonly at: Span } | undefined;
  readonly title?: string | undefined;
  readonly judged?: MigrationItem['judged'];
}

/** Sign-offs that a later one of the same person took the place of are not asked about, whatever the day. */
const lastDay = '9999-12-31' as IsoDate;

function claimItems(of: Migratable, versions: Versions): readonly MigrationItem[] {
  const { portfolio, locate } = of;
  return everyClaim(portfolio).flatMap(({ file, claims }) => {
    const evidence = portfolio.evidence.find((one) => one.file === file);
    const taken = new Set(claims.map(({ statement }) => statement));
    return claims.flatMap(({ statement, revision, origin }): MigrationItem[] => {
      const id = idIn(statement, versions, of.library);
      const step = id && stepFor(id, versions, revision);
      if (!step) return [];
      const item = itemOf(of, versions, step, {
        where: 'claim',
        id,
        at: locate(origin, 'statement'),
        revision:
          revision === undefined ? undefined : { is: revision, at: locate(origin, 'revision') },
        title: evidence?.title,
        judged: portfolio.signOffs
          .filter(
            (one) => one.evidence === evidence?.id && isCurrent(one, statement, portfolio, lastDay),
          )
          .map(({ assessor, date }) => ({ name: assessor.name, date })),
      });
      // Two claims of one statement in one piece would be one too many, and each has its own rationale.
      const [into] = step.into;
      const isDoubled = item.state === 'moves' && into !== id && taken.has(into!);
      taken.add(into!);
      return isDoubled ? [{ ...item, state: 'decision', why: 'doubled' }] : [item].filter(isToDo);
    });
  });
}

/** A revision that nothing wrote needs no new number. */
const isToDo = ({ state, options }: MigrationItem): boolean =>
  state !== 'moves' || options.some(({ edits }) => edits.length > 0);

function decidedItems(
  of: Migratable,
  versions: Versions,
  where: 'waiver' | 'judgement',
): readonly MigrationItem[] {
  const { portfolio, locate, library } = of;
  const decided: readonly { readonly requirement: string; readonly origin: Origin }[] =
    where === 'waiver' ? portfolio.waivers : portfolio.judgements;
  return decided.flatMap(({ requirement, origin }) => {
    const id = idIn(requirement as ClaimableId, versions, library);
    const step = id && stepFor(id, versions);
    if (!step || step.why === 'same-meaning') return [];
    return [itemOf(of, versions, step, { where, id, at: locate(origin, 'requirement') })];
  });
}

/** Rows of the plan name statements in a sentence. A revised one is still the one to work on. */
function planItems(of: Migratable, versions: Versions): readonly MigrationItem[] {
  const { portfolio, texts } = of;
  const { to, before } = versions;
  const names = new Map(
    [...to.statements, ...(before?.statements ?? [])].map(({ id }) => [localId(id), id]),
  );
  return portfolio.plan.flatMap(({ at }) => {
    const need = (texts.get(at.file) ?? '').slice(at.start, at.end);
    return [...need.matchAll(/[\p{L}\p{N}][\p{L}\p{N}._-]*(?<![._-])/gu)].flatMap((word) => {
      const id = names.get(word[0]);
      const step = id && stepFor(id, versions);
      if (!step || step.why === 'same-meaning' || step.why === 'revised') return [];
      const start = at.start + word.index;
      const place = { file: at.file, start, end: start + word[0].length };
      return [itemOf(of, versions, step, { where: 'plan', id, at: place })];
    });
  });
}

function itemOf(
  { texts, closed }: Migratable,
  { to, before }: Versions,
  { why, into }: SuccessionStep,
  written: WrittenId,
): MigrationItem {
  const { where, id, at, title, judged = [] } = written;
  const text = texts.get(at.file) ?? '';
  const options = into.map((one) => optionFor(one, written, to.statements, text));
  const isOpen = !closed.has(at.file) && options.every((one) => one !== undefined);
  const isMove = why === 'replaced' || why === 'merged' || why === 'same-meaning';
  const old = before?.statements.find((one) => one.id === id);
  return {
    where,
    state: why === 'ended' ? 'ends' : !isOpen ? 'by-hand' : isMove ? 'moves' : 'decision',
    why,
    file: at.file,
    line: text.slice(0, at.start).split(/\r\n|\n|\r/).length,
    title,
    from: localId(id),
    was: old?.text,
    options: options.filter((one) => one !== undefined),
    judged,
  };
}

/** What writes another id in the place of one, and the revision of its statement where the file has one. */
function optionFor(
  into: ClaimableId,
  { id, at, revision }: WrittenId,
  statements: Versions['to']['statements'],
  text: string,
): MigrationOption | undefined {
  const found = statements.find((one) => one.id === into);
  const { framework, local } = splitId(into)!;
  const isSame = framework === splitId(id)!.framework;
  const raw = text.slice(at.start, at.end);
  const parts = /^(["']?)((?:[A-Za-z][\w.-]*:)?)([A-Za-z][\w.-]*)\1$/.exec(raw);
  const [, quote = '', owner = '', name] = parts ?? [];
  if (name !== localId(id)) return undefined;
  const start = at.start + quote.length + (isSame ? owner.length : 0);
  const edits: Edit[] = [];
  if (into !== id) {
    const end = at.start + quote.length + owner.length + name.length;
    edits.push({ at: { file: at.file, start, end }, text: isSame ? local : into });
  }
  if (revision && found && revision.is !== found.revision) {
    edits.push({ at: revision.at, text: String(found.revision) });
  }
  return { id: isSame ? local : into, text: found?.text ?? {}, edits };
}
