import PostalMime, { type Address } from 'postal-mime';
import { Collected } from './collected.ts';
import { readHtml } from './html.ts';
import type { Job } from './job.ts';

/** Reads an e-mail or a web archive: who wrote to whom, the text, and what is attached. */
export async function readMail({ bytes, into, look }: Job): Promise<void> {
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
  if (mail.html !== undefined) readHtmlForm(mail.html, plain, into);
  for (const { filename, content } of mail.attachments) {
    const name = filename ?? 'attachment';
    into.text(name.replace(/[-_+]/g, ' '));
    await look(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content), name);
  }
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
