import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Related = readonly [type: string, target: string, mode?: string];

const relations = (...all: readonly Related[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${String(index + 1)}" Type="${office}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('')}</Relationships>`;

export interface ReferenceParts {
  readonly styles?: string;
  readonly section?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly theme?: string;
  readonly body?: string;
  /** More files of the package; text, or bytes. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly headerRelations?: readonly Related[];
}

/** An organisation's Word document. */
export function referenceDocument({
  styles = '',
  section = '',
  header = '',
  footer = '',
  theme = '',
  body = '<w:p/>',
  more = {},
  headerRelations = [],
}: ReferenceParts): Uint8Array {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      ['styles', 'styles.xml'],
      ['header', 'header1.xml'],
      ['footer', 'footer1.xml'],
      ['theme', 'theme/theme1.xml'],
    ),
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/header1.xml': `<w:hdr ${namespaces}>${header}</w:hdr>`,
    'word/_rels/header1.xml.rels': relations(...headerRelations),
    'word/footer1.xml': `<w:ftr ${namespaces}>${footer}</w:ftr>`,
    'word/theme/theme1.xml':
      theme === ''
        ? '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Empty"/>'
        : theme,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        typeof text === 'string' ? strToU8(text) : text,
      ]),
    ),
  );
}

export const paragraphStyle = (id: string, name: string, inside: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** A picture in a line, by the id of its relation. */
export const inlinePicture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Logo" descr="The council"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
