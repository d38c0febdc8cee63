import { resolve } from 'node:path';
import { Option } from 'commander';
import type { AddCommand } from '../../command.ts';
import { CommandFault } from '../../host.ts';
import { refuseOutput } from '../../write-output.ts';
import {
  folderArgument,
  allowedSignersOption,
  asOfOption,
  frameworksOption,
  outputOption,
  targetOption,
  referenceOption,
  templatesOption,
} from '../../options.ts';
import type { PackOptions } from './pack-options.ts';
import { outputOf, packFormatOption } from './pack-output.ts';
import { withPackSelection } from './pack-selection.ts';
import { speaking } from '../../speaking-host.ts';
import { progressOn } from '../../progress.ts';
import { isThere } from '../../../node/find-portfolios.ts';
import { tell } from '../../tell.ts';

/** The submission pack: what a review panel opens. */
export const addPack: AddCommand = (program, host, run) => {
  const command = program
    .command('pack')
    .addArgument(folderArgument('[portfolio]'))
    .addOption(targetOption())
    .addOption(packFormatOption())
    .addOption(outputOption())
    .option('--draft');
  withPackSelection(command)
    .addOption(new Option('--order <by>').choices(['pillar', 'date']).default('pillar'))
    .option('--anonymise-witnesses')
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(asOfOption())
    .addOption(templatesOption())
    .addOption(referenceOption())
    .addOption(
      new Option('--read-form <file>').conflicts([
        'format',
        'output',
        'draft',
        'pillar',
        'evidence',
        'maxPerStatement',
        'order',
        'anonymiseWitnesses',
      ]),
    )
    .option('-y, --yes')
    .option('-q, --quiet')
    .action(
      run(async (path: string, options: PackOptions) => {
        const speaker = await speaking(host);
        if (options.readForm !== undefined) {
          const { readPanelForm } = await import('./read-form.ts');
          await readPanelForm(options.readForm, path, options, speaker);
          return {};
        }
        if (options.yes) throw new CommandFault('yesWithoutForm');
        const output = outputOf(options.format);
        refuseOutput(options.output, host, [], `pack.${output.format}`);
        const progress = progressOn(host, options);
        try {
          const { makePack, printPackSummary: sayWhatIsInIt } = await import('./make-pack.ts');
          const made = await makePack(path, options, speaker, progress);
          if (made) {
            const { writePack } = await import('./write-pack.ts');
            const isReplaced =
              options.output !== undefined && isThere(resolve(host.cwd, options.output));
            const name = await writePack(made, output, options, speaker, progress);
            if (isReplaced) tell(speaker.words.pack.replaced, host);
            sayWhatIsInIt(made, name, options, speaker);
          }
          return { exitCode: made ? 0 : 1 };
        } finally {
          progress.end();
        }
      }),
    );
};
