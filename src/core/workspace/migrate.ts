import { planMigration } from '../assess/plan-migration.ts';
import { checkReading } from '../check/check.ts';
import { readDecisions } from '../files/migration/decisions.ts';
import { readSettings } from '../files/portfolio/read-portfolio.ts';
import { SourceSet } from '../files/source-set.ts';
import type { Edit, Finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import { settingsFile } from '../model/layout.ts';
import type { Library } from '../model/library.ts';
import { defaultLimits } from '../model/limits.ts';
import {
  decideLater,
  noOption,
  type MigrationDecision,
  type MigrationItem,
  type MigrationPlan,
} from '../model/migration.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { applyEdits } from '../text/edits.ts';

export { isExtending } from '../assess/compared-versions.ts';
export type { MigrationDecision, MigrationItem, MigrationPlan } from '../model/migration.ts';

/** A portfolio as it was read, with the frameworks that it names. */
interface Read {
  readonly portfolio: Portfolio;
  readonly library: Library;
  readonly sources: SourceSet;
}

/** What moving a portfolio to a version of a framework would do. */
export function planFor(
  { portfolio, library, sources }: Read,
  to: Framework,
  before?: Framework,
): MigrationPlan {
  const { texts, locate } = sources;
  return planMigration(
    { portfolio, library, texts, locate, closed: closedFiles(sources) },
    { to, before },
  );
}

/** Files that are not saved as UTF-8, or can't be read: writing them would change more than an id. */
const closedFiles = ({ problems }: SourceSet): ReadonlySet<string> =>
  new Set(
    problems
      .filter(({ kind }) => kind === 'not-text' || kind === 'broken-yaml')
      .map(({ at }) => at.file),
  );

/** What was decided on an item: the nth decision on a statement in a file is on the nth place of it. */
export function decisionOn(
  item: MigrationItem,
  { items }: Pick<MigrationPlan, 'items'>,
  decisions: readonly MigrationDecision[],
): string {
  const same = items.filter(
    (one) => one.state === 'decision' && one.file === item.file && one.from === item.from,
  );
  const own = decisions.filter((one) => one.file === item.file && one.statement === item.from);
  return own[same.indexOf(item)]?.choose ?? decideLater;
}

/** A decision that is not used. `first` is the one on the same place that is. */
export interface IdleDecision extends MigrationDecision {
  readonly first?: MigrationDecision | undefined;
}

/** Decisions on what nobody has to decide on, such as what was decided and written before, and second ones. */
export function idleDecisions(
  { items }: Pick<MigrationPlan, 'items'>,
  decisions: readonly MigrationDecision[],
): readonly IdleDecision[] {
  const isOn = ({ file, statement }: MigrationDecision, one: MigrationItem): boolean =>
    one.state === 'decision' && one.file === file && one.from === statement;
  return decisions.flatMap((decision, at) => {
    const places = items.filter((item) => isOn(decision, item)).length;
    const before = decisions
      .slice(0, at)
      .filter((one) => one.file === decision.file && one.statement === decision.statement);
    return before.length >= places
      ? [{ ...decision, first: places > 0 ? before[0] : undefined }]
      : [];
  });
}

/** Decisions that choose something that can't be chosen. */
export function wrongDecisions(
  { items }: Pick<MigrationPlan, 'items'>,
  decisions: readonly MigrationDecision[],
): readonly MigrationDecision[] {
  return decisions.filter(({ file, statement, choose }) => {
    const own = items.filter(
      (one) => one.state === 'decision' && one.file === file && one.from === statement,
    );
    const allowed = [
      noOption,
      decideLater,
      ...own.flatMap((one) => one.options.map(({ id }) => id)),
    ];
    return own.length > 0 && !allowed.includes(choose);
  });
}

/** What is to be written, file by file, and what is still open. */
export interface MigrationChanges {
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** How many decisions are left for later. */
  readonly open: number;
  /** Where no statement fits. */
  readonly none: readonly { readonly file: string; readonly statement: string }[];
}

/** The changes of a plan with these decisions; the version comes last, when nothing is open. */
export function changesOfPlan(
  plan: MigrationPlan,
  decisions: readonly MigrationDecision[],
  sources: SourceSet,
): MigrationChanges {
  const edits = new Map<string, Edit[]>();
  const add = (some: readonly Edit[]): void => {
    for (const edit of some) edits.set(edit.at.file, [...(edits.get(edit.at.file) ?? []), edit]);
  };
  let open = 0;
  const none: { file: string; statement: string }[] = [];
  for (const item of plan.items) {
    if (item.state === 'moves') add(item.options[0]?.edits ?? []);
    if (item.state === 'by-hand') open += 1;
    if (item.state !== 'decision') continue;
    const choice = decisionOn(item, plan, decisions);
    if (choice === decideLater) open += 1;
    if (choice === noOption) none.push({ file: item.file, statement: item.from });
    add(item.options.find(({ id }) => id === choice)?.edits ?? []);
  }
  const settings = edits.get(settingsFile) ?? [];
  // What is changed last says that all of it was.
  edits.delete(settingsFile);
  const version = open === 0 ? versionEdits(plan, sources) : [];
  const last = [...settings, ...version];
  if (last.length > 0) edits.set(settingsFile, last);
  return { edits, open, none };
}

/** What records in otpath.yaml the version that a portfolio is written for; nothing where that can't be written. */
function versionEdits({ framework, to }: MigrationPlan, sources: SourceSet): readonly Edit[] {
  const text = sources.texts.get(settingsFile) ?? '';
  const { writtenFor = [] } = settingsIn(text);
  const own = writtenFor.find((one) => one.framework === framework);
  if (own?.version === to) return [];
  const written = `${framework}@${to}`;
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const last = writtenFor.at(-1);
  const at = (start: number, end = start) => ({ file: settingsFile, start, end });
  let edit: Edit;
  if (own) {
    const span = sources.locate(own.origin);
    const raw = text.slice(span.start, span.end);
    const from = span.start + raw.indexOf('@') + 1;
    edit = { at: at(from, from + own.version.length), text: to };
  } else if (last) {
    const { start, end } = sources.locate(last.origin);
    const before = text.slice(0, start);
    const line = before.slice(before.search(/[^\r\n]*$/));
    edit = {
      at: at(end),
      text: /^\s*-\s+$/.test(line) ? `${lineEnd}${line}${written}` : `, ${written}`,
    };
  } else {
    const begun = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
    const block = `written_for:${lineEnd}  - ${written}${lineEnd}`;
    edit = { at: at(text.length), text: `${begun}${block}` };
  }
  const after = settingsIn(applyEdits(text, [edit])).writtenFor ?? [];
  const isWritten = after.some((one) => one.framework === framework && one.version === to);
  return isWritten && after.length === writtenFor.length + (own ? 0 : 1) ? [edit] : [];
}

function settingsIn(text: string): Pick<Portfolio, 'writtenFor'> {
  const bytes = new TextEncoder().encode(text);
  return readSettings({ path: settingsFile, bytes }, new SourceSet(defaultLimits));
}

/** A file of decisions for somebody to fill in, with what each is about. */
export { formatDecisions } from '../files/migration/decisions.ts';

/** Something wrong in a file of decisions, in a line from 1. */
export interface DecisionsTrouble {
  readonly line: number;
  readonly finding: Finding;
  /** Whether several ids, or something else than one, come after `choose`. */
  readonly isChoice: boolean;
}

/** The decisions in a file; or everything that is wrong in it, by line, from 1. */
export function openDecisions(
  text: string,
):
  | Exclude<ReturnType<typeof readDecisions>, { readonly problems: object }>
  | { readonly trouble: readonly DecisionsTrouble[] } {
  const read = readDecisions(text);
  if (!('problems' in read)) return read;
  return {
    trouble: checkReading(read.problems).map((finding) => ({
      line: text.slice(0, finding.at.start).split(/\r\n|\n|\r/).length,
      finding,
      isChoice: read.problems.some(
        (one) =>
          one.kind === 'wrong-value' && one.key === 'choose' && one.at.start === finding.at.start,
      ),
    })),
  };
}
