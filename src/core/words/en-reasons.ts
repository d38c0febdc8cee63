import type { ChangeSince, ClaimFault, SupportKind } from '../model/assessment.ts';
import { localId } from '../model/ids.ts';
import type { Assessor } from '../model/sign-off.ts';
import { textIn } from '../model/text.ts';
import { date } from './en-dates.ts';
import { englishTrust } from './en-trust.ts';
import { inQuotes } from './quoted.ts';
import { changedBy, originalOf, setAsideBy } from './en-tailoring.ts';
import { plural } from './plural.ts';
import type { Words } from './words.ts';

const startDates = {
  qualified: 'the date of qualifying',
  started: 'the date of starting in the post',
};

/** Each fault of one claim, and of several. */
const faults: Readonly<Record<ClaimFault, readonly [string, string]>> = {
  'no-rationale': ['it has no rationale', 'they have no rationale'],
  'nothing-to-open': [
    'its evidence has no text yet, and no attachment',
    'their evidence has no text yet, and no attachment',
  ],
  copy: [
    'its evidence is a copy of other evidence that does not make this claim',
    'their evidence is a copy of other evidence that does not make these claims',
  ],
  'impossible-date': [
    'its evidence has a date that does not exist',
    'their evidence has a date that does not exist',
  ],
  'future-date': ['its evidence is dated in the future', 'their evidence is dated in the future'],
  advice: [
    'it is about educational development, which can’t be claimed',
    'they are about educational development, which can’t be claimed',
  ],
  'not-accepted': ['an assessor has not accepted it', 'assessors have not accepted them'],
  retired: ['its statement is no longer required', 'their statement is no longer required'],
};

/** What claims of one statement rest on, one and several. */
const supportWords: Readonly<Record<SupportKind, readonly [string, string]>> = {
  pieces: ['claim', 'claims'],
  types: ['type of evidence', 'types of evidence'],
  witnesses: ['witness', 'witnesses'],
};

/** What can have changed since a claim was judged. */
const changes: Readonly<Record<ChangeSince, string>> = {
  unproved: 'the proof of who signed it',
  signature: 'the signature or something it covers',
  seal: 'the sign-off file itself',
  text: 'the text of the evidence',
  attachment: 'an attachment',
  'attachment-name': 'the name of an attachment',
  uncovered: 'possibly a file that is only named in the text',
  rationale: 'the rationale',
  statement: 'the statement itself',
  'before-change': 'the statement that was judged, which another one has replaced',
};

const assessorWords = ({ name, relationship }: Assessor): string =>
  `${name} (${englishTrust.relationships[relationship]})`;

/** Why a requirement is in its state. */
export const englishWhy: Words['why'] = {
  waived: ({ waiver: { by = '', reason = '', date: from, until } }) =>
    [
      `Waived by ${by}`,
      ...(from === undefined ? [] : [` on ${date(from)}`]),
      ...(until === undefined ? [] : [`, until ${date(until)}`]),
      `: ${reason}`,
    ].join(''),
  assumed: ({ target, date: day }) =>
    `Part of ${localId(target)}, which was signed off on ${date(day)}.`,
  accepted: ({ by, proved }) =>
    `Accepted by ${by.map((one) => assessorWords(one)).join(' and ')}${proved ? ', signed with a key,' : ','} and nothing has changed since.`,
  'sign-off-required': ({ needed }) =>
    needed === 'verified'
      ? 'The policy requires a sign-off with a key that is listed outside the portfolio.'
      : 'The policy requires an assessor to accept it.',
  conditions: ({ judgement: { signOff, judgement } }) =>
    `Accepted with conditions by ${assessorWords(signOff.assessor)} on ${date(signOff.date)}: ${judgement.comment ?? 'none are named.'}`,
  refused: ({ judgement: { signOff, judgement } }) =>
    `Not accepted by ${assessorWords(signOff.assessor)} on ${date(signOff.date)}${judgement.comment === undefined ? '.' : `: ${judgement.comment}`}`,
  changed: ({ judgement: { signOff, changed } }) =>
    changed.includes('unproved')
      ? `The sign-off of ${date(signOff.date)} in the name of ${signOff.assessor.name} can’t be relied on, so it does not count. To see why, run: otpath check`
      : changed.every((one) => one === 'uncovered')
        ? `${signOff.assessor.name} judged it on ${date(signOff.date)}, but that sign-off does not cover the files that are only named in the text. They may have changed.`
        : `${signOff.assessor.name} judged it on ${date(signOff.date)}. Since then, ${changed.map((one) => changes[one]).join(' and ')} ${changed.length === 1 ? 'has' : 'have'} changed.`,
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
  none: () => 'No evidence yet.',
  'all-stale': ({ latest, months: allowed }) =>
    `The latest evidence is from ${date(latest)}, more than ${String(allowed)} months ago.`,
  'some-stale': ({ count }) =>
    `${plural(count, 'claim')} ${count === 1 ? 'relies' : 'rely'} on evidence that is too old.`,
  revised: ({ revision }) =>
    `The statement has changed since it was claimed. It is now at revision ${String(revision)}.`,
  fault: ({ fault, evidence: { length } }) =>
    length === 1
      ? `A claim can’t count: ${faults[fault][0]}.`
      : `${String(length)} claims can’t count: ${faults[fault][1]}.`,
  held: ({ expires }) =>
    expires === undefined ? 'Recorded, with no expiry date.' : `Valid until ${date(expires)}.`,
  expires: ({ expires, days }) => `Expires on ${date(expires)}, in ${plural(days, 'day')}.`,
  expired: ({ expires }) => `Expired on ${date(expires)}.`,
  'not-recorded': () => 'Not recorded under credentials in otpath.yaml.',
  'unusable-date': () => 'Recorded with a date that is in the future or does not exist.',
  'lists-missing': ({ lists }) =>
    `No recorded check covers the barred ${lists.length === 1 ? 'list' : 'lists'} of ${lists.join(' and ')}.`,
  months: ({ months: count, needed }) => `${String(count)} of ${plural(needed, 'month')}.`,
  'from-when': ({ counted }) =>
    'of' in counted
      ? `otpath can’t count it until a period of ${counted.of} is recorded and has started.`
      : `otpath can’t count it, because ${startDates[counted.date]} is not recorded.`,
  judged: ({ by, date: day }) => `Decided by ${by} on ${date(day)}.`,
  'people-decide': ({ by }) => `Only people can decide this. Who decides: ${textIn(by, 'en')}.`,
  'role-unknown': ({ role }) =>
    `Required for one role only: ${textIn(role.title, 'en')}. otpath.yaml doesn’t say whether you have it.`,
  tailored: ({ tailored }) => `${changedBy(tailored)} ${originalOf(tailored)}`.trim(),
  added: ({ publisher }) => `Added by ${textIn(publisher, 'en')}.`,
  options: ({ met, of }) =>
    `${String(met)} of ${plural(of, 'way')} to meet it ${met === 1 ? 'is' : 'are'} met. One is enough.`,
};

/** What to do next about a requirement. */
export const englishNext: Words['next'] = {
  'add-evidence': () => 'Add evidence that shows it, with a rationale.',
  'add-claims': ({ missing }) => `Add ${plural(missing, 'more claim')} from other evidence.`,
  'add-types': ({ missing }) => `Add evidence of ${plural(missing, 'other type')}.`,
  'add-witnesses': ({ missing }) =>
    `Add evidence with ${plural(missing, 'more witness', 'more witnesses')}.`,
  'mend-claim': ({ fault, file }) => {
    if (fault === 'no-rationale') return `Add a rationale to the claim in ${file}.`;
    if (fault === 'nothing-to-open') return `Write what you did in ${file}, or attach a file.`;
    if (fault === 'copy')
      return `Add the claim to the evidence that ${file} is a copy of, and delete the copy.`;
    return `Correct the claim in ${file}: ${faults[fault][0]}.`;
  },
  refresh: ({ file }) => `Add recent evidence, because ${file} is too old.`,
  'look-again': ({ file }) =>
    `Read the statement again. If ${file} still shows it, raise the revision there.`,
  'ask-sign-off': ({ needed, file }) =>
    `Ask your supervisor to ${needed === 'verified' ? 'sign it with a key: otpath sign --key KEYFILE' : 'sign it: otpath sign'} ${inQuotes(file)}`,
  'sign-again': ({ file, by }) =>
    `Ask ${by} to look at it again: otpath sign --renew ${inQuotes(file)}`,
  'meet-conditions': ({ file, by }) =>
    `Meet the conditions in ${file}, and ask ${by} to decide again.`,
  obtain: ({ credential }) =>
    `Get it, and record it in otpath.yaml under credentials, with kind: ${credential}`,
  renew: ({ by }) =>
    by === undefined
      ? 'Renew it, and record the new date.'
      : `Renew it by ${date(by)}, and record the new date.`,
  'record-dates': ({ counted }) =>
    'of' in counted
      ? `Record its periods in otpath.yaml under experience, with of: ${counted.of}`
      : `Record ${startDates[counted.date]} in otpath.yaml.`,
  wait: ({ until }) => `You will meet this on ${date(until)} without doing anything.`,
  'gain-experience': ({ months: count }) => `Gain ${plural(count, 'more month')} of it.`,
  'ask-people': () =>
    'Ask your manager or panel to decide. Then record their decision in otpath.yaml, under judgements.',
  'answer-role': ({ role }) =>
    `Say in otpath.yaml whether you have this role: roles: [{ role: ${role.id}, answer: yes }], or answer: no.`,
  'choose-one': () => 'Choose one of the ways and meet it.',
};

/** Why something is not asked of this practitioner. */
export const englishNotAsked: Words['notAsked'] = {
  'other-role': ({ role }) =>
    `Required for one role only: ${textIn(role.title, 'en')}. otpath.yaml says that you don’t have it.`,
  'lower-role': ({ role, through }) =>
    `Required for one role only: ${textIn(role.title, 'en')}, at ${through.local}. Higher levels don’t include it.`,
  'set-aside': ({ tailored }) => setAsideBy(tailored),
  'joins-later': ({ stage, credential }) =>
    `It comes before ${textIn(stage.title, 'en')}. otpath.yaml has ${credential}, so you start the pathway there.`,
};

const listed = (files: readonly string[]): string =>
  `${files.slice(0, -1).join(', ')} and ${String(files.at(-1))}`;

/** One step for several files. */
export const englishNextTogether: Words['nextTogether'] = {
  refresh: (files) => `Add recent evidence, because ${listed(files)} are too old.`,
  'look-again': (files) =>
    `Read the statements again. If ${listed(files)} still show them, raise the revisions there.`,
};
