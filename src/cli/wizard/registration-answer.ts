import { dayMeant } from '../../core/text/parse-date.ts';
import type { ConversationWords } from '../../core/words/conversations/index.ts';
import { CommandFault } from '../host.ts';

/**
 * Why a text can't be the registration number of somebody whose register is not known: each has digits and
 * few letters, such as OT012345, 12A3456E, SW123456 and W/5012345. A post or a date is no number.
 */
export function numberFault(
  written: string,
  { registrationNumber }: ConversationWords['wizard'],
): string | undefined {
  return isNumber(written) ? undefined : registrationNumber;
}

function isNumber(written: string): boolean {
  const bare = written.replace(/[\s./-]/g, '');
  const digits = bare.replace(/\D/g, '').length;
  const isLikely = /^[A-Z0-9]{4,16}$/i.test(bare) && digits >= 4 && bare.length - digits <= 6;
  return isLikely && !isDate(written);
}

/** Eight digits alone can be a number of a register. */
const isDate = (written: string): boolean =>
  /[^\d]/.test(written.trim()) && dayMeant(written) !== undefined;

/** A number as an option gives it; an empty one says nothing. Refuses what can't be a number, such as a post. */
export function numberGiven(written: string | undefined, flag: string): string | undefined {
  const number = written?.replace(/\s+/g, ' ').trim() ?? '';
  if (number === '') return undefined;
  if (isNumber(number)) return number;
  throw new CommandFault('notARegistration', { flag });
}
