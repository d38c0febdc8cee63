import { offer } from '../../findings/en/offer.ts';
import type { Fault } from '../fault-words.ts';

/** Why evidence can't claim a statement. */
export const englishClaimFaults = {
  claimWithoutFramework: ({ written }: { readonly written: string }): Fault => ({
    message: `"${written}" does not say which framework it belongs to.`,
    hint: 'Write framework:id, for example wales-social-care-ot:L6-PP-03, or write a target in otpath.yaml.',
  }),
  unknownStatement: ({
    framework,
    statement,
    near,
  }: {
    readonly framework: string;
    readonly statement: string;
    readonly near: string | undefined;
  }): Fault => ({
    message: `"${framework}" has no statement "${statement}".`,
    hint: offer(near, 'To see all statements, run: otpath gaps --all'),
  }),
  retiredStatement: ({ statement }: { readonly statement: string }): Fault => ({
    message: `You can’t claim ${statement}. The framework no longer requires it.`,
  }),
  dutyStatement: ({ statement }: { readonly statement: string }): Fault => ({
    message: `You can’t claim ${statement}. It is a duty, which describes the job.`,
    hint: `To see what it says, run: otpath explain ${statement}`,
  }),
  adviceStatement: ({ statement }: { readonly statement: string }): Fault => ({
    message: `You can’t claim ${statement}. It is advice on learning.`,
    hint: 'Claim the responsibility or the skill that the learning led to.',
  }),
  claimedTwice: ({ statement }: { readonly statement: string }): Fault => ({
    message: `You gave ${statement} in --claim more than once.`,
    hint: 'Give it once, with both rationales in one sentence.',
  }),
};
