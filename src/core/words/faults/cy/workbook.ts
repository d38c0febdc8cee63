import type { CellFault, WorkbookTrouble } from '../../../model/exchange.ts';
import { columnLetters } from '../../../text/columns.ts';

/** Why a workbook was not read, and what to do, in Welsh. It follows “Mae FILE”. */
export function welshWorkbookTrouble(
  trouble: WorkbookTrouble,
): readonly [why: string, hint: string] {
  const again = 'Agorwch y ffeil yn Excel, cadwch hi fel llyfr gwaith newydd, a mewnforiwch hwnnw.';
  const sheets =
    'Copïwch y dalennau â’r fframwaith yn unig i lyfr gwaith newydd, a mewnforiwch hwnnw.';
  switch (trouble.why) {
    case 'broken':
      return ['wedi’i difrodi, felly ni ellir ei darllen', again];
    case 'encrypted':
      return ['wedi’i chloi â chyfrinair', 'Cadwch hi heb gyfrinair, a mewnforiwch hi eto.'];
    case 'too-large-unpacked':
      return [
        `yn dadbacio i fwy na ${String(trouble.megabytes)} MB, felly stopiodd otpath ei darllen`,
        sheets,
      ];
    case 'definitions':
      return ['yn cynnwys diffiniadau (DTD) na all llyfr gwaith eu cael', again];
    case 'external-links':
      return [
        'yn cymryd gwerthoedd o ffeiliau eraill',
        'Yn Excel, dewiswch Data, yna Edit Links, yna Break Link. Cadwch hi, a mewnforiwch hi eto.',
      ];
    case 'too-many-sheets':
      return [`yn cynnwys mwy na ${String(trouble.allowed)} o ddalennau`, sheets];
    case 'too-many-rows':
      return [
        `yn cynnwys mwy na ${trouble.allowed.toLocaleString('en-GB')} o resi wedi’u llenwi ar y ddalen “${trouble.sheet}”`,
        'Copïwch resi’r fframwaith yn unig i lyfr gwaith newydd, a mewnforiwch hwnnw.',
      ];
    case 'too-many-cells':
      return [
        `yn cynnwys mwy o gelloedd wedi’u llenwi ar y ddalen “${trouble.sheet}” nag y mae otpath yn eu darllen (hyd at ${trouble.allowed.toLocaleString('en-GB')}, a hyd at golofn IV)`,
        'Copïwch golofnau’r fframwaith yn unig i lyfr gwaith newydd, a mewnforiwch hwnnw.',
      ];
    case 'long-cell':
      return [
        `yn cynnwys cell â mwy na ${trouble.allowed.toLocaleString('en-GB')} o lythrennau ar y ddalen “${trouble.sheet}”, ac nid yw Excel yn caniatáu hynny`,
        again,
      ];
    case 'too-much-text':
      return [`yn cynnwys mwy na ${String(trouble.megabytes)} MB o destun`, sheets];
  }
}

/** A cell with the name of its sheet, in Welsh. */
export const welshCellNamed = ({
  sheet,
  row,
  column,
}: Pick<CellFault, 'sheet' | 'row' | 'column'>): string =>
  `Dalen “${sheet}”, rhes ${String(row)}, colofn ${columnLetters(column)}`;

export function welshCellFault(cell: CellFault): string {
  const { heading, value, offered = [] } = cell;
  const of = heading === '' ? '' : ` (${heading})`;
  const known =
    offered.length === 0
      ? ''
      : ` Dewiswch un o’r rhain: ${offered.slice(0, 12).join(', ')}${offered.length > 12 ? ' …' : ''}.`;
  const at = `${welshCellNamed(cell)}${of}`;
  switch (cell.why) {
    case 'formula':
      return `${at}: fformiwla yw hon${value === '' ? '' : ` (mae’n dangos “${short(value)}”)`}. Teipiwch y testun ei hun.`;
    case 'missing':
      return `${at}: ni all hon fod yn wag.`;
    case 'missing-id':
      return `${at}: nid oes dynodydd gan y rhes hon. Rhowch un iddi nad oes gan unrhyw res arall ac sy’n dechrau â llythyren, megis NEW-01.`;
    case 'no-column':
      return `Dalen “${cell.sheet}”: mae’r golofn “${heading}” ar goll. ${
        offered.length === 0
          ? `Ysgrifennwch y pennawd hwn yn rhes ${String(cell.row)}.`
          : `Nid yw otpath yn adnabod y pennawd ${offered.map((one) => `“${short(one)}”`).join(', ')} yn rhes ${String(cell.row)}. Os hon yw’r golofn, ailenwch hi yn “${heading}”.`
      }`;
    case 'no-setting':
      return `Dalen “${cell.sheet}”: mae “${heading}” ar goll neu’n wag.`;
    case 'not-a-number':
      return `${at}: nid yw “${short(value)}” yn rhif cyfan.`;
    case 'not-a-setting':
      return `${at}: nid oes gosodiad o’r fath yn otpath. Defnyddiwch y gosodiadau sydd ar y ddalen hon.`;
    case 'not-a-version':
      return `${at}: nid yw “${short(value)}” yn fersiwn. Ysgrifennwch rifau ag atalnodau llawn, megis 1.0.0.`;
    case 'not-an-id':
      return `${at}: ni all “${short(value)}” fod yn ddynodydd. Dechreuwch â llythyren, a defnyddiwch lythrennau, digidau, cysylltnodau, atalnodau llawn a thanlinellau.${offered.length === 1 ? ` Er enghraifft: ${offered[0]!}.` : known}`;
    case 'not-fitting':
      return `${at}: ni ellir defnyddio ${value === '' ? 'hyn' : `“${short(value)}”`} yma.`;
    case 'not-offered':
      return `${at}: nid yw “${short(value)}” yn un o’r dewisiadau.${known}`;
    case 'not-there':
      return `${at}: nid yw “${short(value)}” yn y llyfr gwaith hwn${cell.of === undefined ? '' : ` nac yn ${cell.of}`}.${known}`;
    case 'not-of-pillar':
      return `${at}: nid yw “${short(value)}” yn agwedd ar y piler yn y rhes hon.${known}`;
    case 'not-in-base':
      return `${at}: nid yw “${short(value)}” yn ${cell.of ?? ''}, felly ni ellir ei newid.${offered[0] === undefined ? '' : ` Ai ${offered[0]} oeddech chi’n ei feddwl?`}`;
    case 'no-sheet':
      return offered[0] === undefined
        ? `Mae’r ddalen “${cell.sheet}” ar goll. Rhowch hi yn ôl. Os nad yw gennych bellach, allforiwch y fframwaith eto a chopïwch eich newidiadau i’r llyfr gwaith newydd.`
        : `Mae’r ddalen “${cell.sheet}” ar goll. Mae’r ddalen “${offered[0]}” yn edrych yn debyg iddi. Ailenwch hi yn “${cell.sheet}”.`;
    case 'blank-sheet':
      return `Mae’r ddalen “${cell.sheet}” yn wag. Rhowch ei rhesi yn ôl. I roi pethau o’r neilltu neu eu tynnu’n ôl, cadwch eu rhesi.`;
    case 'no-reason':
      return `${at}: mae ${value} wedi’i newid, ond heb reswm. Dywedwch pam mewn un frawddeg.`;
    case 'reason-alone':
      return `${at}: mae gan ${value} reswm, ond nid oes dim yn ei res yn wahanol i’r gwreiddiol. Gwnewch y newid, neu cliriwch y rheswm. Mae cryfder gwag yn golygu rhaid.`;
    case 'not-changeable':
      return `${at}: ni ellir newid hyn yn ${value}. Rhowch ef o’r neilltu, ac ychwanegwch eich datganiad eich hun.`;
    case 'row-gone':
      return `Dalen “${cell.sheet}”: mae rhes ${value} wedi mynd. Rhowch hi yn ôl. I’w rhoi o’r neilltu, dewiswch “yes” o dan “Rhoi o’r neilltu” a rhowch reswm.`;
    case 'not-addable':
      return `${at}: ni ellir ychwanegu ${value} yno. Ychwanegwch ef at biler neu ofyniad any-of o’ch eiddo eich hun.`;
    case 'twice':
      return `${at}: defnyddir y dynodydd “${short(value)}” ddwywaith.${cell.other === undefined ? '' : ` Mae’r llall yma: ${welshCellNamed(cell.other)}.`} Rhowch ddynodydd arall i un ohonynt.`;
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
