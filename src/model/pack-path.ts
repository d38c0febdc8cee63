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
  const ending = dot > 0 ? plain(name.slice(dot + 1)).slice(0, 10) : '';
  const stem = plain(dot > 0 ? name.slice(0, dot) : name)
    .slice(0, longest - ending.length - 1)
    .replace(/-$/, '');
  const whole = [number, stem].filter((part) => part !== '').join('-');
  return `${folder}/${whole}${ending === '' ? '' : `.${ending}`}`;
}

/** Letters and numbers of any language, with single hyphens between them. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
