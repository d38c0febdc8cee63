import type { ForeignPlace } from '../../../model/exchange.ts';
import { nouns, welshPlural } from '../../cy-plural.ts';
import { offerInWelsh } from '../../findings/cy/offer.ts';
import type { englishExchangeFaults } from '../en/exchange.ts';
import { shownCells } from '../en/workbook.ts';
import { welshForeignKinds } from './foreign-kinds.ts';
import { welshCellFault, welshCellNamed, welshWorkbookTrouble } from './workbook.ts';

const placed = (place: ForeignPlace): string =>
  typeof place === 'number'
    ? `llinell ${String(place)}`
    : typeof place === 'string'
      ? place
      : welshCellNamed(place).replace(/^D/, 'd');

/** What keeps otpath from importing or exporting a framework, in Welsh. */
export const welshExchangeFaults: typeof englishExchangeFaults = {
  foreignFileNotThere: ({ file }) => ({
    message: `Nid oes ffeil ${file}.`,
    hint: 'Gwiriwch yr enw, neu rhowch lwybr y ffeil.',
  }),
  foreignFileIsFolder: ({ file }) => ({
    message: `Ffolder yw ${file}.`,
    hint: 'Rhowch ffeil un fframwaith. I ddefnyddio ffolder o fframweithiau, ychwanegwch: --frameworks FOLDER',
  }),
  foreignFileTooLarge: ({ file, megabytes }) => ({
    message: `Mae ${file} yn fwy na ${String(megabytes)} MB, felly ni ddarllenodd otpath hi.`,
    hint: 'Allforiwch y fframwaith sydd ei angen arnoch yn unig.',
  }),
  notAFramework: ({ file, is }) => ({
    message: `Mae ${file} ${welshForeignKinds[is][0]}. Ni fewnforiwyd dim.`,
    hint: welshForeignKinds[is][1],
  }),
  notThisFormat: ({ file, format, is }) => ({
    message: `Nid ${format} yw ${file}. Mae ${welshForeignKinds[is][0]}. Ni fewnforiwyd dim.`,
    hint: 'Gadewch --format allan, ac mae otpath yn canfod y fformat ei hun.',
  }),
  tooManyItems: ({ file, found, allowed }) => ({
    message: `Mae ${found.toLocaleString('en-GB')} o gofnodion yn ${file}. Mae otpath yn mewnforio hyd at ${allowed.toLocaleString('en-GB')}.`,
    hint: 'Allforiwch y fframwaith sydd ei angen arnoch yn unig.',
  }),
  unreadableWorkbook: ({ file, unreadable }) => {
    const [why, hint] = welshWorkbookTrouble(unreadable);
    return { message: `Mae ${file} ${why}. Ni fewnforiwyd dim.`, hint };
  },
  wrongCells: ({ file, cells, more }) => ({
    message: `Mae gan ${file} ${welshPlural(cells.length + more, nouns.place)} i’w cywiro. Ni fewnforiwyd dim.`,
    hint: 'Cywirwch y rhain, cadwch y llyfr gwaith, a mewnforiwch ef eto:',
    lines: [
      ...cells.slice(0, shownCells).map((cell) => `- ${welshCellFault(cell)}`),
      ...(cells.length + more > shownCells
        ? [`- a ${String(cells.length + more - shownCells)} arall`]
        : []),
    ],
  }),
  nothingTailored: ({ file, framework }) => ({
    message: `Mae ${file} yn dweud yr un peth â ${framework}, felly nid oes dim i’w fewnforio.`,
    hint: 'Cadwch y llyfr gwaith ar ôl eich newidiadau, a mewnforiwch ef eto.',
  }),
  tailoringNeedsWorkbook: ({ file, framework }) => ({
    message: `Nid llyfr gwaith o ${framework} yw ${file}. Ni fewnforiwyd dim.`,
    hint: `I wneud un, rhedwch: otpath framework export ${framework} --output ${framework}.xlsx`,
  }),
  oneSheetOnly: ({ file, sheet }) => ({
    message: `Dim ond dalen “${sheet}” o lyfr gwaith fframwaith yw ${file}. Ni fewnforiwyd dim.`,
    hint: 'Mewnforiwch y llyfr gwaith cyfan (.xlsx). Neu enwch y fframwaith y daw popeth arall ohono: --id gyda’ch fframwaith eich hun, neu --extends gyda’r un y mae eich un chi’n ei newid.',
  }),
  setAsideWithoutBase: ({ file, framework }) => ({
    message: `Mae ${file} yn rhoi rhywbeth o’r neilltu. Dim ond eich fersiwn eich hun o fframwaith all wneud hynny. Ni fewnforiwyd dim.`,
    hint: `I wneud eich fersiwn eich hun, ychwanegwch: --extends ${framework} --id our-${framework}`,
  }),
  tooDeep: ({ file, id, place, allowed }) => ({
    message: `Yn ${file}, mae "${id}" (${placed(place)}) yn ddyfnach na ${String(allowed)} o lefelau. Ni fewnforiwyd dim.`,
    hint: 'Gwiriwch i beth y mae ei heitemau’n perthyn. Mae’n debyg bod rhywbeth yn y lle anghywir.',
  }),
  itemsInLoop: ({ file, items }) => ({
    message: `Yn ${file}, mae ${welshPlural(items.length, nouns.item)} yn perthyn i’w gilydd mewn cylch. Ni fewnforiwyd dim.`,
    hint: 'Mae pob un o’r rhain yn perthyn i’r nesaf, a’r olaf i’r gyntaf. Newidiwch yr hyn y mae un ohonynt yn perthyn iddo, a mewnforiwch y ffeil eto:',
    lines: items.map(({ id, place }) => `- ${id}: ${placed(place)}`),
  }),
  nothingInIt: ({ file, format }) => ({
    message: `${format} yw ${file}, ond nid oes dim ynddi i’w fewnforio.`,
    hint: 'Allforiwch hi eto, gyda’i datganiadau.',
  }),
  brokenTable: ({ file, line }) => ({
    message: `Ni ellir darllen y tabl yn ${file} o linell ${String(line)} ymlaen.`,
    hint: 'Chwiliwch am ddyfynnod heb ei gau yno.',
  }),
  brokenYaml: ({ file, line }) => ({
    message: `Mae camgymeriad yn llinell ${String(line)} o ${file}, neu rywbeth na all fframwaith ei gael. Ni fewnforiwyd dim.`,
    hint: 'Cadwch hi fel framework.yaml mewn ffolder ag id y fframwaith. Yna rhedwch: otpath framework validate FOLDER',
  }),
  exportFormatNeeded: ({ framework, formats }) => ({
    message: 'Mae angen fformat ar otpath framework export.',
    hint: `Er enghraifft: otpath framework export ${framework} --format case. Fformatau: ${formats.join(', ')}.`,
  }),
  exportLevelNeeded: ({ framework, levels }) => ({
    message: `Mae ffeil Mahara yn dal un lefel, ac mae gan ${framework} ${levels.length === 0 ? 'ddim un â datganiadau na gofynion' : 'sawl un'}.`,
    hint:
      levels.length === 0
        ? 'Dewiswch fformat arall, megis case.'
        : `Dewiswch un gyda --level: ${levels.join(', ')}.`,
  }),
  noSuchExportLevel: ({ framework, level, near, levels }) => ({
    message: `Nid oes gan ${framework} lefel, cam na phroffil rôl "${level}" â datganiadau neu ofynion.`,
    hint: offerInWelsh(
      near,
      levels.length === 0 ? 'Dewiswch fformat arall.' : `Mae ganddo: ${levels.join(', ')}.`,
    ),
  }),
  noMappings: ({ framework }) => ({
    message: `Nid oes mapio yn ${framework}, ac nid yw SSSOM yn dal dim byd arall.`,
    hint: 'Dewiswch fformat arall, megis case neu yaml.',
  }),
  columnsToConfirm: ({ file, guess, headings }) => ({
    message: `Rhestr â’r colofnau hyn yw ${file}: ${headings.join(', ')}. Ni fewnforiwyd dim eto.`,
    hint: `Dywedwch beth maent yn ei ddal, er enghraifft gyda’r hyn y mae otpath yn ei ddyfalu: --map "${guess}"`,
  }),
  wrongColumns: ({ part, headings }) => ({
    message: `Ni all otpath ddefnyddio "${part}" yn --map.${/^\s*(?:text|id|level|pillar|aspect|source|strength)\s*=\s*\S/i.test(part) ? ` Nid oes pennawd na cholofn “${part.slice(part.indexOf('=') + 1).trim()}” yn y rhestr.` : ''}`,
    hint: `Ysgrifennwch beth mae colofn yn ei ddal a’i phennawd neu ei llythyren, er enghraifft text=B,level=A. Gall ddal text (gofynnol), id, level, pillar, aspect, source neu strength. Y penawdau yw: ${headings.join(', ')}.`,
  }),
  nothingToExtend: ({ framework }) => ({
    message: `Nid oes gan ${framework} lefelau neu bileri, felly ni ellir ychwanegu datganiadau ato.`,
    hint: 'Gadewch --extends allan, ac mae’r fframwaith newydd yn cael ei lefelau a’i bileri ei hun.',
  }),
  nothingToCompare: ({ framework }) => ({
    message: 'Mae angen dau fersiwn i’w cymharu ar otpath framework diff.',
    hint: `Rhowch ddwy ffolder, neu ddiwygiad git: otpath framework diff ${framework}@HEAD`,
  }),
  brokenFrameworkFiles: ({ folder }) => ({
    message: `Mae gwallau yn y ffeiliau yn ${folder}, felly ni all otpath eu defnyddio yma.`,
    hint: `I’w gweld, rhedwch: otpath framework validate ${folder}`,
  }),
  dataFileTaken: ({ output }) => ({
    message: `Mae ${output} yn bod yn barod. Nid yw wedi’i newid.`,
    hint: 'Dewiswch enw arall, neu symudwch y ffeil honno yn gyntaf.',
  }),
  frameworkFolderTaken: ({ folder }) => ({
    message: `Mae ${folder} yn bod yn barod. Ni ysgrifennwyd dim.`,
    hint: 'Dewiswch id arall gyda --id, ffolder arall gyda --output, neu symudwch honno yn gyntaf.',
  }),
  importWouldReplace: ({ folder, changes }) => ({
    message: `Mae’r fframwaith hwn eisoes yn ${folder}. Byddai’r mewnforio yn gwneud ${welshPlural(changes, nouns.change)}. Ni ysgrifennwyd dim.`,
    hint: 'I weld y newidiadau, ychwanegwch --dry-run. I’w gwneud, ychwanegwch --replace. Cedwir y fersiwn cynharach.',
  }),
  ownVersionUnnamed: ({ framework, flags }) => ({
    message: `Mae angen enw ar eich fersiwn eich hun o ${framework}.`,
    hint: `Ychwanegwch: ${flags.join(' ')}`,
  }),
  importIdTaken: ({ id }) => ({
    message: `Enw’r fframwaith fyddai ${id}, sef enw un sy’n dod gydag otpath.`,
    hint: `Dewiswch id arall, er enghraifft: --id our-${id}`,
  }),
  badFrameworkId: ({ id }) => ({
    message: `Ni all "${id}" fod yn id fframwaith.`,
    hint: 'Defnyddiwch lythrennau, digidau a chysylltnodau, a dechreuwch â llythyren. Er enghraifft: --id our-council-ot',
  }),
};
