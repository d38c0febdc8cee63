import type { ForeignKind } from '../../../model/exchange.ts';

/** What a file is, and what to do with it, in Welsh. */
export const welshForeignKinds: Readonly<Record<ForeignKind, readonly [is: string, hint: string]>> =
  {
    empty: ['yn wag', 'Allforiwch hi eto o’r rhaglen y daw ohoni.'],
    pdf: [
      'yn PDF',
      'Nid oes gan PDF strwythur y gall otpath ei ddarllen. Gofynnwch am y fframwaith fel taenlen, CASE neu CSV.',
    ],
    word: ['yn ddogfen Word', 'Rhowch y datganiadau mewn taenlen neu ffeil CSV, un ym mhob rhes.'],
    excel: [
      'yn llyfr gwaith Excel, ond nid oes colofn o ddatganiadau ar unrhyw ddalen',
      'Rhowch bennawd megis “Datganiad” uwchben y datganiadau. Neu dywedwch pa golofn sy’n eu dal, er enghraifft: --map text=B,level=A',
    ],
    'empty-workbook': [
      'yn llyfr gwaith Excel heb ddim ynddo',
      'Gwiriwch eich bod wedi’i gadw, ac nad yw ei ddalennau wedi’u cuddio.',
    ],
    figures: [
      'yn llyfr gwaith o ffigurau, megis cyllideb, nid yn fframwaith',
      'Os oes datganiadau yn un o’i golofnau, enwch hi. Er enghraifft: --map text=B,level=A',
    ],
    opendocument: [
      'yn ffeil OpenDocument',
      'Agorwch hi a’i chadw fel llyfr gwaith Excel (.xlsx), neu fel CSV.',
    ],
    pack: [
      'yn becyn cyflwyno, nid yn fframwaith',
      'I wirio bod y pecyn yn gyflawn a heb ei newid, rhedwch: otpath verify FILE',
    ],
    portfolio: [
      'yn dal gosodiadau portffolio, nid fframwaith',
      'Rhowch ffeil fframwaith. I wirio’r portffolio, rhedwch: otpath check',
    ],
    'old-office': [
      'yn ffeil o hen fersiwn o Office, neu wedi’i chloi â chyfrinair',
      'Agorwch hi a’i chadw fel llyfr gwaith Excel (.xlsx) heb gyfrinair, neu fel CSV.',
    ],
    zip: ['yn ffeil zip', 'Dadbaciwch hi, a mewnforiwch y ffeil sy’n cynnwys y fframwaith.'],
    picture: ['yn llun', 'Rhowch y ffeil sy’n dal y fframwaith fel testun.'],
    'web-page': ['yn dudalen we', 'Lawrlwythwch y fframwaith ei hun, er enghraifft fel CASE JSON.'],
    json: [
      'yn JSON, ond nid yn fframwaith',
      'Mae otpath yn darllen CASE (gyda CFDocument) a ffeiliau Mahara .matrix (gyda framework).',
    ],
    'broken-json': [
      'yn edrych fel JSON, ond mae camgymeriad ynddi neu mae wedi’i thorri’n fyr',
      'Allforiwch hi eto o’r rhaglen y daw ohoni.',
    ],
    'otpath-output': [
      'yn adroddiad gan otpath, nid yn fframwaith',
      'I allforio fframwaith, rhedwch: otpath framework export ID --format yaml',
    ],
    table: [
      'yn dabl, ond nid yn fframwaith y mae otpath yn ei adnabod',
      'Os rhestr â datganiad ym mhob rhes yw hi, dywedwch pa golofn sy’n dal beth. Er enghraifft: --map text=B,level=A',
    ],
    yaml: [
      'yn YAML, ond nid yn fframwaith mewn un ffeil',
      'I wirio ffolder fframwaith, rhedwch: otpath framework validate FOLDER',
    ],
    evidence: ['yn ffeil Markdown, megis tystiolaeth', 'Rhowch ffeil fframwaith.'],
    binary: ['heb fod yn ffeil destun', 'Allforiwch y fframwaith eto, fel CASE, CSV neu YAML.'],
    text: ['yn destun plaen', 'Rhowch y datganiadau mewn taenlen neu ffeil CSV, un ym mhob rhes.'],
  };
