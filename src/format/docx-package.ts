import { Packer, type Document } from 'docx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { IsoDate } from '../model/date.ts';
import { withBraces } from './docx-xml.ts';

/** What docx makes before it zips. It keeps this to itself; the version of docx is fixed. */
interface Compiler {
  /** Every part of the document by its path. */
  readonly compile: (document: Document) => { readonly files: Readonly<Record<string, Part>> };
}

interface Part {
  readonly dir: boolean;
  readonly async: <Type extends 'uint8array' | 'string'>(
    type: Type,
  ) => Promise<{ readonly uint8array: Uint8Array; readonly string: string }[Type]>;
}

/**
 * A document zipped so that the same document is always the same bytes: docx notes the present time in it,
 * gives every picture the same number, and would zip it in its own way first.
 */
export async function packed(document: Document, day: IsoDate): Promise<Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const { files } = compiler.compile(document);
  const mtime = noonOf(day);
  const zippable: Zippable = {};
  for (const path of Object.keys(files).sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const file = files[path]!;
    if (file.dir) continue;
    const bytes = isXml(path)
      ? strToU8(settledPart(path, await file.async('string'), day))
      : await file.async('uint8array');
    zippable[path] = [bytes, { level: 6, mtime, os: 0 }];
  }
  return zipSync(zippable);
}

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** The list of types comes first, so that programs know from the beginning what the file is. */
const order = (path: string): string => (path === '[Content_Types].xml' ? '' : path);

/** The style on which the others are built; docx only names it. */
const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

function settledPart(path: string, written: string, day: IsoDate): string {
  const xml = withBraces(written);
  if (path === 'docProps/core.xml') {
    return xml.replace(/(?<=W3CDTF">)[^<]*/g, `${day}T00:00:00Z`);
  }
  if (path === 'word/styles.xml') return xml.replace('</w:docDefaults>', `$&${normal}`);
  let count = 0;
  return xml.replace(/(?<=<wp:docPr id=")\d+/g, () => String((count += 1)));
}

/**
 * Files in a zip have a time of a clock on the wall, without a zone. Noon is there on every day, whatever is
 * done to clocks; the years are those that a zip can hold.
 */
function noonOf(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
}
