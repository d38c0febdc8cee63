import { oneLine } from './one-line.ts';
import { hasLetters } from './person-name.ts';
import { canBeRegistration } from './registration-number.ts';

/** Why nothing that somebody says of themselves can stand with a decision. */
export type DetailsFault = 'no-letters' | 'bad-number';

/** What is wrong with a name. */
export const nameOfAssessorFault = (name: string): DetailsFault | undefined =>
  hasLetters(oneLine(name)) ? undefined : 'no-letters';

/** What is wrong with a registration number. It may be left blank. */
export function numberOfAssessorFault(registration: string): DetailsFault | undefined {
  const number = oneLine(registration);
  return number === '' || canBeRegistration(number) ? undefined : 'bad-number';
}
