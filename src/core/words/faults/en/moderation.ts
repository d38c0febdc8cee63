import { englishWhyNotRead } from './system-reasons.ts';
import type { Fault } from '../fault-words.ts';

/** What keeps the commands for moderation from running. */
export const englishModerationFaults = {
  samplePlanNotOpened: ({
    file,
    code,
  }: {
    readonly file: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be opened. ${englishWhyNotRead(code)}`,
    hint: 'Give a plan as --plan. To see what it can hold, run: otpath schema sample-plan',
  }),
  samplePlanUnusable: ({
    file,
    line,
    message,
    hint,
  }: {
    readonly file: string;
    readonly line: number;
    readonly message: string | undefined;
    readonly hint: string | undefined;
  }): Fault => ({
    message: `${file}, line ${String(line)}: ${message ?? 'this plan can’t be read.'}`,
    hint: hint ?? 'To see what a plan can hold, run: otpath schema sample-plan',
  }),
};
