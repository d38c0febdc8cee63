import type { VersionProblem } from '../model/framework-change.ts';
import type { Framework, Statement } from '../model/framework.ts';
import { localId } from '../model/ids.ts';
import { successions, successorsOf } from '../model/succession.ts';
import { languages } from '../model/text.ts';
import { pairs, rewordings } from './compare-things.ts';
import { moves } from './compare-statements.ts';

/** What should be put right in the statements of a later version before it is published. */
export function statementProblems(before: Framework, after: Framework): readonly VersionProblem[] {
  return [
    ...pairs(before.statements, after.statements).flatMap(({ id, old, now }): VersionProblem[] => {
      if (!old) return [];
      if (!now) return [{ kind: 'id-gone', id }];
      if (now.retired || now.revision > old.revision) return [];
      if (now.revision < old.revision) return [{ kind: 'revision-lowered', id }];
      return isChanged(old, now, id) ? [{ kind: 'revision-not-raised', id }] : [];
    }),
    ...successionProblems(before, after),
  ];
}

/** Whether it may ask something else than before. A first translation and other aspects ask nothing else. */
const isChanged = (old: Statement, now: Statement, id: string): boolean =>
  moves(old, now).some(({ what }) => what !== 'aspects') ||
  rewordings('statement', id, old.text, now.text).some(
    (one) => one.kind === 'reworded' && one.from !== '',
  ) ||
  old.strength !== now.strength ||
  old.facet !== now.facet;

/** Where what is said of a statement's end does not fit what else changed. */
function successionProblems(before: Framework, after: Framework): readonly VersionProblem[] {
  const earlier = new Map(before.statements.map((one) => [one.id, one]));
  const later = new Map(after.statements.map((one) => [one.id, one]));
  const retired = after.statements.filter((one) => one.retired && !earlier.get(one.id)?.retired);
  /** Whether it came with this version, or says something else than before. */
  const isNew = (id: string): boolean => {
    const [old, now] = [earlier.get(id as Statement['id']), later.get(id as Statement['id'])];
    if (!old || !now) return true;
    return languages.some((one) => (old.text[one] ?? '') !== (now.text[one] ?? ''));
  };
  return retired.flatMap((statement): VersionProblem[] => {
    const id = localId(statement.id);
    const [followed] = successions(statement);
    const ended = successorsOf(statement).filter((one) => later.get(one)?.retired);
    const problems: VersionProblem[] = ended.map((one) => ({
      kind: 'successor-retired',
      id,
      successor: localId(one),
    }));
    if (!followed) return problems;
    const into = followed.ids.map(localId);
    const { as, ids } = followed;
    const unchanged = ids.filter((one) => !isNew(one)).map(localId);
    if (as === 'split_into' && unchanged.length > 0)
      problems.push({ kind: 'split-unchanged', id, into: unchanged });
    if (as === 'merged_into' && !ids.some(isNew))
      problems.push({ kind: 'merged-unchanged', id, into });
    if (as === 'replaced_by' && ids.length > 1) problems.push({ kind: 'looks-split', id, into });
    const twins = retired.filter(
      (other) => other !== statement && other.replacedBy.some((one) => ids.includes(one)),
    );
    if (as === 'replaced_by' && ids.length === 1 && twins.length > 0)
      problems.push({ kind: 'looks-merged', id, into });
    return problems;
  });
}
