import type { Finding, Severity } from '../model/finding.ts';
import { cleanText } from '../text/clean.ts';
import { saySummary, sayUnopened } from './findings-summary.ts';
import { Places, sayInOneLine } from './findings.ts';
import type { FindingWords } from '../words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Commands that GitHub turns into remarks at the lines of a change; a summary last. */
export function formatFindingsGithub(
  folders: readonly CheckedFolder[],
  words: FindingWords,
): string {
  const annotations = folders.flatMap((folder) => {
    const places = new Places(folder.texts);
    return folder.findings.map((finding) => annotate(finding, folder, places, words));
  });
  return [
    ...annotations,
    `${saySummary(folders, words)} ${sayUnopened(folders, words)}`.trimEnd(),
    '',
  ].join('\n');
}

function annotate(
  finding: Finding,
  folder: CheckedFolder,
  places: Places,
  words: FindingWords,
): string {
  const { code, rule, severity, at } = finding;
  const properties = {
    file: cleanPath(shownPath(folder, at.file)),
    ...(folder.texts.has(at.file) ? lineAndColumn(at, places) : {}),
    title: `${code} ${rule}`,
  };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  );
  return `::${commands[severity]} ${list.join(',')}::${escapeData(sayInOneLine(finding, folder, words))}`;
}

/** GitHub takes columns only within one line; of a longer piece the first line is marked. */
function lineAndColumn(at: Finding['at'], places: Places): Readonly<Record<string, string>> {
  const { line, column, endLine, endColumn } = places.placeOf(at);
  const start = { line: String(line), col: String(column) };
  if (endLine !== line) return start;
  return { ...start, endLine: String(endLine), endColumn: String(endColumn) };
}

/** A path that a log can show. Line ends stay, since they are escaped. */
const cleanPath = (path: string): string => path.replace(/[^\r\n]+/g, cleanText);

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
