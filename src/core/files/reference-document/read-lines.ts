import type { ReferenceLines, ReferencePicture, XmlNode } from '../../model/word-reference.ts';
import { partAt, relationshipsOf, type Parts } from '../notes/word-parts.ts';
import { attributeOf, elementsIn, findAll, readXml, type Element } from '../notes/word-xml.ts';
import { attributesWith, kept, type Keep } from './known-xml.ts';

/** Elements that say how something looks or stand for words. */
const ofWord: ReadonlySet<string> = new Set(
  [
    'p pPr r rPr t tab br cr noBreakHyphen softHyphen ptab tabs jc spacing ind pBdr top left bottom right',
    'between shd keepNext keepLines rFonts b bCs i iCs caps smallCaps strike u color sz szCs vertAlign kern w',
    'position noProof start end insideH insideV drawing fldSimple fldChar instrText',
    'tbl tblPr tblW tblInd tblBorders tblLayout tblCellMar tblLook tblGrid gridCol tr trPr trHeight tc tcPr tcW',
    'tcBorders tcMar vAlign gridSpan vMerge noWrap hideMark cantSplit',
  ]
    .join(' ')
    .split(' ')
    .map((name) => `w:${name}`),
);

/** What is around words that are kept: links lead nowhere, and fields to fill in are text. */
const around: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:ins',
]);

/** Of fields only page numbers: others can fetch files or start programs. */
const field =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b[^"\\]*(?:\\\* (?:MERGEFORMAT|Arabic|roman|ROMAN)\s*)*$/;

const isField = (instruction: string): boolean => field.test(instruction);

/** Fields of several pieces can be told apart only together: with one that can't be kept, all become text. */
const hasOtherFields = (part: Element): boolean =>
  findAll(part, 'w:instrText').some(
    (one) => !isField(one.children.filter((child) => typeof child === 'string').join('')),
  );

/** More bytes than any logo. */
const largestPicture = 3 * 1024 * 1024;

/** The lines of a header or a footer, and their pictures, which are added to those before. */
export function pageLinesOf(
  parts: Parts,
  path: string,
  pictures: ReferencePicture[],
): ReferenceLines {
  const bytes = partAt(parts, path);
  if (!bytes) return [];
  const part = readXml(bytes);
  const relations = relationshipsOf(parts, path);
  const dropsFields = hasOtherFields(part);
  const pictureNumber = (id: string | undefined): number | undefined => {
    const relation = relations.get(id ?? '');
    if (!relation || relation.isOutside || relation.type !== 'image') return undefined;
    const image = partAt(parts, relation.target);
    const type = image && pictureTypeOf(image);
    if (!image || type === undefined || image.length > largestPicture) return undefined;
    const known = pictures.findIndex((one) => one.bytes === image);
    return known >= 0 ? known : pictures.push({ bytes: image, type }) - 1;
  };
  const keep: Keep = (element) => {
    const { name } = element;
    if (around.has(name)) return 'inside';
    if (name === 'w:fldSimple' && !isField(attributeOf(element, 'w:instr') ?? '')) return 'inside';
    if (dropsFields && (name === 'w:fldChar' || name === 'w:instrText')) return undefined;
    if (name === 'w:drawing') {
      const shown = findAll(element, 'a:blip').map((one) => attributeOf(one, 'r:embed'));
      const isWhole = shown.length > 0 && shown.every((id) => pictureNumber(id) !== undefined);
      return isWhole && findAll(element, 'pic:pic').length > 0 ? {} : undefined;
    }
    if (name === 'a:blip')
      return { 'r:embed': String(pictureNumber(attributeOf(element, 'r:embed'))) };
    if (ofDrawing.has(name)) return attributesWith(element, ['']);
    return ofWord.has(name) ? attributesWith(element, ['w']) : undefined;
  };
  // Space at the ends of words counts.
  return kept(elementsIn(part), keep).map(withSpaces);
}

const withSpaces = (node: XmlNode): XmlNode => ({
  ...node,
  attributes: ['w:t', 'w:instrText'].includes(node.name)
    ? { ...node.attributes, 'xml:space': 'preserve' }
    : node.attributes,
  children: node.children.map((child) => (typeof child === 'string' ? child : withSpaces(child))),
});

/** What a picture in a line, or beside it, is made of. Links and effects are left out. */
const ofDrawing: ReadonlySet<string> = new Set([
  ...'inline anchor extent effectExtent docPr cNvGraphicFramePr simplePos positionH positionV align posOffset wrapNone wrapSquare wrapTopAndBottom'
    .split(' ')
    .map((name) => `wp:${name}`),
  ...'graphic graphicData graphicFrameLocks picLocks stretch fillRect xfrm off ext prstGeom avLst srcRect noFill ln'
    .split(' ')
    .map((name) => `a:${name}`),
  ...'pic nvPicPr cNvPr cNvPicPr blipFill spPr'.split(' ').map((name) => `pic:${name}`),
]);

function pictureTypeOf(bytes: Uint8Array): ReferencePicture['type'] | undefined {
  const starts = (...signs: readonly number[]): boolean =>
    signs.every((sign, at) => bytes[at] === sign);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (starts(0xff, 0xd8, 0xff)) return 'jpg';
  return starts(0x47, 0x49, 0x46, 0x38) ? 'gif' : undefined;
}
