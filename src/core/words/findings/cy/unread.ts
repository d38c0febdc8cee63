import type { UnreadCase } from '../../../model/finding-args/privacy.ts';

/** Why something could not be looked into. */
interface UnreadWords {
  /** After a colon: "fideo yw". */
  readonly because: string;
  readonly hint: string;
}

const readItself = 'neu darllenwch drwy’r cyfan eich hun.';

export const welshUnread: Readonly<Record<UnreadCase, UnreadWords>> = {
  'old-word': {
    because: 'hen ddogfen Word (.doc) yw hon',
    hint: `Agorwch hi yn Word a’i chadw fel .docx (File, Save As), ${readItself}`,
  },
  'old-excel': {
    because: 'hen lyfr gwaith Excel (.xls) yw hwn',
    hint: `Agorwch y ffeil yn Excel a’i chadw fel .xlsx (File, Save As), ${readItself}`,
  },
  'old-powerpoint': {
    because: 'hen gyflwyniad PowerPoint (.ppt) yw hwn',
    hint: `Agorwch y ffeil yn PowerPoint a’i chadw fel .pptx (File, Save As), ${readItself}`,
  },
  'old-office': {
    because: 'mae’r ffeil mewn hen fformat Office',
    hint: `Cadwch y ffeil mewn fformat cyfredol, fel .docx neu PDF, ${readItself}`,
  },
  'binary-workbook': {
    because: 'llyfr gwaith Excel deuaidd (.xlsb) yw hwn',
    hint: `Agorwch y ffeil yn Excel a’i chadw fel .xlsx (File, Save As), ${readItself}`,
  },
  outlook: {
    because: 'neges neu flwch post Outlook yw hwn',
    hint: `Cadwch y neges fel testun neu PDF, ${readItself}`,
  },
  onenote: {
    because: 'ffeil OneNote yw hon',
    hint: `Allforiwch y dudalen fel Word neu PDF (File, Export), ${readItself}`,
  },
  iwork: {
    because: 'ffeil Pages, Numbers neu Keynote yw hon',
    hint: `Allforiwch hi fel Word, Excel neu PDF (File, Export To), ${readItself}`,
  },
  archive: {
    because: 'mae’r ffeil wedi’i phacio mewn ffordd nad yw otpath yn ei darllen, fel .7z neu .rar',
    hint: 'Dadbaciwch hi ac atodwch y ffeiliau eu hunain, neu edrychwch drwyddynt i gyd eich hun.',
  },
  sound: {
    because: 'recordiad sain yw hwn',
    hint: 'Gwrandewch ar y cyfan eich hun am enwau a manylion personol eraill.',
  },
  film: {
    because: 'fideo yw hwn',
    hint: 'Gwyliwch y cyfan eich hun am wynebau, enwau, cyfeiriadau a’r hyn y mae pobl yn ei ddweud.',
  },
  program: {
    because: 'rhaglen yw hon',
    hint: 'Nid oes ar banel angen rhaglen. Gadewch hi allan o’ch tystiolaeth.',
  },
  unknown: {
    because: 'mae’n fath o ffeil nad yw otpath yn ei adnabod',
    hint: `Cadwch y ffeil fel .docx, PDF neu destun, ${readItself}`,
  },
  'too-large': {
    because: 'mae’r ffeil yn rhy fawr (dros 50 MB)',
    hint: `Gwnewch y ffeil yn llai, ${readItself}`,
  },
  'too-much-inside': {
    because: 'mae gormod wedi’i bacio yn y ffeil',
    hint: `Rhannwch y ffeil yn ffeiliau llai, ${readItself}`,
  },
  'too-much-together': {
    because:
      'mae’r ffeil yn dod ar ôl mwy nag y mae otpath yn ei ddarllen ar unwaith yn yr holl atodiadau',
    hint: `Gwnewch yr atodiadau mwyaf yn llai, ${readItself}`,
  },
  'too-deep': {
    because: 'mae ffeiliau wedi’u pacio mewn ffeiliau ormod o weithiau',
    hint: 'Dadbaciwch hi ac atodwch y ffeiliau eu hunain, neu edrychwch drwyddynt i gyd eich hun.',
  },
  encrypted: {
    because: 'mae’r ffeil wedi’i diogelu â chyfrinair',
    hint: `Cadwch y ffeil heb gyfrinair, ${readItself}`,
  },
  broken: {
    because: 'mae’r ffeil wedi’i difrodi, neu nid yr hyn y mae ei henw’n ei ddweud ydyw',
    hint: 'Agorwch y ffeil. Os yw’n agor, cadwch hi eto a gwiriwch unwaith yn rhagor, neu darllenwch drwy’r cyfan eich hun.',
  },
  unlisted: {
    because: 'mae wedi’i chuddio, am fod rhestr ffeiliau’r zip yn ei gadael allan',
    hint: 'Dadbaciwch y zip, a gwnewch un newydd o’r ffeiliau yr ydych am eu dangos.',
  },
  unreadable: {
    because: 'ni ellid agor y ffeil',
    hint: `Caewch y ffeil mewn rhaglenni eraill a gwiriwch unwaith yn rhagor, ${readItself}`,
  },
};
