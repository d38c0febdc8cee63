import { runningOut } from '../assess/credential-validity.ts';
import { daysBetween, type IsoDate } from '../model/date.ts';
import type { Credential, Portfolio } from '../model/portfolio.ts';
import type { ConversationWords } from '../words/conversations/index.ts';
import type { GapsView } from './gaps.ts';

type StatusWords = ConversationWords['status'];

/** What is known of a portfolio when somebody asks how things are. */
export interface StatusOf {
  readonly portfolio: Portfolio;
  /** Undefined where there is no target, or none that is known. */
  readonly view: GapsView | undefined;
  readonly errors: number;
  readonly warnings: number;
  /** Whether the settings can't be read. */
  readonly isBroken: boolean;
  /** The name of the portfolio's folder, where that is not where somebody is. */
  readonly folder: string | undefined;
  readonly asOf: IsoDate;
}

/** What somebody needs to know first. */
export interface StatusLines {
  /** What runs out, whose portfolio it is, how far it has come and what is wrong, each in a line. */
  readonly now: readonly string[];
  readonly next: string;
}

/** Where somebody is with their portfolio, how things are and what is next. */
export const statusLines = (status: StatusOf, words: StatusWords): StatusLines => ({
  now: [
    ...credentialLines(status.portfolio.credentials, status.asOf, words),
    whereLine(status, words),
    ...(status.view ? [status.view.verdict] : []),
    words.problems(status),
  ],
  next: words.next(nextStep(status, words)),
});

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

function whereLine({ portfolio, view, isBroken, folder }: StatusOf, words: StatusWords): string {
  const { practitioner, target } = portfolio;
  if (isBroken && !view) return words.unreadable(folder);
  const aim = view
    ? words.target(view.targetTitle)
    : target === undefined
      ? words.noTarget
      : words.unknownTarget(target);
  return `${words.portfolio({ folder, name: practitioner.name })} ${aim}`;
}

/** One thing to do: what keeps everything else from working comes first. */
function nextStep({ portfolio, view, errors, isBroken }: StatusOf, { steps }: StatusWords): string {
  if (isBroken) return steps.fix;
  if (portfolio.target === undefined) return steps.chooseTarget;
  if (errors > 0 || !view) return steps.fix;
  if (view.requirements.length === 0) return steps.chooseTarget;
  if (portfolio.evidence.length === 0) return steps.addEvidence;
  const [action] = view.nextActions;
  if (view.ready || !action) return steps.makePack;
  return `${action.for}: ${action.action}`;
}
