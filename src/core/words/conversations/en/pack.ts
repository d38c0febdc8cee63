import type { PanelDoubt } from '../../../model/panel.ts';
import { date } from '../../en-dates.ts';
import { plural } from '../../plural.ts';

/** What is in a pack, in numbers. */
export interface PackCounts {
  readonly evidence: number;
  readonly attachments: number;
  /** Of those that are sought: not of what has been recognised before. */
  readonly open: number;
  readonly requirements: number;
}

/** What otpath pack says while it works and beside the pack. */
export const packWords = {
  reading: (file: string) => `Reading ${file} …`,
  lookingInside: 'Looking into the attachments …',
  making: (document: string) => `Making the ${document} …`,
  packing: (percent: number) => `Packing: ${String(percent)}%`,
  contents: ({ evidence, attachments, open, requirements }: PackCounts) =>
    `${plural(evidence, 'piece')} of evidence and ${plural(attachments, 'attachment')}. ${String(open)} of ${plural(requirements, 'requirement')} sought ${open === 1 ? 'is' : 'are'} open.`,
  lost: (count: number) =>
    `${plural(count, 'requirement')} that your portfolio meets ${count === 1 ? 'is' : 'are'} open in this pack, because you left evidence out.`,
  nameParts: (places: readonly string[]) =>
    `Part of a witness’s name may still be in ${places.join(', ')}. Check there, and in the attachments.`,
  plan: 'the development plan',
  otherParts: 'the waivers, the conditions, the CPD list or the list of what was left out',
  found: ({ errors, warnings }: { readonly errors: number; readonly warnings: number }) => {
    const found = [
      ...(errors > 0 ? [plural(errors, 'error')] : []),
      ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ].join(' and ');
    const them = errors + warnings === 1 ? 'it' : 'them';
    const todo =
      errors === 0
        ? `Look at ${them} before you submit it.`
        : `Fix the ${errors === 1 ? 'error' : 'errors'} before you submit it.`;
    return `The files in this ${errors > 0 ? 'draft' : 'pack'} have ${found}. ${todo} To see ${them}, run:`;
  },
  unread:
    'otpath can’t read everything in the attachments. Check these for personal details yourself:',
  moreUnread: (count: number) => `${String(count)} more. To see them all, run:`,
  manifest: (file: string) => `SHA-256 of its ${file}:`,
  number: 'Pack number, also on its first page:',
  checkNumber: (digits: number) => `Check number (its first ${String(digits)} digits):`,
  replaced: 'It replaced an earlier file of that name.',
  read: 'Read it before you submit it.',
  verify: 'To check nothing has changed, run:',
  form: {
    write: (file: string) => `Write this to ${file}?`,
    written: (file: string) => `Written to ${file}.`,
    alreadyThere: (file: string) => `These decisions are already in ${file}. Nothing was written.`,
    /** What somebody should look at before it is written. */
    doubt: (doubt: PanelDoubt): string => {
      switch (doubt.kind) {
        case 'due-before-panel':
          return `Check this: the condition "${doubt.condition}" is due on ${date(doubt.by)}, before the day of the panel.`;
        case 'conditions-without-outcome':
          return `Check this: the panel recommends without conditions, but the form has ${plural(doubt.count, 'condition')}.`;
        case 'conflict-of-nobody':
          return 'Check this: a conflict of interest has no name of a member.';
        case 'conflict-of-other':
          return `Check this: ${doubt.name} has a conflict of interest, but is not among the members.`;
      }
    },
  },
  noPack: 'No pack was made.',
  errors: 'Fix the errors first. To make a draft with the errors in it, add --draft.',
  details: (count: number) =>
    `Other people will read this pack, and ${plural(count, 'place')} in it ${count === 1 ? 'looks' : 'look'} like personal details. Remove ${count === 1 ? 'it' : 'them'}, or say why ${count === 1 ? 'it can stay. Put this line above it' : 'they can stay. Put this line above each'}: in a text, <!-- otpath-ignore CODE: reason -->. In YAML, # otpath-ignore CODE: reason. For an attachment, put it above the line where the evidence names the attachment.`,
};
