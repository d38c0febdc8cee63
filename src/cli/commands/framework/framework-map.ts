import { Option } from 'commander';
import type { AddCommand } from '../../command.ts';
import { libraryOf } from '../../../core/model/library.ts';
import type { Framework } from '../../../core/model/framework.ts';
import { mapFormats, type MapFormat } from '../../../core/render/index.ts';
import { viewFrameworkMap } from '../../../core/report/framework-map-view.ts';
import { readVersion } from '../../../core/workspace/framework-diff.ts';
import { builtInVocabulary } from '../../../node/frameworks.ts';
import { everyFramework } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import {
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';
import { materialFor } from '../../write-output.ts';
import { placeNamed } from './framework-place.ts';

interface MapOptions extends CommonOptions {
  readonly format: MapFormat;
  readonly by: 'pillar' | 'level';
  readonly suggest?: boolean;
  readonly all?: boolean;
}

export const addMap: AddCommand = (framework, host, run) => {
  framework
    .command('map')
    .argument('<from>')
    .argument('<to>')
    .addOption(new Option('--by <part>').choices(['pillar', 'level']).default('pillar'))
    .option('--suggest')
    .option('--all')
    .addOption(formatOption(Object.keys(mapFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(templatesOption())
    .action(
      run(async (from: string, to: string, options: MapOptions) => {
        const both = [
          frameworkNamed(from, options, host),
          frameworkNamed(to, options, host),
        ] as const;
        if (both[0].id === both[1].id) throw new CommandFault('sameFramework', { framework: to });
        const library = everyFramework(options, host);
        // One that is named by its path is known to nobody else.
        const others = [...library.frameworks.values()].filter(
          ({ id }) => !both.some((one) => one.id === id),
        );
        const view = viewFrameworkMap(both, libraryOf([...both, ...others], library.known), {
          by: options.by,
          language: options.lang,
          suggestWith: options.suggest ? builtInVocabulary() : undefined,
        });
        return {
          output: await mapFormats[options.format](view, materialFor(options, host)),
          file: options.output,
        };
      }),
    );
};

function frameworkNamed(written: string, options: CommonOptions, host: Host): Framework {
  const place = placeNamed(written, options, host);
  const framework = place.ready() ?? readVersion(place);
  if (!framework) throw new CommandFault('brokenFrameworkFiles', { folder: place.shownAs });
  return framework;
}
