import { plural } from '../../plural.ts';

/** What otpath plan says when it writes rows. */
export const planWords = {
  nothingToAdd: (file: string) => `Every gap already has a row in ${file}. Nothing was written.`,
  added: (rows: number, file: string) => `Added ${plural(rows, 'row')} to ${file}.`,
  wouldAdd: (rows: number, file: string) => `This would add ${plural(rows, 'row')} to ${file}.`,
  met: 'You now meet these. Mark them as done, or remove them:',
};
