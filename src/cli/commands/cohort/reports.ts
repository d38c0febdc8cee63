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
import { makeBatch, withBatch, type BatchOptions } from './batch.ts';
import { withPlaces } from './with-places.ts';

const reportFormats = ['html', 'docx', 'pdf'] as const;

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
        return makeBatch(
          folders,
          options,
          {
            kind: 'reports',
            begins: 'gaps',
            ending: format,
            make: async (loaded, _, file) => {
              const { assessment, library } = loaded;
              if (!assessment) throw new CommandFault('noTarget');
              const { findings } = checkWorkspace(loaded, assessment.asOf);
              const view = viewGaps(assessment, library, lang, {
                personalDetails: findings.filter(isAboutPrivacy).length,
              });
              const report = { kind: 'gaps', view, texts: gapsFormats, word: gapsWordDocument };
              const material = materialFor({ ...options, output: file }, host, [], loaded);
              const made = await makeReport(report, format, material, host);
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
