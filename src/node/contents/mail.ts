import PostalMime, { type Address } from 'postal-mime';
import { Unread } from '../extracted-content.ts';
import { Collected } from './collected.ts';
import { readHtml } from './html.ts';
import type { Job } from './job.ts';

/** In bytes, of all texts in an e-mail: the library takes many times as much memory for them. */
const mostText = 6 * 1024 * 1024;

/** Looks how long the texts are before anything is decoded. Each ends at the border to the next part. */
function refuseTooMuch(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = file.indexOf('text/'), end = 0; at !== -1; at = file.indexOf('text/', end)) {
    end = at + 5;
    if (!/content-type:\s*$/i.test(file.toString('latin1', Math.max(0, at - 40), at))) continue;
    const border = file.indexOf('\n--', at);
    end = border === -1 ? file.length : border;
    size += end - at;
    if (size > mostText) throw new Unread('too-much-inside');
  }
}

/** Reads an e-mail or a web archive: who wrote to whom, the text, and what is attached. */
export async function readMail({ bytes, into, look }: Job): Promise<void> {
  refuseTooMuch(bytes);
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const addresses = [
    mail.from,
    mail.sender,
    ...(mail.replyTo ?? []),
    ...(mail.to ?? []),
    ...(mail.cc ?? []),
    ...(mail.bcc ?? []),
  ];
  for (const one of addresses) if (one) into.text(addressInWords(one));
  into.text(mail.subject ?? '');
  const plain = mail.text ?? '';
  into.text(plain);
  for (const [name, bytes] of uuencodedIn(plain)) await look(bytes, name);
  if (mail.html !== undefined) readHtmlForm(mail.html, plain, into);
  for (const { filename, content } of mail.attachments) {
    const name = filename ?? 'attachment';
    into.text(name.replace(/[-_+]/g, ' '));
    await look(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content), name);
  }
}

/** Files that older programs write into the text, line by line, each line with its length before it. */
function* uuencodedIn(text: string): Generator<readonly [name: string, bytes: Uint8Array]> {
  const block = /^begin [0-7]{3,4} (.{1,200})\r?\n((?:[!-`][ -`]{0,86}\r?\n)+)/gm;
  for (const [, name = '', lines = ''] of text.matchAll(block)) {
    yield [name, Buffer.concat(lines.split(/\r?\n/).map(uudecoded))];
  }
}

function uudecoded(line: string): Buffer {
  const [length = 0, ...sixes] = Array.from(line, (sign) => (sign.charCodeAt(0) - 32) & 63);
  const bytes: number[] = [];
  for (let at = 0; at < sixes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = sixes.slice(at, at + 4);
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return Buffer.from(bytes.slice(0, length));
}

const addressInWords = ({ name, address, group }: Address): string =>
  [name, address ?? '', ...(group ?? []).map((one) => `${one.name} ${one.address}`)]
    .join(' ')
    .trim();

/** Most e-mails say the same twice, as plain text and as a page. It is read once. */
function readHtmlForm(html: string, plain: string, into: Collected): void {
  const page = new Collected();
  readHtml(html, page);
  const content = page.content(false);
  const text = content.state === 'read' ? content.text : '';
  const known = withoutSpaces(plain);
  if (!known.includes(withoutSpaces(text))) into.text(text);
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
