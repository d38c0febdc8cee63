import type { AddCommand } from '../../command.ts';
import { findPortfolio } from '../../../node/portfolio.ts';
import { routeFormats, type RouteFormat } from '../../../core/render/index.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { Framework } from '../../../core/model/framework.ts';
import type { Library } from '../../../core/model/library.ts';
import type { Portfolio } from '../../../core/model/portfolio.ts';
import { textIn } from '../../../core/model/text.ts';
import { otherTarget, ownPathway, pathwaysIn } from '../../../core/workspace/route.ts';
import { assessPathway } from '../../../core/workspace/assess.ts';
import { viewRoute } from '../../../core/report/route-view.ts';
import { nearMiss } from '../../../core/text/near-miss.ts';
import { materialFor } from '../../write-output.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import { everyFramework } from '../../frameworks.ts';
import { CommandFault, type Host } from '../../host.ts';
import { openPortfolioAt } from '../../load.ts';
import { speaking } from '../../speaking-host.ts';
import type { TemplatesSetting } from '../../templates.ts';
import {
  allowedSignersOption,
  asOfOption,
  asOfDate,
  formatOption,
  frameworksOption,
  outputOption,
  templatesOption,
  terminalFor,
  type CommonOptions,
} from '../../options.ts';

interface RouteOptions extends CommonOptions {
  readonly format: RouteFormat;
  readonly portfolio?: string;
}

export const addRoute: AddCommand = (program, host, run) => {
  program
    .command('route')
    .argument('[pathway]')
    .option('--portfolio <folder>')
    .addOption(formatOption(Object.keys(routeFormats)))
    .addOption(outputOption())
    .addOption(frameworksOption())
    .addOption(allowedSignersOption())
    .addOption(templatesOption())
    .addOption(asOfOption())
    .action(
      run(async (pathway: string | undefined, options: RouteOptions) => {
        const { portfolio, library, setting } = everything(options, host);
        const framework = pathwayOf(pathway, portfolio, library);
        const other =
          pathway === undefined
            ? otherTarget(framework, portfolio, library, options.lang)
            : undefined;
        if (other !== undefined) {
          const { words } = await speaking(host);
          const said = words.notices.otherTarget(other, textIn(framework.title, options.lang));
          host.stderr.write(`${wrap(said, terminalFor(host.stderr, options, host))}\n`);
        }
        const walked = other === undefined ? portfolio : undefined;
        const view = viewRoute(
          assessPathway(framework, library, walked, asOfDate(options, host)),
          library,
          options.lang,
        );
        const material = materialFor(options, host, [...library.frameworks.values()], setting);
        return { output: await routeFormats[options.format](view, material), file: options.output };
      }),
    );
};

/** The portfolio, where there is one, and every framework: mappings may lead into any of them. */
function everything(
  options: RouteOptions,
  host: Host,
): {
  readonly portfolio?: Portfolio;
  readonly library: Library;
  readonly setting?: TemplatesSetting;
} {
  if (options.portfolio === undefined && findPortfolio(host.cwd) === undefined) {
    return { library: everyFramework(options, host) };
  }
  const opened = openPortfolioAt(options.portfolio ?? '.', options, host);
  return { portfolio: opened.portfolio, library: loadFrameworks(opened.places), setting: opened };
}

/** The framework asked for; else that of the portfolio's target; else the only one with routes. */
function pathwayOf(
  asked: string | undefined,
  portfolio: Portfolio | undefined,
  library: Library,
): Framework {
  const pathways = pathwaysIn(library);
  const found =
    asked === undefined ? ownPathway(portfolio, pathways) : pathways.find(({ id }) => id === asked);
  if (found) return found;
  const known = pathways.map(({ id }) => id);
  throw asked === undefined
    ? new CommandFault('pathwayNotNamed', { known })
    : new CommandFault('noPathway', { framework: asked, near: nearMiss(asked, known), known });
}
