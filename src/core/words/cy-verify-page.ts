import type { VerifyPageWords } from './en-verify-page.ts';

/** What the page says that checks packs in a browser, in Welsh. */
export const welshVerifyPage: VerifyPageWords = {
  title: 'Gwirio pecyn cyflwyno',
  intro:
    'Mae’r dudalen hon yn dangos a yw pecyn cyflwyno yn gyflawn a heb ei newid. Eich porwr sy’n gwneud y cyfan ar y cyfrifiadur hwn. Nid yw’r dudalen yn anfon dim i unman, yn cadw dim nac yn newid dim.',
  chooseZip: 'Dewiswch ffeil zip y pecyn',
  chooseFolder: 'Neu dewiswch y ffolder y dadbaciwyd ef iddi',
  drop: 'Gallwch hefyd lusgo’r ffeil zip neu’r ffolder i’r dudalen hon.',
  result: (name) => `Canlyniad ${name}`,
  notChecked: 'Heb ei wirio',
  checking: (name) => `Yn gwirio ${name}.`,
  progress: (percent) => `${String(percent)}% wedi’i wneud.`,
  severalDropped: {
    message: 'Rydych wedi gollwng mwy nag un ffeil.',
    hint: 'Gollyngwch un ffeil zip neu un ffolder.',
  },
  folderRefused: {
    message: 'Nid yw’r porwr hwn yn gadael i’r dudalen ddarllen ffolder rydych yn ei gollwng.',
    hint: 'Dewiswch y ffolder gyda’r botwm yn lle hynny.',
  },
  unreadable: (name) => ({
    message: `Ni all eich porwr ddarllen ${name}.`,
    hint: 'Caewch raglenni eraill sy’n ei defnyddio, yna dewiswch hi eto.',
  }),
  tooOld:
    'Mae’r porwr hwn yn rhy hen i wirio pecynnau. Defnyddiwch fersiwn ddiweddar o Edge, Chrome, Firefox neu Safari.',
  withoutScript:
    'Mae eich porwr wedi diffodd sgript y dudalen hon, felly ni all wirio dim. Gofynnwch i rywun sydd ag otpath redeg otpath verify.',
  limits: 'Yr hyn na all y dudalen hon ei ddangos',
  limitsOf: [
    'Gall rhywun sy’n newid pecyn yn fwriadol newid ei faniffest a’r dudalen hon hefyd. Felly cymharwch y rhif gwirio â’r un sydd gan yr ymgeisydd, neu defnyddiwch gopi o’r dudalen hon a gawsoch o rywle arall.',
    'Ni all ddangos pwy a wnaeth y pecyn, a yw’r hyn y mae’n ei ddweud yn wir, na phwy sydd wedi’i ddarllen.',
  ],
};
