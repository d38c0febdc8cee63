import { deflateSync } from 'node:zlib';
import { planted } from './planted-office.ts';

/** A PDF of these objects, the first of which is its catalogue. `info` is the number of the one with its properties. */
export function pdfOf(objects: readonly string[], info?: number): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${info === undefined ? '' : `/Info ${String(info)} 0 R`} >>\nstartxref\n${String(start)}\n%%EOF\n`,
    'latin1',
  );
}

export const stream = (content: string, dictionary = ''): string =>
  `<< ${dictionary} /Length ${String(content.length)} >>\nstream\n${content}\nendstream`;

/** A page with this text, and whatever its catalogue, its page and further objects from number 6 on add. */
export function page({
  text = 'A plan',
  catalogue = '',
  onPage = '',
  more = [] as readonly string[],
} = {}): Uint8Array {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${onPage} >>`,
    stream(text === '' ? ' ' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

const note = (entries: string): Uint8Array =>
  page({ onPage: '/Annots [6 0 R]', more: [`<< /Type /Annot /Rect [0 0 9 9] ${entries} >>`] });

export const pdfPlaces: Readonly<Record<string, Uint8Array>> = {
  'text.pdf': page({ text: planted }),
  'note.pdf': note(`/Subtype /Text /Contents (${planted})`),
  'link.pdf': note(`/Subtype /Link /A << /S /URI /URI (mailto:${encodeURIComponent(planted)}) >>`),
  'field.pdf': page({
    catalogue: '/AcroForm << /Fields [6 0 R] >>',
    onPage: '/Annots [6 0 R]',
    more: [
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (Client) /V (${planted}) /Rect [0 0 99 20] >>`,
    ],
  }),
  'bookmark.pdf': page({
    catalogue: '/Outlines 6 0 R',
    more: [
      '<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>',
      `<< /Title (${planted}) /Parent 6 0 R /Dest [3 0 R /Fit] >>`,
    ],
  }),
  'attached file.pdf': page({
    catalogue: '/Names << /EmbeddedFiles << /Names [(a.txt) 6 0 R] >> >>',
    more: [
      '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F 7 0 R >> >>',
      stream(planted, '/Type /EmbeddedFile'),
    ],
  }),
  'title.pdf': pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [] /Count 0 >>',
      `<< /Title (${planted}) >>`,
    ],
    3,
  ),
  'form in XML.pdf': page({
    catalogue: '/AcroForm << /Fields [] /XFA [(template) 6 0 R (datasets) 7 0 R] >>',
    more: [
      stream('<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"/>'),
      stream(
        `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form1><Client>${planted}</Client></form1></xfa:data></xfa:datasets>`,
      ),
    ],
  }),
  'form in packed XML.pdf': page({
    catalogue: '/AcroForm << /Fields [] /XFA 6 0 R >>',
    more: [
      stream(
        deflateSync(
          `<?xml version="1.0"?><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><data><Client>${planted}</Client></data><x>${'z '.repeat(700_000)}</x></xdp:xdp>`,
        ).toString('latin1'),
        '/Filter /FlateDecode',
      ),
    ],
  }),
  'XMP.pdf': page({
    catalogue: '/Metadata 6 0 R',
    more: [
      stream(
        xmp(`<dc:description><rdf:Alt><rdf:li>${planted}</rdf:li></rdf:Alt></dc:description>`),
        '/Type /Metadata /Subtype /XML',
      ),
    ],
  }),
};

export const pdfPeople: Readonly<Record<string, Uint8Array>> = {
  'author of a note.pdf': note('/Subtype /Text /Contents (Yes) /T (Dilys Demo)'),
  'author in XMP.pdf': page({
    catalogue: '/Metadata 6 0 R',
    more: [
      stream(
        xmp('<dc:creator><rdf:Seq><rdf:li>Dilys Demo</rdf:li></rdf:Seq></dc:creator>'),
        '/Type /Metadata /Subtype /XML',
      ),
    ],
  }),
};

/** A record as Photoshop, cameras and phones write it. */
export function xmp(fields: string, attributes = ''): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" ${attributes}>${fields}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
