import type { BadName } from '../../../model/finding-args/attachments.ts';
import type { Said } from '../finding-words.ts';

const faults: Readonly<Record<Exclude<BadName['fault']['case'], 'sign' | 'device'>, string>> = {
  hidden: 'Mae nod na ellir ei weld yn yr enw, ac nid yw Windows yn caniatáu hynny',
  'first-space': 'Mae’r enw’n dechrau â bwlch, ac nid yw OneDrive yn caniatáu hynny',
  'last-space': 'Mae’r enw’n gorffen â bwlch, ac nid yw Windows nac OneDrive yn caniatáu hynny',
  'last-dot': 'Mae’r enw’n gorffen â dot, ac nid yw Windows nac OneDrive yn caniatáu hynny',
  'space-before-ending': 'Mae bwlch o flaen terfyniad yr enw, ac mae rhai rhaglenni’n ei ddileu',
};

/** What Windows or OneDrive can't keep of a name. */
export function sayBadNameInWelsh({ name, fault }: BadName): string {
  switch (fault.case) {
    case 'device':
      return `Mae Windows yn cadw’r enw "${fault.own}" iddo’i hun, felly ni all agor "${name}".`;
    case 'sign':
      return `Mae’r nod ${fault.sign} yn yr enw "${name}", ac nid yw Windows nac OneDrive yn caniatáu hynny.`;
    default:
      return `${faults[fault.case]}: "${name}".`;
  }
}

/** The same of an attachment. A sign-off is about the names of attachments too. */
export const sayBadAttachmentInWelsh = (
  args: BadName & { readonly assessor: string | undefined; readonly isFolder?: boolean },
): Said => ({
  message: sayBadNameInWelsh(args),
  hint: `Rhowch yr enw ${args.better} i’r ${args.isFolder === true ? 'ffolder' : 'ffeil'}, ac ysgrifennwch yr enw hwnnw yma.${args.assessor === undefined ? '' : ` Yna gofynnwch i ${args.assessor} lofnodi’r dystiolaeth hon eto.`}`,
});
