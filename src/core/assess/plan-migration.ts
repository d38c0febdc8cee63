import type { Edit } from '../model/finding.ts';
import { localId, splitId, type ClaimableId } from '../model/ids.ts';
import type { MigrationItem, MigrationOption, MigrationPlan } from '../model/migration.ts';
import { everyClaim } from '../model/portfolio.ts';
import { comparedVersions } from './compared-versions.ts';
import { stepFor, type SuccessionStep, type Versions } from './succession-steps.ts';
import { lineNaming, writtenIds, type Migratable, type WrittenId } from './written-ids.ts';

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
      ...(['waiver', 'judgement', 'plan'] as const).flatMap((where) =>
        compared.flatMap((one) => otherItems(of, one, where)),
      ),
    ],
  };
}

function claimItems(of: Migratable, versions: Versions): readonly MigrationItem[] {
  const taken = new Map(
    everyClaim(of.portfolio).map(({ file, claims }) => [
      file,
      new Set(claims.map(({ statement }) => statement)),
    ]),
  );
  return writtenIds(of, versions, 'claim').flatMap((written): MigrationItem[] => {
    const { id, at, revision } = written;
    const step = stepFor(id, versions, revision?.is);
    if (!step) return [];
    const item = itemOf(of, versions, step, written);
    // Two claims of one statement in one piece would be one too many, and each has its own rationale.
    const [into] = step.into;
    const own = taken.get(at.file);
    const isDoubled = item.state === 'moves' && into !== id && own?.has(into!) === true;
    own?.add(into!);
    return isDoubled ? [{ ...item, state: 'decision', why: 'doubled' }] : [item].filter(isToDo);
  });
}

/** A revision that nothing wrote needs no new number. */
const isToDo = ({ state, options }: MigrationItem): boolean =>
  state !== 'moves' || options.some(({ edits }) => edits.length > 0);

/** Rows of the plan name statements in a sentence. A revised one is still the one to work on. */
const otherItems = (
  of: Migratable,
  versions: Versions,
  where: 'waiver' | 'judgement' | 'plan',
): readonly MigrationItem[] =>
  writtenIds(of, versions, where).flatMap((written) => {
    const step = stepFor(written.id, versions);
    if (!step || step.why === 'same-meaning') return [];
    if (where === 'plan' && step.why === 'revised') return [];
    return [itemOf(of, versions, step, written)];
  });

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
    line: lineNaming(written, texts),
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
