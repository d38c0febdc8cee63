import { plural } from '../../plural.ts';
import { date } from '../../en-dates.ts';

/** What common credentials are called in the middle of a sentence. */
const credentials: Readonly<Record<string, string>> = {
  'hcpc-registration': 'HCPC registration',
  'dbs-enhanced': 'enhanced DBS check',
};

const nameOf = (kind: string): string =>
  Object.hasOwn(credentials, kind) ? credentials[kind]! : `credential ${kind}`;

const record = 'put the new date in otpath.yaml under credentials.';

/** Where a portfolio is: the folder where somebody is, or the name of another. */
const place = (folder: string | undefined): string =>
  folder === undefined ? 'This folder' : `The folder ${folder}`;

/** What `otpath` says that is typed alone. */
export const statusWords = {
  expired: ({ kind, expires }: { kind: string; expires: string }): string =>
    `Your ${nameOf(kind)} expired on ${date(expires)}. Renew it if you have not done so, then ${record}`,
  expiring: ({ kind, expires, days }: { kind: string; expires: string; days: number }): string => {
    const when =
      days === 0 ? `today, on ${date(expires)}` : `on ${date(expires)}, in ${plural(days, 'day')}`;
    return `Your ${nameOf(kind)} expires ${when}. Renew it in time, then ${record}`;
  },
  unreadable: (folder: string | undefined): string =>
    `${place(folder)} is a portfolio, but otpath can’t read its otpath.yaml.`,
  portfolio: ({ folder, name }: { folder: string | undefined; name: string }): string =>
    `${place(folder)} is ${name === '' ? 'a portfolio' : `the portfolio of ${name}`}.`,
  target: (title: string): string => `The target is ${title}.`,
  noTarget: 'It has no target yet.',
  unknownTarget: (id: string): string => `The target is ${id}, but no framework has it.`,
  problems: ({ errors, warnings }: { errors: number; warnings: number }): string =>
    `Problems in the files: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
  next: (step: string): string => `Next: ${step}`,
  steps: {
    fix: 'To see what is wrong and how to fix it, run: otpath check',
    chooseTarget:
      'To see the targets you can choose from, run: otpath framework list. Then write one as target in otpath.yaml.',
    addEvidence: 'To add your first piece of evidence, run: otpath add',
    makePack: 'To make the submission pack, run: otpath pack',
  },
  allCommands: 'For all commands, run: otpath help',
  more: 'For more, run: otpath gaps, otpath check or otpath help.',
};
