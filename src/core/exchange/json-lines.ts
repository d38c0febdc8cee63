/**
 * The lines on which the elements of a list begin that stands under a key of JSON; the key may be at any depth, and
 * the first list of that name counts.
 */
export function elementLines(json: string, key: string): readonly number[] {
  const start = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(json);
  if (!start) return [];
  const lines: number[] = [];
  const first = start.index + start[0].length;
  let line = lineBreaksIn(json.slice(0, first)) + 1;
  let depth = 0;
  let isBefore = true;
  for (let at = first; at < json.length; at += 1) {
    const sign = json[at]!;
    if (sign === '\n') line += 1;
    if (/\s/.test(sign)) continue;
    if (depth === 0 && sign === ']') break;
    if (depth === 0 && isBefore && sign !== ',') {
      lines.push(line);
      isBefore = false;
    }
    if (depth === 0 && sign === ',') isBefore = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '"') at = endOfString(json, at);
  }
  return lines;
}

const lineBreaksIn = (text: string): number => text.split('\n').length - 1;

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/** Whether lists and objects in a text are nested deeper than so many. */
export function isDeeper(json: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]!;
    if (sign === '"') at = endOfString(json, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** An object that JSON gave, looked into without trust. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a key of its own holds as a text; numbers count as one. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}

export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isObject(value) ? value : undefined;
}
