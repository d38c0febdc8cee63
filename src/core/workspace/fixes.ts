import type { CheckedFolder } from '../model/checked-folder.ts';
import type { Edit, Finding, Fix } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { applyEdits } from '../text/edits.ts';

/** A finding with a ready answer. */
export type Fixable = Finding & { readonly fix: Fix };

export const isFixable = (finding: Finding): finding is Fixable => finding.fix !== undefined;

/** The file that a fix changes. */
export const fileOfFix = ({ at, fix }: Fixable): string => fix.edits[0]?.at.file ?? at.file;

/** The fixes that can be made: one that would have to leave its file as it is saved, not as UTF-8, is not made at all. */
export function makeableFixes(
  wanted: readonly Fixable[],
  problems: readonly Problem[],
): readonly Fixable[] {
  const saved = new Set(wanted.filter(({ fix }) => fix.asUtf8).map(({ at }) => at.file));
  const others = problems.filter(({ kind, at }) => kind === 'not-text' && !saved.has(at.file));
  const closed = new Set(others.map(({ at }) => at.file));
  return wanted.filter((one) => !closed.has(fileOfFix(one)));
}

/** What fixes change in each file. A file that is only saved as UTF-8 has no edits. */
export function editsByFile(fixes: readonly Fixable[]): ReadonlyMap<string, readonly Edit[]> {
  const files = new Map<string, readonly Edit[]>(
    fixes.filter(({ fix }) => fix.asUtf8).map(({ at }) => [at.file, []]),
  );
  for (const edit of fixes.flatMap(({ fix }) => fix.edits)) {
    files.set(edit.at.file, [...(files.get(edit.at.file) ?? []), edit]);
  }
  return files;
}

/** The text of a file before and after a fix, with personal details masked. They are the same where it is only saved as UTF-8. */
export function fixedText(
  finding: Fixable,
  { texts }: Pick<CheckedFolder, 'texts'>,
): { readonly before: string; readonly after: string } {
  const { fix } = finding;
  const text = texts.get(fileOfFix(finding)) ?? '';
  return fix.asUtf8
    ? { before: shownWrongly(text, fix), after: text }
    : { before: text, after: applyEdits(text, fix.edits) };
}

/** A text as other programs show it while the way it is saved has to be guessed. */
const shownWrongly = (text: string, { certain }: Fix): string =>
  certain ? text : text.replace(/[^\x00-\x7f•]/gu, '\uFFFD');
