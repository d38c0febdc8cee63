import { Option } from 'commander';
import type { Framework } from '../../../core/model/framework.ts';
import type { MigrateOutput } from '../../../core/model/migration.ts';
import { formatMigrationTerminal } from '../../../core/render/migration-terminal.ts';
import { formatJson } from '../../../core/text/json.ts';
import { maskFor } from '../../../core/workspace/masking.ts';
import { formatDecisions, planFor, type MigrationPlan } from '../../../core/workspace/migrate.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import type { AddCommand } from '../../command.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPortfolioAt, withFrameworks, type LoadedPortfolio } from '../../load.ts';
import { folderArgument, formatOption, frameworksOption, terminalFor } from '../../options.ts';
import { quoted } from '../../quoted.ts';
import { speaking } from '../../speaking-host.ts';
import { noSuchFramework } from '../../target.ts';
import { noticeOf } from '../../tell.ts';
import { refuseNew, writeNew } from '../../write-new.ts';
import { namedVersion, placeAt, placeOf } from '../framework/framework-place.ts';
import { applyMigration } from './apply-migration.ts';
import { decisionsFor } from './decisions.ts';
import type { MigrateOptions } from './migrate-options.ts';
import { finishInterrupted, undoMigration } from './undo-migration.ts';

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
        const plan = planFor(
          { ...loaded, portfolio: loaded.workspace.unsealed },
          versions.to,
          versions.before,
        );
        const shown = masked(plan, maskFor(loaded.workspace.unsealed));
        if (options.writeDecisions !== undefined) {
          refuseNew(options.writeDecisions, host);
          const { framework, to } = plan;
          const text = {
            head: words.migrate.decisionsHead(framework, to),
            choose: words.migrate.decisionsChoose,
            was: words.migrate.was,
            ...words.migrate.choices,
          };
          await writeNew(formatDecisions(shown, text, options.lang), options.writeDecisions, host);
          return {};
        }
        if (options.format === 'json') return { output: formatJson(forPrograms(shown)) };
        const terminal = terminalFor(host.stdout, options, host);
        const output = formatMigrationTerminal(shown, words.migrate, options.lang, terminal);
        if (options.write) {
          host.stdout.write(output);
          const decisions = await decisionsFor(plan, shown, options, host);
          const notices = await applyMigration(loaded, plan, decisions, options, host);
          return { notices: [...finished, ...notices] };
        }
        const { framework, to, items } = plan;
        const isWritten = loaded.workspace.settings.writtenFor?.some(
          (one) => one.framework === framework && one.version === to,
        );
        const command = commandFor(path, options);
        const notice =
          items.length > 0
            ? words.migrate.notYet(command)
            : isWritten
              ? words.migrate.alreadyThere(framework, to)
              : words.migrate.onlyVersion(command);
        return { output, notices: [noticeOf(notice, host)] };
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

/** The version to move to, and the one before as far as somebody has it. */
async function versionsFor(
  { places, workspace }: LoadedPortfolio,
  { to, from, ...options }: MigrateOptions,
  host: Host,
): Promise<{ readonly to: Framework; readonly before: Framework | undefined }> {
  const written = to ?? workspace.settings.defaultFramework;
  if (written === undefined) throw new CommandFault('whichFramework');
  const { name, revision: version } = namedVersion(written);
  const byPath = placeOf(name, host);
  const place = byPath ?? places.get(name);
  if (!place) throw noSuchFramework(name, [...places.keys()]);
  const later = readVersion(place);
  if (!later) throw new CommandFault('brokenFrameworkFiles', { folder: place.shownAs });
  if (version !== undefined && version !== later.version) {
    throw new CommandFault('versionNotThere', {
      framework: later.id,
      wanted: version,
      has: later.version,
    });
  }
  return { to: later, before: await earlierFor(later, byPath !== undefined) };

  async function earlierFor(now: Framework, isByPath: boolean): Promise<Framework | undefined> {
    if (from !== undefined) {
      const named = await placeAt(from, options, host);
      const earlier = readVersion(named);
      if (!earlier) throw new CommandFault('brokenFrameworkFiles', { folder: named.shownAs });
      return earlier;
    }
    const known = isByPath ? places.get(now.id) : undefined;
    const earlier = known && (known.ready() ?? readVersion(known));
    return earlier && earlier.version !== now.version ? earlier : undefined;
  }
}

function masked(plan: MigrationPlan, mask: (text: string) => string): MigrationPlan {
  return {
    ...plan,
    items: plan.items.map((one) => ({ ...one, title: one.title && mask(one.title) })),
  };
}

/** The plan without the letters of each change. */
const forPrograms = ({ items, ...plan }: MigrationPlan): MigrateOutput => ({
  otpath: '1',
  ...plan,
  items: items.map((item) => ({
    ...item,
    options: item.options.map(({ id, text }) => ({ id, text })),
  })),
});
