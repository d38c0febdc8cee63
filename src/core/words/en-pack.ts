import { date } from './en-dates.ts';
import { englishStartHere } from './en-start-here.ts';
import type { PackWords } from './pack-words.ts';
import { plural } from './plural.ts';

const onlySupport = (requirements: number): string =>
  `The only evidence for ${plural(requirements, 'requirement')}.`;

/** What submission packs say, in English. */
export const englishPack: PackWords = {
  evidenceTypes: {
    'case-study': 'case study',
    'reflective-account': 'reflective account',
    'observed-practice': 'observed practice',
    'supervision-record': 'supervision record',
    testimonial: 'testimonial',
    'service-user-feedback': 'feedback from a person who uses services',
    'cpd-activity': 'CPD activity',
    certificate: 'certificate',
    'teaching-session': 'teaching session',
    audit: 'audit',
    project: 'project',
    publication: 'publication',
    presentation: 'presentation',
    other: 'other',
  },
  credentials: {
    'hcpc-registration': 'Registration with the HCPC',
    'dbs-enhanced': 'Enhanced DBS check',
    'ot-degree': 'Degree in occupational therapy',
    'masters-degree': 'Master’s degree',
    doctorate: 'Doctorate',
  },
  barredLists: { adults: 'adults', children: 'children' },
  standings: {
    'no-rationale': 'it has no rationale',
    'nothing-to-open': 'it has no text or attachment to open',
    copy: 'its evidence is a copy of other evidence',
    'impossible-date': 'its date does not exist',
    'future-date': 'its date is in the future',
    advice: 'educational advice can’t be claimed',
    retired: 'the statement is no longer required',
    'not-accepted': 'an assessor has not accepted it',
    stale: 'it is too old under the policy',
    revised: 'the statement has changed since it was claimed',
    changed: 'it has changed since it was judged',
    unproved: 'its sign-off can’t be relied on, so it does not count',
  },
  conditionStates: {
    met: 'met: accepted since',
    changed: 'changed since; the assessor has not looked again',
    open: 'open',
  },
  panelConditions: {
    met: 'met: a later panel accepted it',
    changed: 'newer evidence; no panel has looked at it',
    open: 'open',
  },
  outcomes: {
    recommended: 'recommended',
    'recommended-with-conditions': 'recommended with conditions',
    'not-yet': 'not yet',
  },
  formCount: (requirements, rows) =>
    requirements === rows
      ? `${plural(requirements, 'requirement')} to decide on.`
      : `${plural(requirements, 'requirement')} to decide on, in ${plural(rows, 'row')}. Requirements without evidence share a row in each part.`,
  saving: {
    save: 'Save this form to a file',
    openAgain: 'Open a form that you saved',
    said: {
      unsaved: 'Not saved yet. Nothing is kept in your browser.',
      saved: 'Saved to your downloads. Give this file to the applicant.',
      unfinished: 'Saved to your downloads, but not finished. Still missing:',
      missing: 'a decision; the outcome; the date; the name of a member',
      opened: 'Opened. The form is filled in as it was saved.',
      other: 'Not opened: that form is for another pack.',
      unreadable: 'Not opened: that file is not a form saved from this page.',
      first: 'Not opened: save what you have entered first.',
      undecided: 'Requirements without a decision:',
      correct: 'Not saved yet. Correct:',
      anyway: 'To go on later, save again. The form is then saved as it is.',
      unknown: 'is not a requirement in this form',
      noday: 'is no day of the calendar',
      early: 'is before the day of the pack',
      empty: 'empty',
    },
  },
  ways: {
    goTo: 'Go to',
    next: 'Next requirement without a decision',
    conflicts: 'Conflicts of interest',
    conditions: 'Conditions',
    outcome: 'Outcome',
    save: 'Save',
    back: 'Press Esc in the form to go back to the nearest links above.',
  },
  betterIn: {
    counts: 'the evidence shown counts today',
    accepted: 'the evidence shown was accepted by an assessor',
    witnessed: 'the evidence shown has a witness',
    later: 'the evidence shown is the latest',
  },
  leftOut: {
    'not-asked': 'None of its claims are for this pack.',
    'not-chosen': 'It was not chosen for this pack.',
    copy: 'Its text is the same or nearly the same as other evidence.',
    'others-first': 'Other evidence comes first for each of its statements.',
  },
  checked: {
    valid: (counting, claims) => {
      if (claims === 0) return 'It makes no claims here.';
      if (claims === 1) return counting === 1 ? 'Its claim counts.' : 'Its claim does not count.';
      if (counting === 0) return `None of its ${String(claims)} claims counts.`;
      if (counting < claims) {
        return `${String(counting)} of its ${String(claims)} claims ${counting === 1 ? 'counts' : 'count'}.`;
      }
      return claims === 2 ? 'Both claims count.' : `All ${String(claims)} claims count.`;
    },
    authentic: (witness, isApplicant) =>
      witness === undefined
        ? 'No witness is named.'
        : isApplicant
          ? 'The applicant is named as the witness.'
          : `Witness: ${witness}.`,
    reliable: (accepted, conditions, other) =>
      accepted + conditions + other === 0
        ? 'No assessor has judged it.'
        : [
            ...(accepted > 0 ? [`${plural(accepted, 'claim')} accepted`] : []),
            ...(conditions > 0 ? [`${String(conditions)} with conditions`] : []),
            ...(other > 0 ? [`${String(other)} refused or changed since`] : []),
          ].join(', ') + '.',
    current: (lastDay, months, isStale) =>
      `${date(lastDay)}: ${isStale ? 'older than' : 'within'} ${plural(months, 'month')}.`,
    sufficient: (words, attachments, alone) =>
      [
        `${plural(words, 'word')}, ${plural(attachments, 'attachment')}.`,
        ...(alone > 0 ? [onlySupport(alone)] : []),
      ].join(' '),
    alone: onlySupport,
  },
  toJudge: {
    valid: 'It shows what is claimed.',
    authentic: 'It is the applicant’s own work.',
    reliable: 'Others would come to the same view.',
    current: 'The applicant still works like this.',
    sufficient: 'It goes deep enough for the level.',
  },
  sought: ({ requirements, met, evidenced, claimed, accepted, verified }) =>
    `Requirements sought: ${String(requirements)}. Met: ${String(met)}${evidenced === met ? '' : ` (${String(evidenced)} by evidence, ${String(met - evidenced)} in other ways)`}. Claimed with evidence: ${String(claimed)}. Accepted by an assessor: ${String(accepted)}, of these verified with a key: ${String(verified)}.`,
  recognised: (requirements) =>
    `${plural(requirements, 'requirement')} ${requirements === 1 ? 'counts as met and is' : 'count as met and are'} not sought again.`,
  strongest: (requirements, { accepted, conditions }, isWitnessed) =>
    [
      `counts for ${plural(requirements, 'requirement')} in this part`,
      ...(accepted > 0 ? [`${String(accepted)} of them accepted by an assessor`] : []),
      ...(conditions > 0 ? [`${String(conditions)} accepted with conditions`] : []),
      isWitnessed ? 'with a witness' : 'without a witness',
    ].join(', '),
  copies: (pieces) =>
    `${plural(pieces, 'piece')} of evidence ${pieces === 1 ? 'has' : 'have'} the same or nearly the same text as another.`,
  conditionCounts: (open, changed, met) =>
    `Conditions of assessors: ${String(open)} open, ${String(changed)} changed since and not looked at again, ${String(met)} met.`,
  personalDetails: (reasoned, unread, pictures) =>
    [
      reasoned === 0
        ? 'No patterns of personal details were found in the texts and in the attachments that could be read.'
        : `In the texts and in the attachments that could be read, ${plural(reasoned, 'place')} ${reasoned === 1 ? 'looks' : 'look'} like personal details. The applicant has given a reason for each.`,
      ...(unread === 0
        ? []
        : [
            `${plural(unread, 'attachment')} could not be read in full, so somebody needs to look at ${unread === 1 ? 'it' : 'them'}.`,
          ]),
      ...(pictures === 0
        ? []
        : [
            `otpath can’t read text in pictures, and ${plural(pictures, 'attachment')} ${pictures === 1 ? 'is or contains a picture' : 'are or contain pictures'}.`,
          ]),
      'No tool finds everything.',
    ].join(' '),
  draft: (errors) =>
    errors === 0
      ? 'This is a draft and not for submission.'
      : `This is a draft and not for submission. The files have ${plural(errors, 'error')}, so something may be missing here.`,
  laterDecisions: (decisions, asOf) =>
    `${decisions === 1 ? '1 decision by an assessor is' : `${String(decisions)} decisions by assessors are`} later than ${date(asOf)} and ${decisions === 1 ? 'is' : 'are'} not counted.`,
  anonymised: (witnesses) =>
    `${witnesses === 1 ? 'The name of 1 witness was' : `The names of ${String(witnesses)} witnesses were`} replaced in this document. Attachments and pictures have not been changed.`,
  witness: (number) => `Witness ${String(number)}`,
  startHere: englishStartHere,
};
