import { bytesOfBase64 } from '../../text/encoded-bytes.ts';
import { bytesOfDataAddress, collectHtml } from './html.ts';
import { readCards } from './cards.ts';
import type { Job } from './job.ts';
import { cellsOf, linesOfTable } from './table.ts';
import { collectXml } from './xml.ts';

/** Lines at the beginning that only e-mails and web archives have. */
const mailHead =
  /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n){0,50}){0,60}(?:from|to|subject|mime-version|received|return-path|message-id|content-type):/i;

/** Reads what is text: as it is, or as the kind of text that it is. */
export async function readText(text: string, job: Job): Promise<void> {
  const { name, into, look } = job;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (
    /^<(?:!doctype html|html)\b/i.test(start) ||
    (/^x?html?$/.test(ending) && start.includes('<'))
  ) {
    for (const address of collectHtml(text, into)) await look(bytesOfDataAddress(address), 'data');
  } else if (
    /^<\?xml\b|^<!DOCTYPE\b|^<svg\b/.test(start) ||
    (start.startsWith('<') && /^(?:xml|svg|rdf|kml|gpx|xmp)$/.test(ending))
  ) {
    await readXmlFile(text, job);
  } else if (/^BEGIN:V(?:CARD|CALENDAR)/i.test(start)) {
    for (const packed of readCards(text, into)) await look(packed, 'picture');
  } else if (
    /^(?:eml|mht|mhtml)$/.test(ending) ||
    (mailHead.test(start) &&
      /^(?:mime-version|received|from|date|subject|message-id):/im.test(start) &&
      /^content-type:|^mime-version:|^received:/im.test(start))
  ) {
    await (await import('./mail.ts')).readMail(job);
  } else if (/^[[{]/.test(start) && ending !== 'txt') {
    into.text(jsonInWords(text));
  } else {
    const cells = cellsOf(text);
    into.text(cells ? [...linesOfTable(cells)].join('\n') : text);
  }
}

async function readXmlFile(text: string, { into, look }: Job): Promise<void> {
  const packed: Uint8Array[] = [];
  collectXml(text, into, {
    binary: (base64) => packed.push(bytesOfBase64(base64)),
    data: (address) => packed.push(bytesOfDataAddress(address)),
  });
  for (const one of packed) await look(one, 'data');
}

const jsonSigns: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };

/** JSON with its escapes resolved, so that names with accents and ends of lines are what they are. */
const jsonInWords = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, sign?: string) =>
    code === undefined
      ? (jsonSigns[sign ?? ''] ?? sign ?? '')
      : String.fromCharCode(parseInt(code, 16)),
  );
