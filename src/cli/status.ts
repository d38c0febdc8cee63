import { basename, relative } from 'node:path';
import { findPortfolio } from '../node/portfolio.ts';
import { cleanText } from '../core/text/clean.ts';
import { wrap } from '../core/render/terminal.ts';
import { settingsFile } from '../core/model/layout.ts';
import type { GapsView } from '../core/report/gaps.ts';
import { viewGaps } from '../core/report/gaps-view.ts';
import { daysBetween, type IsoDate } from '../core/model/date.ts';
import type { Credential } from '../core/model/portfolio.ts';
import type { ConversationWords } from '../core/words/conversations/index.ts';
import { explainFailure, sayFault } from './failure.ts';
import type { Host } from './host.ts';
import { openPortfolioAt, withFrameworks, type LoadedPortfolio } from './load.ts';
import { assess, runningOut } from '../core/workspace/assess.ts';
import { checkWorkspace } from '../core/workspace/workspace.ts';
import { noPortfolio } from './portfolio-not-found.ts';
import { speaking, type SpeakingHost } from './speaking-host.ts';
import { asOfDate, terminalFor } from './options.ts';
import { beginPast, withPast } from './past-sign-offs.ts';

type StatusWords = ConversationWords['status'];

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
  const { portfolio, library, sources } = loaded;
  const { target } = portfolio;
  const assessment = target && assess(loaded, target, asOf);
  const view = assessment && viewGaps(assessment, library, host.language);
  const { findings } = checkWorkspace(await withPast(loaded, host, begun), asOf);
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  ) as [number, number];
  const isBroken = sources.incomplete.has(settingsFile);
  const words = host.words.status;
  return [
    ...credentialLines(portfolio.credentials, asOf, words),
    whereLine(loaded, view, isBroken, host),
    ...(view ? [view.verdict] : []),
    words.problems({ errors, warnings }),
  ]
    .map(plain)
    .concat(next(words.next(nextStep(loaded, view, { errors, isBroken }, words))))
    .concat(plain(words.more));
}

/** One line for each credential that has expired, then for each that soon will, the earliest first. */
function credentialLines(
  credentials: readonly Credential[],
  asOf: IsoDate,
  words: StatusWords,
): readonly string[] {
  const ending = (state: 'expired' | 'expiring') =>
    [...runningOut(credentials, state, asOf)].sort((a, b) => (a.expires < b.expires ? -1 : 1));
  return [
    ...ending('expired').map(({ kind, expires }) => words.expired({ kind, expires })),
    ...ending('expiring').map(({ kind, expires }) =>
      words.expiring({ kind, expires, days: daysBetween(asOf, expires) }),
    ),
  ];
}

function loadAround(host: Host): LoadedPortfolio {
  const opened = openPortfolioAt('.', { lang: host.language }, host);
  return withFrameworks(opened, opened.workspace.settings.target);
}

function whereLine(
  { root, portfolio }: LoadedPortfolio,
  view: GapsView | undefined,
  isBroken: boolean,
  { cwd, words: { status: words } }: SpeakingHost,
): string {
  const { practitioner, target } = portfolio;
  const folder = relative(root, cwd) === '' ? undefined : basename(root);
  if (isBroken) return words.unreadable(folder);
  const aim = view
    ? words.target({ title: view.targetTitle, id: view.target })
    : target === undefined
      ? words.noTarget
      : words.unknownTarget(target);
  return `${words.portfolio({ folder, name: practitioner.name })} ${aim}`;
}

/** One thing to do: what keeps everything else from working comes first. */
function nextStep(
  { portfolio }: LoadedPortfolio,
  view: GapsView | undefined,
  { errors, isBroken }: { readonly errors: number; readonly isBroken: boolean },
  { steps }: StatusWords,
): string {
  if (isBroken) return steps.fix;
  if (portfolio.target === undefined) return steps.chooseTarget;
  if (errors > 0 || !view) return steps.fix;
  if (view.requirements.length === 0) return steps.chooseTarget;
  if (portfolio.evidence.length === 0) return steps.addEvidence;
  const [action] = view.nextActions;
  if (view.ready || !action) return steps.makePack;
  return `${action.for}: ${action.action}`;
}
