import { whenNeeded } from './when-needed.ts';

/** What Windows-1252 has in the place of control characters. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decoder = new TextDecoder('windows-1252');

/** A text in Windows-1252, as Windows saved texts for decades. Some versions of Node.js read these signs as control characters. */
export const decodeWindows = (bytes: Uint8Array): string =>
  decoder.decode(bytes).replace(/[\x80-\x9f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);

/** The byte of a sign in Windows-1252; undefined where it has none. */
export function windowsByteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0)!;
  const at = signs.indexOf(sign);
  return at >= 0 ? 0x80 + at : code <= 0xff ? code : undefined;
}

/** Whether bytes hold a character of UTF-8 that is no ASCII. */
const holdsUtf8 = (bytes: Uint8Array): boolean =>
  bytes.some((byte, at) => {
    const more = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    const rest = bytes.subarray(at + 1, at + 1 + more);
    return more > 0 && rest.length === more && rest.every((one) => (one & 0xc0) === 0x80);
  });

/** Each character beyond ASCII, in a place where somebody who writes English, Welsh or a neighbour's name has it. */
const usual = (): readonly RegExp[] => [
  /(?<![\p{Ll}])[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ](?=\p{L})/u,
  /(?<=\p{Lu})[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ](?!\p{Ll})/u,
  /(?<=\p{L})[àáâãäåæçèéêëìíîïñòóôõöøùúûüýœšžß]/u,
  /(?<!\p{L})[àáâãäåæçèéêëìíîïñòóôõöøùúûüýœšž](?=\p{L})/u,
  // "à la carte", "yr â": a word of one letter.
  /(?<=\s)[àâôêîû](?=\s)/u,
  /(?<![\p{L}\p{N}])[‘“](?=\S)/u,
  /(?<=\S)[’”](?![\p{L}\p{N}])/u,
  /(?<=[\p{L}\p{N}])’(?=\p{L})/u,
  /(?<!\S)’(?=[\p{L}\p{N}])/u,
  /[–—•…\u00a0£§«»·°±²³×½¼¾€©®]/u,
  /(?<=\p{L})™(?!\p{L})/u,
];
const allUsual = whenNeeded(
  () =>
    new RegExp(
      usual()
        .map(({ source }) => `(?:${source})`)
        .join('|'),
      'gu',
    ),
);

/**
 * A text that is most likely in Windows-1252, decoded; undefined where it may as well be in another form, such
 * as that of old Macs, or hold two forms. These look the same to a program, so only a text of which every
 * sign is in a usual place is taken.
 */
export function likelyWindows(bytes: Uint8Array): string | undefined {
  if (holdsUtf8(bytes)) return undefined;
  const text = decodeWindows(bytes);
  const others = text.match(/[^\x00-\x7f]/gu)?.length ?? 0;
  const known = text.match(allUsual())?.length ?? 0;
  const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
  return others === known && !control ? text : undefined;
}
