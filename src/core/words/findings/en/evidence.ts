import { englishDay } from '../../../text/english-day.ts';
import type { EvidenceArgs } from '../../../model/finding-args/evidence.ts';
import { textIn } from '../../../model/text.ts';
import { asSentence } from '../../../text/sentence.ts';
import { plural } from '../../plural.ts';
import type { Said, Sentences } from '../finding-words.ts';
import { hintForDay } from './day.ts';
import { offer } from './offer.ts';
import { sayLinkedFile } from './linked-file.ts';

export const evidenceFindings: Sentences<EvidenceArgs> = {
  'unknown-statement': (args) => {
    switch (args.case) {
      case 'no-framework':
        return {
          message: `"${args.statement}" does not say which framework it belongs to.`,
          hint: 'Give otpath.yaml a target, or write framework:id.',
        };
      case 'no-target':
        return {
          message: `otpath.yaml has no target, so ${plural(args.claims, 'claim')} in ${plural(args.files, 'file')} do not say which framework they belong to. The first is ${args.statement} in ${args.file}.`,
          hint: 'Give otpath.yaml a target, or write the framework before each id, for example wales-social-care-ot:L6-PP-03.',
        };
      case 'duty':
        return {
          message: `${args.statement} is a duty, which describes the job, so you can’t claim it.`,
          hint: 'Claim a statement that your work on it shows.',
        };
      case 'unknown':
        return {
          message: `"${args.framework}" has no statement "${args.statement}".`,
          hint: offer(args.meant, 'Look it up in the framework, and write its id.'),
        };
    }
  },
  'claim-without-evidence': ({ case: what }) => ({
    message:
      what === 'no-text'
        ? 'This evidence makes claims but has neither text nor an attachment.'
        : 'This evidence makes claims but has only headings so far, and no attachment.',
    hint: 'Describe what you did below the headings, or attach a file.',
  }),
  'claim-without-rationale': ({ statement }) => ({
    message: `This claim of ${statement} has no rationale.`,
    hint: 'Add "rationale: …": how does the evidence show it?',
  }),
  'claim-of-advice': ({ statement }) => ({
    message: `${statement} is advice on learning, so you can’t claim it.`,
    hint: 'Claim the responsibility or the skill that came from the learning.',
  }),
  'duplicate-claim': ({ statement }) => ({
    message: `This evidence claims ${statement} twice.`,
    hint: 'Combine the two rationales in one claim.',
  }),
  'evidence-without-claims': () => ({
    message: 'This evidence claims no statement, so it doesn’t count.',
    hint: 'Add claims, each with a statement and a rationale.',
  }),
  'impossible-date': ({ date, advice }) => ({
    message: `${englishDay(date)} does not exist.`,
    hint: hintForDay(advice),
  }),
  'future-date': ({ date, asOf }) => ({
    message: `${englishDay(date)} is in the future (as of ${englishDay(asOf)}).`,
    hint: 'Correct the date. Put plans in your development plan.',
  }),
  'period-reversed': ({ from, to }) => ({
    message: `This period ends on ${englishDay(to)}, before it starts on ${englishDay(from)}.`,
    hint: 'Swap the two dates, or correct the one that is wrong.',
  }),
  'retired-statement': ({ statement, successors, setAside }) =>
    setAside
      ? {
          message: `${statement} is not required: ${setAside.by} sets it aside. Reason: ${asSentence(textIn(setAside.reason, 'en'))}`,
          hint: 'You can remove the claim, or keep it for a framework that requires it.',
        }
      : {
          message: `${statement} is no longer required.`,
          hint:
            successors.length > 0
              ? `See what replaced it: ${successors.join(', ')}.`
              : 'Nothing replaced it, so you can remove the claim.',
        },
  'revised-statement': ({ statement, revision }) => ({
    message: `${statement} has changed since. It is now at revision ${String(revision)}.`,
    hint: 'Read it as it is now. If the evidence still shows it, raise the revision.',
  }),
  'unknown-type': ({ type, meant, known }) => ({
    message: `"${type}" is not a type of evidence.`,
    hint: offer(meant, `The types are: ${known.join(', ')}.`),
  }),
  'own-witness': ({ case: likeness }) => ownWitness[likeness],
  'stale-evidence': ({ months, since }) => ({
    message: `This evidence is older than ${String(months)} ${months === 1 ? 'month' : 'months'}, so it has not counted as current since ${englishDay(since)}.`,
    hint: 'Add newer work for the same statements.',
  }),
  'missing-reflection-heading': ({ stages }) => ({
    message: `The text has no heading for ${stages.map((stage) => `"${stage}"`).join(', ')}, ${stages.length === 1 ? 'a stage' : 'stages'} of this model.`,
    hint: `Add a heading such as "## ${stages[0]!}", and write that part.`,
  }),
  'unknown-reflection-model': ({ model, meant, known }) => ({
    message: `"${model}" is not a model of reflection that otpath knows.`,
    hint: offer(meant, `It knows ${known.join(', ')}.`),
  }),
  'missing-witness': ({ type }) => ({
    message: `Evidence of type ${type} needs a witness.`,
    hint: 'Add witness, with the name and role of somebody who saw it or can confirm it.',
  }),
  'name-without-letters': ({ case: whose }) => ({
    message: 'This name has no letters, so it names nobody.',
    hint: nameOf[whose],
  }),
  'too-long-to-lay-out': ({ case: of, found, most }) => ({
    message: `This text has ${grouped(found)} ${laidOut[of]}. Reports and packs lay out up to ${grouped(most)}, so they show this text as it was typed.`,
    hint:
      of === 'tableCells'
        ? 'Attach the table as a spreadsheet, and write here what it shows.'
        : 'Split it into several pieces, or attach the long part as a document.',
  }),
  'copied-evidence': ({ file, original, advice }) => ({
    message: `The text of ${file} is the same or nearly the same as ${original}, so the two count once.`,
    hint: `${original} is the one that counts, because ${whyItCounts[advice.case]}${whatToDo[advice.signed](original)}`,
  }),
  'looser-policy': (args) => ({
    message: looser(args),
    hint: 'Remove the rule, so that your organisation’s rule counts. If it agreed to less, ask it to say so in its own policy.',
  }),
  'missing-linked-file': sayLinkedFile,
};

const whyItCounts: Readonly<Record<EvidenceArgs['copied-evidence']['advice']['case'], string>> = {
  signed: 'it is signed',
  'no-errors': 'it has no errors',
  'plain-name': 'its name is not that of a copy',
  'named-after': 'other copies are named after it',
  'safe-name': 'Windows and OneDrive can keep its name',
  'shorter-path': 'its name is shorter',
  'first-path': 'its name comes first in the alphabet',
};

const otherWork = 'If this is other work, say here what was different about it.';

/** What was signed is not to be changed without the assessor. */
const whatToDo: Readonly<
  Record<EvidenceArgs['copied-evidence']['advice']['signed'], (original: string) => string>
> = {
  no: () =>
    '. Move what you need into it, with the claims that only this file makes, and delete this file. Or say here what was different about this work.',
  'as-it-is': (original) =>
    `. Delete this file, and leave the signed file as it is: if you change it, its sign-off no longer counts. If the assessor should see something that only this file has, add it there and ask for a new sign-off (otpath sign --renew ${original}). ${otherWork}`,
  'changed-since': (original) =>
    `. Its text, claims or attachments have changed since it was signed. Ask the assessor for a new sign-off (otpath sign --renew ${original}), or put back what was signed. Compare the two files before you delete this one: it may have the signed text. ${otherWork}`,
};

function looser(args: EvidenceArgs['looser-policy']): string {
  const less = `${args.rule} requires less than your organisation:`;
  switch (args.case) {
    case 'figure':
      return `${less} ${args.here} here, and ${args.there} in its policy.`;
    case 'months':
      return `${less} ${args.type} counts for ${plural(args.here, 'month')} here, and for ${plural(args.there, 'month')} in its policy.`;
    case 'types':
      return `${less} no witness is needed here for ${args.types.join(', ')}.`;
  }
}

const ownWitness: Readonly<Record<EvidenceArgs['own-witness']['case'], Said>> = {
  'same-number': {
    message: "The witness has the practitioner's registration number.",
    hint: "Write the witness's own number, or name somebody else who saw the work.",
  },
  'same-name': {
    message: 'The witness is the practitioner.',
    hint: 'Name somebody else who saw the work, or delete the witness. If two people have this name, give both registration numbers: theirs here, yours in otpath.yaml under credentials.',
  },
  'similar-name': {
    message: "The witness's name can be the practitioner's, only shorter or in another order.",
    hint: 'If it is somebody else, write their full name, or give both registration numbers: theirs here, yours in otpath.yaml under credentials.',
  },
};

const nameOf: Readonly<Record<EvidenceArgs['name-without-letters']['case'], string>> = {
  practitioner: 'Write your name.',
  witness: 'Write the name of the witness, or delete the witness.',
  assessor: 'Ask the assessor to sign again with their name.',
};

const laidOut = {
  letters: 'characters',
  tableCells: 'table cells',
  listItems: 'list items',
} as const;

const grouped = (count: number): string => count.toLocaleString('en-GB');
