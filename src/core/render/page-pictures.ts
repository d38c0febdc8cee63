import type MarkdownIt from 'markdown-it';
import type { Picture } from '../model/picture.ts';
import { plainText } from './page-tokens.ts';

/** Pictures by the address under which the Markdown shows them. */
export type Pictures = ReadonlyMap<string, Picture>;

const mediaTypes: Readonly<Record<Picture['type'], string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
};

/** The picture at an address, which the parser of Markdown may have encoded. */
export function pagePictureAt(address: string, pictures: Pictures): Picture | undefined {
  try {
    return pictures.get(decodeURI(address));
  } catch {
    return undefined;
  }
}

/** Shows pictures inside the page, so that nothing has to be loaded. One that is not there becomes its words. */
export const embedPictures =
  (pictures: Pictures) =>
  (converter: MarkdownIt): void => {
    converter.renderer.rules.image = (tokens, index) => {
      const token = tokens[index]!;
      const alt = converter.utils.escapeHtml(plainText(token));
      const picture = pagePictureAt(token.attrGet('src') ?? '', pictures);
      if (!picture) return `<em>${alt}</em>`;
      const { bytes, type, width, height } = picture;
      const data = base64Of(bytes);
      return `<img src="data:${mediaTypes[type]};base64,${data}" alt="${alt}" width="${String(width)}" height="${String(height)}">`;
    };
  };

const portion = 0x6000;

/** Bytes in Base64. In portions of a number of bytes that three divides, each of which stands for itself. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += portion) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + portion))));
  }
  return pieces.join('');
}
