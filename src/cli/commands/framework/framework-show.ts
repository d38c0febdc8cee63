import type { AddCommand } from '../../command.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { frameworkFormats, type FrameworkFormat } from '../../../core/render/index.ts';
import { facets, type Framework } from '../../../core/model/framework.ts';
import { lineageOf, pillarsOf, type Library } from '../../../core/model/library.ts';
import { viewFramework, type FrameworkFilter } from '../../../core/report/framework-view.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { materialFor } from '../../write-output.ts';
import { openPortfolioAt } from '../../load.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { everyFramework, frameworkPlaces } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import {
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  type CommonOptions,
} from '../../options.ts';
import { noSuchFramework } from '../../target.ts';
import { placeOf } from './framework-place.ts';

interface ShowOptions extends CommonOptions, FrameworkFilter {
  readonly format: FrameworkFormat;
}

export const addShow: AddCommand = (framework, host, run) => {
  framework
    .command('show')
    .argument('[id]')
    .option('--level <id>')
    .option('--pillar <id>')
    .option('--stage <id>')
    .option('--facet <facet>')
    .addOption(formatOption(Object.keys(frameworkFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(templatesOption())
    .action(
      run(async (id: string | undefined, options: ShowOptions) => {
        const place = id === undefined ? undefined : placeOf(id, host);
        const library = place
          ? loadFrameworks(new Map([...frameworkPlaces(options, host), [place.name, place]]))
          : everyFramework(options, host);
        const name = place?.name ?? id ?? frameworkAround(options, library, host);
        const found = frameworkNamed(name, library);
        const filter = filterOf(options, found, library);
        const view = viewFramework(found, library, filter, options.lang);
        const material = materialFor(options, host, [found]);
        return {
          output: await frameworkFormats[options.format](view, material),
          file: options.output,
        };
      }),
    );
};

/** The framework that the portfolio around the working directory aims at. */
function frameworkAround(options: CommonOptions, { known }: Library, host: Host): string {
  const isInside = findPortfolio(host.cwd) !== undefined;
  const own = isInside ? openPortfolioAt('.', options, host).portfolio.defaultFramework : undefined;
  if (own !== undefined) return own;
  throw new CommandFault('frameworkNotNamed', { known });
}

function frameworkNamed(id: string, { frameworks, known }: Library): Framework {
  const found = [...frameworks.values()].find((one) => one.id === id);
  if (found) return found;
  throw noSuchFramework(id, known);
}

/** What was asked for, once it is sure that the framework has it. */
function filterOf(
  options: FrameworkFilter,
  framework: Framework,
  library: Library,
): FrameworkFilter {
  const { level, pillar, stage, facet } = options;
  const check = (
    part: keyof FrameworkFilter,
    word: string | undefined,
    known: readonly string[],
  ): void => {
    if (word === undefined || known.includes(word)) return;
    throw new CommandFault('notInFramework', {
      framework: framework.id,
      part,
      word,
      near: nearMiss(word, known),
      known,
    });
  };
  check(
    'level',
    level,
    lineageOf(library, framework.id).flatMap(({ levels }) => levels.map(({ local }) => local)),
  );
  check(
    'pillar',
    pillar,
    pillarsOf(library, framework.id).map(({ id }) => id),
  );
  check(
    'stage',
    stage,
    framework.stages.map(({ local }) => local),
  );
  check('facet', facet, facets);
  return { level, pillar, stage, facet };
}
