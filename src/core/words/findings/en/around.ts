import { plural } from '../../plural.ts';
import type { AroundFindings, FindingCounts } from '../around-findings.ts';

export const aroundEnglish: AroundFindings = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  folders: { portfolio: 'Portfolio', framework: 'Framework' },
  summary: (counts) => {
    const { errors, warnings, notes, hidden } = counts;
    const found = [
      ...(errors > 0 ? [plural(errors, 'error')] : []),
      ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
      ...(notes > 0 ? [plural(notes, 'note')] : []),
    ].join(', ');
    const where = lookedAt(counts);
    const said = found === '' ? `No problems found in ${where}.` : `${found} in ${where}.`;
    return hidden === 0 ? said : `${said} Hidden by comments: ${String(hidden)}.`;
  },
  fixable: (command, count) => `${command} --fix can fix ${String(count)} of these.`,
  unopened: (count) =>
    `${plural(count, 'attachment')} ${count === 1 ? 'was' : 'were'} not opened. To look for personal details there too, run: otpath check --attachments`,
  title: 'Findings',
  columns: ['Line', 'Severity', 'Rule', 'What is wrong', 'What to do'],
  noFindings: 'no findings',
  moreErrors: (count) => `and ${plural(count, 'more error')}`,
};

/** How much was looked at. */
function lookedAt({
  of,
  folders,
  evidence,
  claims,
  statements,
  requirements,
}: FindingCounts): string {
  if (of === 'framework') {
    return `${plural(folders, 'framework')} with ${plural(statements, 'statement')} and ${plural(requirements, 'other requirement')}`;
  }
  const pieces = evidence === 1 ? '1 piece' : `${String(evidence)} pieces`;
  const what = `${pieces} of evidence with ${plural(claims, 'claim')}`;
  return folders === 1 ? what : `${what} in ${plural(folders, 'portfolio')}`;
}
