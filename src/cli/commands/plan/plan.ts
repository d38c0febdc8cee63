import { Option } from 'commander';
import { planFormats, type PlanFormat } from '../../../core/render/index.ts';
import { firstActions } from '../../../core/report/plan.ts';
import { viewPlan } from '../../../core/report/plan-view.ts';
import type { AddCommand } from '../../command.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import { errorNotices, loadAssessed } from '../../assessed.ts';
import { materialFor } from '../../write-output.ts';
import { CommandFault } from '../../host.ts';
import {
  folderArgument,
  allowedSignersOption,
  asOfOption,
  asOfDate,
  formatOption,
  frameworksOption,
  outputOption,
  targetOption,
  templatesOption,
} from '../../options.ts';
import { writePlan, type WritePlanOptions } from './write-plan.ts';

interface PlanOptions extends WritePlanOptions {
  readonly format: PlanFormat;
  readonly target?: string;
  readonly all?: boolean;
}

export const addPlan: AddCommand = (program, host, run) => {
  program
    .command('plan')
    .addArgument(folderArgument('[portfolio]'))
    .addOption(targetOption())
    .addOption(formatOption(Object.keys(planFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(templatesOption())
    .addOption(asOfOption())
    .addOption(new Option('--write').conflicts(['format', 'output']))
    .option('--dry-run')
    .option('--all')
    .action(
      run(async (path: string, options: PlanOptions) => {
        if (options.dryRun && !options.write) {
          throw new CommandFault('dryRunWithoutWrite');
        }
        const asOf = asOfDate(options, host);
        const loaded = await loadAssessed(path, options, asOf, host);
        const whole = viewPlan(loaded.assessment, loaded.library, options.lang);
        // A program that reads the plan can choose for itself.
        const view = options.all || options.format === 'json' ? whole : firstActions(whole);
        const notices = await errorNotices(loaded, checkWorkspace(loaded, asOf), options, host);
        if (options.write) {
          await writePlan(view, loaded, asOf, options, host);
          return { notices };
        }
        const frameworks = [...loaded.library.frameworks.values()];
        const material = materialFor(options, host, frameworks, loaded);
        const output = await planFormats[options.format](view, material);
        return { output, file: options.output, notices };
      }),
    );
};
