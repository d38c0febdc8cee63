import type { ClaimFault } from '../../model/assessment.ts';
import { localId } from '../../model/ids.ts';
import { headings } from './en-headings.ts';
import { planWords } from './en-plan.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const date = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${String(Number(day))} ${name} ${year}`;
};

/** SKOS terms as a sentence begins with them. */
const predicateWords: Readonly<Record<string, string>> = {
  exact: 'The same as',
  close: 'Close to',
  broad: 'Part of the wider',
  narrow: 'Wider than',
  related: 'Related to',
};

const startDates = {
  qualified: 'the date of qualifying',
  started: 'the date of starting in the post',
};

/** Each fault of one claim, and of several. */
const faults: Readonly<Record<ClaimFault, readonly [string, string]>> = {
  'no-rationale': ['it has no rationale', 'they have no rationale'],
  'nothing-to-open': [
    'its evidence has neither text nor attachment',
    'their evidence has neither text nor attachment',
  ],
  'impossible-date': [
    'its evidence has an impossible date',
    'their evidence has an impossible date',
  ],
  'future-date': ['its evidence is still to come', 'their evidence is still to come'],
  advice: [
    'it is of educational advice, which can’t be claimed',
    'they are of educational advice, which can’t be claimed',
  ],
  retired: [
    'it is of a statement that is no longer asked',
    'they are of a statement that is no longer asked',
  ],
};

/** English, as spoken in UK social care. */
export const english: Words = {
  date,
  states: {
    waived: 'waived',
    assumed: 'assumed',
    verified: 'verified',
    evidenced: 'evidenced',
    suspect: 'suspect',
    stale: 'stale',
    claimed: 'claimed only',
    uncovered: 'uncovered',
    held: 'held',
    expiring: 'expiring',
    expired: 'expired',
    missing: 'missing',
    met: 'met',
    'not-yet': 'not yet met',
    given: 'given',
    awaiting: 'awaiting people',
  },
  meanings: {
    waived: 'Set aside by somebody, for a reason.',
    assumed: 'Part of a level, stage or post that has been recognised already.',
    verified: 'Enough claims have been accepted by an assessor, and nothing has changed since.',
    evidenced: 'Enough valid and current claims. Nobody has judged them yet.',
    suspect: 'Claimed, but the statement or the signed evidence has changed since.',
    stale: 'Claimed, but all the evidence is older than the policy allows.',
    claimed: 'Claimed, but the claims are too few or can’t count as they are.',
    uncovered: 'Nothing speaks for it yet.',
    held: 'Recorded and valid.',
    expiring: 'Valid, and due for renewal within 90 days.',
    expired: 'Recorded, and no longer valid.',
    missing: 'Not recorded in the portfolio.',
    met: 'The time asked for has passed.',
    'not-yet': 'The time asked for has not passed yet.',
    given: 'The people who decide have decided for it.',
    awaiting: 'Only people can decide this, and they have not yet.',
  },
  strengths: { must: 'must', should: 'should', may: 'may', usual: 'usually' },
  standings: { attained: 'attained', target: 'your target', next: 'next' },
  asks: (stage) => `What the stage ${stage} asks`,
  mappedTo: (id, predicate) => `${predicateWords[predicate] ?? predicate} ${id}:`,
  targetKinds: { level: 'level', stage: 'stage', route: 'route', profile: 'role profile' },
  requirementKinds: {
    statement: 'statement',
    capability: 'capability',
    credential: 'credential',
    experience: 'experience',
    judgement: 'judgement',
    'any-of': 'one of several',
  },
  noteKinds: {
    fact: 'Fact',
    rule: 'Rule',
    contradiction: 'Contradiction',
    decision: 'Decision',
    dated: 'No longer so',
  },
  facets: {
    responsibility: 'responsibility',
    'knowledge-skills-behaviours': 'knowledge, skills and behaviours',
    'educational-development': 'educational development',
  },
  why: {
    waived: ({ waiver: { by = '', reason = '', date: from, until } }) =>
      [
        `Waived by ${by}`,
        ...(from === undefined ? [] : [` on ${date(from)}`]),
        ...(until === undefined ? [] : [`, until ${date(until)}`]),
        `: ${reason}`,
      ].join(''),
    assumed: ({ target, date: day }) =>
      `Part of ${localId(target)}, which was recognised on ${date(day)}.`,
    enough: ({ count, needed }) =>
      `${plural(count, 'valid and current claim')}; ${String(needed)} needed.`,
    'too-few': ({ count, needed }) =>
      `${count === 0 ? 'No claim counts' : `${plural(count, 'claim')} ${count === 1 ? 'counts' : 'count'}`}; ${String(needed)} needed.`,
    none: () => 'No evidence claims it.',
    'all-stale': ({ latest, months: allowed }) =>
      `The latest evidence is of ${date(latest)}, more than ${String(allowed)} months ago.`,
    'some-stale': ({ count }) =>
      `${plural(count, 'claim')} ${count === 1 ? 'rests' : 'rest'} on evidence that is too old.`,
    revised: ({ revision }) =>
      `The statement has changed since it was claimed; it is at revision ${String(revision)}.`,
    fault: ({ fault, evidence: { length } }) =>
      length === 1
        ? `A claim can’t count: ${faults[fault][0]}.`
        : `${String(length)} claims can’t count: ${faults[fault][1]}.`,
    held: ({ expires }) =>
      expires === undefined ? 'Recorded, without an end.' : `Valid until ${date(expires)}.`,
    expires: ({ expires, days }) => `Expires on ${date(expires)}, in ${plural(days, 'day')}.`,
    expired: ({ expires }) => `Expired on ${date(expires)}.`,
    'not-recorded': () => 'Not recorded under credentials in otpath.yaml.',
    'unusable-date': () =>
      'Recorded with a date that is still to come or that the calendar does not have.',
    'lists-missing': ({ lists }) =>
      `No recorded check covers the barred ${lists.length === 1 ? 'list' : 'lists'} of ${lists.join(' and ')}.`,
    months: ({ months: count, needed }) => `${String(count)} of ${plural(needed, 'month')}.`,
    'from-when': ({ counted }) =>
      'of' in counted
        ? `It can’t be counted: no period of ${counted.of} that has begun is recorded.`
        : `It can’t be counted: ${startDates[counted.date]} is not recorded.`,
    judged: ({ by, date: day }) => `Decided by ${by} on ${date(day)}.`,
    'people-decide': () => 'Only people can decide this.',
    options: ({ met, of }) =>
      `${String(met)} of ${plural(of, 'way')} of meeting it ${met === 1 ? 'is' : 'are'} met; one is enough.`,
  },
  next: {
    'add-evidence': () => 'Add evidence that shows it, with a rationale.',
    'add-claims': ({ missing }) => `Add ${plural(missing, 'more claim')} from other evidence.`,
    'mend-claim': ({ fault, file }) =>
      fault === 'no-rationale'
        ? `Add a rationale to the claim in ${file}.`
        : `Mend the claim in ${file}: ${faults[fault][0]}.`,
    refresh: ({ file }) => `Add recent evidence; ${file} is too old.`,
    'look-again': ({ file }) =>
      `Read the statement again; if ${file} still shows it, raise the revision there.`,
    obtain: ({ credential }) =>
      `Obtain it, and record it in otpath.yaml as a credential of the kind ${credential}.`,
    renew: ({ by }) =>
      by === undefined
        ? 'Renew it, and record the new date.'
        : `Renew it by ${date(by)}, and record the new date.`,
    'record-dates': ({ counted }) =>
      'of' in counted
        ? `Record its periods in otpath.yaml, as experience of ${counted.of}.`
        : `Record ${startDates[counted.date]} in otpath.yaml.`,
    wait: ({ until }) => `Met by time alone on ${date(until)}.`,
    'gain-experience': ({ months: count }) => `Gain ${plural(count, 'more month')} of it.`,
    'ask-people': () => 'Ask those who decide, and record their decision under judgements.',
    'choose-one': () => 'Choose one of the ways, and meet it.',
  },
  condition: {
    pieces: ({ found, needed }) =>
      `${plural(found, 'current piece')} of evidence (${String(needed)} needed)`,
    types: ({ found, needed }) => `${plural(found, 'type')} of evidence (${String(needed)} needed)`,
    witnesses: ({ found, needed }) =>
      `${plural(found, 'witness', 'witnesses')} (${String(needed)} needed)`,
  },
  conditionNext: {
    pieces: ({ found, needed }) =>
      `Add ${plural(needed - found, found === 0 ? 'piece' : 'more piece')} of current evidence.`,
    types: ({ found, needed }) =>
      `Add evidence of ${plural(needed - found, found === 0 ? 'type' : 'other type')}.`,
    witnesses: () => 'Ask somebody who saw your work to be its witness.',
  },
  ...planWords,
  policyRules: {
    claims_per_statement: (value) => `Each statement needs ${plural(Number(value), 'claim')}.`,
    rationale_required: (value) =>
      value ? 'Each claim needs a rationale.' : 'A claim needs no rationale.',
    pieces_per_pillar: (value) =>
      `Each pillar needs ${plural(Number(value), 'piece')} of evidence.`,
    types_per_pillar: (value) => `Each pillar needs ${plural(Number(value), 'type')} of evidence.`,
    witnesses_per_pillar: (value) =>
      `Each pillar needs ${plural(Number(value), 'witness', 'witnesses')}.`,
    currency_months: (value) => `Evidence is current for ${plural(Number(value), 'month')}.`,
    own_witness_allowed: (value) =>
      value ? 'Applicants may be their own witness.' : 'Applicants can’t be their own witness.',
    witness_for_types: (value) =>
      `Types of evidence that name a witness: ${[value].flat().join(', ') || 'none'}.`,
  },
  origin: (origin) => (origin === 'tool' ? 'otpath’s own default' : origin),
  ready: (asked, open) =>
    open === 0
      ? `Ready: all ${plural(asked, 'requirement')} are met as of this date.`
      : `Ready: all that must be met is met as of this date. Open, and no must: ${String(open)} of ${plural(asked, 'requirement')}.`,
  notReady: (asked, open) =>
    asked === 0
      ? 'The framework asks nothing here that could be met, so nobody can be ready for it.'
      : open === 0
        ? `Not ready yet: all ${plural(asked, 'requirement')} are met, but the policy asks for more.`
        : `Not ready yet: ${String(open)} of ${plural(asked, 'requirement')} ${open === 1 ? 'is' : 'are'} still open.`,
  satisfiedOf: (count, asked) => `${String(count)} of ${String(asked)}`,
  overRelied: (count) => `the only support of ${plural(count, 'statement')}`,
  assumedToo: (count) =>
    `${plural(count, 'further requirement')} ${count === 1 ? 'is' : 'are'} assumed, as part of what has been recognised already:`,
  seeAll:
    'See every requirement with --all; make a report to print with --format html --output gaps.html.',
  headings,
};
