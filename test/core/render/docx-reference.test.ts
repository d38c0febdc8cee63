import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordReference } from '../../../src/core/model/word-reference.ts';
import { readWordReference } from '../../../src/node/word-reference.ts';
import {
  inlinePicture,
  paragraphStyle,
  referenceDocument,
  type ReferenceParts,
} from '../../support/reference-documents.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { partsOf, readBack, wordOf } from '../../support/word.ts';
import { picture } from '../../support/word-sample.ts';

function read(bytes: Uint8Array): ReturnType<typeof readWordReference> {
  const path = join(temporaryFolder(), 'reference.docx');
  writeFileSync(path, bytes);
  return readWordReference(path);
}

const referenceOf = (parts: ReferenceParts): WordReference => {
  const found = read(referenceDocument(parts));
  if (typeof found === 'string') throw new Error(found);
  return found;
};

const markdown = '# Title\n\n## One\n\ntext\n\n| a | b |\n|:--|:--|\n| c | d |\n';

const made = async (parts: ReferenceParts): Promise<Readonly<Record<string, string>>> =>
  partsOf(await wordOf(markdown, { running: 'Bethan Example', reference: referenceOf(parts) }));

const styleIn = (parts: Readonly<Record<string, string>>, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts['word/styles.xml']!)![0];

const english =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="24"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  paragraphStyle('Normal', 'Normal', '<w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr>') +
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="480"/><w:numPr/></w:pPr><w:rPr><w:color w:val="7A003C"/><w:b/></w:rPr>',
  );

describe('a document with English names of styles', () => {
  it('gives its styles, fonts and theme, each with what it is based on', async () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Council"><a:themeElements/></a:theme>';
    const parts = await made({ styles: english, theme });
    expect(styleIn(parts, 'Normal')).toContain('<w:rFonts w:ascii="Georgia"/>');
    expect(styleIn(parts, 'Heading1')).toBe(
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="480"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia"/><w:b/><w:color w:val="7A003C"/></w:rPr></w:style>',
    );
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="24"/><w:lang w:val="en-GB"');
    expect(parts['word/theme/theme1.xml']).toContain('name="Council"');
    expect(parts['[Content_Types].xml']).toContain('/word/theme/theme1.xml');
  });

  it('leaves ours where it has none', async () => {
    expect(styleIn(await made({ styles: english }), 'Heading2')).toContain(
      'w:color w:val="0B5394"',
    );
  });
});

it('A document from Word in Welsh is understood by its ids, and one from elsewhere by its names', async () => {
  const look = (color: string): string => `<w:rPr><w:color w:val="${color}"/></w:rPr>`;
  const parts = await made({
    styles:
      paragraphStyle('Pennawd1', 'heading 1', look('111111')) +
      paragraphStyle('Pennawd2', 'Fy mhennawd', look('222222')) +
      paragraphStyle('Arall', 'Pennawd 3', look('333333')) +
      paragraphStyle('Arferol', 'Arferol', look('444444')),
  });
  expect(
    ['Heading1', 'Heading2', 'Heading3', 'Normal'].map(
      (id) => /w:color w:val="(\d+)"/.exec(styleIn(parts, id))?.[1],
    ),
  ).toEqual(['111111', '222222', '333333', '444444']);
});

describe('a landscape document with a logo', () => {
  const landscape: ReferenceParts = {
    section:
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1500" w:bottom="1200" w:left="1000" w:right="900" w:header="600" w:footer="500" w:gutter="100"/>',
    header: inlinePicture('rId1'),
    headerRelations: [['image', 'media/logo.png']],
    footer:
      '<w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:fldSimple w:instr=" PAGE "/></w:p>',
    more: { 'word/media/logo.png': picture.bytes },
  };

  it('gives the size and the margins of its pages, and tables are as wide as those', async () => {
    const document = (await made(landscape))['word/document.xml']!;
    expect(document).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1500" w:right="900" w:bottom="1200" w:left="1100" w:header="600" w:footer="500" w:gutter="0"/>',
    );
    const widths = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, one]) => Number(one));
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(16_838 - 1100 - 900);
  });

  it('shows its logo above what runs at the top, and its own page number', async () => {
    const parts = await made(landscape);
    expect(parts['word/header1.xml']).toMatch(/r:embed="rId1".*Bethan Example/s);
    expect(parts['word/_rels/header1.xml.rels']).toContain('media/header1-picture1.png');
    expect(parts).toHaveProperty(['word/media/header1-picture1.png']);
    expect(parts['word/footer1.xml']).toMatch(/Page .*w:instr=" PAGE "/s);
    expect(parts['word/footer1.xml']).not.toContain('NUMPAGES');
  });

  it('makes a document that other programs read, the same each time', async () => {
    const reference = referenceOf(landscape);
    const one = await wordOf(markdown, { reference });
    expect(await readBack(one)).toContain('Title');
    expect(await wordOf(markdown, { reference: referenceOf(landscape) })).toEqual(one);
  });
});

it('The first page has its own header where the document has one', async () => {
  const bytes = referenceDocument({
    section: '<w:titlePg/><w:headerReference w:type="first" r:id="rId2"/>',
    header: '<w:p><w:r><w:t>Cyngor</w:t></w:r></w:p>',
  });
  const reference = read(bytes);
  if (typeof reference === 'string') throw new Error(reference);
  const parts = partsOf(await wordOf(markdown, { running: 'Bethan Example', reference }));
  expect(parts['word/document.xml']).toContain('<w:titlePg/>');
  expect(parts['word/header2.xml']).toMatch(/Cyngor.*Bethan Example/s);
});

describe('a hostile document', () => {
  const everything = async (parts: ReferenceParts): Promise<string> =>
    Object.values(await made(parts)).join('\n');

  it('brings in no macro, inserted file, object, outside picture, link or script', async () => {
    const all = await everything({
      body: '<w:altChunk r:id="rId9"/><w:p><w:r><w:t>THEIR TEXT</w:t></w:r></w:p>',
      header: `<w:p><w:hyperlink r:id="rId2"><w:r><w:t>Council</w:t></w:r></w:hyperlink><w:r><w:object/></w:r></w:p><w:altChunk r:id="rId3"/>${inlinePicture('rId1')}<w:p onload="evil()"><w:r><w:pict/></w:r></w:p>`,
      headerRelations: [
        ['image', 'http://evil.example/a.png', 'External'],
        ['hyperlink', 'http://evil.example/', 'External'],
        ['aFChunk', 'chunk.htm'],
      ],
      more: { 'word/vbaProject.bin': 'evil', 'word/chunk.htm': '<script>evil</script>' },
    });
    expect(all).toContain('Council');
    expect(all).not.toMatch(/evil|altChunk|THEIR TEXT|w:object|w:pict|<w:drawing/);
  });

  it('keeps the words of fields that could fetch something, and not the fields', async () => {
    const all = await everything({
      header:
        '<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://evil.example&quot;"><w:r><w:t>One</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO evil</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Two</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    });
    expect(all).toMatch(/One.*Two/s);
    expect(all).not.toMatch(/evil|INCLUDEPICTURE|DDEAUTO/);
  });

  it('can’t lead styles in a ring, nor set pages that have no room', async () => {
    const parts = await made({
      styles:
        paragraphStyle('Normal', 'Normal', '<w:basedOn w:val="B"/>') +
        paragraphStyle('B', 'B', '<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>'),
      section: '<w:pgSz w:w="9999999" w:h="10"/>',
    });
    expect(styleIn(parts, 'Normal')).toContain('<w:b/>');
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it.each([
    ['no zip', new Uint8Array([1, 2, 3])],
    [
      'a zip without a document',
      referenceDocument({ more: { '_rels/.rels': '<Relationships/>' } }),
    ],
    [
      'entities',
      referenceDocument({
        more: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:styles>&a;</w:styles>' },
      }),
    ],
    ['XML that is none', referenceDocument({ more: { 'word/styles.xml': '<w:styles' } })],
  ])('is refused: %s', (_, bytes) => {
    expect(read(bytes)).toBe('no-word-document');
  });

  it('is refused where it unpacks to more than a template holds', () => {
    const zeros = new Uint8Array(45 * 1024 * 1024);
    expect(read(referenceDocument({ more: { 'word/media/bomb.png': zeros } }))).toBe('too-large');
  });
});
