import { resolve } from 'node:path';
import type { Command } from 'commander';
import { cleanText } from '../../core/text/clean.ts';
import { shownPath, type CheckedFolder } from '../../core/model/checked-folder.ts';
import type { Language } from '../../core/model/text.ts';
import { findingWordsIn, sayFinding } from '../../core/words/findings/index.ts';
import {
  editsByFile,
  fileOfFix,
  fixedText,
  isFixable,
  makeableFixes,
  type Fixable,
} from '../../core/workspace/fixes.ts';
import { saySummary } from '../../core/render/findings-summary.ts';
import { diffOf } from '../../core/render/diff.ts';
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

/** Shows what can be fixed in one portfolio or framework, and fixes it unless it is only to be shown. Gives the number of changes. */
export async function fixFindings(
  { root, sources }: Pick<LoadedPortfolio, 'root' | 'sources'>,
  checked: CheckedFolder,
  options: FixOptions,
  host: Host,
): Promise<number> {
  const fixable = checked.findings.filter(isFixable);
  const wanted: Fixable[] = [];
  for (const finding of fixable) {
    if (await isAgreed(finding, checked, options, host)) wanted.push(finding);
  }
  const agreed = makeableFixes(wanted, sources.problems);
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
  const { message } = sayFinding(finding, checked, findingWordsIn(options.lang));
  const path = shownPath(checked, fileOfFix(finding));
  const { before, after } = fixedText(finding, checked);
  const { words } = await speaking(host);
  const diff =
    before === after
      ? cleanText(words.check.savedAsUtf8(path))
      : await diffOf(path, before, after, terminal);
  return `${terminal.colours.bold(cleanText(`${finding.code}: ${message}`))}\n${diff}\n\n`;
}
