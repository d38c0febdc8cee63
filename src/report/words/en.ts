import type { ChangeSince, ClaimFault, SupportKind } from '../../model/assessment.ts';
import { localId } from '../../model/ids.ts';
import type { Assessor } from '../../model/sign-off.ts';
import { cpd } from './en-cpd.ts';
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

/** `Oct–Dec 2025`; only what differs is said twice. */
const span = (from: string, to: string): string => {
  const [first, last] = [from, to].map((iso) => {
    const [year = '', month = ''] = iso.split('-');
    return { year, month: (months[Number(month) - 1] ?? '').slice(0, 3) };
  });
  if (!first || !last) return '';
  if (first.year !== last.year) return `${first.month} ${first.year}–${last.month} ${last.year}`;
  return first.month === last.month
    ? `${last.month} ${last.year}`
    : `${first.month}–${last.month} ${last.year}`;
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
  'not-accepted': ['an assessor has not accepted it', 'assessors have not accepted them'],
  retired: [
    'it is of a statement that is no longer asked',
    'they are of a statement that is no longer asked',
  ],
};

/** What claims of one statement rest on, one and several. */
const supportWords: Readonly<Record<SupportKind, readonly [string, string]>> = {
  pieces: ['claim', 'claims'],
  types: ['type of evidence', 'types of evidence'],
  witnesses: ['witness', 'witnesses'],
};

/** What can have changed since a claim was judged. */
const changes: Readonly<Record<ChangeSince, string>> = {
  text: 'the text of the evidence',
  attachment: 'an attachment',
  rationale: 'the rationale',
  statement: 'the statement itself',
};

const relationships: Words['relationships'] = {
  supervisor: 'supervisor',
  manager: 'manager',
  'practice-educator': 'practice educator',
  peer: 'peer',
  panel: 'panel member',
  self: 'the practitioner',
};

const assessorWords = ({ name, relationship }: Assessor): string =>
  `${name} (${relationships[relationship]})`;

/** English, as spoken in UK social care. */
export const english: Words = {
  date,
  span,
  groups: { met: 'Met', 'needs-work': 'Needs work', 'nothing-yet': 'Nothing yet' },
  timelineIntro: (from, to) =>
    `Pieces of evidence, by the day on which they end. Under the policy they are current from ${date(from)} to ${date(to)}; what is older no longer counts. One piece may count in several rows.`,
  currentAndOlder: (current, older) => `${String(current)} current, ${String(older)} older`,
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
  relationships,
  judgements: {
    accepted: 'accepted',
    'accepted-with-conditions': 'accepted with conditions',
    'not-accepted': 'not accepted',
  },
  meanings: {
    waived: 'Set aside by somebody, for a reason.',
    assumed: 'Part of a level, stage or post that has been recognised already.',
    verified: 'Enough claims have been accepted by an assessor, and nothing has changed since.',
    evidenced: 'Enough valid and current claims, not accepted by an assessor yet.',
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
    accepted: ({ by }) =>
      `Accepted by ${by.map((one) => assessorWords(one)).join(' and ')}, and nothing has changed since.`,
    conditions: ({ judgement: { signOff, judgement } }) =>
      `Accepted with conditions by ${assessorWords(signOff.assessor)} on ${date(signOff.date)}: ${judgement.comment ?? 'none are named.'}`,
    refused: ({ judgement: { signOff, judgement } }) =>
      `Not accepted by ${assessorWords(signOff.assessor)} on ${date(signOff.date)}${judgement.comment === undefined ? '.' : `: ${judgement.comment}`}`,
    changed: ({ judgement: { signOff, changed } }) =>
      `${signOff.assessor.name} judged it on ${date(signOff.date)}; since then ${changed.map((one) => changes[one]).join(' and ')} changed.`,
    enough: ({ count, needed }) =>
      `${plural(count, 'valid and current claim')}; ${String(needed)} needed.`,
    'too-few': ({ of, count, needed }) => {
      const [one, many] = supportWords[of];
      const found =
        count === 0
          ? `No ${one} counts`
          : `${plural(count, one, many)} ${count === 1 ? 'counts' : 'count'}`;
      return `${found}; ${String(needed)} needed.`;
    },
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
    'add-types': ({ missing }) => `Add evidence of ${plural(missing, 'other type')}.`,
    'add-witnesses': ({ missing }) =>
      `Add evidence with ${plural(missing, 'other witness', 'other witnesses')}.`,
    'mend-claim': ({ fault, file }) =>
      fault === 'no-rationale'
        ? `Add a rationale to the claim in ${file}.`
        : `Mend the claim in ${file}: ${faults[fault][0]}.`,
    refresh: ({ file }) => `Add recent evidence; ${file} is too old.`,
    'look-again': ({ file }) =>
      `Read the statement again; if ${file} still shows it, raise the revision there.`,
    'sign-again': ({ file, by }) => `Ask ${by} to look at it again: otpath sign --renew ${file}`,
    'meet-conditions': ({ file, by }) =>
      `Meet the conditions in ${file}, and ask ${by} to judge it again.`,
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
    claims_per_statement: (value) => `Each statement needs ${plural(value, 'claim')}.`,
    types_per_statement: (value) => `Each statement needs ${plural(value, 'type')} of evidence.`,
    witnesses_per_statement: (value) =>
      `Each statement needs ${plural(value, 'witness', 'witnesses')}.`,
    rationale_required: (value) =>
      value ? 'Each claim needs a rationale.' : 'A claim needs no rationale.',
    pieces_per_pillar: (value) => `Each pillar needs ${plural(value, 'piece')} of evidence.`,
    types_per_pillar: (value) => `Each pillar needs ${plural(value, 'type')} of evidence.`,
    witnesses_per_pillar: (value) => `Each pillar needs ${plural(value, 'witness', 'witnesses')}.`,
    pieces_per_aspect: (value) => `Each aspect needs ${plural(value, 'piece')} of evidence.`,
    types_per_aspect: (value) => `Each aspect needs ${plural(value, 'type')} of evidence.`,
    witnesses_per_aspect: (value) => `Each aspect needs ${plural(value, 'witness', 'witnesses')}.`,
    currency_months: (value) => `Evidence is current for ${plural(value, 'month')}.`,
    currency_by_type: (value) =>
      `Other types: ${value.map(({ type, months: count }) => `${type} ${plural(count, 'month')}`).join(', ') || 'none'}.`,
    own_witness_allowed: (value) =>
      value ? 'Applicants may be their own witness.' : 'Applicants can’t be their own witness.',
    witness_for_types: (value) =>
      `Types of evidence that name a witness: ${value.join(', ') || 'none'}.`,
  },
  origin: (origin) =>
    ({ tool: 'otpath’s own default', organisation: 'your organisation' })[origin] ?? origin,
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
  cpd: cpd(date),
  headings,
};
