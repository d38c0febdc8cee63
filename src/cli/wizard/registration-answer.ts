import { canBeRegistration } from '../../core/text/registration-number.ts';
import type { ConversationWords } from '../../core/words/conversations/index.ts';
import { CommandFault } from '../host.ts';

/** Why a text can't be a registration number; undefined where it can. */
export function numberFault(
  written: string,
  { registrationNumber }: ConversationWords['wizard'],
): string | undefined {
  return canBeRegistration(written) ? undefined : registrationNumber;
}

/** A number as an option gives it; an empty one says nothing. Refuses what can't be a number, such as a post. */
export function numberGiven(written: string | undefined, flag: string): string | undefined {
  const number = written?.replace(/\s+/g, ' ').trim() ?? '';
  if (number === '') return undefined;
  if (canBeRegistration(number)) return number;
  throw new CommandFault('notARegistration', { flag });
}
