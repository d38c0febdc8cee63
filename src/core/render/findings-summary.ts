import { plural } from '../words/plural.ts';
import { summarise, type Summary } from './findings.ts';
import { type Checked, type CheckedFolder } from '../model/checked-folder.ts';

/** How much was found in how much, in one sentence. */
export function saySummary(folders: readonly CheckedFolder[]): string {
  const summary = summarise(folders);
  const { errors, warnings, notes } = summary;
  const where = lookedAt[folders[0]?.of ?? 'portfolio'](summary, folders.length);
  const found = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(notes > 0 ? [plural(notes, 'note')] : []),
  ].join(', ');
  const said = found === '' ? `No problems found in ${where}.` : `${found} in ${where}.`;
  const hidden = folders.reduce((sum, one) => sum + (one.hidden?.length ?? 0), 0);
  return hidden === 0 ? said : `${said} Hidden by comments: ${String(hidden)}.`;
}

/** How much of what was found has a ready answer; nothing where none has. */
export function sayFixable(folders: readonly CheckedFolder[]): string {
  const fixable = folders.flatMap(({ findings }) => findings).filter(({ fix }) => fix);
  const command = folders[0]?.of === 'framework' ? 'otpath framework validate' : 'otpath check';
  const count = fixable.length;
  return count === 0 ? '' : `${command} --fix can fix ${String(count)} of these.`;
}

/** How much was looked at, in words. */
const lookedAt: Readonly<Record<Checked, (summary: Summary, folders: number) => string>> = {
  portfolio: ({ evidence = 0, claims = 0 }, folders) => {
    const pieces = evidence === 1 ? '1 piece' : `${evidence} pieces`;
    const what = `${pieces} of evidence with ${plural(claims, 'claim')}`;
    return folders === 1 ? what : `${what} in ${plural(folders, 'portfolio')}`;
  },
  framework: ({ statements = 0, requirements = 0 }, folders) =>
    `${plural(folders, 'framework')} with ${plural(statements, 'statement')} and ${plural(requirements, 'other requirement')}`,
};
