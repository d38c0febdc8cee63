import type { ErrorObject } from 'ajv';
import type { Expectation, Problem } from '../model/problem.ts';
import type { FileData, FileKind } from './schemas.ts';
import { validatorOf } from './validators.ts';
import { expectationOf, keysNeeded } from './framework/expectations.ts';
import { ChangedPaths } from './changed-paths.ts';
import { memberFor, schemaFor, valueAt, type Path } from './schema-paths.ts';
import { keyMeant } from './key-meant.ts';
import { maxProblems, type YamlTree } from './yaml/yaml.ts';

/** What came of holding a file against its schema. */
export interface Shape<Kind extends FileKind> {
  /** Undefined when something is missing without which the file can't be used. */
  readonly data: FileData[Kind] | undefined;
  /** What could be read all the same: any part may be missing. */
  readonly partial: Partial<FileData[Kind]>;
  readonly problems: readonly Problem[];
  /** Items that were taken out of lists have moved those behind them: from a path in the data to the path in the file. */
  readonly writtenPath: (path: Path) => Path;
}

/**
 * Holds parsed YAML against the schema of its kind. What breaks the schema becomes a problem and is left
 * out of the data, from the smallest part upwards, so that one bad claim does not hide the others.
 */
export function readShape<Kind extends FileKind>(
  kind: Kind,
  tree: YamlTree,
  fill: Filling = {},
): Shape<Kind> {
  const validate = validatorOf(kind);
  const root: { data: unknown } = { data: tree.data ?? Object.create(null) };
  const problems: Problem[] = [];
  const removed = new ChangedPaths();
  const writtenPath = (path: Path): Path => removed.writtenPath(path);
  const read: Reading = { kind, tree, writtenPath };
  // A needed key with a slip is read as it was meant, so that what is behind it is looked at too.
  for (let found: readonly Misspelt[] = []; !validate(root.data);) {
    found = misspeltKeys(validate.errors ?? [], root.data, read).slice(
      0,
      maxProblems - problems.length,
    );
    if (found.length === 0) break;
    for (const { problem } of found) problems.push(problem);
    for (const { path, key, meant } of found) removed.rename(root.data, path, key, meant);
  }
  /** Errors that appear only because something was taken out have been told already. */
  let told = false;
  const unusable: Unusable = new WeakMap();
  while (!validate(root.data)) {
    const errors = (validate.errors ?? []).filter((error) => !isEcho(error));
    const removals = new Map<string, Path>();
    for (const error of errors) {
      const path = pathOf(error.instancePath, root.data);
      if (!told && problems.length < maxProblems) {
        problems.push(problemOf(error, path, root.data, read));
      }
    }
    for (const error of errors) {
      const path = pathOf(error.instancePath, root.data);
      if (fillIn(error, path, root.data, { fill, unusable })) continue;
      const victim =
        error.keyword === 'additionalProperties'
          ? [...path, error.params['additionalProperty'] as string]
          : path;
      removals.set(JSON.stringify(victim), victim);
      const entry = valueAt(root.data, victim.slice(0, -1));
      const key = victim.at(-1);
      if (isMap(entry) && typeof key === 'string') {
        unusable.set(
          entry,
          (unusable.get(entry) ?? new Map<string, unknown>()).set(key, entry[key]),
        );
      }
    }
    told = true;
    const victims = [...removals.values()].filter(({ length }) => length > 0);
    removed.remove(root.data, victims);
    if (removals.has('[]')) {
      const partial = isMap(root.data) && removals.size === 1 ? root.data : {};
      if (removals.size === 1) return { data: undefined, partial, problems, writtenPath };
    }
  }
  const data = root.data as FileData[Kind];
  return { data, partial: data, problems, writtenPath };
}

/** A missing tag is told twice: as a missing key, and as a tag that can't be used. */
const isEcho = ({ keyword, params }: ErrorObject): boolean =>
  keyword === 'discriminator' && params['tagValue'] === undefined;

/** What to put under keys of an entry that are missing or can't be read, so that the rest of it can be looked at too. */
export type Filling = Readonly<Record<string, (written: unknown) => unknown>>;

/** What was written under keys of entries and had to be taken out. */
type Unusable = WeakMap<object, Map<string, unknown>>;

/** Whether a missing key of an entry could be filled in. */
function fillIn(
  { keyword, params }: ErrorObject,
  path: Path,
  data: unknown,
  { fill, unusable }: { readonly fill: Filling; readonly unusable: Unusable },
): boolean {
  const key = keyword === 'required' ? (params['missingProperty'] as string) : '';
  const entry = valueAt(data, path);
  if (path.length === 0 || !isMap(entry) || !Object.hasOwn(fill, key)) return false;
  Reflect.set(entry, key, fill[key]!(unusable.get(entry)?.get(key)));
  return true;
}

const isMap = (data: unknown): data is Record<string, never> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** ajv writes paths as JSON pointers; whether a part is an index depends on what it points into. */
function pathOf(pointer: string, data: unknown): Path {
  let here = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(here) ? Number(name) : name;
      here = (here as Record<string | number, unknown>)[key];
      return key;
    });
}

/** What a file is read with. */
interface Reading {
  readonly kind: FileKind;
  readonly tree: YamlTree;
  readonly writtenPath: (path: Path) => Path;
}

function problemOf(error: ErrorObject, path: Path, data: unknown, read: Reading): Problem {
  const { kind, tree, writtenPath } = read;
  const schema = schemaFor(kind, path, data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = error.params['additionalProperty'] as string;
      const here = valueAt(data, path) as object;
      const known = Object.keys(memberFor(schema, here).properties ?? {});
      const meant = keyMeant(key, here, memberFor(schema, here), kind);
      const parts = path.length > 0 ? [] : known.filter((part) => isKeyOf(part, key, kind));
      return {
        kind: 'unknown-key',
        key,
        known,
        ...(meant !== undefined && { meant }),
        beside: Object.keys(here)
          .filter((other) => other !== key)
          .map((other) => String(writtenPath([...path, other]).at(-1))),
        ...(parts.length > 0 ? { parts } : {}),
        at: tree.keySpanOf(writtenPath([...path, key])),
      };
    }
    case 'required': {
      const key = error.params['missingProperty'] as string;
      const place = writtenPath(path);
      const below = keysNeeded(schema.properties?.[key], kind);
      const keys = below.length > 0 ? { keys: below } : {};
      return tree.isWritten([...place, key])
        ? { kind: 'missing-key', key, ...keys, isEmpty: true, at: tree.keySpanOf([...place, key]) }
        : { kind: 'missing-key', key, ...keys, at: tree.spanOf(place) };
    }
    case 'discriminator': {
      const tag = error.params['tag'] as string;
      const words = (schema.oneOf ?? []).map((member) => String(member.properties?.[tag]?.const));
      return wrongValue(error.params['tagValue'], [...path, tag], read, { is: 'one-of', words });
    }
    default:
      return wrongValue(valueAt(data, path), path, read, expectationOf(error, schema, kind));
  }
}

function wrongValue(
  data: unknown,
  path: Path,
  { tree, writtenPath }: Reading,
  expected: Expectation,
): Problem {
  const place = writtenPath(path);
  const at = tree.spanOf(place);
  const index = place.at(-1);
  const item = typeof index === 'number' ? index + 1 : undefined;
  const key = path.findLast((part) => typeof part === 'string');
  const shape = Array.isArray(data) ? 'list' : isMap(data) ? 'map' : 'word';
  const written = shape === 'word' ? String(data) : '';
  return { kind: 'wrong-value', written, shape, key, ...(item && { item }), expected, at };
}

/** Keys without which a claim or a file is lost, though they are optional. */
const vital: readonly string[] = ['claims', 'rationale', 'attachments'];

/** A key that is needed, as somebody wrote it with a slip. */
interface Misspelt {
  readonly path: Path;
  readonly key: string;
  readonly meant: string;
  readonly problem: Problem;
}

/** The keys that can only be others with a slip: those are missing, and no second key could be meant for them. */
function misspeltKeys(
  errors: readonly ErrorObject[],
  data: unknown,
  { kind, tree, writtenPath }: Reading,
): readonly Misspelt[] {
  const unknown = errors.flatMap(({ keyword, params, instancePath }) => {
    if (keyword !== 'additionalProperties') return [];
    const path = pathOf(instancePath, data);
    const key = params['additionalProperty'] as string;
    const here = valueAt(data, path) as object;
    const schema = memberFor(schemaFor(kind, path, data), here);
    const meant = keyMeant(key, here, schema, kind);
    if (meant === undefined || Object.hasOwn(here, meant)) return [];
    const { required = [] } = schema;
    if (![...required, ...vital].includes(meant)) return [];
    return [{ path, key, meant, place: JSON.stringify([path, meant]) }];
  });
  const byPlace = new Map<string, typeof unknown>();
  for (const one of unknown) byPlace.set(one.place, [...(byPlace.get(one.place) ?? []), one]);
  return [...byPlace.values()].flatMap((same) => {
    const inCapitals = same.filter(({ key, meant }) => key.toLowerCase() === meant);
    const [one, ...others] = inCapitals.length > 0 ? inCapitals : same;
    if (one === undefined || others.length > 0) return [];
    const { path, key, meant } = one;
    const at = tree.keySpanOf(writtenPath([...path, key]));
    return [{ path, key, meant, problem: { kind: 'missing-key', key: meant, written: key, at } }];
  });
}

/** Whether a part of such a file, by its name, has a key of that name. */
const isKeyOf = (part: string, key: string, kind: FileKind): boolean =>
  Object.hasOwn(schemaFor(kind, [part], { [part]: {} }).properties ?? {}, key);
