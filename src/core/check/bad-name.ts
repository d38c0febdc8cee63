import type { BadName } from '../model/finding-args/attachments.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { faultOfName, nameForWindows } from '../text/file-name.ts';

/** What Windows or OneDrive can't keep of a name; undefined where they keep it. */
export function badNameOf(name: string): BadName | undefined {
  const fault = faultOfName(name);
  const better = nameForWindows(name);
  if (!fault || better === undefined) return undefined;
  if (fault.kind === 'device') {
    const [own = name] = /^[^. ]+/.exec(name) ?? [];
    return { name, better, fault: { case: 'device', own } };
  }
  return fault.kind === 'sign'
    ? { name, better, fault: { case: 'sign', sign: fault.sign } }
    : { name, better, fault: { case: fault.kind } };
}

/** Who signed a piece of evidence, if anybody did. A sign-off is about the names of attachments too. */
export const assessorOf = (
  { id }: Pick<Evidence, 'id'>,
  { signOffs }: Pick<Portfolio, 'signOffs'>,
): string | undefined => signOffs.find((one) => one.evidence === id)?.assessor.name;
