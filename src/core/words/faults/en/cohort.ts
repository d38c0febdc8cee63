import type { Fault } from '../fault-words.ts';
import { englishWhyNotRead } from './system-reasons.ts';

/** What keeps otpath from showing many portfolios together. */
export const englishCohortFaults = {
  noPortfoliosBelow: ({ folders }: { readonly folders: readonly string[] }): Fault => ({
    message: `There is no portfolio in ${folders.map((one) => `"${one}"`).join(', ')} or below.`,
    hint: 'Give a folder with portfolios in it. Each has a file called otpath.yaml.',
  }),
  foldersAndList: (): Fault => ({
    message: 'Give folders or --list, not both.',
    hint: 'Leave out one of them.',
  }),
  listNotOpened: ({
    file,
    code,
  }: {
    readonly file: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be opened. ${englishWhyNotRead(code)}`,
    hint: 'Give a text file with one folder on each line.',
  }),
};
