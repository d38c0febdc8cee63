/** In bytes, as a text is written to a file. */
export const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
