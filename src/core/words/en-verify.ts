import type { FileFault } from '../model/archive-entry.ts';
import type { FollowedCondition, MissingRefusal, PackMismatch } from '../model/pack-comparison.ts';
import { plural } from './plural.ts';

/** How many files of a pack are not as its manifest says. */
interface Differences {
  readonly changed: number;
  readonly added: number;
  readonly missing: number;
  readonly faulty: number;
  readonly hasStrayBytes: boolean;
}

/** What is different, in one line: `1 file changed, 2 added`. */
function differencesOf({ changed, added, missing, faulty, hasStrayBytes }: Differences): string {
  const counts = [
    { count: changed, what: 'changed' },
    { count: added, what: 'added' },
    { count: missing, what: 'missing' },
    { count: faulty, what: 'damaged or unsafe' },
  ].filter(({ count }) => count > 0);
  const parts = [
    ...counts.map(({ count, what }, index) =>
      index === 0 ? `${plural(count, 'file')} ${what}` : `${String(count)} ${what}`,
    ),
    ...(hasStrayBytes ? ['data that belongs to no file'] : []),
  ];
  return parts.join(', ');
}

const faults: Readonly<Record<FileFault, (path: string) => string>> = {
  twice: (path) => `${path} is in the zip twice`,
  'unsafe-name': (path) =>
    `${path} has a name that would put it outside the folder where you unpack the zip`,
  overlapping: (path) => `${path} shares its data with another file`,
  contradictory: (path) => `${path} is described in two different ways in the zip`,
  encrypted: (path) => `${path} is locked with a password`,
  'other-method': (path) => `${path} is packed in a way that otpath can’t read`,
  link: (path) => `${path} is marked as a link, which can show something that is not in this pack`,
  damaged: (path) => `${path} is damaged and can’t be unpacked`,
  'wrong-checksum': (path) => `${path} has a wrong checksum in the zip`,
  'too-large': (path) => `${path} is too large to unpack`,
};

const mismatches: Readonly<Record<PackMismatch, string>> = {
  'other-practitioner': 'The two packs are of different people.',
  'other-target': 'The two packs are for different targets.',
  later: 'The pack after --against is the later one. Did you swap the two?',
};

const conditions: Readonly<Record<FollowedCondition['to'], string>> = {
  met: 'Met',
  changed: 'Changed since, and the assessor has not looked again',
  open: 'Open',
  gone: 'Its record is gone',
};

const replacements: Readonly<Record<NonNullable<MissingRefusal['replacedBy']>, string>> = {
  unsigned:
    'It was signed with a key, and the decision in its place is not. Ask the assessor whether it is theirs.',
  'other-key':
    'The decision in its place is signed with another key. Ask the assessor whether it is theirs.',
};

/** What `otpath verify` says of a pack. */
export const englishVerify = {
  whole: (files: number) =>
    `This pack is complete and unchanged (${plural(files, 'file')} checked).`,
  notWhole: (differences: Differences) => `Don’t rely on this pack: ${differencesOf(differences)}.`,
  earlierWhole: 'That pack is complete and unchanged.',
  bothWhole: 'That pack is complete and unchanged, too.',
  earlierNotWhole: (differences: Differences) =>
    `Don’t rely on that pack: ${differencesOf(differences)}.`,
  faults,
  whose: (practitioner: string, target: string) => `${practitioner}, for ${target}`,
  basis: (day: string, framework: string, policy: string) =>
    `As of ${day} · Framework: ${framework} · Policy: ${policy}`,
  draft: 'This is a draft. Do not submit it.',
  unpacked:
    'This is an unpacked folder. What a zip can hide beside its files can’t be seen here, so check the zip too if you have it.',
  repacked:
    'This zip was made again from an unpacked folder. What the zip that was sent can hide beside its files can’t be seen here, so check that zip too if you have it.',
  askAgain: 'Ask the person who sent it to send the pack again.',
  manifestNumber: 'SHA-256 of its manifest.json:',
  number: 'Pack number, also on its first page:',
  checkNumber: (digits: number) => `Check number (its first ${String(digits)} digits):`,
  caution:
    'Somebody who changes a pack on purpose can change its manifest too. So compare the check number with the one that otpath showed when the pack was made.',
  comparedWith: (day: string) => `Compared with the pack of ${day}`,
  mismatches,
  thatAndThis: (that: string, present: string) => `That one: ${that}. This one: ${present}.`,
  unexplained:
    'Its documents differ, but nothing that they are made from has changed. Don’t rely on this pack. Ask the person who sent it why.',
  same: 'Nothing has changed between the two.',
  otherDetails:
    'Their manifests differ in details that are not listed here, such as titles and states.',
  titles: {
    changed: 'Changed',
    added: 'Added',
    missing: 'Missing',
    faulty: 'Damaged or unsafe',
    details: 'Details that differ',
    documents: 'Documents and other files that differ',
    newEvidence: 'New evidence',
    changedEvidence: 'Changed evidence',
    withdrawnEvidence: 'Withdrawn evidence',
    gained: 'Requirements met now',
    lost: 'Requirements no longer met',
    accepted: 'Requirements newly accepted by an assessor',
    noLongerAccepted: 'Requirements no longer accepted as before',
    missingRefusals: 'Refusals that are not in this pack',
    conditions: 'Conditions of assessors',
  },
  detail: (what: 'draft' | 'framework' | 'policy', before: string, after: string) =>
    `${{ draft: 'Draft', framework: 'Framework', policy: 'Policy' }[what]}: ${before} in that pack, ${after} in this one`,
  yes: 'yes',
  no: 'no',
  documents: {
    changed: (path: string) => `${path}: changed`,
    added: (path: string) => `${path}: only in this pack`,
    withdrawn: (path: string) => `${path}: only in that pack`,
  },
  changes: {
    textOrRationales: 'its text or rationales',
    text: 'its text',
    rationales: (ids: string, count: number) =>
      `the ${count === 1 ? 'rationale' : 'rationales'} of ${ids}`,
    details: 'details such as its title, dates or witness',
    signOffs: 'what assessors say about it',
    attachments: 'its attachments',
    nowClaims: (ids: string) => `now claims ${ids}`,
    noLongerClaims: (ids: string) => `no longer claims ${ids}`,
  },
  notRequiredBefore: 'not required before',
  was: (state: string) => `was ${state}`,
  noLongerRequired: 'no longer required',
  is: (state: string) => `is ${state} now`,
  conditions,
  replacements,
};

export type VerifyWords = typeof englishVerify;
