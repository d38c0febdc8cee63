import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { IsoDate } from '../model/date.ts';
import type { Language } from '../model/text.ts';
import type { ReferencePages, WordReference } from '../model/word-reference.ts';
import { joinedBytes } from '../text/joined-bytes.ts';
import { numberingPart } from './docx-lists.ts';
import type { DocxContext } from './docx-context.ts';
import { footerPart, headerPart, pageSection } from './docx-page.ts';
import { hasPageNumber, linesLike, themePart } from './docx-reference.ts';
import { relation, relationsPart, startRelations, type Relations } from './docx-relations.ts';
import { stylesPart } from './docx-styles.ts';
import { element, part, vocabularies, xmlText, type Xml } from './docx-xml.ts';

/** What holds for a document as a whole. */
interface About {
  readonly title: string;
  readonly language: Language;
  readonly running: string;
  readonly draft?: string | undefined;
  readonly day: IsoDate;
}

/**
 * A document of these blocks, zipped so that the same document is always the same bytes. The list of types
 * comes first, so that programs know from the beginning what the file is. The blocks are zipped as they
 * come; what the text leads to is known only behind them.
 */
export function packed(
  blocks: Iterable<Xml>,
  { title, language, running, draft, day }: About,
  making: DocxContext,
): Uint8Array {
  const { relations, look, reference } = making;
  const zip = startZip(day);
  zip.add('[Content_Types].xml', [typesPart(reference)]);
  zip.add('_rels/.rels', [packageRelations]);
  zip.add('docProps/app.xml', [appPart]);
  zip.add('docProps/core.xml', [corePart(title, day)]);
  for (const name of ['styles', 'numbering', 'settings']) relations.toPart(name, `${name}.xml`);
  if (reference?.theme) relations.toPart('theme', 'theme/theme1.xml');
  const ends = pageParts(reference, { running, draft });
  const section = pageSection(
    ends.map(({ kind, pages, name }) => ({ kind, pages, id: relations.toPart(kind, name) })),
    look,
  );
  zip.add('word/document.xml', documentPart(blocks, section));
  zip.add('word/_rels/document.xml.rels', [relations.written()]);
  for (const { name, text, relations: own } of ends) {
    zip.add(`word/${name}`, [text]);
    if (own.pictures().size > 0) zip.add(`word/_rels/${name}.rels`, [own.written()]);
  }
  zip.add('word/numbering.xml', [numberingPart(making)]);
  zip.add('word/settings.xml', [settingsPart]);
  zip.add('word/styles.xml', [stylesPart(language, look, reference)]);
  if (reference?.theme) zip.add('word/theme/theme1.xml', [themePart(reference.theme)]);
  for (const { pictures } of [relations, ...ends.map((one) => one.relations)]) {
    for (const [path, bytes] of pictures()) zip.addPicture(path, bytes);
  }
  return zip.end();
}

interface PagePart {
  readonly kind: 'header' | 'footer';
  readonly pages: ReferencePages;
  readonly name: string;
  readonly text: string;
  readonly relations: Relations;
}

/** What runs at the top and at the bottom of the pages, and of the first where an organisation has another there. */
function pageParts(
  reference: WordReference | undefined,
  { running, draft }: Pick<About, 'running' | 'draft'>,
): readonly PagePart[] {
  const { headers, footers } = reference ?? {};
  const isFirstDifferent = headers?.first !== undefined || footers?.first !== undefined;
  const pages: readonly ReferencePages[] = isFirstDifferent ? ['default', 'first'] : ['default'];
  return (['header', 'footer'] as const).flatMap((kind) =>
    pages.map((one, index): PagePart => {
      const name = `${kind}${String(index + 1)}.xml`;
      const relations = startRelations(`${kind}${String(index + 1)}-`);
      const own = (kind === 'header' ? headers : footers)?.[one] ?? [];
      const lines = reference ? linesLike(own, reference, relations) : [];
      const text =
        kind === 'header'
          ? headerPart(running, draft, lines)
          : footerPart(lines, hasPageNumber(own));
      return { kind, pages: one, name, text, relations };
    }),
  );
}

/** The document in pieces: what stands around its blocks is cut off an empty one. */
function* documentPart(blocks: Iterable<Xml>, ends: Xml): Generator<string, void> {
  const empty = part(element('w:document', vocabularies, element('w:body', {}, ends)));
  const at = empty.indexOf(ends);
  yield empty.slice(0, at);
  yield* blocks;
  yield empty.slice(at);
}

/** A zip that is written piece by piece, so that no part has to be held whole. */
function startZip(day: IsoDate) {
  const options = { mtime: noonOf(day), os: 0 };
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add: (path: string, pieces: Iterable<string>): void => {
      const file = Object.assign(new ZipDeflate(path, { level: 6 }), options);
      zip.add(file);
      for (const piece of pieces) file.push(strToU8(piece));
      file.push(new Uint8Array(), true);
    },
    /** Pictures are packed already. */
    addPicture: (path: string, bytes: Uint8Array): void => {
      const file = Object.assign(new ZipPassThrough(path), options);
      zip.add(file);
      file.push(bytes, true);
    },
    end: (): Uint8Array => {
      zip.end();
      return joinedBytes(chunks);
    },
  };
}

const openPackage = 'application/vnd.openxmlformats-package';
const openOffice = 'application/vnd.openxmlformats-officedocument';

/** What each part is, by its ending or by its path. */
const typesPart = (reference: WordReference | undefined): string =>
  part(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...Object.entries({
        rels: `${openPackage}.relationships+xml`,
        xml: 'application/xml',
        png: 'image/png',
        jpg: 'image/jpeg',
        gif: 'image/gif',
      }).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...Object.entries({
        '/docProps/app.xml': `${openOffice}.extended-properties+xml`,
        '/docProps/core.xml': `${openPackage}.core-properties+xml`,
        '/word/document.xml': `${openOffice}.wordprocessingml.document.main+xml`,
        '/word/footer1.xml': `${openOffice}.wordprocessingml.footer+xml`,
        '/word/header1.xml': `${openOffice}.wordprocessingml.header+xml`,
        '/word/numbering.xml': `${openOffice}.wordprocessingml.numbering+xml`,
        '/word/settings.xml': `${openOffice}.wordprocessingml.settings+xml`,
        '/word/styles.xml': `${openOffice}.wordprocessingml.styles+xml`,
        ...(reference?.theme ? { '/word/theme/theme1.xml': `${openOffice}.theme+xml` } : {}),
        ...(reference?.headers.first || reference?.footers.first
          ? {
              '/word/footer2.xml': `${openOffice}.wordprocessingml.footer+xml`,
              '/word/header2.xml': `${openOffice}.wordprocessingml.header+xml`,
            }
          : {}),
      }).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );

const packageRelations = relationsPart([
  relation('rId1', 'officeDocument', 'word/document.xml'),
  relation(
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ),
  relation('rId3', 'extended-properties', 'docProps/app.xml'),
]);

const appPart = part(
  element('Properties', {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  }),
);

function corePart(title: string, day: IsoDate): string {
  const time = { 'xsi:type': 'dcterms:W3CDTF' };
  const written = xmlText(`${day}T00:00:00Z`);
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, xmlText(title)),
      element('dc:creator', {}, xmlText('otpath')),
      element('cp:lastModifiedBy', {}, xmlText('otpath')),
      element('dcterms:created', time, written),
      element('dcterms:modified', time, written),
    ),
  );
}

/** Without it Word opens a document as one of an older version, with fewer kinds of fields. */
const settingsPart = part(
  element(
    'w:settings',
    vocabularies,
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ),
  ),
);

/**
 * Files in a zip have a time of a clock on the wall, without a zone. Noon is there on every day, whatever is
 * done to clocks; the years are those that a zip can hold.
 */
function noonOf(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
}
