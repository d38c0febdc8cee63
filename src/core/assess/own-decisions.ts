import type { Portfolio } from '../model/portfolio.ts';
import { likenessToPractitioner } from '../text/person.ts';

/** What people write in place of their own name. */
const ownWords =
  /^(?:me|my ?self|self|i|own|the (?:practitioner|applicant)|practitioner|applicant)$/i;

/** Whether the practitioner decided in their own favour: under their name, or what may be it. */
export const isOwnDecision = (
  by: string | undefined,
  portfolio: Pick<Portfolio, 'practitioner' | 'credentials'>,
): boolean =>
  by !== undefined &&
  by.trim() !== '' &&
  (ownWords.test(by.trim()) || likenessToPractitioner({ name: by }, portfolio) !== undefined);
