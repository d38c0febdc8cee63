import type { Finding } from '../model/finding.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { saySummary, sayUnopened } from './findings-summary.ts';
import { groupByFile, Places, titleOf } from './findings.ts';
import { sayFinding, type FindingWords } from '../words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';

/** Findings for a comment on a change or a page of a wiki: a heading for each folder, a table for each file. */
export function formatFindingsMarkdown(
  folders: readonly CheckedFolder[],
  words: FindingWords,
): string {
  const blocks = [
    `# ${words.around.title}`,
    ...(folders.length === 1 ? [] : [saySummary(folders, words)]),
    ...folders.flatMap((folder) => [
      `## ${escapeMarkdown(titleOf(folder, words))}`,
      saySummary([folder], words),
      ...[sayUnopened([folder], words)].filter((said) => said !== ''),
      ...tablesOf(folder, words),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tablesOf(folder: CheckedFolder, words: FindingWords): readonly string[] {
  const places = new Places(folder.texts);
  return [...groupByFile(folder)].flatMap(([file, findings]) => [
    `### ${escapeMarkdown(shownPath(folder, file))}`,
    [
      `| ${words.around.columns.join(' | ')} |`,
      '| ---: | --- | --- | --- | --- |',
      ...findings.map((finding) => row(finding, folder, places, words)),
    ].join('\n'),
  ]);
}

function row(finding: Finding, folder: CheckedFolder, places: Places, words: FindingWords): string {
  const { code, rule, severity, at } = finding;
  const { message, hint = '' } = sayFinding(finding, folder, words);
  const line = folder.texts.has(at.file) ? String(places.placeOf(at).line) : '';
  const cells = [line, words.around.severities[severity], `${code} ${rule}`, message, hint].map(
    escapeMarkdown,
  );
  return `| ${cells.join(' | ')} |`;
}
