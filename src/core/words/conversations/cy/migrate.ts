import { welshDay } from '../../cy-dates.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import type { migrateWords } from '../en/migrate.ts';

/** What otpath migrate says, in Welsh. */
export const welshMigrateWords: typeof migrateWords = {
  title: (framework, from, to, fromFramework) =>
    from === to && fromFramework === undefined
      ? `Yr hyn sydd ar ôl i edrych arno ar gyfer ${framework} ${to}`
      : from === undefined
        ? `Symud i ${framework} ${to}`
        : fromFramework === undefined
          ? `Symud o ${framework} ${from} i ${to}`
          : `Symud o ${fromFramework} ${from} i ${framework} ${to}`,
  nothing: (framework, to) =>
    `Nid oes rhaid newid dim yn y portffolio hwn ar gyfer ${framework} ${to}.`,
  groups: {
    moves: 'Yn symud ohono’i hun',
    decision: 'Mae angen eich penderfyniad',
    decided: 'Penderfynwyd yn eich ffeil',
    ends: 'Yn dod i ben',
    'by-hand': 'I’w newid â llaw',
  },
  place: (file, line) => `${file}, llinell ${String(line)}`,
  reasons: {
    replaced: (from, to) => `Cymerodd ${to} le ${from}.`,
    merged: (from, to) => `Cyfunwyd ${from} yn ${to}.`,
    'same-meaning': (from) => `Mae ${from} yn dweud yr un peth ag o’r blaen, mewn diwygiad newydd.`,
    split: (from) => `Rhannwyd ${from}.`,
    several: (from) => `Cymerodd sawl datganiad le ${from}.`,
    revised: (from) => `Gall ystyr ${from} fod wedi newid.`,
    doubled: (from, to) =>
      `Daeth ${from} yn ${to}, ac mae’r un dystiolaeth yn hawlio ${to} yn barod.`,
    ended: (from) => `Ni ofynnir am ${from} mwyach, ac nid oes dim yn ei le.`,
  },
  questions: {
    split: 'Pa un o’r rhain y mae’n ei ddangos?',
    several: 'Pa un o’r rhain y mae’n ei ddangos?',
    revised: 'A yw’n dangos hyn o hyd?',
    doubled: 'A ddylai hawlio hyn hefyd?',
  },
  both: 'Os yw’n dangos mwy nag un o’r rhain, dewiswch un yma. Yna ychwanegwch hawliad ar gyfer pob un o’r lleill at yr un ffeil, gyda’i resymeg ei hun.',
  decided: (choice) => `Eich penderfyniad: ${choice}.`,
  ends: {
    claim: 'Mae’r hawliad yn aros yn eich ffeil ac nid yw’n cyfrif mwyach.',
    waiver: 'Mae’r hepgoriad yn aros yn eich ffeil ac nid oes effaith iddo.',
    judgement: 'Mae’r penderfyniad yn aros yn eich ffeil ac nid oes effaith iddo.',
    plan: 'Mae’r rhes yn aros yn eich cynllun. Gallwch ei dileu.',
  },
  settled: 'Penderfynasoch yn gynharach nad oes yr un o’r datganiadau’n addas.',
  byHand:
    'Ni all otpath ysgrifennu’r ffeil hon fel y mae. Os nad yw wedi’i chadw fel UTF-8, gall otpath check --fix gywiro hynny. Fel arall, newidiwch yr id eich hun.',
  was: (text) => `O’r blaen: ${text}`,
  judged: (name, date) =>
    `Dyfarnodd ${name} ar hyn ar ${welshDay(date)}, cyn y newid. Mae’r dyfarniad yn aros fel y mae.`,
  notYet: (command) => `Ni newidiwyd dim. I wneud y newidiadau hyn, rhedwch: ${command}`,
  onlyVersion: (command) =>
    `Ni newidiwyd dim. I gofnodi’r fersiwn hon yn otpath.yaml, rhedwch: ${command}`,
  alreadyThere: (framework, to) =>
    `Mae’r portffolio hwn wedi’i ysgrifennu ar gyfer ${framework} ${to}. Ni newidiwyd dim.`,
  choices: {
    yes: (id, text) => `${id}: ${text}`,
    none: 'Dim un o’r rhain (daw’r hawliad i ben)',
    later: 'Penderfynu’n nes ymlaen',
  },
  howToGoBack: 'I fynd yn ôl un cwestiwn, pwyswch Esc. I stopio heb newid dim, pwyswch Ctrl-C.',
  confirm: (files) => `Newid ${welshPlural(files, nouns.file)}?`,
  done: (places, files) =>
    `Newidiwyd ${welshPlural(places, nouns.place)} mewn ${welshPlural(files, nouns.file)}.`,
  stillOpen: (open) =>
    `Mae ${welshPlural(open, nouns.place)} i’w benderfynu o hyd, felly mae otpath.yaml yn enwi’r fersiwn cynharach o hyd. Rhedwch otpath migrate eto pan fyddwch yn gwybod.`,
  leftToDecide: (open) =>
    open === 0
      ? 'Nid oes dim ar ôl i’w benderfynu.'
      : `Mae ${welshPlural(open, nouns.place)} i’w benderfynu o hyd. Tan hynny, mae otpath.yaml yn cadw’r fersiwn gynharach.`,
  nothingToDecide: (file, line, statement, about) =>
    `${file}, llinell ${String(line)}: nid oes dim i’w benderfynu ar ${statement} yn ${about}, felly anwybyddwyd hyn.`,
  decidedTwice: (file, [first, second], statement, about) =>
    `${file}, llinellau ${String(first)} a ${String(second)}: mae dau benderfyniad ar ${statement} yn ${about}. Mae otpath yn defnyddio’r un yn llinell ${String(first)} ac yn anwybyddu llinell ${String(second)}. Dilëwch un ohonynt.`,
  inLine: (file, line, sentence) => `${file}, llinell ${String(line)}: ${sentence}`,
  chooseOne:
    'Ar ôl choose:, ysgrifennwch un id, neu none neu later. Os yw’r dystiolaeth yn dangos mwy nag un datganiad, dewiswch un. Yna ychwanegwch hawliad ar gyfer pob un o’r lleill at yr un ffeil.',
  cannotChoose: (statement, about, choose, known) =>
    `ar gyfer ${statement} yn ${about}, ni ellir dewis "${choose}". Ysgrifennwch un o’r rhain: ${known}.`,
  versionByHand: (line) =>
    `Ni allai otpath ychwanegu’r fersiwn at otpath.yaml. Ychwanegwch hyn eich hun: ${line}`,
  undoWith: (command) => `I ddadwneud hyn, rhedwch: ${command}`,
  finished: (files) =>
    `Torrwyd ar draws rhediad cynharach. Mae otpath wedi’i orffen (${welshPlural(files, nouns.file)}).`,
  noneKept: (claims) =>
    `Ni fydd otpath yn gofyn eto am ${welshPlural(claims, nouns.place)} lle dewisoch none.`,
  askedAgain: (claims) =>
    `Mae otpath yn gofyn eto am ${welshPlural(claims, nouns.place)} lle’r oeddech wedi dewis none.`,
  undone: (files) => `Dadwnaed mewn ${welshPlural(files, nouns.file)}.`,
  notUndone: (file, ids) =>
    `Newidiwyd ${file} ers hynny, felly fe’i gadawyd fel y mae. Newidiwch ef yn ôl eich hun: ${ids}`,
  nothingToUndo: 'Nid oes mudo i’w ddadwneud yn y portffolio hwn.',
  decisionsHead: (framework, to) =>
    `Penderfyniadau ar gyfer symud y portffolio hwn i ${framework} ${to}.\nAr ôl pob "choose:", ysgrifennwch un o’r ids uwch ei ben. Yna rhedwch otpath migrate gyda --decisions a --write.`,
  decisionsChoose: 'Dewiswch un o’r rhain:',
};
