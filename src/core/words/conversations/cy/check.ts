import { nouns, welshPlural } from '../../cy-plural.ts';
import type { checkWords } from '../en/check.ts';

/** What commands that find problems say around their findings, in Welsh. */
export const welshCheckWords: typeof checkWords = {
  changed: ({ changed, left }) =>
    `Newidiwyd ${welshPlural(changed, nouns.place)}.${left > 0 ? ` Heb eu newid: ${String(left)}.` : ''}`,
  wouldChange: ({ changed, left }) =>
    `Byddai ${welshPlural(changed, nouns.place)} yn newid.${left > 0 ? ` Ni fyddai’n newid: ${String(left)}.` : ''}`,
  notFixable: ({ summary, command }) =>
    `Ni all otpath gywiro’r gweddill: ${summary} I’w weld, rhedwch: ${command}`,
  makeChange: 'Gwneud y newid hwn?',
  savedAsUtf8: (file) => `${file}: cadw’r un testun fel UTF-8.`,
  ignored: ({ findings, file }) =>
    `Anwybyddwyd ${welshPlural(findings, nouns.finding)} a restrir yn ${file}.`,
  tooManyWarnings: ({ warnings, allowed }) =>
    `Cafwyd hyd i ${welshPlural(warnings, nouns.warning)}. Caniateir: ${String(allowed)}.`,
  watching: 'Yn gwylio am newidiadau. I stopio, pwyswch Ctrl-C.',
};
