import { nouns, welshPlural } from '../../cy-plural.ts';
import type { englishMigratingFaults } from '../en/migrating.ts';

/** What keeps otpath from moving a portfolio to another version, in Welsh. */
export const welshMigratingFaults: typeof englishMigratingFaults = {
  versionNotThere: ({ framework, wanted, has }) => ({
    message: `Fersiwn ${has} o ${framework} sydd gan otpath, nid ${wanted}.`,
    hint: `Ysgrifennwch --to ${framework}@${has}, neu rhowch lwybr y ffolder gyda fersiwn ${wanted}.`,
  }),
  newVersionNotInUse: ({ framework, has, wanted, folder, kept, place, command }) => ({
    message:
      has === undefined || has === wanted
        ? `Mae’r portffolio hwn yn defnyddio ${framework} fel y mae yn ${folder}, ac nid fel y mae yn ${place}. Ni newidiwyd dim, oherwydd dim ond i’r fframwaith y mae’n ei ddefnyddio y gall portffolio symud.`
        : `Mae’r portffolio hwn yn defnyddio fersiwn ${has} o ${framework}, yn ${folder}. Ni newidiwyd dim, oherwydd dim ond i’r fersiwn y mae’n ei defnyddio y gall portffolio symud.`,
    hint: `Yn gyntaf, rhowch y fersiwn newydd yn ei lle: symudwch ${folder} i ${kept}, a chopïwch ${place} i ${folder}. Yna rhedwch: ${command}`,
  }),
  newVersionNotBuiltIn: ({ framework, has, wanted, command }) => ({
    message: `Mae’r otpath hwn yn dod â fersiwn ${has} o ${framework}. Ni newidiwyd dim, oherwydd dim ond i’r fersiwn y mae’n ei defnyddio y gall portffolio symud.`,
    hint: `Arhoswch am otpath sy’n dod â fersiwn ${wanted}. Yna rhedwch: ${command}`,
  }),
  newVersionUnknown: ({ framework, shelf, command }) => ({
    message: `Nid yw’r portffolio hwn yn gwybod am y fframwaith ${framework}, felly ni newidiwyd dim.`,
    hint: `Ychwanegwch y llinell hon at otpath.yaml, neu’r ffolder at y llinell sydd yno: frameworks: [${shelf}]. Yna rhedwch: ${command}`,
  }),
  notAnEarlierVersion: ({ framework, other }) => ({
    message: `Fframwaith arall yw ${other}. Nid fersiwn gynharach o ${framework} mohono, ac nid yw ${framework} yn ei ymestyn.`,
    hint: `Ar ôl --from, rhowch ffolder fersiwn gynharach o ${framework}.`,
  }),
  whichFramework: () => ({
    message:
      'Nid yw’r portffolio hwn yn enwi targed, felly nid yw otpath yn gwybod i ba fframwaith i symud.',
    hint: 'Enwch ef gyda --to, er enghraifft: --to wales-social-care-ot',
  }),
  brokenDecisions: ({ file, mistakes }) => ({
    message: `Ni all otpath ddefnyddio’r penderfyniadau yn ${file} (${welshPlural(mistakes, nouns.error)}). Ni newidiwyd dim.`,
    hint: 'Cywirwch y ffeil, neu ysgrifennwch hi eto gyda --write-decisions.',
  }),
  otherDecisions: ({ file, framework, to }) => ({
    message: `Mae’r penderfyniadau yn ${file} yn ymwneud â ${framework} ${to}.`,
    hint: `Rhedwch y gorchymyn gyda --to ${framework}@${to}, neu ysgrifennwch ffeil newydd gyda --write-decisions.`,
  }),
  wrongDecisions: ({ decisions, mistakes }) => ({
    message: `Mae yn ${decisions} benderfyniadau na ellir eu gwneud (${String(mistakes)}). Ni newidiwyd dim.`,
    hint: 'Ar ôl choose:, ysgrifennwch un o’r ids a enwir, neu none neu later.',
  }),
  decisionsNotThere: ({ file }) => ({
    message: `Nid oes ffeil ${file}.`,
    hint: 'I ysgrifennu ffeil o benderfyniadau, defnyddiwch --write-decisions.',
  }),
};
