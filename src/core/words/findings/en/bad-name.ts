import type { BadName } from '../../../model/finding-args/attachments.ts';
import type { Said } from '../finding-words.ts';

const faults: Readonly<Record<Exclude<BadName['fault']['case'], 'sign' | 'device'>, string>> = {
  hidden: "has a character in it that can't be seen, which Windows does not allow.",
  'first-space': 'begins with a space, which OneDrive does not allow.',
  'last-space': 'ends with a space, which Windows and OneDrive do not allow.',
  'last-dot': 'ends with a dot, which Windows and OneDrive do not allow.',
  'space-before-ending': 'has a space before its ending, which some programs take away.',
};

/** What Windows or OneDrive can't keep of a name. */
export function sayBadName({ name, fault }: BadName): string {
  switch (fault.case) {
    case 'device':
      return `Windows keeps the name "${fault.own}" for itself, so it can't open "${name}".`;
    case 'sign':
      return `The name "${name}" has the character ${fault.sign} in it, which Windows and OneDrive do not allow.`;
    default:
      return `The name "${name}" ${faults[fault.case]}`;
  }
}

/** The same of an attachment. A sign-off is about the names of attachments too. */
export const sayBadAttachment = (
  args: BadName & { readonly assessor: string | undefined; readonly isFolder?: boolean },
): Said => ({
  message: sayBadName(args),
  hint: `Rename the ${args.isFolder === true ? 'folder' : 'file'} to ${args.better}, and write that name here.${args.assessor === undefined ? '' : ` Then ask ${args.assessor} to sign this evidence again.`}`,
});
