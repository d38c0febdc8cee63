import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { faultOfName, nameForWindows, type NameFault } from '../text/file-name.ts';

/** What is wrong with a name on other computers, and what to call the file or folder instead. */
export interface NameElsewhere {
  readonly message: string;
  readonly better: string;
}

const words: Readonly<Record<Exclude<NameFault['kind'], 'sign' | 'device'>, string>> = {
  hidden: "has a character in it that can't be seen, which Windows does not allow.",
  'first-space': 'begins with a space, which OneDrive does not allow.',
  'last-space': 'ends with a space, which Windows and OneDrive do not allow.',
  'last-dot': 'ends with a dot, which Windows and OneDrive do not allow.',
  'space-before-ending': 'has a space before its ending, which some programs take away.',
};

/** Says what Windows or OneDrive can't keep of a name; undefined where they keep it. */
export function nameElsewhere(name: string): NameElsewhere | undefined {
  const fault = faultOfName(name);
  const better = nameForWindows(name);
  if (!fault || better === undefined) return undefined;
  if (fault.kind === 'device') {
    const [own = name] = /^[^. ]+/.exec(name) ?? [];
    return {
      message: `Windows keeps the name "${own}" for itself, so it can't open "${name}".`,
      better,
    };
  }
  const wrong =
    fault.kind === 'sign'
      ? `has the character ${fault.sign} in it, which Windows and OneDrive do not allow.`
      : words[fault.kind];
  return { message: `The name "${name}" ${wrong}`, better };
}

/** What to do about an attachment of such a name. A sign-off is about the names of attachments too. */
export function hintToRename(
  better: string,
  { id }: Pick<Evidence, 'id'>,
  { signOffs }: Pick<Portfolio, 'signOffs'>,
): string {
  const assessor = signOffs.find((one) => one.evidence === id)?.assessor.name;
  return `Rename the file to ${better}, and write that name here.${assessor === undefined ? '' : ` Then ask ${assessor} to sign this evidence again.`}`;
}
