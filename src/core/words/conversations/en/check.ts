import { plural } from '../../plural.ts';

/** What commands that find problems say around their findings. */
export const checkWords = {
  changed: ({ changed, left }: { changed: number; left: number }): string =>
    `Changed ${plural(changed, 'place')}.${left > 0 ? ` Not changed: ${String(left)}.` : ''}`,
  wouldChange: ({ changed, left }: { changed: number; left: number }): string =>
    `Would change ${plural(changed, 'place')}.${left > 0 ? ` Would not change: ${String(left)}.` : ''}`,
  /** The summary is a sentence: how much was found. */
  notFixable: ({ summary, command }: { summary: string; command: string }): string =>
    `otpath can’t fix the rest: ${summary} To see it, run: ${command}`,
  makeChange: 'Make this change?',
  savedAsUtf8: (file: string): string => `${file}: save the same text as UTF-8.`,
  ignored: ({ findings, file }: { findings: number; file: string }): string =>
    `Ignored ${plural(findings, 'finding')} listed in ${file}.`,
  tooManyWarnings: ({ warnings, allowed }: { warnings: number; allowed: number }): string =>
    `Found ${plural(warnings, 'warning')}. Allowed: ${String(allowed)}.`,
  watching: 'Watching for changes. To stop, press Ctrl-C.',
};
