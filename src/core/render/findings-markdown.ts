import type { Finding } from '../model/finding.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { saySummary } from './findings-summary.ts';
import { groupByFile, Places, titleOf } from './findings.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';

/** Findings for a comment on a change or a page of a wiki: a heading for each folder, a table for each file. */
export function formatFindingsMarkdown(folders: readonly CheckedFolder[]): string {
  const blocks = [
    '# Findings',
    ...(folders.length === 1 ? [] : [saySummary(folders)]),
    ...folders.flatMap((folder) => [
      `## ${escapeMarkdown(titleOf(folder))}`,
      saySummary([folder]),
      ...tablesOf(folder),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tablesOf(folder: CheckedFolder): readonly string[] {
  const places = new Places(folder.texts);
  return [...groupByFile(folder)].flatMap(([file, findings]) => [
    `### ${escapeMarkdown(shownPath(folder, file))}`,
    [
      '| Line | Severity | Rule | What is wrong | What to do |',
      '| ---: | --- | --- | --- | --- |',
      ...findings.map((finding) => row(finding, folder, places)),
    ].join('\n'),
  ]);
}

function row(finding: Finding, folder: CheckedFolder, places: Places): string {
  const { code, rule, severity, message, hint = '', at } = finding;
  const line = folder.texts.has(at.file) ? String(places.placeOf(at).line) : '';
  const cells = [line, severity, `${code} ${rule}`, message, hint].map(escapeMarkdown);
  return `| ${cells.join(' | ')} |`;
}
