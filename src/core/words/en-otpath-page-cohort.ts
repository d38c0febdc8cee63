import { plural } from './plural.ts';

/** What the page says of several portfolios together. */
export const englishPageCohort = {
  title: 'All of them together',
  intro: (portfolios: number) =>
    `See how far the people in ${plural(portfolios, 'portfolio')} are, what to do next and what nobody evidences, as a supervisor or a programme lead does.`,
  show: 'Show them together',
  reading: 'Reading the portfolios. This can take a few seconds.',
  /** The headline, where not everybody could be read. */
  andUnread: (people: string, unread: number) =>
    `${people}, and ${plural(unread, 'portfolio')} that could not be read`,
  unreadHint: (unread: number) =>
    `${unread === 1 ? 'It does' : 'They do'} not count in any number here.`,
  seeWhy: 'See why',
  back: 'Back to the list of portfolios',
  /** The tables are several files. */
  csv: 'tables (CSV, as a zip file)',
};
