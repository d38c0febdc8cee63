import { welshDay } from '../../cy-dates.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { statusWords } from '../en/status.ts';

/** What common credentials are called behind "Daeth eich …". */
const credentials: Readonly<Record<string, string>> = {
  'hcpc-registration': 'cofrestriad gyda’r HCPC',
  'dbs-enhanced': 'gwiriad DBS manwl',
};

const nameOf = (kind: string): string =>
  Object.hasOwn(credentials, kind) ? credentials[kind]! : `cymhwyster neu gofrestriad ${kind}`;

const record = 'rhowch y dyddiad newydd yn otpath.yaml o dan credentials.';

const place = (folder: string | undefined): string =>
  folder === undefined ? 'y ffolder hon' : `y ffolder ${folder}`;

/** What `otpath` says that is typed alone, in Welsh. */
export const welshStatusWords: typeof statusWords = {
  expired: ({ kind, expires }) =>
    `Daeth eich ${nameOf(kind)} i ben ar ${welshDay(expires)}. Adnewyddwch ef os nad ydych wedi gwneud hynny, yna ${record}`,
  expiring: ({ kind, expires, days }) => {
    const when =
      days === 0
        ? `heddiw, ar ${welshDay(expires)}`
        : `ar ${welshDay(expires)}, ymhen ${welshPlural(days, nouns.day)}`;
    return `Daw eich ${nameOf(kind)} i ben ${when}. Adnewyddwch ef mewn pryd, yna ${record}`;
  },
  unreadable: (folder) =>
    `Mae portffolio yn ${place(folder)}, ond ni all otpath ddarllen ei otpath.yaml.`,
  portfolio: ({ folder, name }) =>
    name === ''
      ? `Mae portffolio yn ${place(folder)}.`
      : `Mae portffolio ${name} yn ${place(folder)}.`,
  target: (title) => `Y targed yw ${title}.`,
  noTarget: 'Nid oes ganddo darged eto.',
  unknownTarget: (id) => `Y targed yw ${id}, ond nid yw mewn unrhyw fframwaith.`,
  problems: ({ errors, warnings }) =>
    `Problemau yn y ffeiliau: ${welshPlural(errors, nouns.error)}, ${welshPlural(warnings, nouns.warning)}.`,
  next: (step) => `Nesaf: ${step}`,
  steps: {
    fix: 'I weld beth sydd o’i le a sut i’w gywiro, rhedwch: otpath check',
    chooseTarget:
      'I weld y targedau y gallwch ddewis ohonynt, rhedwch: otpath framework list. Yna ysgrifennwch un fel target yn otpath.yaml.',
    addEvidence: 'I ychwanegu eich darn cyntaf o dystiolaeth, rhedwch: otpath add',
    makePack: 'I wneud y pecyn cyflwyno, rhedwch: otpath pack',
  },
  allCommands: 'I weld pob gorchymyn, rhedwch: otpath help',
  more: 'I weld mwy, rhedwch: otpath gaps, otpath check neu otpath help.',
};
