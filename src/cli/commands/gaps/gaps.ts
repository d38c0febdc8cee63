import type { AddCommand } from '../../command.ts';
import { gapsFormats, gapsWordDocument, type GapsFormat } from '../../../core/render/index.ts';
import { assessEarlier, isAboutPrivacy } from '../../../core/workspace/assess.ts';
import { viewGaps } from '../../../core/report/gaps-view.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import { loadAssessed, errorNotices, laterDecisionNotices } from '../../assessed.ts';
import { documentFormats, makeReport } from '../../make-report.ts';
import { materialFor } from '../../write-output.ts';
import { CommandFault } from '../../host.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import {
  folderArgument,
  allowedSignersOption,
  asOfOption,
  asOfDate,
  formatOption,
  frameworksOption,
  outputOption,
  dayOption,
  targetOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';

interface GapsOptions extends CommonOptions {
  readonly format: GapsFormat | (typeof documentFormats)[number];
  readonly target?: string;
  readonly all?: boolean;
  readonly since?: IsoDate;
  readonly failOnGaps?: boolean;
}

export const addGaps: AddCommand = (program, host, run) => {
  program
    .command('gaps')
    .addArgument(folderArgument('[portfolio]'))
    .addOption(targetOption())
    .addOption(formatOption([...Object.keys(gapsFormats), ...documentFormats]))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(templatesOption())
    .addOption(asOfOption())
    .addOption(dayOption('--since <date>'))
    .option('--all')
    .option('--fail-on-gaps')
    .option('--no-cache')
    .action(
      run(async (path: string, options: GapsOptions) => {
        const asOf = asOfDate(options, host);
        const loaded = await loadAssessed(path, options, asOf, host);
        const { assessment, library } = loaded;
        if (options.since !== undefined && options.since >= asOf) {
          throw new CommandFault('sinceTooLate', { since: options.since, asOf });
        }
        const checked = checkWorkspace(loaded, asOf);
        const view = viewGaps(assessment, library, options.lang, {
          before: options.since && assessEarlier(options.since, assessment, library),
          personalDetails: checked.findings.filter(isAboutPrivacy).length,
        });
        const report = { kind: 'gaps', view, texts: gapsFormats, word: gapsWordDocument };
        const material = materialFor(options, host, [], loaded);
        return {
          output: await makeReport(report, options.format, material, host),
          file: options.output,
          notices: [
            ...laterDecisionNotices(loaded, asOf, host),
            ...(await errorNotices(loaded, checked, options, host)),
          ],
          exitCode: options.failOnGaps && !assessment.ready ? 1 : 0,
        };
      }),
    );
};
