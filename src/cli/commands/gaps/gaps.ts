import { Option } from 'commander';
import type { AddCommand } from '../../command.ts';
import { gapsFormats, gapsWordDocument, type GapsFormat } from '../../../core/render/index.ts';
import { assessEarlier, isAboutPrivacy } from '../../../core/workspace/assess.ts';
import type { GapsView } from '../../../core/report/gaps.ts';
import { viewGaps } from '../../../core/report/gaps-view.ts';
import type { IsoDate } from '../../../core/model/date.ts';
import { splitId } from '../../../core/model/ids.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import {
  loadAssessed,
  errorNotices,
  laterDecisionNotices,
  type AssessedPortfolio,
} from '../../assessed.ts';
import {
  documentFormats,
  makeReport,
  type DocumentFormat,
  type Report,
} from '../../make-report.ts';
import { materialFor } from '../../write-output.ts';
import { CommandFault, type Host } from '../../host.ts';
import { pastPortfolio, type PastPortfolio } from '../../past-portfolio.ts';
import { speaking } from '../../speaking-host.ts';
import { noticeOf } from '../../tell.ts';
import { wordsIn } from '../../../core/words/index.ts';
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
  readonly at?: string;
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
    .option('--at <revision>')
    .option('--all')
    .addOption(new Option('--sheet').conflicts('all'))
    .option('--fail-on-gaps')
    .option('--no-cache')
    .action(
      run(async (path: string, given: GapsOptions) => {
        const past =
          given.at === undefined ? undefined : await pastPortfolio(path, given.at, given, host);
        // What was true then is what the files said on that day.
        const options = past ? { ...given, asOf: given.asOf ?? past.day } : given;
        const asOf = asOfDate(options, host);
        const sheetFormat = options.sheet ? formatOfSheet(options.format) : undefined;
        const loaded = await loadAssessed(path, options, asOf, host, past);
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
            at: past && { revision: past.revision, commit: past.commit, day: past.day },
            mappedIn: claimsElsewhere(loaded) ? loadFrameworks(loaded.places) : undefined,
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
            ...(past ? [await pastNotice(past, host)] : []),
            ...laterDecisionNotices(loaded, asOf, host),
            ...(past ? [] : await errorNotices(loaded, checked, options, host)),
          ],
          exitCode: options.failOnGaps && !assessment.ready ? 1 : 0,
        };
      }),
    );
};

/** So that nobody takes an earlier state for the present one. */
async function pastNotice({ revision, commit, day }: PastPortfolio, host: Host): Promise<string> {
  const { words } = await speaking(host);
  return noticeOf(words.notices.past(revision, commit, wordsIn(host.language).date(day)), host);
}

/** Whether there is evidence for a framework that the target is not in: only then mappings can tell anything. */
const claimsElsewhere = ({ portfolio, assessment }: AssessedPortfolio): boolean =>
  portfolio.evidence.some(({ claims }) =>
    claims.some(({ statement }) => splitId(statement)?.framework !== assessment.framework.id),
  );

/** A sheet is for people to talk over, so it is no table. */
function formatOfSheet(format: Format): Exclude<Format, 'csv'> {
  if (format === 'csv') throw new CommandFault('sheetIsNoTable');
  return format;
}
