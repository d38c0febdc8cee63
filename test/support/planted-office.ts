import { strToU8, zipSync } from 'fflate';
import { jpeg } from './office-files.ts';

/** Invented details that are put into every place of every kind of file. */
export const planted = 'Mrs Invented, 07700 900456';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );

const main = 'http://schemas.openxmlformats.org';
const w = `xmlns:w="${main}/wordprocessingml/2006/main" xmlns:wp="${main}/drawingml/2006/wordprocessingDrawing" xmlns:a="${main}/drawingml/2006/main" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;
const s = `xmlns="${main}/spreadsheetml/2006/main"`;
const p = `xmlns:p="${main}/presentationml/2006/main" xmlns:a="${main}/drawingml/2006/main"`;
const frame = { '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' };
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word document with this body and these parts beside it. */
export const word = (body: string, parts: Parts = {}): Uint8Array =>
  zipOf({
    ...frame,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

const picture = (attributes: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`;
const beside = (path: string, xml: string): Uint8Array => word(paragraph('Text'), { [path]: xml });
const drawn = `<a:p ${p}><a:r><a:t>${planted}</a:t></a:r></a:p>`;
const chart = `<c:chart xmlns:c="${main}/drawingml/2006/chart"><c:cat><c:pt><c:v>${planted}</c:v></c:pt></c:cat></c:chart>`;
const properties = (element: string): string =>
  `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/">${element}</cp:coreProperties>`;
const link = `<Relationships xmlns="${main}/package/2006/relationships"><Relationship Id="r1" Target="mailto:${encodeURIComponent(planted)}" TargetMode="External"/></Relationships>`;

/** Files of Word, by the place in which the details are. */
export const wordPlaces: Readonly<Record<string, Uint8Array>> = {
  'body.docx': word(paragraph(planted)),
  'cut into runs.docx': word(
    '<w:p><w:r><w:t>Mrs Inv</w:t></w:r><w:proofErr/><w:r><w:t>ented, 07700 9</w:t></w:r><w:r><w:t>00456</w:t></w:r></w:p>',
  ),
  'macros.docm': word(paragraph(planted)),
  'template.dotx': word(paragraph(planted)),
  'main part of Word Online.docx': zipOf({
    ...frame,
    'word/document2.xml': `<w:document ${w}><w:body>${paragraph(planted)}</w:body></w:document>`,
  }),
  'prefix of another program.docx': zipOf({
    ...frame,
    'word/document.xml': `<ns0:document xmlns:ns0="${main}/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>Mrs Inv</ns0:t></ns0:r><ns0:r><ns0:t>ented</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
  }),
  'hidden text.docx': word(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${planted}</w:t></w:r></w:p>`),
  'deletion.docx': word(
    `<w:p><w:r><w:t>Text </w:t></w:r><w:del w:id="1"><w:r><w:delText>${planted}</w:delText></w:r></w:del></w:p>`,
  ),
  'number between changes.docx': word(
    '<w:p><w:r><w:t>Mrs </w:t></w:r><w:del><w:r><w:delText>in black</w:delText></w:r></w:del><w:ins><w:r><w:t>Invented</w:t></w:r></w:ins></w:p>',
  ),
  'table.docx': word(`<w:tbl><w:tr><w:tc>${paragraph(planted)}</w:tc></w:tr></w:tbl>`),
  'text box.docx': word(
    `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph(planted)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
  ),
  'field.docx': word(`<w:p><w:r><w:instrText>HYPERLINK "${planted}"</w:instrText></w:r></w:p>`),
  'simple field.docx': word(`<w:p><w:fldSimple w:instr="COMMENTS ${planted}"/></w:p>`),
  'description of a picture.docx': word(picture(`name="p" descr="${planted}"`)),
  'name of a picture.docx': word(picture(`name="${planted}"`)),
  'title of a picture.docx': word(picture(`name="p" title="${planted}"`)),
  'word art.docx': word(
    `<w:p><w:r><w:pict><v:shape><v:textpath string="${planted}"/></v:shape></w:pict></w:r></w:p>`,
  ),
  'title of a field.docx': word(`<w:sdt><w:sdtPr><w:alias w:val="${planted}"/></w:sdtPr></w:sdt>`),
  'header.docx': beside('word/header1.xml', `<w:hdr ${w}>${paragraph(planted)}</w:hdr>`),
  'footnote.docx': beside(
    'word/footnotes.xml',
    `<w:footnotes ${w}>${paragraph(planted)}</w:footnotes>`,
  ),
  'comment elsewhere.docx': beside(
    'word/notes/comments7.xml',
    `<w:comments ${w}><w:comment>${paragraph(planted)}</w:comment></w:comments>`,
  ),
  'chart.docx': beside('word/charts/chart1.xml', chart),
  'SmartArt.docx': beside(
    'word/diagrams/data1.xml',
    `<dgm:dataModel xmlns:dgm="${main}/drawingml/2006/diagram"><dgm:t>${drawn}</dgm:t></dgm:dataModel>`,
  ),
  'custom XML.docx': beside('customXml/item1.xml', `<case><client>${planted}</client></case>`),
  'attribute in custom XML.docx': beside('customXml/item1.xml', `<case client="${planted}"/>`),
  'autotext.docx': beside(
    'word/glossary/document.xml',
    `<w:glossaryDocument ${w}>${paragraph(planted)}</w:glossaryDocument>`,
  ),
  'link.docx': beside('word/_rels/document.xml.rels', link),
  'document variable.docx': beside(
    'word/settings.xml',
    `<w:settings ${w}><w:docVars><w:docVar w:name="client" w:val="${planted}"/></w:docVars></w:settings>`,
  ),
  'custom property.docx': beside(
    'docProps/custom.xml',
    `<Properties xmlns="${main}/officeDocument/2006/custom-properties"><property name="Client"><vt:lpwstr>${planted}</vt:lpwstr></property></Properties>`,
  ),
  'title.docx': beside('docProps/core.xml', properties(`<dc:title>${planted}</dc:title>`)),
  'altChunk.docx': beside('word/chunk.html', `<html><body><p>${planted}</p></body></html>`),
  'altChunk of a web archive.docx': beside(
    'word/afchunk.mht',
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body>Mrs In=\r\nvented</body></html>\r\n--x--\r\n`,
  ),
  'altChunk of RTF.docx': beside('word/chunk.rtf', `{\\rtf1 ${planted}}`),
  'embedded document.docx': word('', { 'word/embeddings/d.docx': word(paragraph(planted)) }),
  'embedded old document.docx': word('', {
    'word/embeddings/oleObject1.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  }),
  'photo with a place.docx': word('', {
    'word/media/image1.jpg': jpeg({ withPlace: true }),
  }),
};

/** Files of Word that name somebody where only a name is expected. */
export const wordPeople: Readonly<Record<string, Uint8Array>> = {
  'author.docx': beside('docProps/core.xml', properties('<dc:creator>Dilys Demo</dc:creator>')),
  'manager.docx': beside(
    'docProps/app.xml',
    '<Properties><Manager>Dilys Demo</Manager></Properties>',
  ),
  'author of a comment.docx': beside(
    'word/comments.xml',
    `<w:comments ${w}><w:comment w:author="Dilys Demo">${paragraph('Yes')}</w:comment></w:comments>`,
  ),
  'author of a change.docx': word(
    `<w:p><w:ins w:author="Dilys Demo"><w:r><w:t>Text</w:t></w:r></w:ins></w:p>`,
  ),
  'people.docx': beside(
    'word/people.xml',
    `<w15:people ${w}><w15:person w15:author="Dilys Demo"/></w15:people>`,
  ),
  'author of a comment.xlsx': zipOf({
    ...frame,
    'xl/comments1.xml': `<comments ${s}><authors><author>Dilys Demo</author></authors></comments>`,
  }),
  'author of a thread.xlsx': zipOf({
    ...frame,
    'xl/persons/person.xml':
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Dilys Demo" id="{1}"/></personList>',
  }),
  'author of a comment.pptx': zipOf({
    ...frame,
    'ppt/commentAuthors.xml': `<p:cmAuthorLst ${p}><p:cmAuthor id="0" name="Dilys Demo"/></p:cmAuthorLst>`,
  }),
};

const cells = (xml: string, parts: Parts = {}): Uint8Array =>
  zipOf({
    ...frame,
    'xl/worksheets/sheet1.xml': `<worksheet ${s}><sheetData>${xml}</sheetData></worksheet>`,
    ...parts,
  });
const inCell = `<row r="1"><c r="A1" t="inlineStr"><is><t>${planted}</t></is></c></row>`;
const besideCells = (path: string, xml: string): Uint8Array => cells('', { [path]: xml });

export const excelPlaces: Readonly<Record<string, Uint8Array>> = {
  'cell.xlsx': cells(inCell),
  'macros.xlsm': cells(inCell),
  'hidden row.xlsx': cells(inCell.replace('r="1"', 'r="1" hidden="1"')),
  'shared text.xlsx': cells('<row><c t="s"><v>0</v></c></row>', {
    'xl/sharedStrings.xml': `<sst ${s}><si><r><t>Mrs Inv</t></r><r><t>ented</t></r></si></sst>`,
  }),
  'text that no cell shows.xlsx': besideCells(
    'xl/sharedStrings.xml',
    `<sst ${s}><si><t>${planted}</t></si></sst>`,
  ),
  'formula.xlsx': cells(`<row><c r="A1"><f>CONCAT("${planted}",1)</f><v>1</v></c></row>`),
  'name of a sheet.xlsx': besideCells(
    'xl/workbook.xml',
    `<workbook ${s}><sheets><sheet name="${planted}" state="hidden"/></sheets></workbook>`,
  ),
  'defined name.xlsx': besideCells(
    'xl/workbook.xml',
    `<workbook ${s}><definedNames><definedName name="x">"${planted}"</definedName></definedNames></workbook>`,
  ),
  'text box.xlsx': besideCells(
    'xl/drawings/drawing1.xml',
    `<xdr:wsDr xmlns:xdr="${main}/drawingml/2006/spreadsheetDrawing">${drawn}</xdr:wsDr>`,
  ),
  'chart.xlsx': besideCells('xl/charts/chart1.xml', chart),
  'pivot cache.xlsx': besideCells(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `<pivotCacheDefinition ${s}><sharedItems><s v="${planted}"/></sharedItems></pivotCacheDefinition>`,
  ),
  'comment elsewhere.xlsx': besideCells(
    'xl/comments/comment1.xml',
    `<comments ${s}><commentList><comment ref="A1"><text><r><t>Mrs Inv</t></r><r><t>ented</t></r></text></comment></commentList></comments>`,
  ),
  'thread.xlsx': besideCells(
    'xl/threadedComments/t.xml',
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment><text>${planted}</text></threadedComment></ThreadedComments>`,
  ),
  'header.xlsx': zipOf({
    ...frame,
    'xl/worksheets/sheet1.xml': `<worksheet ${s}><headerFooter><oddHeader>&amp;C&amp;"Arial"&amp;12${planted}</oddHeader></headerFooter></worksheet>`,
  }),
  'hint at a cell.xlsx': zipOf({
    ...frame,
    'xl/worksheets/sheet1.xml': `<worksheet ${s}><dataValidations><dataValidation prompt="${planted}"/></dataValidations></worksheet>`,
  }),
};

/** A sheet with a date of birth as Excel keeps it: a number whose style makes a date of it. */
export const dateInCell = cells(
  '<row><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Date of birth</t></is></c></row><row><c r="A2" t="inlineStr"><is><t>B</t></is></c><c r="B2" s="1"><v>15069</v></c></row><row><c r="B3" s="2"><v>15070</v></c></row>',
  {
    'xl/styles.xml': `<styleSheet ${s}><numFmts><numFmt numFmtId="164" formatCode="dd\\ mmm\\ yyyy"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  },
);

const slide = (path: string, xml: string): Uint8Array =>
  zipOf({ ...frame, 'ppt/presentation.xml': `<p:presentation ${p}/>`, [path]: xml });
const onSlide = `<p:sld ${p}><p:txBody><a:p><a:r><a:t>Mrs Inv</a:t></a:r><a:r><a:t>ented</a:t></a:r></a:p></p:txBody></p:sld>`;

export const powerPointPlaces: Readonly<Record<string, Uint8Array>> = {
  'slide.pptx': slide('ppt/slides/slide1.xml', onSlide),
  'show.ppsx': slide('ppt/slides/slide1.xml', onSlide),
  'notes.pptx': slide('ppt/notesSlides/notesSlide1.xml', onSlide),
  'master.pptx': slide('ppt/slideMasters/slideMaster1.xml', onSlide),
  'layout.pptx': slide('ppt/slideLayouts/slideLayout1.xml', onSlide),
  'chart.pptx': slide('ppt/charts/chart1.xml', chart),
  'SmartArt.pptx': slide(
    'ppt/diagrams/data1.xml',
    `<dgm:dataModel xmlns:dgm="x">${drawn}</dgm:dataModel>`,
  ),
  'comment.pptx': slide(
    'ppt/comments/comment1.xml',
    `<p:cmLst ${p}><p:cm><p:text>${planted}</p:text></p:cm></p:cmLst>`,
  ),
  'description of a picture.pptx': slide(
    'ppt/slides/slide1.xml',
    `<p:sld ${p}><p:pic><p:cNvPr id="1" name="p" descr="${planted}"/></p:pic></p:sld>`,
  ),
};

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const office = `xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:table="${odf}:table:1.0" xmlns:style="${odf}:style:1.0" xmlns:draw="${odf}:drawing:1.0" xmlns:svg="${odf}:svg-compatible:1.0" xmlns:meta="${odf}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
const open = (xml: string, parts: Parts = {}): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${office}>${xml}</office:document-content>`,
    ...parts,
  });
const openText = '<text:p>Mrs <text:span>Inv</text:span>ented</text:p>';

export const openPlaces: Readonly<Record<string, Uint8Array>> = {
  'body.odt': open(openText, { 'layout-cache': Uint8Array.of(0, 1, 0, 200, 0) }),
  'cell.ods': open(`<table:table-cell>${openText}</table:table-cell>`),
  'slide.odp': open(`<draw:text-box>${openText}</draw:text-box>`),
  'spaces.odt': open('<text:p>Mrs<text:s text:c="1"/>Invented</text:p>'),
  'header.odt': open('', {
    'styles.xml': `<office:document-styles ${office}><style:header>${openText}</style:header></office:document-styles>`,
  }),
  'meta.odt': open('', {
    'meta.xml': `<office:document-meta ${office}><meta:user-defined meta:name="Client">${planted}</meta:user-defined></office:document-meta>`,
  }),
  'deletion.odt': open(
    `<text:tracked-changes><text:deletion>${openText}</text:deletion></text:tracked-changes>`,
  ),
  'description of a picture.odt': open(
    `<draw:frame draw:name="p"><svg:desc>${planted}</svg:desc></draw:frame>`,
  ),
  'embedded object.odt': open('', {
    'Object 1/content.xml': `<office:document-content ${office}>${openText}</office:document-content>`,
  }),
};
