import { bytesOfBase64 } from '../../text/encoded-bytes.ts';
import { latinBytes } from '../../text/latin-bytes.ts';
import { utf8Text } from '../../text/utf8-text.ts';
import type { Collected } from './collected.ts';

/** What the fields of address cards and calendars mean, where their names alone would not say it. */
const labels: Readonly<Record<string, string>> = {
  BDAY: 'date of birth',
  TEL: 'phone',
  'X-NHS-NUMBER': 'NHS number',
};
/** Times and marks that programs write. */
const technical =
  /^(?:BEGIN|END|VERSION|PRODID|UID|REV|DTSTAMP|SEQUENCE|TRIGGER|TZ\w*|RRULE|CALSCALE|METHOD)$/;

/** Reads address cards and calendars. Gives what is packed into them, such as a picture of a person. */
export function readCards(text: string, into: Collected): readonly Uint8Array[] {
  const packed: Uint8Array[] = [];
  // A line that begins with a space goes on with the one before.
  for (const line of text
    .replace(/=\r?\n/g, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon === -1) {
      into.text(line);
      continue;
    }
    const [name = '', ...options] = line.slice(0, colon).split(';');
    const field = name.replace(/^.*\./, '').toUpperCase();
    const value = line.slice(colon + 1);
    if (technical.test(field)) continue;
    const how = options.join(';').toUpperCase();
    if (/ENCODING=B\b|BASE64/.test(how) || value.startsWith('data:')) {
      packed.push(bytesOfBase64(value.replace(/^.*?,/, '')));
      continue;
    }
    const written = how.includes('QUOTED-PRINTABLE') ? decodeQuoted(value) : value;
    // A time of day hides no date.
    const plain = field === 'BDAY' ? written.replace(/T[\d:]+Z?$/, '') : written;
    const words = plain.replace(/\\n/gi, '\n').replace(/\\([,;:\\])/g, '$1');
    into.text(
      `${labels[field] ?? ''} ${field === 'N' ? nameInOrder(words) : spaced(words)}`.trim(),
    );
    // Organisers and guests are named beside their addresses.
    for (const option of options)
      into.text(/^CN=(.*)$/i.exec(option)?.[1]?.replaceAll('"', '') ?? '');
  }
  return packed;
}

const spaced = (words: string): string =>
  words
    .replace(/^(?:mailto|tel):/i, '')
    .replaceAll(';', ' ')
    .trim();

/** Surname, first name, further names and title, in the order in which people say them. */
function nameInOrder(words: string): string {
  const [surname = '', first = '', further = '', title = ''] = words.split(';');
  return [title, first, further, surname].filter(Boolean).join(' ');
}

const decodeQuoted = (value: string): string =>
  utf8Text(
    latinBytes(
      value.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    ),
  );
