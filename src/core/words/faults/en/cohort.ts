import { offer } from '../../findings/en/offer.ts';
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
  unknownColumn: ({
    written,
    near,
    columns,
  }: {
    readonly written: string;
    readonly near: string | undefined;
    readonly columns: readonly string[];
  }): Fault => ({
    message: `There is no column "${written}".`,
    hint: offer(near, `Choose from these, with commas between them: ${columns.join(', ')}.`),
  }),
  columnsNeedTable: ({ format }: { readonly format: string }): Fault => ({
    message:
      format === 'terminal'
        ? '--columns in the terminal only works together with --all.'
        : `--columns does not work with --format ${format}.`,
    hint:
      format === 'terminal'
        ? 'Add --all, or another format: html, xlsx or csv.'
        : 'Leave it out, or choose another format: html, xlsx or csv.',
  }),
  csvNeedsFolder: ({ output }: { readonly output: string | undefined }): Fault => ({
    message: `otpath cohort writes several CSV files, one for each table${output === undefined ? '' : `, so "${output}" can’t be a file`}.`,
    hint: 'Give the name of a folder for them: --output team',
  }),
  batchNeedsFolder: ({ kind }: { readonly kind: 'reports' | 'packs' | 'sheets' }): Fault => ({
    message: `otpath cohort ${kind === 'sheets' ? 'reports' : kind} makes a file for each person, so it needs a folder for them.`,
    hint: `Give the name of a folder: --output ${kind}`,
  }),
  milestonesUnusable: ({
    file,
    lines,
  }: {
    readonly file: string;
    readonly lines: readonly number[];
  }): Fault => ({
    message: `otpath can’t use ${file} as it is. Look at ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}.`,
    hint: 'docs/file-formats.md lists what can be in it. For help in your editor, run: otpath schema cohort --output cohort.schema.json',
  }),
  milestonesNotOpened: ({
    file,
    code,
  }: {
    readonly file: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be opened. ${englishWhyNotRead(code)}`,
    hint: 'Give a YAML file with milestones.',
  }),
  notAKey: ({ file }: { readonly file: string }): Fault => ({
    message: `${file} is not a key that otpath has written.`,
    hint: 'Give the file of an earlier run, or the name of a new file.',
  }),
  keyInOutput: ({ file }: { readonly file: string }): Fault => ({
    message: `The key must be in a file of its own, not in ${file}.`,
    hint: 'Give --anonymise the name of another file, in a place that only you can open.',
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
