import type { Finding } from '../model/finding.ts';
import { cleanText } from '../text/clean.ts';
import { saySummary, sayUnopened } from './findings-summary.ts';
import { groupByFile, Places, sayInOneLine, titleOf } from './findings.ts';
import { sayFinding, type FindingWords } from '../words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';

/**
 * Findings as the results of tests, which most CI systems can show: a suite for each folder, a test for each
 * file with findings. Only errors fail a test, as only they fail otpath; warnings and notes are what the test
 * prints. One failure holds all errors of its file, since some systems show only the first. A folder without
 * findings is one test that passed, because a report without tests counts as a broken run.
 */
export function formatFindingsJunit(
  folders: readonly CheckedFolder[],
  words: FindingWords,
): string {
  const suites = folders.map((folder) => ({ folder, tests: testsOf(folder, words) }));
  const counts = countTests(suites.flatMap(({ tests }) => tests));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="otpath"${counts}>`,
    ...suites.flatMap(({ folder, tests }) => [
      `  <testsuite name="${escapeXml(titleOf(folder, words))}"${countTests(tests)}>`,
      ...tests.flatMap((test) => testLines(test, words)),
      `    <system-out>${escapeXml(`${saySummary([folder], words)} ${sayUnopened([folder], words)}`.trimEnd())}</system-out>`,
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Test {
  readonly name: string;
  readonly suite: string;
  readonly errors: readonly Finding[];
  readonly others: readonly Finding[];
  /** A finding with its place, in one line. */
  readonly say: (finding: Finding) => string;
  /** What is wrong, without the place. */
  readonly sayWhat: (finding: Finding) => string;
}

function testsOf(folder: CheckedFolder, words: FindingWords): readonly Test[] {
  const suite = titleOf(folder, words);
  const places = new Places(folder.texts);
  const say = (finding: Finding): string => {
    const { severity, code, at } = finding;
    const { line, column } = places.placeOf(at);
    const place = folder.texts.has(at.file) ? `:${String(line)}:${String(column)}` : '';
    const path = cleanText(shownPath(folder, at.file));
    return `${path}${place}: ${words.around.severities[severity]}[${code}]: ${sayInOneLine(finding, folder, words)}`;
  };
  const sayWhat = (finding: Finding): string =>
    cleanText(sayFinding(finding, folder, words).message);
  const files = groupByFile(folder);
  if (files.size === 0)
    return [{ name: words.around.noFindings, suite, errors: [], others: [], say, sayWhat }];
  return [...files].map(([file, findings]) => ({
    name: cleanText(shownPath(folder, file)),
    suite,
    errors: findings.filter(({ severity }) => severity === 'error'),
    others: findings.filter(({ severity }) => severity !== 'error'),
    say,
    sayWhat,
  }));
}

function countTests(tests: readonly Test[]): string {
  const failures = tests.filter(({ errors }) => errors.length > 0).length;
  return ` tests="${String(tests.length)}" failures="${String(failures)}" errors="0"`;
}

function testLines(
  { name, suite, errors, others, say, sayWhat }: Test,
  words: FindingWords,
): readonly string[] {
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(suite)}"`;
  const [first] = errors;
  if (!first && others.length === 0) return [`${head}/>`];
  const all = (findings: readonly Finding[]): string => escapeXml(findings.map(say).join('\n'));
  const rest = errors.length > 1 ? ` (${words.around.moreErrors(errors.length - 1)})` : '';
  return [
    `${head}>`,
    ...(first
      ? [
          `      <failure type="${escapeXml(`${first.code} ${first.rule}`)}" message="${escapeXml(sayWhat(first) + rest)}">${all(errors)}</failure>`,
        ]
      : []),
    ...(others.length > 0 ? [`      <system-out>${all(others)}</system-out>`] : []),
    '    </testcase>',
  ];
}

/** Signs that XML 1.0 can't hold, written in whatever way. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (sign) => entities[sign]!);
