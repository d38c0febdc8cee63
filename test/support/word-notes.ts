import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Words of one look; the look is XML such as `<w:b/>`. */
export const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of words or of XML, in a style or a list. */
export function paragraph(
  inside: string,
  { style, list, level = 0 }: { style?: string; list?: number; level?: number } = {},
): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
}

export const cell = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${/^<w:(?:p|tbl)>/.test(inside) ? inside : paragraph(inside)}</w:tc>`;

/** Rows of words, or of cells. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

const styles = [
  style('Heading1', 'heading 1'),
  style('Heading2', 'heading 2'),
  style('Title', 'Title'),
  style('Quote', 'Quote'),
  style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('ListBullet2', 'List Bullet 2', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'),
  style('ListNumber', 'List Number'),
  style('TOC1', 'toc 1'),
  '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
].join('');

const levels = (...formats: readonly string[]): string =>
  formats
    .map(
      (format, index) =>
        `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${format === 'bullet' ? '•' : `%${String(index + 1)}.`}"/></w:lvl>`,
    )
    .join('');

/** Lists: 1 and 5 have bullets, 2 and 4 numbers, 3 goes on with those of 2 from 5, 6 is of letters. */
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${levels('bullet', 'bullet')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${levels('decimal', 'decimal')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${levels('decimal', 'decimal')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${levels('upperRoman')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="6"><w:abstractNumId w:val="3"/></w:num>',
].join('');

export interface WordNotes {
  /** The path of the part that holds the text. */
  readonly main?: string;
  /** Further parts: their bytes or XML, by the path from the text. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** What the text points to: type and target by id; an address with a colon is outside. */
  readonly links?: Readonly<Record<string, readonly [string, string]>>;
}

/** A Word document as people write notes in it. */
export function wordNotes(
  body: string,
  { main = 'word/document.xml', parts = {}, links = {} }: WordNotes = {},
): Uint8Array {
  const [folder, name] = [
    main.slice(0, main.lastIndexOf('/')),
    main.slice(main.lastIndexOf('/') + 1),
  ];
  const all = {
    styles: ['styles', 'styles.xml'],
    numbering: ['numbering', 'numbering.xml'],
    ...links,
  };
  const relationships = Object.entries(all)
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="${office}/${type!}" Target="${escaped(target!)}"${target!.includes(':') ? ' TargetMode="External"' : ''}/>`,
    )
    .join('');
  const root = (tag: string, inside: string): string =>
    `<?xml version="1.0"?><w:${tag} ${namespaces}>${inside}</w:${tag}>`;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${office}/officeDocument" Target="${main}"/></Relationships>`,
    [`${folder}/_rels/${name}.rels`]: `<Relationships>${relationships}</Relationships>`,
    [`${folder}/styles.xml`]: root('styles', styles),
    [`${folder}/numbering.xml`]: root('numbering', numbering),
    [main]: root('document', `<w:body>${body}<w:sectPr/></w:body>`),
    ...Object.fromEntries(Object.entries(parts).map(([path, part]) => [`${folder}/${path}`, part])),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

/** A part such as footnotes.xml. */
export const partOf = (tag: string, inside: string): string =>
  `<?xml version="1.0"?><w:${tag} ${namespaces}>${inside}</w:${tag}>`;

/** A picture in the text, by the id of what it points to. */
export const pictureOf = (id: string, description = '', crop = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escaped(description)}"/><a:graphic><a:blip r:embed="${id}"/>${crop}</a:graphic></wp:inline></w:drawing></w:r>`;
