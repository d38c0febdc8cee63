import { resolve } from 'node:path';
import type { Command } from 'commander';
import { cleanText } from '../../core/text/clean.ts';
import { shownPath, type CheckedFolder } from '../../core/model/checked-folder.ts';
import { applyEdits } from '../../core/text/edits.ts';
import type { Language } from '../../core/model/text.ts';
import { findingWordsIn, sayFinding } from '../../core/words/findings/index.ts';
import type { Edit, Finding, Fix } from '../../core/model/finding.ts';
import type { Problem } from '../../core/model/problem.ts';
import { saySummary } from '../../core/render/findings-summary.ts';
import { diffOf } from '../diff.ts';
import { CommandFault, type Host } from '../host.ts';
import type { LoadedPortfolio } from '../load.ts';
import { terminalFor, type CommonOptions } from '../options.ts';
import { speaking } from '../speaking-host.ts';
import { changeFiles } from './change-files.ts';
import { tell } from '../tell.ts';

export interface FixOptions extends CommonOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly lang: Language;
}

export const withFixOptions = (command: Command): Command =>
  command.option('--fix').option('--dry-run').option('-y, --yes');

export function refuseDryRunAlone({ dryRun, fix }: FixOptions): void {
  if (dryRun && !fix) {
    throw new CommandFault('dryRunWithoutFix');
  }
}

type Fixable = Finding & { readonly fix: Fix };

/** Shows what can be fixed in one portfolio or framework, and fixes it unless it is only to be shown. Gives the number of changes. */
export async function fixFindings(
  { root, sources }: Pick<LoadedPortfolio, 'root' | 'sources'>,
  checked: CheckedFolder,
  options: FixOptions,
  host: Host,
): Promise<number> {
  const fixable = checked.findings.filter((one): one is Fixable => one.fix !== undefined);
  const wanted: Fixable[] = [];
  for (const finding of fixable) {
    if (await isAgreed(finding, checked, options, host)) wanted.push(finding);
  }
  const agreed = inFilesSavedAsUtf8(wanted, sources.problems);
  if (!options.dryRun && agreed.length > 0) {
    const { replaceText } = await import('../../node/apply-text-edits.ts');
    changeFiles(editsByFile(agreed), sources.texts, {
      shown: (file) => shownPath(checked, file),
      replace: (file, before, after) =>
        replaceText(resolve(root, sources.onDisk(file)), before, after),
    });
  }
  const { words } = await speaking(host);
  const counts = { changed: agreed.length, left: fixable.length - agreed.length };
  tell(options.dryRun ? words.check.wouldChange(counts) : words.check.changed(counts), host);
  const others = checked.findings.filter(({ fix }) => fix === undefined);
  if (options.dryRun && others.length > 0) {
    const command = checked.of === 'framework' ? 'otpath framework validate' : 'otpath check';
    const rest = [{ ...checked, findings: others }];
    const summary = saySummary(rest, findingWordsIn(options.lang));
    tell(words.check.notFixable({ summary, command }), host);
  }
  return agreed.length;
}

/** Every change saves its file as UTF-8, so one that has to stay as it is saved is not changed at all. */
function inFilesSavedAsUtf8(
  wanted: readonly Fixable[],
  problems: readonly Problem[],
): readonly Fixable[] {
  const saved = new Set(wanted.filter(({ fix }) => fix.asUtf8).map(({ at }) => at.file));
  const others = problems.filter(({ kind, at }) => kind === 'not-text' && !saved.has(at.file));
  const closed = new Set(others.map(({ at }) => at.file));
  return wanted.filter((one) => !closed.has(fileOf(one)));
}

/** The file that a fix changes. */
const fileOf = ({ at, fix }: Fixable): string => fix.edits[0]?.at.file ?? at.file;

/** Shows one change, and asks where more than one answer may be right. */
async function isAgreed(
  finding: Fixable,
  checked: CheckedFolder,
  options: FixOptions,
  host: Host,
): Promise<boolean> {
  const output = options.dryRun ? host.stdout : host.stderr;
  output.write(await shownChange(finding, checked, options, host));
  if (options.dryRun || options.yes || finding.fix.certain) return true;
  if (!host.canAsk) {
    throw new CommandFault('changeNotAgreed');
  }
  const { promptsIn } = await import('../wizard/prompts.ts');
  const { words } = await speaking(host);
  return promptsIn(words.wizard).confirm(words.check.makeChange);
}

/** One change, from the masked text. */
async function shownChange(
  finding: Fixable,
  checked: CheckedFolder,
  options: FixOptions,
  host: Host,
): Promise<string> {
  const terminal = terminalFor(options.dryRun ? host.stdout : host.stderr, options, host);
  const { fix, code } = finding;
  const { message } = sayFinding(finding, checked, findingWordsIn(options.lang));
  const file = fileOf(finding);
  const text = checked.texts.get(file) ?? '';
  const path = shownPath(checked, file);
  const [before, after] = fix.asUtf8
    ? [shownWrongly(text, fix), text]
    : [text, applyEdits(text, fix.edits)];
  const { words } = await speaking(host);
  const diff =
    before === after
      ? cleanText(words.check.savedAsUtf8(path))
      : await diffOf(path, before, after, terminal);
  return `${terminal.colours.bold(cleanText(`${code}: ${message}`))}\n${diff}\n\n`;
}

/** A text as other programs show it while the way it is saved has to be guessed. */
const shownWrongly = (text: string, { certain }: Fix): string =>
  certain ? text : text.replace(/[^\x00-\x7f•]/gu, '\uFFFD');

function editsByFile(findings: readonly Fixable[]): ReadonlyMap<string, readonly Edit[]> {
  const files = new Map<string, readonly Edit[]>(
    findings.filter(({ fix }) => fix.asUtf8).map(({ at }) => [at.file, []]),
  );
  for (const edit of findings.flatMap(({ fix }) => fix.edits)) {
    files.set(edit.at.file, [...(files.get(edit.at.file) ?? []), edit]);
  }
  return files;
}
