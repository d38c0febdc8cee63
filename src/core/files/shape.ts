import type { ErrorObject } from 'ajv';
import type { Expectation, Problem } from '../model/problem.ts';
import type { FileData, FileKind } from './schemas.ts';
import { validatorOf } from './validators.ts';
import { expectationOf } from './framework/expectations.ts';
import { memberFor, schemaFor, valueAt, type Path } from './schema-paths.ts';
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
  const removed = new RemovedItems();
  const writtenPath = (path: Path): Path => removed.writtenPath(path);
  /** Errors that appear only because something was taken out have been told already. */
  let told = false;
  while (!validate(root.data)) {
    const all = validate.errors ?? [];
    const errors = all.filter((error) => !isEcho(error));
    const removals = new Map<string, Path>();
    for (const error of errors) {
      const path = pathOf(error.instancePath, root.data);
      if (!told && problems.length < maxProblems && !isInCapitals(error, all)) {
        problems.push(problemOf(kind, error, path, root.data, tree));
      }
      if (fillIn(error, path, root.data, fill)) continue;
      const victim =
        error.keyword === 'additionalProperties'
          ? [...path, error.params['additionalProperty'] as string]
          : path;
      removals.set(JSON.stringify(victim), victim);
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

/** What to put under keys that are missing in an entry, so that the rest of the entry can be looked at too. */
export type Filling = Readonly<Record<string, unknown>>;

/** Whether a missing key of an entry could be filled in. */
function fillIn(
  { keyword, params }: ErrorObject,
  path: Path,
  data: unknown,
  fill: Filling,
): boolean {
  const key = keyword === 'required' ? (params['missingProperty'] as string) : '';
  const entry = valueAt(data, path);
  if (path.length === 0 || !isMap(entry) || !Object.hasOwn(fill, key)) return false;
  Reflect.set(entry, key, fill[key]);
  return true;
}

/** `Title:` is told as a key that is written otherwise, and not as one that is missing too. */
const isInCapitals = (
  { keyword, params, instancePath }: ErrorObject,
  all: readonly ErrorObject[],
) =>
  keyword === 'required' &&
  all.some(
    (other) =>
      other.instancePath === instancePath &&
      String(other.params['additionalProperty']).toLowerCase() === params['missingProperty'],
  );

const isMap = (data: unknown): data is Record<string, never> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Takes things out of data, and remembers which items of lists are gone. */
class RemovedItems {
  /** The indexes that are gone, as they stand in the file, by the path of their list there. */
  readonly #gone = new Map<string, number[]>();

  /** Takes out what stands at the paths: the deepest first, so that the paths of the others hold. */
  remove(data: unknown, paths: readonly Path[]): void {
    const lists = new Map<string, { readonly path: Path; readonly indexes: Set<number> }>();
    for (const path of paths) {
      const [parent, last] = [path.slice(0, -1), path.at(-1)!];
      const holder = valueAt(data, parent);
      if (Array.isArray(holder)) {
        const key = JSON.stringify(parent);
        const list = lists.get(key) ?? { path: parent, indexes: new Set() };
        list.indexes.add(Number(last));
        lists.set(key, list);
      } else if (holder && typeof holder === 'object') {
        Reflect.deleteProperty(holder, last);
      }
    }
    const deepestFirst = [...lists.values()].sort((a, b) => b.path.length - a.path.length);
    for (const { path, indexes } of deepestFirst)
      this.#removeItems(valueAt(data, path), path, indexes);
  }

  #removeItems(list: unknown, path: Path, indexes: ReadonlySet<number>): void {
    if (!Array.isArray(list)) return;
    const written = [...indexes].map((index) => Number(this.writtenPath([...path, index]).at(-1)));
    const key = JSON.stringify(this.writtenPath(path));
    this.#gone.set(
      key,
      [...(this.#gone.get(key) ?? []), ...written].sort((a, b) => a - b),
    );
    const kept: unknown[] = list.filter((_, index) => !indexes.has(index));
    list.length = 0;
    for (const item of kept) list.push(item);
  }

  writtenPath(path: Path): Path {
    const written: (string | number)[] = [];
    for (const key of path) {
      const gone = typeof key === 'number' ? this.#gone.get(JSON.stringify(written)) : undefined;
      // Every item that is gone before this one has moved it one place up.
      written.push(
        (gone ?? []).reduce(
          (index, one) => (one <= Number(index) ? Number(index) + 1 : index),
          key,
        ),
      );
    }
    return written;
  }
}

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

function problemOf(
  kind: FileKind,
  error: ErrorObject,
  path: Path,
  data: unknown,
  tree: YamlTree,
): Problem {
  const schema = schemaFor(kind, path, data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = error.params['additionalProperty'] as string;
      const { properties = {} } = memberFor(schema, valueAt(data, path));
      const known = Object.keys(properties);
      const parts = path.length > 0 ? [] : known.filter((part) => isKeyOf(part, key, kind));
      return {
        kind: 'unknown-key',
        key,
        known,
        beside: Object.keys(valueAt(data, path) as object).filter((other) => other !== key),
        ...(parts.length > 0 ? { parts } : {}),
        at: tree.keySpanOf([...path, key]),
      };
    }
    case 'required': {
      const key = error.params['missingProperty'] as string;
      return { kind: 'missing-key', key, at: tree.spanOf(path) };
    }
    case 'discriminator': {
      const tag = error.params['tag'] as string;
      const words = (schema.oneOf ?? []).map((member) => String(member.properties?.[tag]?.const));
      return wrongValue(error.params['tagValue'], [...path, tag], tree, { is: 'one-of', words });
    }
    default:
      return wrongValue(valueAt(data, path), path, tree, expectationOf(error, schema, kind));
  }
}

function wrongValue(data: unknown, path: Path, tree: YamlTree, expected: Expectation): Problem {
  const at = tree.spanOf(path);
  const key = path.findLast((part) => typeof part === 'string');
  const shape = Array.isArray(data) ? 'list' : isMap(data) ? 'map' : 'word';
  const written = shape === 'word' ? String(data) : '';
  return { kind: 'wrong-value', written, shape, key, expected, at };
}

/** Whether a part of such a file, by its name, has a key of that name. */
const isKeyOf = (part: string, key: string, kind: FileKind): boolean =>
  Object.hasOwn(schemaFor(kind, [part], { [part]: {} }).properties ?? {}, key);
