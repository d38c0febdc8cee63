import { plural } from './plural.ts';
import type { SupervisionHeading, SupervisionWords } from './supervision-words.ts';

const listed = (titles: readonly string[], more: number): string =>
  `${titles.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}.`;

/** In English. */
export const englishSupervision: SupervisionWords = {
  comparedWith: {
    record: 'That is the day of your latest supervision record.',
    usual:
      'There is no supervision record from the last 6 months, so this compares with 3 months ago.',
  },
  met: ({ met, metThen, asked, assumed }) => {
    const now = `${String(met)} of ${plural(asked, 'requirement')} ${met === 1 ? 'is' : 'are'} met`;
    const before = assumed > 0 ? ` (${String(assumed)} signed off before)` : '';
    return met === metThen
      ? `${now}${before}, as many as then.`
      : `${now} now${before}; then it was ${String(metThen)}.`;
  },
  credential: (title, hasExpired) => `${hasExpired ? 'Expired' : 'Expires'}: ${title}`,
  plan: (need, action) => `Plan: ${[need, action].filter((one) => one !== '').join('. ')}`,
  review: (need) => `Review of the plan: ${need}`,
  waiting: {
    conditions: (titles, more) => `Conditions to meet: ${listed(titles, more)}`,
    changed: (titles, more) => `The statement has changed, so read again: ${listed(titles, more)}`,
    'sign-off': (titles, more) => `Waiting for a sign-off: ${listed(titles, more)}`,
    unjudged: (titles, more) => `New, and no assessor has judged it: ${listed(titles, more)}`,
  },
  ageing: (title, requirements) =>
    `Last day on which this counts for ${plural(requirements, 'requirement')}: ${title}.`,
  furtherDue: (things) =>
    `${plural(things, 'more thing')} ${things === 1 ? 'is' : 'are'} due. To see ${things === 1 ? 'it' : 'them'}: otpath gaps and otpath plan.`,
  furtherChanges: (changes, since) =>
    `${plural(changes, 'more requirement')} ${changes === 1 ? 'has' : 'have'} changed. To see ${changes === 1 ? 'it' : 'them'}: otpath gaps --since ${since}`,
  furtherSteps: (steps) =>
    `${plural(steps, 'more step')}. To see ${steps === 1 ? 'it' : 'them'}: otpath plan --all`,
};

export const englishSupervisionHeadings: Readonly<Record<SupervisionHeading, string>> = {
  supervisionSheet: 'Supervision sheet',
  sinceLastTime: 'Since last time',
  due: 'What is due',
  nothingDue: 'Nothing is due in the next 3 months.',
  dueNow: 'now',
  dayPassed: 'passed',
  what: 'What',
  nextSteps: 'Next steps to talk about',
  noNextSteps: 'No gap is left without a row in the plan.',
  suggestedDate: 'suggested date',
  agreed: 'What we agreed',
  who: 'Who',
  signatures: 'Signatures',
  nameAndSignature: 'Name and signature',
  supervisor: 'Supervisor',
};
