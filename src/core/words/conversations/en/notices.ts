import { plural } from '../../plural.ts';

/** What commands say beside their results, and what several of them ask. */
export const noticeWords = {
  writtenTo: (file: string) => `Written to ${file}.`,
  keyWritten: (file: string) => `${file} says who is who. Keep it where only you can open it.`,
  whichFramework: 'Which framework or pathway?',
  whichTarget: 'What are you working towards?',
  otherTarget: (target: string, pathway: string) =>
    `Your target is in “${target}”, which has no pathway. This shows “${pathway}” for information.`,
  past: (revision: string, commit: string, day: string) =>
    `This shows your files as they were in ${revision} (${commit}, ${day}). Your files have not changed.`,
  /** Some errors may cost what the report counts; the command to see them is on the next line. */
  errors: (all: number, costly: number) => {
    const them = all === 1 ? 'it' : 'them';
    return costly === all
      ? `Your files have ${plural(all, 'error')}, so some evidence may not count here. To see ${them}, run:`
      : `Your files have ${plural(all, 'error')}. Because of ${String(costly)} of them, some evidence may not count here. To see them, run:`;
  },
};
