import { englishCohort } from './en-cohort.ts';
import { englishModeration } from './en-moderation.ts';
import { englishCpd } from './en-cpd.ts';
import { date, englishSpan } from './en-dates.ts';
import { englishFind } from './en-find.ts';
import { englishHeadings } from './en-headings.ts';
import { englishPack } from './en-pack.ts';
import { inWords } from './in-words.ts';
import { englishPlan } from './en-plan.ts';
import { englishNext, englishNextTogether, englishNotAsked, englishWhy } from './en-reasons.ts';
import { englishSheet } from './en-sign-off-sheet.ts';
import { englishSupervision } from './en-supervision.ts';
import { englishTrust } from './en-trust.ts';
import { englishExplain } from './en-explain.ts';
import { englishDiff } from './en-diff.ts';
import { englishMap } from './en-map.ts';
import { englishVerify } from './en-verify.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

/** SKOS terms as a sentence begins with them. */
const predicateWords: Readonly<Record<string, string>> = {
  exact: 'The same as',
  close: 'Close to',
  broad: 'Part of the wider',
  narrow: 'Wider than',
  related: 'Related to',
};

/** All that is asked, with its verb. */
const allAsked = (asked: number): string =>
  asked === 1 ? 'the only requirement is' : `all ${plural(asked, 'requirement')} are`;

/** English, as spoken in UK social care. */
export const english: Words = {
  date,
  span: englishSpan,
  groups: { met: 'Met', 'needs-work': 'Needs work', 'nothing-yet': 'Nothing yet' },
  timelineIntro: (from, to) =>
    `Evidence by the day it ended. Under the policy, evidence from ${date(from)} to ${date(to)} is current, and older evidence no longer counts. Evidence is shown also if its claims can’t count. One piece can be in several rows.`,
  currentAndOlder: (current, older) => `${String(current)} current, ${String(older)} older`,
  states: {
    waived: 'waived',
    assumed: 'assumed',
    verified: 'verified',
    accepted: 'accepted',
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
    unanswered: 'not answered yet',
  },
  meanings: {
    waived: 'Somebody has set this aside, with a reason.',
    assumed: 'Part of a level, stage or post that has already been signed off.',
    verified:
      'An assessor has accepted enough claims, nothing has changed since, and a key outside the portfolio’s control proves who signed.',
    accepted:
      'A sign-off in the portfolio accepts enough claims, and nothing has changed since. No key outside the portfolio proves who wrote it.',
    evidenced: 'Enough valid and current claims, but no assessor has accepted them yet.',
    suspect: 'Claimed, but the statement or the signed evidence has changed since.',
    stale: 'Claimed, but all the evidence is older than the policy allows.',
    claimed: 'There are claims, but too few, or they can’t count yet.',
    uncovered: 'No evidence yet.',
    held: 'Recorded and valid.',
    expiring: 'Valid, but expires within 90 days.',
    expired: 'Recorded, but no longer valid.',
    missing: 'Not recorded in the portfolio.',
    met: 'The required time has passed.',
    'not-yet': 'The required time has not passed yet.',
    given: 'The people who decide have agreed.',
    awaiting: 'Only people can decide this, and they have not yet.',
    unanswered: 'Required for one role only. otpath.yaml doesn’t say whether you have that role.',
  },
  strengths: { must: 'must', should: 'should', may: 'may', usual: 'usually' },
  standings: { attained: 'attained', target: 'your target', next: 'next' },
  asks: (stage) => `What the stage ${stage} requires`,
  mappedTo: (id, predicate) => `${predicateWords[predicate] ?? predicate} ${id}:`,
  predicates: {
    exact: 'exact',
    close: 'close',
    broad: 'broad',
    narrow: 'narrow',
    related: 'related',
    none: 'nothing found in',
  },
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
    dated: 'No longer true',
  },
  facets: {
    responsibility: 'responsibility',
    'knowledge-skills-behaviours': 'knowledge, skills and behaviours',
    'educational-development': 'educational development',
  },
  why: englishWhy,
  next: englishNext,
  nextTogether: englishNextTogether,
  notAsked: englishNotAsked,
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
  ...englishPlan,
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
      value ? 'Applicants can be their own witness.' : 'Applicants can’t be their own witness.',
    witness_for_types: (value) =>
      `Types of evidence that need a witness: ${value.map((type) => inWords(englishPack.evidenceTypes, type)).join(', ') || 'none'}.`,
    sign_off_required: (value) =>
      ({
        none: 'A statement needs no sign-off.',
        accepted: 'An assessor must accept each statement.',
        verified: 'An assessor must accept each statement and sign with a key.',
      })[value],
  },
  origin: (origin) =>
    ({ tool: 'otpath’s own default', organisation: 'your organisation' })[origin] ?? origin,
  ready: (asked, open) =>
    open === 0
      ? `Ready: ${allAsked(asked)} met as of this date.`
      : `Ready: everything that must be met is met as of this date. Still open, but not a must: ${String(open)} of ${plural(asked, 'requirement')}.`,
  signedOffBefore: ({ assumed, asked, met }) =>
    `${String(assumed)} of the ${plural(asked, 'requirement')} ${assumed === 1 ? 'was' : 'were'} signed off before. Of the other ${String(asked - assumed)}, ${String(met - assumed)} ${met - assumed === 1 ? 'is' : 'are'} met.`,
  notReady: (asked, open, musts) =>
    asked === 0
      ? 'The framework requires nothing here, so nobody can be ready for it.'
      : open === 0
        ? `Not ready yet: ${allAsked(asked)} met, but the policy requires more.`
        : musts === 0
          ? `Not ready yet: everything that must be met is met, but the policy requires more. Still open, but not a must: ${String(open)} of ${plural(asked, 'requirement')}.`
          : `Not ready yet: ${String(open)} of ${plural(asked, 'requirement')} ${open === 1 ? 'is' : 'are'} still open${open === musts ? '' : `, ${String(open - musts)} of them not a must`}.`,
  idRange: (first, last) => `${first} to ${last}`,
  satisfiedOf: (count, asked) => `${String(count)} of ${String(asked)}`,
  moreLikeIt: (count) =>
    count === 0
      ? ''
      : count === 1
        ? '1 other gap needs the same action.'
        : `${String(count)} other gaps need the same action.`,
  overRelied: (count) => `the only evidence for ${plural(count, 'statement')}`,
  assumedToo: (count) =>
    `${plural(count, 'further requirement')} ${count === 1 ? 'is' : 'are'} assumed, as part of what has already been signed off:`,
  seeAll: 'To see everything: --all. To print a report: --format html --output gaps.html.',
  cpd: englishCpd(date),
  sheet: englishSheet,
  supervision: englishSupervision,
  trust: englishTrust,
  pack: englishPack,
  verify: englishVerify,
  diff: englishDiff,
  map: englishMap,
  explain: englishExplain,
  find: englishFind,
  cohort: englishCohort,
  moderation: englishModeration,
  headings: englishHeadings,
};
