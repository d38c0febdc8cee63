import type { CohortStep } from '../model/cohort.ts';
import type { ReachedThreshold } from '../model/cohort-thresholds.ts';
import type { MilestoneFacts } from '../model/milestones.ts';
import type { IsoDate } from '../model/date.ts';
import { date } from './en-dates.ts';
import { plural } from './plural.ts';

type Step<Kind extends CohortStep['kind']> = Extract<CohortStep, { readonly kind: Kind }>;

const headings = {
  person: 'Person',
  id: 'ID',
  target: 'Target',
  met: 'Met',
  'needs-work': 'Needs work',
  'not-started': 'Not started',
  asked: 'Required',
  recognised: 'Recognised already',
  errors: 'Errors',
  warnings: 'Warnings',
  notes: 'Notes',
  'personal-details': 'Places like personal details',
  credentials: 'Credentials expired or expiring',
  'last-evidence': 'Last evidence',
  'pieces-in-year': 'Pieces in 12 months',
  pieces: 'Pieces of evidence',
  waiting: 'Waiting for a decision',
  'waiting-since': 'Waiting since',
  'waiting-for': 'Waiting for',
  conditions: 'Open conditions',
  suspect: 'Changed since signed or claimed',
  disagreements: 'Claims with disagreement',
  'on-leave': 'On leave since',
  'what-to-do': 'What to do',
  pillar: 'Pillar',
  days: 'Days',
  credential: 'Credential',
  state: 'State',
  expires: 'Expires',
  statement: 'Statement',
  'asked-of': 'Required of',
  'evidenced-by': 'Evidenced by',
  assessor: 'Assessor',
  registration: 'Registration',
  decisions: 'Decisions',
  accepted: 'Accepted',
  'with-conditions': 'With conditions',
  'not-accepted': 'Not accepted',
  changed: 'Changed since',
  people: 'People',
  'days-least': 'Fewest days to decide',
  'days-median': 'Median days to decide',
  'days-most': 'Most days to decide',
  milestone: 'Milestones',
  forecast: 'All met (estimate)',
  start: 'Start',
  'days-paused': 'Days paused',
  'after-months': 'Months',
  due: 'Due',
  short: 'Still missing',
  path: 'Path',
  problem: 'What is wrong',
};

type Short = MilestoneFacts['short'][number];

const shortOf = ({ pillar, needed, met }: Short): string =>
  `${pillar === undefined ? '' : `${pillar}: `}${String(met)} met, ${String(needed)} expected`;

/** What reports on many portfolios say. */
export const englishCohort = {
  headings,
  tables: {
    people: 'People',
    next: 'What to do next',
    pillars: 'By pillar',
    waiting: 'Waiting for a decision',
    credentials: 'Credentials expired or expiring',
    milestones: 'Milestones',
    statements: 'Statements that nobody or only one person evidences',
    assessors: 'Assessors',
    unread: 'Portfolios that could not be read',
  },
  /** Names of sheets, of at most 31 signs. */
  sheets: {
    people: 'People',
    next: 'What to do next',
    pillars: 'By pillar',
    waiting: 'Waiting for a decision',
    credentials: 'Credentials',
    milestones: 'Milestones',
    statements: 'Statements',
    assessors: 'Assessors',
    unread: 'Not read',
  },
  pageIntro:
    'People are in the order of their ids. Nobody is ranked. otpath counts; people judge what the numbers mean.',
  everybody: 'Everybody',
  everyTarget: 'Every target',
  /** What the people of a page can be picked by. */
  picks: {
    next: 'Something to do',
    waiting: 'Waiting for a decision',
    credentials: 'Credentials expired or expiring',
    'no-evidence': 'No recent evidence',
    problems: 'Errors in the files',
  },
  milestones: {
    'on-track': 'on track',
    'needs-attention': 'needs attention',
    'past-end': 'past the end',
    'no-start': 'no start date',
  },
  /** What is missing of a milestone. */
  shortOf,
  tooFew: 'too few to say',
  estimate: (from: IsoDate, to: IsoDate): string =>
    from === to ? `about ${date(from)} (estimate)` : `${date(from)} to ${date(to)} (estimate)`,
  /** What is made for each person. */
  batch: {
    titles: {
      reports: (asOf: IsoDate): string => `Gap reports as of ${date(asOf)}`,
      sheets: (asOf: IsoDate): string => `Supervision sheets as of ${date(asOf)}`,
      packs: (asOf: IsoDate): string => `Submission packs as of ${date(asOf)}`,
    },
    file: 'File',
    notMade: 'No pack was made, because of what is wrong in the files.',
    unchanged: (count: number): string =>
      `${plural(count, 'portfolio')} left out, because nothing in ${count === 1 ? 'it' : 'them'} has been saved since.`,
    summary: (made: number, failed: number, unchanged: number): string =>
      [
        `${plural(made, 'file')} made.`,
        ...(failed > 0 ? [`${String(failed)} could not be made.`] : []),
        ...(unchanged > 0 ? [`${plural(unchanged, 'portfolio')} left out as unchanged.`] : []),
      ].join(' '),
  },
  thresholdReached: ({ what, found, least }: ReachedThreshold): string =>
    `--fail-on ${what}: ${String(found)} found. The limit is ${String(least)}, so the exit code is 1.`,
  unreadAnonymous: 'This portfolio could not be read.',
  /** Heads of columns where there is little room. */
  short: {
    target: 'Target',
    met: 'Met',
    needsWork: 'Begun',
    errors: 'Errors',
    waiting: 'Wait',
    since: 'Since',
    last: 'Last',
  },
  nobody: 'nobody',
  nobodyNamed: 'nobody named',
  peopleOn: (people: number, asOf: IsoDate): string =>
    `${plural(people, 'person', 'people')}, as of ${date(asOf)}`,
  sameId: (id: string, paths: readonly string[]): string =>
    `${plural(paths.length, 'portfolio')} have the id ${id}: ${paths.join(', ')}. They are shown with their paths.`,
  unopened: (count: number, person: string): string =>
    `otpath could not open ${plural(count, 'file')} of ${person}, so what is in ${count === 1 ? 'it' : 'them'} does not count here.`,
  morePeople: (count: number): string => `${plural(count, 'more person', 'more people')}.`,
  columnsLeftOut: (titles: readonly string[]): string =>
    `Left out to fit this window: ${titles.join(', ')}. To see them, add: --all`,
  moreSteps: (count: number): string => `${plural(count, 'more step')}.`,
  moreUnread: (count: number): string => `${plural(count, 'more portfolio')}.`,
  rare: (nobody: number, one: number): string =>
    `${plural(nobody, 'statement')} that nobody evidences, ${String(one)} that only one person does.`,
  assessorsHave: (assessors: number, decisions: number): string =>
    `${plural(assessors, 'assessor')}, ${plural(decisions, 'decision')}.`,
  seeAll: 'To see everything: --all. For a spreadsheet: --format xlsx --output team.xlsx.',
  steps: {
    'credential-expired': ({ credential, expires }: Step<'credential-expired'>): string =>
      `Ask about ${credential}: it expired on ${date(expires)}.`,
    'personal-details': ({ count }: Step<'personal-details'>): string =>
      `Ask for personal details to be removed: ${plural(count, 'place looks', 'places look')} like them.`,
    unopened: ({ count }: Step<'unopened'>): string =>
      `Ask for ${plural(count, 'file')} to be made readable: otpath could not open ${count === 1 ? 'it, so it does' : 'them, so they do'} not count.`,
    'no-target': (): string => 'Agree a target: the portfolio has none.',
    'past-end': ({ months, due, short }: Step<'past-end'>): string =>
      `Agree how to go on: the last milestone (${plural(months, 'month')}) was due on ${date(due)}. ${short.map(shortOf).join('; ')}.`,
    milestone: ({ months, due, short }: Step<'milestone'>): string =>
      `Talk about the milestone of ${plural(months, 'month')}, due on ${date(due)}. ${short.map(shortOf).join('; ')}.`,
    waiting: ({ pieces, since, days, from }: Step<'waiting'>): string =>
      `${from === undefined ? 'Arrange a decision' : `Ask ${from} for a decision`} on ${plural(pieces, 'piece')} of evidence, waiting since ${date(since)} (${plural(days, 'day')}).`,
    disagreements: ({ count }: Step<'disagreements'>): string =>
      `Bring the assessors together: they disagree on ${plural(count, 'claim')}.`,
    'credential-expiring': ({ credential, expires }: Step<'credential-expiring'>): string =>
      `Remind them to renew ${credential}: it expires on ${date(expires)}.`,
    conditions: ({ count }: Step<'conditions'>): string =>
      `Look at ${plural(count, 'open condition')} of a sign-off.`,
    suspect: ({ count }: Step<'suspect'>): string =>
      `Look again at ${plural(count, 'requirement')}: something has changed since it was signed or claimed.`,
    'no-recent-evidence': ({ last }: Step<'no-recent-evidence'>): string =>
      last === undefined
        ? 'Ask how it is going: there is no evidence yet.'
        : `Ask how it is going: the last evidence is of ${date(last)}.`,
    errors: ({ count }: Step<'errors'>): string =>
      `Ask for ${plural(count, 'error')} in the files to be fixed.`,
  },
};

export type CohortWords = typeof englishCohort;
/** Heads of the columns of tables, by what `--columns` calls them. */
export type CohortHeading = keyof typeof headings;
