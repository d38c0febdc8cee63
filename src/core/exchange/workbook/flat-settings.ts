/** Settings in settings as rows: the keys that lead to a value, with full stops between them, and numbers from 1 in lists. */
export function flatSettings(
  value: unknown,
  path: string,
): readonly (readonly [path: string, value: string | number])[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'boolean') return [[path, value ? 'yes' : 'no']];
  if (typeof value === 'number' || typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => flatSettings(one, `${path}.${String(index + 1)}`));
  }
  return Object.entries(value).flatMap(([key, inner]) => flatSettings(inner, `${path}.${key}`));
}

type Nested = Map<string, Nested | string>;

/** Settings out of such rows. What is a number is told from its key. */
export function settingsFrom(
  rows: readonly (readonly [path: string, value: string])[],
): Readonly<Record<string, unknown>> {
  const root: Nested = new Map();
  for (const [path, value] of rows) {
    let level = root;
    const keys = path.split('.');
    for (const key of keys.slice(0, -1)) {
      const known = level.get(key);
      const next: Nested = known instanceof Map ? known : new Map<string, Nested | string>();
      level.set(key, next);
      level = next;
    }
    level.set(keys.at(-1)!, value);
  }
  return valueOf(root, '') as Readonly<Record<string, unknown>>;
}

const numbers = new Set([
  'months',
  'least',
  'most',
  'words',
  'every_years',
  'counted_from',
  'year',
  'percent',
  'not_in_first_years',
  'value',
]);

function valueOf(nested: Nested | string, key: string): unknown {
  if (typeof nested === 'string') {
    if (numbers.has(key) && /^\d+(?:\.\d+)?$/.test(nested)) return Number(nested);
    return key === 'value' && /^(?:yes|no)$/.test(nested) ? nested === 'yes' : nested;
  }
  const entries = [...nested];
  if (entries.length > 0 && entries.every(([one]) => /^\d+$/.test(one))) {
    return entries
      .sort(([one], [other]) => Number(one) - Number(other))
      .map(([, inner]) => valueOf(inner, ''));
  }
  return Object.fromEntries(entries.map(([one, inner]) => [one, valueOf(inner, one)]));
}
