/** DER, as far as key files need it: values in their tags and lengths. */

export const derTags = {
  integer: 0x02,
  octets: 0x04,
  nothing: 0x05,
  name: 0x06,
  sequence: 0x30,
} as const;

export const joinBytes = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

/** One value with its tag and length. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = joinBytes(...parts);
  const { length } = content;
  const size: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) size.unshift(rest % 256);
  const head = length < 128 ? [length] : [0x80 + size.length, ...size];
  return joinBytes(Uint8Array.of(tag, ...head), content);
}

/** The name of an algorithm, from the bytes of its object identifier in hexadecimal digits. */
export const derName = (hex: string): Uint8Array<ArrayBuffer> =>
  der(
    derTags.name,
    Uint8Array.from(hex.match(/../g) ?? [], (digits) => parseInt(digits, 16)),
  );

/** A whole number above 0. */
export function derInteger(value: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return der(derTags.integer, Uint8Array.from((bytes[0] ?? 0) < 0x80 ? bytes : [0, ...bytes]));
}

/** One value as it was read. */
export interface DerValue {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The values that follow one another in some bytes. Throws where they end too soon. */
export function readDer(bytes: Uint8Array<ArrayBuffer>): readonly DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    const count = first < 0x80 ? 0 : first - 0x80;
    if (count > 4) throw new RangeError('A length of DER is too long.');
    const start = at + 2 + count;
    const size = bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    const end = start + (count === 0 ? first : size);
    if (end > bytes.length) throw new RangeError('DER ends too soon.');
    values.push({ tag, content: bytes.slice(start, end) });
    at = end;
  }
  return values;
}
