import type { AddCommand } from '../../command.ts';
import { diffFormats, type DiffFormat } from '../../../core/render/index.ts';
import { viewDiff } from '../../../core/report/framework-diff-view.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { diffFrameworks } from '../../../core/workspace/framework-diff.ts';
import { frameworkPlaces } from '../../frameworks.ts';
import { CommandFault } from '../../host.ts';
import {
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import { namedVersion, placeAt } from './framework-place.ts';

interface DiffOptions extends CommonOptions {
  readonly format: DiffFormat;
}

export const addDiff: AddCommand = (framework, host, run) => {
  framework
    .command('diff')
    .argument('<old>')
    .argument('[new]')
    .addOption(formatOption(Object.keys(diffFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(templatesOption())
    .action(
      run(async (old: string, now: string | undefined, options: DiffOptions) => {
        const { name, revision } = namedVersion(old);
        if (now === undefined && revision === undefined) {
          throw new CommandFault('nothingToCompare', { framework: old });
        }
        const before = await placeAt(old, options, host);
        const after = await placeAt(now ?? name, options, host);
        const diff = diffFrameworks(before, after, frameworkPlaces(options, host));
        if ('broken' in diff) {
          throw new CommandFault('brokenFrameworkFiles', { folder: diff.broken.shownAs });
        }
        const view = viewDiff(diff, wordsIn(options.lang).diff, options.lang);
        return {
          output: await diffFormats[options.format](view, materialFor(options, host)),
          file: options.output,
        };
      }),
    );
};
