/** A text in UTF-8, whatever is wrong with it, and with the mark at its beginning if there is one. */
export const utf8Text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
