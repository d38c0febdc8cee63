import { resolve } from 'node:path';
import { cleanText } from '../../../core/text/clean.ts';
import { shownPath } from '../../../core/model/checked-folder.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { applyEdits } from '../../../core/text/edits.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import { planFile } from '../../../core/model/layout.ts';
import type { PlanView } from '../../../core/report/plan.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { diffOf } from '../../../core/render/diff.ts';
import { CommandFault, type Host } from '../../host.ts';
import { type LoadedPortfolio } from '../../load.ts';
import { folderNamed } from '../../quoted.ts';
import { addToPlan, isPlanFault, type PlanFault } from '../../../core/workspace/plan.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import { terminalFor, type CommonOptions } from '../../options.ts';
import { speaking, type SpeakingHost } from '../../speaking-host.ts';

export interface WritePlanOptions extends CommonOptions {
  readonly write?: boolean;
  readonly dryRun?: boolean;
}

/** Adds to plan.md a row for each gap that has none; with --dry-run only shows what would be added. */
export async function writePlan(
  view: PlanView,
  loaded: LoadedPortfolio,
  asOf: IsoDate,
  options: WritePlanOptions,
  host: Host,
): Promise<void> {
  const change = addToPlan(loaded, view, wordsIn(options.lang).headings);
  if (isPlanFault(change)) throw planFaultInWords(change, folderNamed(loaded.path));
  const { before: text, edit } = change;
  if (edit) {
    if (options.dryRun) {
      // From the masked text, so that no personal details are shown.
      const checked = checkWorkspace(loaded, asOf);
      const masked = checked.texts.get(planFile) ?? '';
      const terminal = terminalFor(host.stdout, options, host);
      const path = shownPath(checked, planFile);
      const diff = await diffOf(path, masked, applyEdits(masked, [edit]), terminal);
      host.stdout.write(`${diff}\n`);
    } else {
      await put(resolve(loaded.root, planFile), text, applyEdits(text ?? '', [edit]));
    }
  }
  const done = { count: view.suggestions.length, isDry: options.dryRun === true };
  sayWhatWasDone(view, loaded, done, await speaking(host));
}

/** Why no row was added, and what to do. */
function planFaultInWords(fault: PlanFault, folder: string | undefined): CommandFault {
  switch (fault.kind) {
    case 'closed-file':
      return new CommandFault('planFilesClosed', { file: cleanText(fault.file), folder });
    case 'unreadable-plan':
      return new CommandFault('planUnreadable', { folder });
    case 'misnamed-plan':
      return new CommandFault('planMisnamed', { file: cleanText(fault.file) });
  }
}

async function put(path: string, before: string | undefined, after: string): Promise<void> {
  const { createText, replaceText } = await import('../../../node/apply-text-edits.ts');
  if (before === undefined) {
    if (createText(path, after)) return;
    throw new CommandFault('planNameTaken');
  }
  if (replaceText(path, before, after)) return;
  throw new CommandFault('planChanged');
}

/** Says on stderr what was done, and which rows have served their purpose. */
function sayWhatWasDone(
  { rows, further }: PlanView,
  loaded: LoadedPortfolio,
  { count, isDry }: { readonly count: number; readonly isDry: boolean },
  host: SpeakingHost,
): void {
  const terminal = terminalFor(host.stderr, {}, host);
  const words = host.words.plan;
  const path = loaded.path === '.' ? planFile : `${loaded.path}/${planFile}`;
  const sentence =
    count === 0
      ? words.nothingToAdd(path)
      : isDry
        ? words.wouldAdd(count, path)
        : words.added(count, path);
  const met = rows.filter((row) => row.state === 'met' && !row.done);
  const lines = [
    wrap(cleanText(sentence), terminal),
    ...(further > 0 ? [wrap(wordsIn(host.language).furtherActions(further), terminal)] : []),
    ...(met.length > 0 ? [wrap(words.met, terminal)] : []),
    ...met.map(({ need }) => wrap(cleanText(need), terminal, '    ', '  - ')),
  ];
  host.stderr.write(`${lines.join('\n')}\n`);
}
