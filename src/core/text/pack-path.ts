/** The folder of a pack's zip in which the attachments lie. */
const folder = 'attachments';

/** In letters, the ending included. Longer paths make trouble when Windows unpacks them. */
const longest = 80;

/**
 * The path of an attachment in a pack: its number and its name, without anything that some system does not
 * allow in a name. The number before it keeps two files apart, and keeps a name such as `CON` from being one
 * of a device.
 */
export function packPath(number: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? cut(plain(name.slice(dot + 1)), 10) : '';
  const stem = cut(plain(dot > 0 ? name.slice(0, dot) : name), longest - ending.length - 1);
  // A file that is called by its number alone needs no other name.
  const whole = stem === '' || stem === plain(number) ? number : `${number}-${stem}`;
  return `${folder}/${whole}${ending === '' ? '' : `.${ending}`}`;
}

/** Whether a file of a pack is an attachment, and no document that is made from it. */
export const isAttachmentPath = (path: string): boolean => path.startsWith(`${folder}/`);

/** The address of an attachment in a document that is beside its folder. */
export const attachmentAddress = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');

/** Whether an address is that of an attachment of the pack, and leads nowhere else. */
export const isAttachmentAddress = (address: string): boolean =>
  /^attachments\/E\d+\.\d+[^/\\?#:\s]*$/.test(address);

/** Some letters consist of two halves, which must not be parted. */
const cut = (text: string, length: number): string =>
  Array.from(text).slice(0, length).join('').replace(/-$/, '');

/** Letters and numbers of any language, with single hyphens between them. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
