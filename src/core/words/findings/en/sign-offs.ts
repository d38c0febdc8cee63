import type { EvidenceAdvice, SignOffArgs } from '../../../model/finding-args/sign-offs.ts';
import { englishDay } from '../../../text/english-day.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { sayUnprovedSignature } from './unproved-signature.ts';

export const signOffFindings: Sentences<SignOffArgs> = {
  'not-accepted': ({ assessor, statement, date, file }) => ({
    message: `${assessor} did not accept this claim of ${statement} on ${englishDay(date)}, so it does not count.`,
    hint: `Read what ${assessor} wrote, and change the evidence. Then otpath sign --renew ${file} records a new decision.`,
  }),
  'changed-since-signed': ({ assessor, date, file, changed }) => ({
    message:
      changed.case === 'uncovered'
        ? `${whatChanged(changed)} may have changed since ${assessor} judged this evidence on ${englishDay(date)}. otpath 0.1.0 wrote that sign-off, and it does not cover files that only the text shows. So it no longer counts.`
        : `${whatChanged(changed)} has changed since ${assessor} judged it on ${englishDay(date)}.`,
    hint:
      changed.case === 'attachment-name'
        ? 'Its content is the same. Give the file its old name back.'
        : `With otpath sign --renew ${file}, ${assessor} sees what changed and can judge again.`,
  }),
  'sign-off-of-nothing': (args) =>
    args.case === 'no-evidence'
      ? {
          message: `There is no evidence ${args.evidence}.md.${args.refused ? ` ${args.refused.assessor} did not accept ${args.refused.statements.join(', ')} there in full, and other evidence claims the same.` : ''}`,
          hint: hintForEvidence(args.evidence, args.advice),
        }
      : {
          message: `${args.file} no longer ${args.case === 'other-claim' ? 'makes this claim of' : 'claims'} ${args.statement}, which somebody signed here.`,
          hint: 'If this is intended, sign it again with otpath sign. It keeps the earlier decision.',
        },
  'own-sign-off': ({ case: likeness }) => ownSignOff[likeness],
  namesake: ({ case: who, registration }) => ({
    message: `This ${who} has the practitioner's name and another registration number (${registration}), so they count as two people.`,
    hint: `Look up both numbers on the register. If they belong to two people, you can leave this. If this number is wrong, ${who === 'assessor' ? 'ask the assessor to sign again with the right one' : 'correct it here'}.`,
  }),
  'broken-signature': ({ assessor }) => ({
    message: 'This signature does not match the sign-off, so the decision doesn’t count.',
    hint: `Get the file back as it was signed, or ask ${assessor} to sign again.`,
  }),
  'unchecked-signature': (args) => {
    const { assessor } = args;
    switch (args.case) {
      case 'unknown-signer':
        return {
          message: `No key of ${assessor} is listed, so otpath can’t tell who made this signature.`,
          hint: `Ask your organisation to list it, or add a line to allowed_signers: ${args.signer} and the public key of ${assessor}.`,
        };
      case 'wildcard':
        return {
          message:
            'The list has the key that signed this under a pattern only (with *, ? or !), so it could be anybody’s.',
          hint: `Ask the person who keeps the list to write ${args.signer} in place of the pattern. A name after ! is left out on purpose.`,
        };
      case 'other-in-own-list':
        return {
          message: `The portfolio’s own allowed_signers has the key that signed this as ${args.listed}, and this sign-off is in the name of ${assessor}. It counts as a sign-off without a signature does.`,
          hint: `Ask ${assessor} to sign again with their own key. If this key is theirs, correct allowed_signers.`,
        };
      case 'unlike-own-list':
        return {
          message: `This is not signed as the portfolio’s own allowed_signers says for ${assessor}. It counts as a sign-off without a signature does.`,
          hint: `Ask ${assessor} to sign again with their key. If the key is new, correct allowed_signers.`,
        };
      case 'no-program':
        return {
          message: 'This signature was not checked: ssh-keygen was not found on this computer.',
          hint: 'Install OpenSSH, which brings ssh-keygen, and run otpath again.',
        };
      case 'not-here':
        return {
          message: 'This signature was not checked: its kind can’t be checked here.',
          hint: 'Run otpath check on a computer that has OpenSSH, which brings ssh-keygen.',
        };
    }
  },
  'early-sign-off': ({ date, evidenceDate }) => ({
    message: `This decision of ${englishDay(date)} is older than the evidence, which is from ${englishDay(evidenceDate)}.`,
    hint: 'Check both dates, and correct the one that is wrong.',
  }),
  'contradictory-sign-offs': ({ assessor, statement, file }) => ({
    message: `${assessor} says something different about ${statement} on the same day in ${file}, so neither counts.`,
    hint: 'Ask the assessor which is right and delete the other file, or ask them to sign again.',
  }),
  'second-sign-off-file': ({ file, assessor, evidence, first, isFirstSigned }) => ({
    message: `${file} is a second file with sign-offs by ${assessor} for ${evidence}.md.`,
    hint: isFirstSigned
      ? `${first} is signed with a key, and this one is not. Keep the signed one, and ask ${assessor} whether this one is theirs.`
      : `${first} is the one that counts. If this is a copy, delete it.`,
  }),
  'unproved-signature': sayUnprovedSignature,
  'edited-sign-off': ({ assessor, hasSeal }) => ({
    message: hasSeal
      ? 'This sign-off was edited after it was written, so it does not count.'
      : 'This sign-off has lost its seal or was edited after it was written, so it does not count.',
    hint: `Get the file back as it was written, or move it out of signoffs and ask ${assessor} to sign again.`,
  }),
  'unusable-second-reading': ({ case: how }) => ({
    message:
      how === 'edited'
        ? 'This second reading was edited after it was written, so otpath does not use it.'
        : 'otpath can’t read this second reading, so it does not use it.',
    hint: 'Get the file back as otpath wrote it. If you can’t, move it out of moderation and ask the second reader to read the evidence again.',
  }),
  'renamed-evidence': ({ evidence, was, assessor }) => ({
    message: `${was}.md is now ${evidence}.md. The decision by ${assessor} still counts, because the evidence is exactly what they signed.`,
    hint: `You can leave it. But if you change the evidence, otpath can’t recognise it. Before you do, rename it back to ${was}.md, or ask ${assessor} to run otpath sign ${evidence}.md.`,
  }),
  'unsealed-sign-off': ({ assessor, isSigned }) => ({
    message: `This sign-off has no seal, as otpath 0.1.0 wrote them. ${isSigned ? 'Its signature shows edits of the decision, and not of what was said earlier.' : 'Edits to it can’t be noticed.'} It counts all the same.`,
    hint: `You can leave it. When ${assessor} next signs this evidence, otpath adds a seal.`,
  }),
  'ignored-sign-off': ({ case: how }) =>
    how === 'hidden'
      ? {
          message:
            'The name of this sign-off, or of its folder, begins with a dot, so other programs hide it. otpath reads it all the same, and it counts.',
          hint: 'Take the dot out of the name. If it is a copy that a program made, move it out of signoffs.',
        }
      : {
          message:
            '.otpathignore names this sign-off. otpath reads it all the same, and it counts.',
          hint: 'Take the line that names it out of .otpathignore. If the assessor has changed their mind, ask them to sign again.',
        },
  'missing-refusal': (args) => {
    const { assessor, statement, date, commit, file, isFileThere } = args;
    const which = `this claim of ${statement}`;
    const said =
      args.case === 'not-accepted'
        ? `did not accept ${which}`
        : `accepted ${which} with conditions`;
    const again = `or ask ${assessor} to sign again.`;
    return {
      message: `${assessor} ${said} on ${englishDay(date)}, but that decision is no longer in the portfolio.`,
      hint: isFileThere
        ? `Put the decision back (git show ${quoted(`${commit}:./${file}`)} shows it), ${again}`
        : `Get the file back with git restore --source=${commit} ${quoted(file)}, ${again}`,
    };
  },
  'gone-refusal': (args) => {
    const { assessor, statement, date, commit, file, evidence } = args;
    const said =
      args.case === 'not-accepted'
        ? `did not accept the claim of ${statement}`
        : `accepted the claim of ${statement} with conditions`;
    return {
      message: `${assessor} ${said} in ${evidence}.md on ${englishDay(date)}. Neither that evidence nor the decision is in the portfolio any more.`,
      hint: `If this is the same evidence, see git show ${commit}:./${file}, and ask ${assessor} to sign it. If it is other evidence, you can leave this.`,
    };
  },
  'unread-history': ({ case: trouble }) => unreadHistory[trouble],
};

function whatChanged(changed: SignOffArgs['changed-since-signed']['changed']): string {
  switch (changed.case) {
    case 'text':
      return 'The text';
    case 'attachment':
      return 'An attachment';
    case 'attachment-name':
      return 'The name of an attachment';
    case 'file':
    case 'uncovered':
      return `The file ${changed.path}`;
    case 'rationale':
      return `The rationale of ${changed.statement}`;
    case 'statement':
      return `The statement ${changed.statement}`;
    case 'before-change':
      return `The statement ${changed.statement} (now ${changed.into})`;
  }
}

/** A sign-off is sealed with the name of what it judges, so the file gets its name back. */
function hintForEvidence(evidence: string, advice: EvidenceAdvice): string {
  switch (advice.case) {
    case 'one-of-several':
      return `${String(advice.count)} files are exactly what ${advice.assessor} signed, and ${advice.file} is one of them. Rename the right one back to ${evidence}.md, and delete the others.`;
    case 'near':
      return `Did you mean ${advice.id}? Rename ${advice.id}.md back to ${evidence}.md, or ask ${advice.assessor} to sign ${advice.id}.md.`;
    case 'text-kept':
      return `If it was deleted, the text that was judged is still in this file, under text: copy it into a new file ${evidence}.md and add its claims again.`;
    case 'gone':
      return `Put ${evidence}.md back from a copy, or move this file away.`;
  }
}

const ownSignOff: Readonly<Record<SignOffArgs['own-sign-off']['case'], Said>> = {
  'same-number': {
    message: "The assessor has the practitioner's registration number.",
    hint: 'Write self here, or ask the assessor to sign again with their own number.',
  },
  'same-name': {
    message: 'The assessor is the practitioner.',
    hint: 'Write self here, or ask somebody else to judge. If two people have this name, ask the assessor to sign again with their registration number, and add yours to otpath.yaml under credentials.',
  },
  'similar-name': {
    message: "The assessor's name can be the practitioner's, only shorter or in another order.",
    hint: 'If it is you, write self here. If not, ask the assessor to sign again with their full name, or with their registration number, and add yours to otpath.yaml under credentials.',
  },
};

const unreadHistory: Readonly<Record<SignOffArgs['unread-history']['case'], Said>> = {
  unreadable: {
    message: 'The git history could not be read, so deleted decisions can’t be found.',
    hint: 'Run git log -p signoffs here: git fetches what this copy lacks, or says what is wrong.',
  },
  'too-long': {
    message:
      'The git history of the sign-offs is too long, so only its newest part was searched for deleted decisions.',
    hint: 'Older decisions can be seen with: git log -p signoffs',
  },
  shallow: {
    message:
      'This copy has only a part of the git history, so decisions that were deleted earlier can’t be found.',
    hint: 'To get all of it, run git fetch --unshallow. In GitHub Actions, give actions/checkout fetch-depth: 0.',
  },
};

/** A word as git takes it on a command line. */
const quoted = (word: string): string => (/^[\w:./-]+$/.test(word) ? word : `"${word}"`);
