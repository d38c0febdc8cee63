import { Option } from 'commander';
import {
  decideLater,
  type MigrateOutput,
  type MigrationItem,
} from '../../../core/model/migration.ts';
import {
  formatMigrationTerminal,
  type ChosenFor,
} from '../../../core/render/migration-terminal.ts';
import { formatJson } from '../../../core/text/json.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import {
  decisionOn,
  formatDecisions,
  planFor,
  type MigrationPlan,
} from '../../../core/workspace/migrate.ts';
import { withEarlierAnswers } from '../../../core/workspace/migration-record.ts';
import { faultWordsIn } from '../../../core/words/faults/index.ts';
import type { AddCommand } from '../../command.ts';
import { faultIn } from '../../failure.ts';

import { openPortfolioAt, withFrameworks } from '../../load.ts';
import { folderArgument, formatOption, frameworksOption, terminalFor } from '../../options.ts';
import { quoted } from '../../quoted.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import { refuseNew, writeNew } from '../../write-new.ts';
import { applyMigration } from './apply-migration.ts';
import { askDecisions, decisionsIn } from './decisions.ts';
import type { MigrateOptions } from './migrate-options.ts';
import { earlierRecords, finishInterrupted, undoMigration } from './undo-migration.ts';
import { versionsFor } from './versions.ts';

export const addMigrate: AddCommand = (program, host, run) => {
  program
    .command('migrate')
    .addArgument(folderArgument('[portfolio]'))
    .option('--to <framework@version>')
    .option('--from <old>')
    .option('--decisions <file>')
    .addOption(new Option('--write-decisions <file>').conflicts(['write', 'decisions', 'undo']))
    .addOption(new Option('--write').conflicts(['format']))
    .option('-y, --yes')
    .addOption(new Option('--undo').conflicts(['write', 'decisions', 'to', 'from']))
    .addOption(formatOption(['terminal', 'json']))
    .addOption(frameworksOption())
    .action(
      run(async (path: string, options: MigrateOptions) => {
        const { words } = await speaking(host);
        const { root } = openPortfolioAt(path, options, host);
        if (options.undo) return undoMigration(root, host);
        const finished = options.write ? await finishInterrupted(root, host) : [];
        const loaded = withFrameworks(openPortfolioAt(path, options, host));
        const versions = await versionsFor(loaded, options, host);
        const plan = withEarlierAnswers(
          planFor(
            { ...loaded, portfolio: loaded.workspace.unsealed },
            versions.to,
            versions.before,
          ),
          earlierRecords(root),
        );
        const shown = masked(plan, maskFor(loaded.workspace.unsealed));
        if (options.writeDecisions !== undefined) {
          refuseNew(options.writeDecisions, host);
          const { framework, to } = plan;
          const text = {
            head: words.migrate.decisionsHead(framework, to),
            choose: words.migrate.decisionsChoose,
            was: words.migrate.was,
            both: words.migrate.both,
            ...words.migrate.choices,
          };
          await writeNew(formatDecisions(shown, text, options.lang), options.writeDecisions, host);
          return {};
        }
        const decided = await decisionsIn(plan, options, host);
        const chosen = (item: MigrationItem): string | undefined => {
          const choice = decisionOn(item, shown, decided ?? []);
          return item.state === 'decision' && choice !== decideLater ? choice : undefined;
        };
        if (options.format === 'json') return { output: formatJson(forPrograms(shown, chosen)) };
        const terminal = terminalFor(host.stdout, options, host);
        const output = formatMigrationTerminal(
          shown,
          words.migrate,
          options.lang,
          terminal,
          chosen,
        );
        const { notInUse } = versions;
        if (options.write) {
          if (notInUse) throw notInUse;
          host.stdout.write(output);
          const decisions = decided ?? (await askDecisions(shown, host));
          const notices = await applyMigration(loaded, plan, decisions, options, host);
          return { notices: [...finished, ...notices] };
        }
        if (notInUse) {
          const { message, hint = '' } = faultIn(await faultWordsIn(host.language), notInUse);
          return { output, notices: [message, hint].map((one) => noticeOf(one, host)) };
        }
        const { framework, to, items } = plan;
        const isWritten = loaded.workspace.settings.writtenFor?.some(
          (one) => one.framework === framework && one.version === to,
        );
        const command = commandFor(path, options);
        const open = shown.items.filter(
          (one) => one.state === 'decision' && chosen(one) === undefined,
        );
        const notice =
          items.length > 0
            ? words.migrate.notYet(command)
            : isWritten
              ? words.migrate.alreadyThere(framework, to)
              : words.migrate.onlyVersion(command);
        const left = decided ? [words.migrate.leftToDecide(open.length)] : [];
        return { output, notices: [...left, notice].map((one) => noticeOf(one, host)) };
      }),
    );
};

/** The same command, with which the changes are made. */
function commandFor(
  path: string,
  { to, from, decisions, frameworks = [] }: MigrateOptions,
): string {
  const given = [
    ...(path === '.' ? [] : [path]),
    ...(to === undefined ? [] : ['--to', to]),
    ...(from === undefined ? [] : ['--from', from]),
    ...(decisions === undefined ? [] : ['--decisions', decisions]),
    ...frameworks.flatMap((one) => ['--frameworks', one]),
  ];
  return ['otpath migrate', ...given.map((one) => quoted(one)), '--write'].join(' ');
}

function masked(plan: MigrationPlan, mask: (text: string) => string): MigrationPlan {
  return {
    ...plan,
    items: plan.items.map((one) => ({ ...one, title: one.title && mask(one.title) })),
  };
}

/** The plan without the letters of each change. */
const forPrograms = ({ items, ...plan }: MigrationPlan, chosen: ChosenFor): MigrateOutput => ({
  otpath: '1',
  ...plan,
  items: items.map((item) => ({
    ...item,
    options: item.options.map(({ id, text }) => ({ id, text })),
    choose: chosen(item),
  })),
});
