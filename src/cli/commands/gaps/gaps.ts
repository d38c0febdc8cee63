import { Option } from 'commander';
import type { AddCommand } from '../../command.ts';
import { gapsFormats, gapsWordDocument, type GapsFormat } from '../../../core/render/index.ts';
import { assessEarlier, isAboutPrivacy } from '../../../core/workspace/assess.ts';
import type { GapsView } from '../../../core/report/gaps.ts';
import { viewGaps } from '../../../core/report/gaps-view.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import { loadAssessed, errorNotices, laterDecisionNotices } from '../../assessed.ts';
import {
  documentFormats,
  makeReport,
  type DocumentFormat,
  type Report,
} from '../../make-report.ts';
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
  referenceOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';
import { sheetOf } from './sheet.ts';

type Format = GapsFormat | DocumentFormat;

interface GapsOptions extends CommonOptions {
  readonly format: Format;
  readonly target?: string;
  readonly all?: boolean;
  readonly since?: IsoDate;
  readonly failOnGaps?: boolean;
  readonly sheet?: boolean;
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
    .addOption(referenceOption())
    .addOption(asOfOption())
    .addOption(dayOption('--since <date>'))
    .option('--all')
    .addOption(new Option('--sheet').conflicts('all'))
    .option('--fail-on-gaps')
    .option('--no-cache')
    .action(
      run(async (path: string, options: GapsOptions) => {
        const asOf = asOfDate(options, host);
        const sheetFormat = options.sheet ? formatOfSheet(options.format) : undefined;
        const loaded = await loadAssessed(path, options, asOf, host);
        const { assessment, library } = loaded;
        if (options.since !== undefined && options.since >= asOf) {
          throw new CommandFault('sinceTooLate', { since: options.since, asOf });
        }
        const checked = checkWorkspace(loaded, asOf);
        const material = materialFor(options, host, [], loaded);
        const gapReport = (): Report<GapsView, GapsFormat> => ({
          kind: 'gaps',
          view: viewGaps(assessment, library, options.lang, {
            before: options.since && assessEarlier(options.since, assessment, library),
            personalDetails: checked.findings.filter(isAboutPrivacy).length,
          }),
          texts: gapsFormats,
          word: gapsWordDocument,
        });
        return {
          output: await (sheetFormat === undefined
            ? makeReport(gapReport(), options.format, material, host)
            : makeReport(sheetOf(loaded, options), sheetFormat, material, host)),
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

/** A sheet is for people to talk over, so it is no table. */
function formatOfSheet(format: Format): Exclude<Format, 'csv'> {
  if (format === 'csv') throw new CommandFault('sheetIsNoTable');
  return format;
}
