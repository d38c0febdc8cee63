import type { Command } from 'commander';
import { gapsFormats, gapsWordDocument } from '../../../core/render/index.ts';
import { viewGaps } from '../../../core/report/gaps-view.ts';
import { isAboutPrivacy } from '../../../core/workspace/assess.ts';
import { checkWorkspace } from '../../../core/workspace/workspace.ts';
import type { Run } from '../../command.ts';
import { CommandFault, type Host } from '../../host.ts';
import { makeReport } from '../../make-report.ts';
import { asOfDate, formatOption } from '../../options.ts';
import { printer } from '../../printer.ts';
import { materialFor, writeDocument, writeOutput } from '../../write-output.ts';
import { sheetOf } from '../gaps/sheet.ts';
import { makeBatch, withBatch, type BatchOptions } from './batch.ts';
import { withPlaces } from './with-places.ts';
import { needReadableSettings } from '../../target.ts';

/** A sheet is filled in by two people, so it is a Word document. */
const reportFormats = ['html', 'docx', 'pdf', 'sheet'] as const;

interface ReportOptions extends BatchOptions {
  readonly format: (typeof reportFormats)[number];
}

/** A gap report for each person. */
export function addReports(cohort: Command, host: Host, run: Run): void {
  withBatch(withPlaces(cohort.command('reports')))
    .addOption(formatOption(reportFormats))
    .action(
      run(async (folders: readonly string[], options: ReportOptions) => {
        const { format, lang } = options;
        // Without a browser nobody's can be made.
        if (format === 'pdf') await printer(asOfDate(options, host), host);
        const isSheet = format === 'sheet';
        return makeBatch(
          folders,
          options,
          {
            kind: isSheet ? 'sheets' : 'reports',
            begins: isSheet ? 'supervision' : 'gaps',
            ending: isSheet ? 'docx' : format,
            make: async (loaded, _, file) => {
              const { assessment, library } = loaded;
              if (!assessment) {
                needReadableSettings(loaded);
                throw new CommandFault('noTarget');
              }
              const material = materialFor({ ...options, output: file }, host, [], loaded);
              const gapReport = () => {
                const { findings } = checkWorkspace(loaded, assessment.asOf);
                const personalDetails = findings.filter(isAboutPrivacy).length;
                const view = viewGaps(assessment, library, lang, { personalDetails });
                return { kind: 'gaps', view, texts: gapsFormats, word: gapsWordDocument };
              };
              const made = await (isSheet
                ? makeReport(sheetOf({ ...loaded, assessment }, { lang }), 'docx', material, host)
                : makeReport(gapReport(), format, material, host));
              if (typeof made === 'string') await writeOutput(made, file, host);
              else await writeDocument(made, file, host);
              return true;
            },
          },
          host,
        );
      }),
    );
}
