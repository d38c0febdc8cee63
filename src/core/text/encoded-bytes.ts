const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The number of each letter; 64 for what is none. Some programs write - and _ for the last two. */
const numbers = new Uint8Array(128).fill(64);
for (let number = 0; number < 64; number += 1) numbers[letters.charCodeAt(number)] = number;
numbers['-'.charCodeAt(0)] = 62;
numbers['_'.charCodeAt(0)] = 63;

/** What is written in base64. Whatever is no letter of it is ignored, and = ends it. */
export function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, bits, count] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3d) break;
    const number = code < 128 ? numbers[code]! : 64;
    if (number === 64) continue;
    bits = (bits << 6) | number;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length] = bits >> count;
    bits &= (1 << count) - 1;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** What is written in hexadecimal numbers of two digits, up to where they end. */
export function bytesOfHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at += 1) {
    const pair = text.slice(at * 2, at * 2 + 2);
    if (!/^[\da-f]{2}$/i.test(pair)) return bytes.subarray(0, at);
    bytes[at] = parseInt(pair, 16);
  }
  return bytes;
}
