import { Option } from 'commander';
import type { AddCommand } from '../../command.ts';
import { refuseOutput } from '../../write-output.ts';
import {
  allowedSignersOption,
  asOfOption,
  frameworksOption,
  outputOption,
  targetOption,
  templatesOption,
} from '../../options.ts';
import type { PackOptions } from './pack-options.ts';
import { outputOf, packFormatOption } from './pack-output.ts';
import { withPackSelection } from './pack-selection.ts';
import { progressOn } from '../../progress.ts';

/** The submission pack: what a review panel opens. */
export const addPack: AddCommand = (program, host, run) => {
  const command = program
    .command('pack')
    .summary('make the submission pack for a review panel')
    .description(
      'Makes the pack that a review panel opens: claims and evidence in order, with attachments, known gaps and a form for the panel. Checks the portfolio first, attachments too. Changes nothing in it.',
    )
    .argument('[portfolio]', 'the folder of the portfolio', '.')
    .addOption(targetOption())
    .addOption(packFormatOption())
    .addOption(
      outputOption(
        'write to this file; left out, text goes to the terminal and all else to a file named after you',
      ),
    )
    .option('--draft', 'make a draft, marked as one on every page, although there are errors');
  withPackSelection(command)
    .addOption(
      new Option('--order <by>', 'the order of the evidence')
        .choices(['pillar', 'date'])
        .default('pillar'),
    )
    .option('--anonymise-witnesses', 'put numbers in the place of the names of witnesses')
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .addOption(templatesOption())
    .option('-q, --quiet', 'do not show how far the work has come')
    .action(
      run(async (path: string, options: PackOptions) => {
        const output = outputOf(options.format);
        refuseOutput(options.output, host);
        const progress = progressOn(host, options);
        try {
          const { makePack, printPackSummary: sayWhatIsInIt } = await import('./make-pack.ts');
          const made = await makePack(path, options, host, progress);
          if (made) {
            const { writePack } = await import('./write-pack.ts');
            const name = await writePack(made, output, options, host, progress);
            sayWhatIsInIt(made, name, options, host);
          }
          return { exitCode: made ? 0 : 1 };
        } finally {
          progress.end();
        }
      }),
    );
};
