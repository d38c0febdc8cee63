import type { englishPageNew } from './en-otpath-page-new.ts';

/** The same in Welsh. */
export const welshPageNew: typeof englishPageNew = {
  none: 'Heb bortffolio eto?',
  start: 'Dechrau portffolio newydd',
  intro:
    'Atebwch ychydig o gwestiynau. Yna mae’r dudalen yn gwneud ffeiliau cyntaf eich portffolio ac yn ei agor. Ni chaiff dim ei ysgrifennu ar y cyfrifiadur hwn nes i chi gadw.',
  framework: 'Y fframwaith y caiff eich tystiolaeth ei chymharu ag ef.',
  chooseFramework: 'Dewiswch fframwaith',
  faults: {
    framework: 'Dewiswch fframwaith o’r rhestr.',
    target: 'Dewiswch yr hyn rydych yn gweithio tuag ato.',
  },
  create: 'Creu’r portffolio',
  folder: 'fy-mhortffolio',
  created:
    'Mae eich portffolio ar agor. Nid yw wedi’i gadw eto: edrychwch ar y newidiadau a’u cadw pan fyddwch yn barod.',
  unsaved: 'Mae’r portffolio hwn yn newydd a heb ei gadw eto.',
  toSave: 'Ei gadw',
  save: 'Cadw mewn ffolder wag',
  saveHint:
    'Gwnewch ffolder newydd ar gyfer eich portffolio, er enghraifft yn Dogfennau, a’i dewis. Mae eich porwr yn gofyn a gaiff y dudalen ysgrifennu ynddi.',
  zipHint:
    'Mae eich portffolio cyfan yn y ffeil zip. Yn eich lawrlwythiadau, cliciwch arni â botwm de’r llygoden a dewis Extract All (ar Mac, cliciwch ddwywaith arni). Symudwch y ffolder i’r man lle rydych yn cadw eich dogfennau. Y tro nesaf, agorwch y ffolder honno yn y dudalen hon.',
  zipped: (name) =>
    `Mae eich porwr yn cadw ${name} lle mae’n cadw lawrlwythiadau. Dadbaciwch hi lle rydych yn cadw eich dogfennau. Yna agorwch y ffolder honno yn y dudalen hon.`,
  notEmpty: (folder) =>
    `Nid yw ${folder} yn wag, felly ni chadwyd dim yno. Gwnewch ffolder newydd a dewis honno.`,
};
