import type { englishFirstStepsHelp } from '../en/first-steps.ts';
import { welshFindingOptions } from './findings.ts';

/** Help with the commands that everybody begins with, in Welsh. */
export const welshFirstStepsHelp: typeof englishFirstStepsHelp = {
  init: {
    summary: 'creu portffolio drwy ateb ychydig o gwestiynau',
    description:
      'Creu portffolio. Mae otpath yn gofyn ychydig o gwestiynau, yn dangos eich holl atebion i chi, ac yna’n ysgrifennu’r gosodiadau, ffolder ar gyfer tystiolaeth gydag enghraifft ynddi, a thudalen sy’n esbonio’r ffeiliau. Ni newidir ffeiliau sydd yno eisoes. Ni ofynnir cwestiynau yr ydych yn eu hateb gydag opsiynau.',
    arguments: { folder: 'ble i greu’r portffolio' },
    options: {
      '--name': 'eich enw',
      '--role': 'eich swydd',
      '--qualified': 'y dyddiad y gwnaethoch gymhwyso (er enghraifft 2024-07-01)',
      '--started': 'y dyddiad y gwnaethoch ddechrau yn eich swydd',
      '--registration': 'eich rhif cofrestru gyda’r HCPC',
      '--registration-expires': 'y dyddiad y daw eich cofrestriad i ben',
      '--attained': 'y lefel, y cam neu’r proffil rôl yr ydych wedi’i gyrraedd yn swyddogol',
      '--attained-on': 'y dyddiad y cadarnhawyd hynny',
    },
    examples: {
      'otpath init my-portfolio':
        'Ateb ychydig o gwestiynau a chreu portffolio mewn ffolder newydd.',
      'otpath init': 'Creu portffolio yn y ffolder yr ydych ynddi.',
    },
  },
  add: {
    summary: 'ychwanegu darn o dystiolaeth',
    description:
      'Ychwanegu darn o dystiolaeth. Mae otpath yn gofyn ychydig o gwestiynau ac yn ysgrifennu ffeil newydd gyda phenawdau i chi ysgrifennu oddi tanynt. Gallwch newid pob ateb cyn i ddim gael ei ysgrifennu. Ni ofynnir cwestiynau yr ydych yn eu hateb gydag opsiynau.',
    options: {
      '--title': 'teitl y dystiolaeth',
      '--date': 'y dyddiad, neu gyfnod fel 2026-03-01..2026-03-14',
      '--type': 'y math o dystiolaeth, fel case-study',
      '--claim': 'datganiad y mae’n ei ddangos, a sut; gellir ei ailadrodd',
      '--reflection': 'y model myfyrio yr ydych yn ei ddilyn, neu none',
      '--attach': 'ffeil i’w chopïo a’i chadw gyda’r dystiolaeth; gellir ei ailadrodd',
      '--witness': 'pwy a’i gwelodd neu a all ei gadarnhau',
      '--witness-role': 'swydd y tyst',
      '--witness-registration': 'rhif cofrestru’r tyst',
      '--witness-date': 'y dyddiad y gwnaeth y tyst ei gadarnhau',
      '--text': 'testun i ddechrau ag ef',
      '--from':
        'troi eich nodiadau eich hun yn dystiolaeth: dogfen Word (.docx), tudalen we (.html), Markdown neu destun plaen',
      '--alt':
        'beth mae llun yn eich nodiadau yn ei ddangos, os nad oes ganddo ddisgrifiad; gellir ei ailadrodd, hefyd fel name=text',
      '--file': 'enw’r ffeil newydd yn y ffolder evidence',
      '--edit': 'agor y ffeil newydd yn eich golygydd',
    },
    examples: {
      'otpath add': 'Ateb ychydig o gwestiynau am ddarn o’ch gwaith a’i gofnodi.',
      'otpath add --from notes.md':
        'Dechrau o’ch nodiadau eich hun mewn Markdown, testun plaen neu Word.',
    },
  },
  check: {
    summary: 'dod o hyd i broblemau yn eich portffolio',
    description:
      'Dod o hyd i broblemau yn ffeiliau portffolio. Mae pob canfyddiad yn dweud beth sydd o’i le, ble y mae a beth i’w wneud. Ni newidir dim oni bai eich bod yn ychwanegu --fix.',
    arguments: { portfolio: 'un neu ragor o ffolderi portffolios' },
    options: {
      ...welshFindingOptions,
      '--attachments':
        'chwilio hefyd am fanylion personol mewn atodiadau (mae’n cymryd mwy o amser)',
      '--watch': 'gwirio eto pryd bynnag y bydd ffeil yn newid, nes i chi bwyso Ctrl-C',
    },
    examples: {
      'otpath check': 'Gwirio’r portffolio yr ydych ynddo.',
      'otpath check --attachments':
        'Edrych hefyd y tu mewn i atodiadau: dogfennau, negeseuon e-bost, lluniau.',
      'otpath check --fix --dry-run': 'Dangos beth y gallai otpath ei gywiro, heb newid dim.',
    },
  },
  gaps: {
    summary: 'dangos beth sydd wedi’i gwmpasu, beth sydd ar goll a beth i’w wneud nesaf',
    description:
      'Cymharu portffolio â lefel, cam neu broffil rôl, a dangos beth sydd wedi’i gwmpasu, beth sydd ar goll a beth i’w wneud nesaf. Nid yw’n newid dim.',
    options: {
      '--since': 'dangos beth sydd wedi newid ers y dyddiad hwn',
      '--at':
        'dangos beth oedd y ffeiliau’n ei ddweud yn y diwygiad git hwn; mae’r canlyniadau ar ddiwrnod y commit hwnnw oni bai eich bod yn rhoi --as-of',
      '--all': 'dangos pob gofyniad yn y derfynell',
      '--sheet':
        'dangos taflen un dudalen ar gyfer goruchwyliaeth: beth sydd wedi newid, beth sydd i’w wneud a beth i gytuno arno',
      '--fail-on-gaps': 'gorffen gyda chod 1 nes bod y targed wedi’i fodloni',
    },
    examples: {
      'otpath gaps': 'Dangos beth sydd wedi’i gwmpasu a beth sydd ar goll.',
      'otpath gaps --format html --output gaps.html':
        'Gwneud tudalen i’w hagor, ei hargraffu neu ei hanfon.',
      'otpath gaps --sheet --output sheet.docx':
        'Gwneud taflen un dudalen ar gyfer goruchwyliaeth, yn Word.',
    },
  },
};
