import type {
  ReferenceLines,
  ReferencePage,
  ReferencePages,
  ReferencePicture,
  WordReference,
  XmlNode,
} from '../../model/word-reference.ts';
import { partAt, relationshipsOf, type Parts } from '../notes/word-parts.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  findAll,
  isOn,
  readXml,
  type Element,
} from '../notes/word-xml.ts';
import { attributesWith, kept } from './known-xml.ts';
import { pageLinesOf } from './read-lines.ts';
import { defaultsIn, stylesIn } from './read-styles.ts';

/**
 * What an organisation's Word document looks like. Its text, macros, links and inserted files are never read; undefined
 * where it is no Word document. Throws where its XML is none.
 */
export function readReferenceParts(parts: Parts): WordReference | undefined {
  const main = [...relationshipsOf(parts, '').values()].find(
    ({ type, isOutside }) => type === 'officeDocument' && !isOutside,
  )?.target;
  const bytes = main === undefined ? undefined : partAt(parts, main);
  if (main === undefined || bytes === undefined) return undefined;
  const document = readXml(bytes);
  if (document.name !== 'w:document') return undefined;
  const relations = relationshipsOf(parts, main);
  const partOf = (type: string): Element | undefined => {
    const found = [...relations.values()].find((one) => one.type === type && !one.isOutside);
    const content = found && partAt(parts, found.target);
    return content && readXml(content);
  };
  const styles = partOf('styles');
  const theme = partOf('theme');
  // The last section is that of the end of the document, which holds where there is one only.
  const section = findAll(document, 'w:sectPr').at(-1);
  const pictures: ReferencePicture[] = [];
  const linesFor = (
    kind: 'header' | 'footer',
  ): Readonly<Record<ReferencePages, ReferenceLines | undefined>> => {
    const of = (pages: ReferencePages): ReferenceLines | undefined => {
      const reference = childrenOf(section, `w:${kind}Reference`).find(
        (one) => (attributeOf(one, 'w:type') ?? 'default') === pages,
      );
      const relation = relations.get(attributeOf(reference, 'r:id') ?? '');
      if (!relation || relation.isOutside) return undefined;
      return pageLinesOf(parts, relation.target, pictures);
    };
    const isFirstDifferent = isOn(section, 'w:titlePg') ?? false;
    return { default: of('default'), first: isFirstDifferent ? (of('first') ?? []) : undefined };
  };
  return {
    styles: styles ? stylesIn(styles) : new Map(),
    defaults: styles ? defaultsIn(styles) : { paragraph: [], characters: [] },
    theme: theme && themeOf(theme),
    page: pageOf(section),
    headers: linesFor('header'),
    footers: linesFor('footer'),
    pictures,
  };
}

/** Colours, fonts and effects are of one vocabulary; pictures and extensions are left out. */
function themeOf(theme: Element): XmlNode | undefined {
  if (theme.name !== 'a:theme') return undefined;
  const [node] = kept([theme], (element) =>
    element.name.startsWith('a:') && !['a:blip', 'a:blipFill', 'a:extLst'].includes(element.name)
      ? attributesWith(element, [''])
      : undefined,
  );
  return node;
}

/** A page of a size that there is, with enough room for text; in twentieths of a point. */
const smallest = 5000;
const largest = 31_680;
const leastRoom = 4500;

function pageOf(section: Element | undefined): ReferencePage | undefined {
  const [paper, edges] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')];
  const number = (element: Element | undefined, name: string, otherwise: number): number => {
    const value = Math.abs(Number(attributeOf(element, `w:${name}`) ?? otherwise));
    return Number.isFinite(value) && value <= largest ? Math.round(value) : otherwise;
  };
  if (!paper) return undefined;
  const [width, height] = [number(paper, 'w', 0), number(paper, 'h', 0)];
  const margins = {
    top: number(edges, 'top', 1440),
    bottom: number(edges, 'bottom', 1440),
    left: number(edges, 'left', 1440) + number(edges, 'gutter', 0),
    right: number(edges, 'right', 1440),
    header: number(edges, 'header', 708),
    footer: number(edges, 'footer', 708),
  };
  const isUsable =
    Math.min(width, height) >= smallest &&
    width - margins.left - margins.right >= leastRoom &&
    height - margins.top - margins.bottom >= leastRoom;
  return isUsable ? { width, height, isLandscape: width > height, margins } : undefined;
}
