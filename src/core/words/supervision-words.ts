import type { IsoDate } from '../model/date.ts';

/** What a supervision sheet says, in one language. */
export interface SupervisionWords {
  /** Why the sheet compares with that day. */
  readonly comparedWith: Readonly<Record<'record' | 'usual', string>>;
  /** How many requirements are met, of how many, how many were on the earlier day, and how many were recognised before. */
  readonly met: (
    counts: Readonly<Record<'met' | 'metThen' | 'asked' | 'assumed', number>>,
  ) => string;
  readonly credential: (title: string, hasExpired: boolean) => string;
  /** A row of the plan that is due; the action may be empty. */
  readonly plan: (need: string, action: string) => string;
  readonly review: (need: string, action: string) => string;
  /** Evidence that waits for somebody: the first titles, and how many more there are. */
  readonly waiting: Readonly<
    Record<
      'conditions' | 'changed' | 'sign-off' | 'unjudged',
      (titles: readonly string[], more: number) => string
    >
  >;
  /** Evidence that soon is too old, and for how many requirements it is used. */
  readonly ageing: (title: string, requirements: number) => string;
  /** How many rows have no room on the page, and where to see them. */
  readonly furtherDue: (things: number) => string;
  readonly furtherChanges: (changes: number, since: IsoDate) => string;
  readonly furtherSteps: (steps: number) => string;
}

/** Headings and labels of the sheet. */
export type SupervisionHeading =
  | 'supervisionSheet'
  | 'sinceLastTime'
  | 'due'
  | 'nothingDue'
  | 'dueNow'
  | 'dayPassed'
  | 'what'
  | 'nextSteps'
  | 'noNextSteps'
  | 'suggestedDate'
  | 'agreed'
  | 'who'
  | 'signatures'
  | 'nameAndSignature'
  | 'supervisor';
