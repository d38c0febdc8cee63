import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo, type Zippable } from 'fflate';
import type { IsoDate } from '../model/date.ts';
import { withBraces } from './docx-xml.ts';

/**
 * The parts of a document, zipped so that the same document is always the same bytes: docx notes the present
 * time in them, and gives every picture the same number.
 */
export function settled(packed: Uint8Array, day: IsoDate): Uint8Array {
  const mtime = noonOf(day);
  const parts = Object.entries(unzipSync(packed, { filter: isFile })).map(
    ([path, bytes]) => [path, isXml(path) ? settledPart(path, bytes, day) : bytes] as const,
  );
  const zippable: Zippable = {};
  for (const [path, bytes] of parts.sort(([one], [other]) =>
    order(one) < order(other) ? -1 : 1,
  )) {
    zippable[path] = [bytes, { level: 6, mtime, os: 0 }];
  }
  return zipSync(zippable);
}

const isFile = ({ name }: UnzipFileInfo): boolean => !name.endsWith('/');

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path);

/** The list of types comes first, so that programs know from the beginning what the file is. */
const order = (path: string): string => (path === '[Content_Types].xml' ? '' : path);

/** The style on which the others are built; docx only names it. */
const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

function settledPart(path: string, bytes: Uint8Array, day: IsoDate): Uint8Array {
  const xml = withBraces(strFromU8(bytes));
  if (path === 'docProps/core.xml') {
    return strToU8(xml.replace(/(?<=W3CDTF">)[^<]*/g, `${day}T00:00:00Z`));
  }
  if (path === 'word/styles.xml') return strToU8(xml.replace('</w:docDefaults>', `$&${normal}`));
  let count = 0;
  return strToU8(xml.replace(/(?<=<wp:docPr id=")\d+/g, () => String((count += 1))));
}

/**
 * Files in a zip have a time of a clock on the wall, without a zone. Noon is there on every day, whatever is
 * done to clocks; the years are those that a zip can hold.
 */
function noonOf(day: IsoDate): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
}
