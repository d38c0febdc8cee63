import { findLatin } from '../../text/latin-bytes.ts';
import { utf8Text } from '../../text/utf8-text.ts';
import type { Unseen } from '../../model/attachment-content.ts';
import type { Collected } from './collected.ts';
import { readMarkup } from './markup.ts';
import { allUnseen } from './unseen.ts';
import { localName } from './xml-words.ts';

const begins = ['<x:xmpmeta', '<rdf:RDF'];
/** In bytes. */
const longest = 4 * 1024 * 1024;

/** Vocabularies that cameras and programs fill by themselves. */
const technical =
  /^(?:xmpMM|stEvt|stRef|crs|crd|tiff|exif|exifEX|aux|xmpDM|GCamera|GContainer|Item|Container|Device|pdf|pdfaid|xmpTPg|rdf|x|xml|xmlns|Camera|GPano|apple-fi|HDRGainMap|hdrgm)$/;
const people =
  /^(?:creator|PersonInImage|OwnerName|CameraOwnerName|CaptionWriter|PersonDisplayName|Artist|contributor)$/;

/** Whom and what the records in XMP name that lie in a file, wherever its format puts them. */
export function readXmpIn(file: Uint8Array, into: Collected): void {
  let next = begins.map((sign) => findLatin(file, sign));
  for (;;) {
    const starts = next.filter((at) => at !== -1);
    if (starts.length === 0) return;
    const start = Math.min(...starts);
    const end = endOf(file, start);
    readXmp(utf8Text(file.subarray(start, Math.min(end, start + longest))), into, 'picture');
    // A sign that comes no more is not looked for again.
    next = next.map((at, index) =>
      at === -1 || at >= end ? at : findLatin(file, begins[index] ?? '', end),
    );
  }
}

function endOf(file: Uint8Array, start: number): number {
  const closing = file[start + 1] === 0x78 ? '</x:xmpmeta>' : '</rdf:RDF>';
  const end = findLatin(file, closing, start);
  return end === -1 ? file.length : end + closing.length;
}

/** Reads one record: its values stand in elements or in attributes. That of a picture describes it. */
export function readXmp(xml: string, into: Collected, where?: Unseen): void {
  const stack: string[] = [];
  const take = (name: string, value: string): void => {
    const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : ['', name];
    if (/^GPSL(?:at|ong)itude$/.test(local) && value.trim() !== '') into.location();
    if (people.test(local) || isFace(local)) into.person(value);
    else if (!technical.test(prefix) || local === 'UserComment') {
      const text = value.trim();
      into.text(text, where ? allUnseen(text, where) : []);
    }
  };
  /** A face that somebody has given a name. */
  const isFace = (local: string): boolean =>
    local === 'Name' && stack.some((name) => /^(?:RegionList|Regions)$/.test(localName(name)));
  /** The field in which a list or a language stands. */
  const field = (): string => stack.findLast((name) => !/^(?:rdf|xml):/.test(name)) ?? '';
  readMarkup(xml, {
    open(name, attributes) {
      stack.push(name);
      for (const [key, value] of attributes)
        if (!/^(?:xmlns|xml|rdf|x)(?::|$)/.test(key)) take(key, value);
    },
    text(text) {
      if (text.trim() !== '') take(field(), text);
    },
    close(name) {
      if (stack.at(-1) === name) stack.pop();
    },
  });
}
