import { basename, relative } from 'node:path';
import { findPortfolio } from '../node/portfolio.ts';
import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import { settingsFile } from '../core/model/layout.ts';
import type { GapsView } from '../core/report/gaps.ts';
import { viewGaps } from '../core/report/gaps-view.ts';
import { credentialLines } from '../core/report/credential-lines.ts';
import { plural } from '../core/words/plural.ts';
import { explainFailure, sayFault } from './failure.ts';
import type { Host } from './host.ts';
import { openPortfolioAt, withFrameworks, type LoadedPortfolio } from './load.ts';
import { assess } from '../core/workspace/assess.ts';
import { checkWorkspace } from '../core/workspace/workspace.ts';
import { noPortfolio } from './portfolio-not-found.ts';
import { asOfDate, terminalFor } from './options.ts';
import { beginPast, withPast } from './past-sign-offs.ts';

/** What somebody needs to know who types `otpath` and nothing else: where they are, how things stand, what is next. */
export async function printStatus(
  options: { readonly color?: boolean | undefined },
  host: Host,
): Promise<number> {
  try {
    const isOutside = findPortfolio(host.cwd) === undefined;
    const lines = await (isOutside ? standingOutside(host) : standingInside(host));
    const terminal = terminalFor(
      host.stdout,
      options.color === undefined ? {} : { color: options.color },
      host,
    );
    const { colours } = terminal;
    for (const line of lines) {
      const wrapped = wrap(cleanText(line), terminal, '  ', '');
      host.stdout.write(`${line.startsWith('Next:') ? colours.bold(wrapped) : wrapped}\n`);
    }
    return 0;
  } catch (error) {
    return await explainFailure(error, host);
  }
}

/** Where there is no portfolio, one may be near: in a folder below, or behind a file of a wrong name. */
async function standingOutside(host: Host): Promise<readonly string[]> {
  const { message, hint } = await sayFault(noPortfolio('.', host), host.language);
  return [message, `Next: ${hint ?? ''}`, 'All commands: otpath help.'];
}

async function standingInside(host: Host): Promise<readonly string[]> {
  const asOf = asOfDate({}, host);
  const begun = await beginPast('.', host);
  const loaded = loadAround(host);
  const { portfolio, library, sources } = loaded;
  const { target } = portfolio;
  const assessment = target && assess(loaded, target, asOf);
  const view = assessment && viewGaps(assessment, library, 'en');
  const { findings } = checkWorkspace(await withPast(loaded, host, begun), asOf);
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  ) as [number, number];
  const isBroken = sources.incomplete.has(settingsFile);
  return [
    ...credentialLines(portfolio.credentials, asOf),
    whereLine(loaded, view, isBroken, host),
    ...(view ? [view.verdict] : []),
    `The files: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
    `Next: ${nextStep(loaded, view, { errors, isBroken })}`,
    'More: otpath gaps, otpath check, otpath help.',
  ];
}

function loadAround(host: Host): LoadedPortfolio {
  const opened = openPortfolioAt('.', { lang: 'en' }, host);
  return withFrameworks(opened, opened.workspace.settings.target);
}

function whereLine(
  { root, portfolio }: LoadedPortfolio,
  view: GapsView | undefined,
  isBroken: boolean,
  { cwd }: Host,
): string {
  const { practitioner, target } = portfolio;
  const place = relative(root, cwd) === '' ? 'this folder' : `the folder ${basename(root)}`;
  if (isBroken) {
    return `There is a portfolio in ${place}, but its otpath.yaml can’t be read as it stands.`;
  }
  const who = practitioner.name === '' ? 'A portfolio' : `The portfolio of ${practitioner.name}`;
  const where = `${who}, in ${place}`;
  if (view) return `${where}, aims at: ${view.targetTitle} (${view.target}).`;
  return target === undefined
    ? `${where}, does not say yet what it aims at.`
    : `${where}, aims at ${target}, which no framework has.`;
}

const aimAtSomething =
  'otpath framework list shows what there is to aim at. Write it as target in otpath.yaml.';

/** One thing to do: what stands in the way of everything else comes first. */
function nextStep(
  { portfolio }: LoadedPortfolio,
  view: GapsView | undefined,
  { errors, isBroken }: { readonly errors: number; readonly isBroken: boolean },
): string {
  if (isBroken) return 'otpath check shows where it is wrong and how to mend it.';
  if (portfolio.target === undefined) return aimAtSomething;
  if (errors > 0 || !view) return 'otpath check shows what is wrong and how to mend it.';
  if (view.requirements.length === 0) return aimAtSomething;
  if (portfolio.evidence.length === 0) return 'otpath add writes your first piece of evidence.';
  const [action] = view.nextActions;
  if (view.ready || !action) return 'otpath pack makes the submission pack.';
  return `${action.for}: ${action.action}`;
}
