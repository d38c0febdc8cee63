import type { ErrorObject } from 'ajv';
import type { Expectation, Problem } from '../model/problem.ts';
import type { FileData, FileKind } from '../schema/index.ts';
import { schemaOf, validatorOf } from '../schema/validators.ts';
import type { YamlTree } from './yaml.ts';

type Path = readonly (string | number)[];

/** A file that breaks its schema in a thousand places has one problem, not a thousand. */
const maxProblems = 50;

/**
 * Holds parsed YAML against the schema of its kind. What breaks the schema becomes a problem and is left
 * out of the data, from the smallest part upwards, so that one bad claim does not hide the others.
 * Without data the file as a whole could not be used.
 */
export function readShape<Kind extends FileKind>(
  kind: Kind,
  tree: YamlTree,
): { readonly data: FileData[Kind] | undefined; readonly problems: readonly Problem[] } {
  const validate = validatorOf(kind);
  const root: { readonly data: unknown } = { data: tree.data ?? Object.create(null) };
  const problems: Problem[] = [];
  /** Errors that appear only because something was taken out have been told already. */
  let told = false;
  while (!validate(root.data)) {
    const errors = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
    const removals = new Map<string, Path>();
    for (const error of errors) {
      const path = pathOf(error.instancePath, root.data);
      if (!told && problems.length < maxProblems)
        problems.push(problemOf(kind, error, path, root.data, tree));
      const victim =
        error.keyword === 'additionalProperties'
          ? [...path, error.params['additionalProperty'] as string]
          : path;
      removals.set(JSON.stringify(victim), victim);
    }
    told = true;
    if (removals.has('[]')) return { data: undefined, problems };
    // Later items first, so that the indexes of the earlier ones hold.
    for (const path of [...removals.values()].sort(comparePaths).reverse()) remove(root.data, path);
  }
  return { data: root.data as FileData[Kind], problems };
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

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) continue;
    return typeof x === 'number' && typeof y === 'number' ? x - y : String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

function remove(data: unknown, path: Path): void {
  const parent = at(data, path.slice(0, -1));
  const last = path.at(-1)!;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (parent && typeof parent === 'object') Reflect.deleteProperty(parent, last);
}

function problemOf(
  kind: FileKind,
  error: ErrorObject,
  path: Path,
  data: unknown,
  tree: YamlTree,
): Problem {
  const parts = error.schemaPath.split('/').slice(1);
  const parentSchema = at(schemaOf(kind), parts.slice(0, -1)) as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = error.params['additionalProperty'] as string;
      const known = Object.keys(parentSchema['properties'] ?? {});
      return { kind: 'unknown-key', key, known, at: tree.keySpanOf([...path, key]) };
    }
    case 'required':
    case 'discriminator': {
      const key = (error.params['missingProperty'] ?? error.params['tag']) as string;
      if (error.params['error'] === 'mapping') {
        const words = tagsOf(parentSchema, key);
        return wrongValue(error.params['tagValue'], [...path, key], tree, { is: 'one-of', words });
      }
      return { kind: 'missing-key', key, at: tree.spanOf(path) };
    }
    default:
      return wrongValue(at(data, path), path, tree, expectationOf(error, parentSchema));
  }
}

function wrongValue(data: unknown, path: Path, tree: YamlTree, expected: Expectation): Problem {
  const written = typeof data === 'string' ? data : Array.isArray(data) ? 'a list' : 'a map';
  return { kind: 'wrong-value', written, expected, at: tree.spanOf(path) };
}

/** What stands at the end of a path. */
function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (here, key) => (here as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
}

/** The values of the key that tells the members of a tagged union apart. */
function tagsOf(schema: Record<string, unknown>, key: string): readonly string[] {
  const members = schema['oneOf'] as { properties: Record<string, { const: string }> }[];
  return members.map((member) => member.properties[key]!.const);
}

const typeNames: Record<string, Expectation> = {
  string: { is: 'text' },
  array: { is: 'list' },
  object: { is: 'map' },
  integer: { is: 'whole-number' },
  number: { is: 'whole-number' },
  boolean: { is: 'yes-or-no' },
  'string,object': { is: 'text-or-map' },
  'string,array': { is: 'text-or-list' },
};

function expectationOf(
  { keyword, params }: ErrorObject,
  schema: Record<string, unknown>,
): Expectation {
  switch (keyword) {
    case 'type':
      return typeNames[String(params['type'])] ?? { is: 'text' };
    case 'enum':
      return { is: 'one-of', words: params['allowedValues'] as string[] };
    case 'const':
      return { is: 'one-of', words: [String(params['allowedValue'])] };
    case 'pattern':
      return patternExpectation(String(schema['pattern']));
    case 'minimum':
      return { is: 'within', side: 'at-least', limit: params['limit'] as number };
    case 'maximum':
    case 'maxLength':
      return { is: 'within', side: 'at-most', limit: params['limit'] as number };
    default:
      return { is: 'not-empty' };
  }
}

function patternExpectation(pattern: string): Expectation {
  if (pattern.startsWith('^[0-9]')) return { is: 'date' };
  if (pattern.startsWith('^https')) return { is: 'https' };
  if (pattern.includes('(:')) return { is: 'reference' };
  return pattern.includes(':') ? { is: 'target' } : { is: 'id' };
}
