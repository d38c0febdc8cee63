import { basename, relative } from 'node:path';
import { findPortfolio } from '../node/portfolio.ts';
import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import { settingsFile } from '../core/model/layout.ts';
import { viewGaps } from '../core/report/gaps-view.ts';
import { statusLines } from '../core/report/status-lines.ts';
import { explainFailure, sayFault } from './failure.ts';
import type { Host } from './host.ts';
import { openPortfolioAt, withFrameworks, type LoadedPortfolio } from './load.ts';
import { assess } from '../core/workspace/assess.ts';
import { checkWorkspace } from '../core/workspace/workspace.ts';
import { noPortfolio } from './portfolio-not-found.ts';
import { speaking, type SpeakingHost } from './speaking-host.ts';
import { asOfDate, terminalFor } from './options.ts';
import { beginPast, withPast } from './past-sign-offs.ts';

/** What somebody needs to know who types `otpath` and nothing else: where they are, how things stand, what is next. */
export async function printStatus(
  options: { readonly color?: boolean | undefined },
  host: Host,
): Promise<number> {
  try {
    const speaker = await speaking(host);
    const isOutside = findPortfolio(host.cwd) === undefined;
    const lines = await (isOutside ? standingOutside(speaker) : standingInside(speaker));
    const terminal = terminalFor(
      host.stdout,
      options.color === undefined ? {} : { color: options.color },
      host,
    );
    const { colours } = terminal;
    for (const { text, isNext } of lines) {
      const wrapped = wrap(cleanText(text), terminal, '  ', '');
      host.stdout.write(`${isNext ? colours.bold(wrapped) : wrapped}\n`);
    }
    return 0;
  } catch (error) {
    return await explainFailure(error, host);
  }
}

/** One line for somebody to read. What to do next stands out. */
interface Line {
  readonly text: string;
  readonly isNext: boolean;
}

const plain = (text: string): Line => ({ text, isNext: false });
const next = (text: string): Line => ({ text, isNext: true });

/** Where there is no portfolio, one may be near: in a folder below, or behind a file of a wrong name. */
async function standingOutside(host: SpeakingHost): Promise<readonly Line[]> {
  const { message, hint = '' } = await sayFault(noPortfolio('.', host), host.language);
  const { status: words } = host.words;
  return [plain(message), next(words.next(hint)), plain(words.allCommands)];
}

async function standingInside(host: SpeakingHost): Promise<readonly Line[]> {
  const asOf = asOfDate({}, host);
  const begun = await beginPast('.', host);
  const loaded = loadAround(host);
  const { root, portfolio, library, sources } = loaded;
  const { target } = portfolio;
  const assessment = target && assess(loaded, target, asOf);
  const { findings } = checkWorkspace(await withPast(loaded, host, begun), asOf);
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  ) as [number, number];
  const words = host.words.status;
  const lines = statusLines(
    {
      portfolio,
      view: assessment && viewGaps(assessment, library, host.language),
      errors,
      warnings,
      isBroken: sources.incomplete.has(settingsFile),
      folder: relative(root, host.cwd) === '' ? undefined : basename(root),
      asOf,
    },
    words,
  );
  return [...lines.now.map(plain), next(lines.next), plain(words.more)];
}

function loadAround(host: Host): LoadedPortfolio {
  const opened = openPortfolioAt('.', { lang: host.language }, host);
  return withFrameworks(opened, opened.workspace.settings.target);
}
