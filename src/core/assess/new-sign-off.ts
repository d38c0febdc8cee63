import type { Seal, SignOff } from '../model/sign-off.ts';

/** A text that is larger is not kept beside the judgement of it; in UTF-16 units. */
const longestText = 256 * 1024;

/** The sign-off of an assessor who has judged claims of a piece of evidence as it is now. */
export const newSignOff = (
  judged: Pick<SignOff, 'evidence' | 'practitioner' | 'assessor' | 'date' | 'claims'>,
  { fingerprint, attachments, text }: Seal,
): SignOff => ({
  ...judged,
  fingerprint,
  attachments,
  ...(text.length <= longestText && { text }),
});
