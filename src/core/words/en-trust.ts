import { date } from './en-dates.ts';
import { plural } from './plural.ts';
import type { Deciding, TrustHeading, TrustWords } from './trust-words.ts';

const relationships: TrustWords['relationships'] = {
  supervisor: 'supervisor',
  manager: 'manager',
  'practice-educator': 'practice educator',
  peer: 'peer',
  panel: 'panel member',
  self: 'the practitioner',
};

/** How many decisions some assessors have made, and who made how many. */
function decisions(assessors: readonly Deciding[]): string {
  const total = assessors.reduce((sum, one) => sum + one.decisions, 0);
  const people = assessors.map(
    (one) => `${one.name}, ${relationships[one.relationship]}: ${String(one.decisions)}`,
  );
  return `${plural(total, 'decision')} (${people.join('; ')})`;
}

/** In English. */
export const englishTrust: TrustWords = {
  relationships,
  judgements: {
    accepted: 'accepted',
    'accepted-with-conditions': 'accepted with conditions',
    'not-accepted': 'not accepted',
  },
  withoutPolicy: 'Your organisation’s policy could not be used, so this report ignores it.',
  ownDecisions: ({ accepted, conditions, notAccepted, changed }) =>
    [
      `${String(accepted)} accepted`,
      ...(conditions > 0 ? [`${String(conditions)} accepted with conditions`] : []),
      ...(notAccepted > 0 ? [`${String(notAccepted)} not accepted`] : []),
      ...(changed > 0 ? [`${String(changed)} changed since`] : []),
    ].join(', '),
  unopened: (named, more) => {
    const files = named.length + more;
    return `otpath could not open ${plural(files, 'file')}, so what is in ${files === 1 ? 'it' : 'them'} does not count here: ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`;
  },
  accepted: (accepted, byEvidence) =>
    byEvidence === 1
      ? `${accepted === 0 ? 'No assessor has' : 'An assessor has'} accepted the one requirement with enough evidence.`
      : accepted === 0
        ? `An assessor has accepted none of the ${plural(byEvidence, 'requirement')} with enough evidence.`
        : `Assessors have accepted ${accepted === byEvidence ? 'all' : `${String(accepted)} of the`} ${plural(byEvidence, 'requirement')} with enough evidence.`,
  verifiedBy: (assessors) => `Verified with a key: ${decisions(assessors)}.`,
  acceptedBy: (assessors) => `Accepted, not verified: ${decisions(assessors)}.`,
  notAccepted: (claims) => `An assessor has not accepted ${plural(claims, 'claim')}.`,
  disagreeing: (claims) => `Assessors disagree about ${plural(claims, 'claim')}.`,
  namesakes: (registrations) =>
    `${registrations.length === 1 ? 'An assessor has' : 'Assessors have'} the practitioner’s name and another registration number (${registrations.join(', ')}). Check on the register that they are ${registrations.length === 1 ? 'two people' : 'different people'}.`,
  suspect: (pieces) =>
    `Changed since it was judged or claimed: ${plural(pieces, 'piece')} of evidence.`,
  stale: (pieces) => `Too old to count: ${plural(pieces, 'piece')} of evidence.`,
  restsOn: (title, statements) =>
    `${plural(statements, 'requirement')} ${statements === 1 ? 'relies' : 'rely'} on one piece of evidence: ${title}.`,
  noWitness: (pillars) => `No witness where one is needed: ${pillars.join('; ')}.`,
  oneWitness: (pillars) => `A single witness: ${pillars.join('; ')}.`,
  personalDetails: (places) =>
    places === 0
      ? 'No patterns of personal details were found in texts and file names. Attachments were not opened, and no tool finds everything, so read before you share.'
      : `${plural(places, 'place')} in the files ${places === 1 ? 'looks' : 'look'} like personal details. otpath check shows where.`,
  progress: (since, gained, lost, evidence) =>
    `Since ${date(since)}: ${String(gained)} better, ${String(lost)} worse, ${plural(evidence, 'new piece')} of evidence.`,
  lastPack: (panel, pack) => `The last panel (${date(panel)}) had the pack of ${date(pack)}.`,
  changedSinceAccepted: (requirements) =>
    `${plural(requirements, 'requirement')} ${requirements === 1 ? 'has' : 'have'} evidence that changed after an assessor accepted it. No date shows when, so ${requirements === 1 ? 'it is' : 'they are'} not counted as worse.`,
  changedOrWithdrawn: (changed, withdrawn) =>
    `Of the evidence in that pack, ${String(changed)} changed and ${String(withdrawn)} withdrawn.`,
  fromDatesOnly:
    'This comes from the dates in the files, so it does not show evidence that was rewritten or withdrawn since. To see that, compare the two packs with otpath verify --against.',
  noLastPack: 'No earlier panel is recorded for this target, so there is nothing to compare with.',
};

export const englishTrustHeadings: Readonly<Record<TrustHeading, string>> = {
  assessors: 'What assessors say',
  assessor: 'Assessor',
  relationship: 'Relationship',
  noAssessors: 'No assessor has judged a claim yet.',
  ownDecisions: 'The practitioner’s own decisions, which do not count',
  accepted: 'Accepted',
  conditionally: 'With conditions',
  notAccepted: 'Not accepted',
  changedSince: 'Changed since',
  decidesNothing: 'Can’t be relied on, so it does not count',
  keyListedFor: 'signed with the key listed for',
  disagreements: 'Where they disagree',
  judgement: 'Judgement',
  comment: 'Comment',
  outdated: 'Stale and suspect evidence',
  statements: 'Claimed for',
  privacy: 'Personal details',
  progress: 'What has changed',
  gained: 'Better than before',
  lost: 'Worse than before',
  evidenceSince: 'New evidence',
  evidenceChanged: 'Changed evidence',
  evidenceWithdrawn: 'Withdrawn evidence',
  before: 'Before',
  now: 'Now',
};
