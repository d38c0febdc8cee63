/**
 * A page that is printed has no address of its own, and a browser leaves out links that begin at one. So links to
 * attachments are given one for the print, which is taken out of the PDF again.
 */
const elsewhere = 'https://attachments.invalid/';

const inPage = /href="(?=attachments\/)/g;
const inPdf = `/URI (${elsewhere}`;

export const withAddresses = (html: string): string => html.replace(inPage, `href="${elsewhere}`);

/** Lengths stay, and with them every offset in the file: what a link no longer needs becomes spaces behind it. */
export function withoutAddresses(pdf: Uint8Array): Uint8Array {
  const changed = Buffer.from(pdf);
  for (let at = changed.indexOf(inPdf); at >= 0; at = changed.indexOf(inPdf, at + 1)) {
    const start = at + inPdf.length;
    const end = changed.indexOf(')', start);
    if (end < 0) break;
    const rest = `/URI (${changed.toString('latin1', start, end)})`;
    changed.write(rest.padEnd(end + 1 - at), at, 'latin1');
  }
  return changed;
}
