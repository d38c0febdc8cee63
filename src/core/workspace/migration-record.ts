import type { FileData } from '../files/schemas.ts';
import { SourceSet } from '../files/source-set.ts';
import type { Edit } from '../model/finding.ts';
import type { MigrationPlan } from '../model/migration.ts';
import { defaultLimits } from '../model/limits.ts';
import type { HashText } from '../model/ports.ts';
import { applyEdits } from '../text/edits.ts';
import { formatJson } from '../text/json.ts';

/** What one run of `otpath migrate` changes. It is written before the first change, so that nothing is ever lost. */
export type MigrationRecord = FileData['migration'];
export type MigratedFile = MigrationRecord['files'][number];

/** The texts of a portfolio, and the paths by which their files are opened. */
interface Written {
  readonly texts: ReadonlyMap<string, string>;
  readonly onDisk: (path: string) => string;
}

export function recordOf(
  {
    framework,
    from,
    to,
    none = [],
  }: Pick<MigrationPlan, 'framework' | 'from' | 'to'> & {
    readonly none?: Readonly<MigrationRecord['none']>;
  },
  date: string,
  edits: ReadonlyMap<string, readonly Edit[]>,
  { texts, onDisk }: Written,
  hashText: HashText,
): MigrationRecord {
  return {
    otpath: 1,
    framework,
    ...(from !== undefined && { from }),
    to,
    date,
    state: 'applied',
    files: [...edits].map(([path, some]) => {
      const text = texts.get(path) ?? '';
      const ordered = [...some].sort((a, b) => a.at.start - b.at.start);
      return {
        path: onDisk(path),
        before: hashText(text),
        after: hashText(applyEdits(text, ordered)),
        edits: ordered.map(({ at, text: is }) => ({
          at: at.start,
          was: text.slice(at.start, at.end),
          is,
        })),
      };
    }),
    ...(none.length > 0 && { none: [...none] }),
  };
}

/** A plan without the questions that were answered with none on an earlier run to the same version. */
export function withEarlierAnswers(
  plan: MigrationPlan,
  records: readonly MigrationRecord[],
): MigrationPlan {
  const answers = records
    .filter(({ state, framework, to }) => {
      return state === 'applied' && framework === plan.framework && to === plan.to;
    })
    .flatMap(({ none = [] }) => none);
  return {
    ...plan,
    items: plan.items.map((item) => {
      if (item.state !== 'decision') return item;
      const at = answers.findIndex(
        ({ file, statement }) => file === item.file && statement === item.from,
      );
      if (at < 0) return item;
      // One answer is for one place.
      answers.splice(at, 1);
      return { ...item, state: 'ends', settled: true };
    }),
  };
}

export const recordText = (record: MigrationRecord): string => formatJson(record);

/** Undefined where the file has another form. */
export function readRecord(text: string): MigrationRecord | undefined {
  const sources = new SourceSet(defaultLimits);
  const yaml = { file: 'migration.json', text, offset: 0 };
  return sources.parse('migration', yaml, 'frameworkFile');
}

/**
 * What a file of a record is now: as before, as afterwards, as afterwards with other changes behind or between that
 * leave ours where they were, or something else.
 */
export type MigratedState = 'before' | 'after' | 'edited' | 'other';

export function stateOfFile(file: MigratedFile, text: string, hashText: HashText): MigratedState {
  const hash = hashText(text);
  if (hash === file.before) return 'before';
  if (hash === file.after) return 'after';
  const isOurs = shifted(file).every(({ at, is }) => text.startsWith(is, at));
  return isOurs ? 'edited' : 'other';
}

/** The edits of a record with their places in the text afterwards. */
function shifted({ edits }: MigratedFile): MigratedFile['edits'] {
  let moved = 0;
  return edits.map((edit) => {
    const at = edit.at + moved;
    moved += edit.is.length - edit.was.length;
    return { ...edit, at };
  });
}

/** What makes the changes of a record in a text that is as before. */
export const forwards = ({ path, edits }: MigratedFile): readonly Edit[] =>
  edits.map(({ at, was, is }) => ({
    at: { file: path, start: at, end: at + was.length },
    text: is,
  }));

/** What takes them back in a text that is as afterwards. */
export const backwards = (file: MigratedFile): readonly Edit[] =>
  shifted(file).map(({ at, was, is }) => ({
    at: { file: file.path, start: at, end: at + is.length },
    text: was,
  }));
