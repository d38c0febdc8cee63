import { joinedBytes } from '../../text/joined-bytes.ts';
import { findLatin, latinText } from '../../text/latin-bytes.ts';
import PostalMime, { type Address } from 'postal-mime';
import { Unread } from './unread.ts';
import type { Collected } from './collected.ts';
import { collectHtml } from './html.ts';
import type { Job } from './job.ts';

/** In bytes, of all texts in an e-mail: the library takes many times as much memory for them. */
const mostText = 6 * 1024 * 1024;

/** Only these are no text. A part that says nothing of itself is, and so is an e-mail within another. */
const noText = /^(?:application|audio|font|image|model|video)\//i;

/** In bytes, and in borders of parts within parts. No e-mail has more. */
const most = { head: 64 * 1024, borders: 50 };

/** Looks how long the texts are before anything is decoded. A head may be in capitals or small letters. */
function refuseTooMuch(bytes: Uint8Array): void {
  let size = 0;
  for (const part of partsOf(bytes)) {
    const head = headOf(part).replace(/\r?\n[ \t]+/g, ' ');
    const type = /^content-type[ \t]*:[ \t]*([^;\r\n]*)/im.exec(head)?.[1];
    if (type === undefined || !noText.test(type)) size += part.length;
    if (size > mostText) throw new Unread('too-much-inside');
  }
}

/** What comes before the first empty line. */
function headOf(part: Uint8Array): string {
  const [lineEnd, carriageReturn] = [0x0a, 0x0d];
  const start = part.subarray(0, most.head);
  for (let at = start.indexOf(lineEnd); at !== -1; at = start.indexOf(lineEnd, at + 1)) {
    const isEmpty =
      start[at + 1] === lineEnd || (start[at + 1] === carriageReturn && start[at + 2] === lineEnd);
    if (isEmpty) return latinText(start, 0, start[at - 1] === carriageReturn ? at - 1 : at);
  }
  return latinText(start);
}

/** The head of an e-mail with what follows it, and each part with its own, divided at the borders that heads name. */
function* partsOf(file: Uint8Array): Generator<Uint8Array> {
  const borders = new Set<string>();
  let start = 0;
  let last = 0;
  let isInHead = true;
  for (let at = findLatin(file, '\n--'); at !== -1; at = findLatin(file, '\n--', at + 1)) {
    if (isInHead) {
      const head = headOf(file.subarray(last, at));
      for (const [, border = ''] of head.matchAll(/boundary[0*]*[ \t]*=\s*"?([^"\s;]{1,100})/gi)) {
        borders.add(border);
        if (borders.size > most.borders) throw new Unread('too-much-inside');
      }
      isInHead = head.length === at - last;
    }
    last = at;
    if (borders.size === 0) continue;
    const line = latinText(file, at + 3, at + 103);
    if (![...borders].some((border) => line.startsWith(border))) continue;
    yield file.subarray(start, at);
    start = at;
    isInHead = true;
  }
  yield file.subarray(start);
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
    await look(asBytes(content), name);
  }
}

const asBytes = (content: string | ArrayBuffer | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** Files that older programs write into the text, line by line, each line with its length before it. */
function* uuencodedIn(text: string): Generator<readonly [name: string, bytes: Uint8Array]> {
  const block = /^begin [0-7]{3,4} (.{1,200})\r?\n((?:[!-`][ -`]{0,86}\r?\n)+)/gm;
  for (const [, name = '', lines = ''] of text.matchAll(block)) {
    yield [name, joinedBytes(lines.split(/\r?\n/).map(uudecoded))];
  }
}

function uudecoded(line: string): Uint8Array {
  const [length = 0, ...sixes] = Array.from(line, (sign) => (sign.charCodeAt(0) - 32) & 63);
  const bytes: number[] = [];
  for (let at = 0; at < sixes.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = sixes.slice(at, at + 4);
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return Uint8Array.from(bytes.slice(0, length));
}

const addressInWords = ({ name, address, group }: Address): string =>
  [name, address ?? '', ...(group ?? []).map((one) => `${one.name} ${one.address}`)]
    .join(' ')
    .trim();

/** Most e-mails say the same twice, as plain text and as a page. It is read once. */
function readHtmlForm(html: string, plain: string, into: Collected): void {
  const page = into.beside();
  collectHtml(html, page);
  const content = page.content(false);
  const text = content.state === 'read' ? content.text : '';
  const known = withoutSpaces(plain);
  if (!known.includes(withoutSpaces(text))) into.text(text);
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
