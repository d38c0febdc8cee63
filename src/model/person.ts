/** A person's name in one form, whatever the capital letters, spaces and encoding of accents. */
export function personKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
