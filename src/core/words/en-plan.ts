import { plural } from './plural.ts';
import { say } from './say.ts';
import type { Words } from './words.ts';

const conditionNeed: Words['conditionNeed'] = {
  pieces: ({ needed }) => plural(needed, 'piece of current evidence', 'pieces of current evidence'),
  types: ({ needed }) => plural(needed, 'type of evidence', 'types of evidence'),
  witnesses: ({ needed }) => plural(needed, 'witness', 'witnesses'),
};

/** What reports say of the development plan, in English. */
export const englishPlan: Pick<
  Words,
  | 'conditionNeed'
  | 'measure'
  | 'planSupport'
  | 'planStates'
  | 'plannedOf'
  | 'seePlan'
  | 'furtherActions'
  | 'writePlan'
> = {
  conditionNeed,
  measure: {
    support: ({ of, needed }) =>
      `Its claims have ${of === 'types' ? `${plural(needed, 'type')} of evidence` : plural(needed, 'witness', 'witnesses')}.`,
    'signed-off': ({ needed }) =>
      needed === 'verified'
        ? 'An assessor has accepted it and signed with a key.'
        : 'An assessor has accepted it.',
    accepted: ({ by }) => `${by} accepts the claim without conditions.`,
    claims: ({ needed, withRationale, months: allowed, statements }) =>
      [
        statements > 1 ? 'For each: ' : '',
        plural(needed, 'valid claim'),
        withRationale ? ' with a rationale' : '',
        `, and evidence no older than ${plural(allowed, 'month')}.`,
      ].join(''),
    credential: ({ lists }) =>
      lists.length === 0
        ? 'It is recorded in otpath.yaml, and valid.'
        : `It is recorded in otpath.yaml, valid, and covers the barred ${lists.length === 1 ? 'list' : 'lists'} of ${lists.join(' and ')}.`,
    experience: ({ months: needed }) => `${plural(needed, 'month')} of it can be counted.`,
    role: () => 'otpath.yaml says whether you have the role.',
    judgement: () => 'The decision is recorded in otpath.yaml, under judgements.',
    'any-of': () => 'One of the ways is met.',
    condition: ({ condition }) =>
      `${say(conditionNeed, condition)} ${condition.needed === 1 ? 'counts' : 'count'} ${condition.aspect === undefined ? 'in this pillar' : 'for this aspect'}.`,
  },
  planSupport: {
    witnesses: ({ names, of }) =>
      `${of === 'pillar' ? 'Witnesses of your work in this pillar so far' : 'Witnesses of your work so far'}: ${names.join(', ')}.`,
    decides: ({ by }) => `Who decides: ${by}.`,
  },
  planStates: {
    open: 'open',
    met: 'met',
    unknown: 'not known',
    done: 'done',
    overdue: 'overdue',
  },
  plannedOf: (planned, open) => {
    const asked = plural(open, 'open requirement');
    const left = open - planned;
    if (planned === 0) return open === 0 ? 'Nothing is open.' : `Nothing is planned for ${asked}.`;
    const rows = `${String(planned)} of ${asked} ${planned === 1 ? 'has' : 'have'} a row in the plan`;
    return left === 0
      ? `${rows}.`
      : `${rows}; ${String(left)} ${left === 1 ? 'has' : 'have'} none.`;
  },
  seePlan: 'See otpath plan.',
  furtherActions: (count) =>
    `${plural(count, 'more action')} can wait until you have agreed these. See all of them with otpath plan --all.`,
  writePlan: 'Add these to plan.md with otpath plan --write. Your own rows stay as they are.',
};
