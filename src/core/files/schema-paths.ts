import type { FileKind } from './schemas.ts';
import { schemaOf } from './validators.ts';

export type Path = readonly (string | number)[];

/** What stands at the end of a path. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(
    (here, key) => (here as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
}

/** The parts of a JSON Schema that are needed to follow a path through it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly const?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
}

/** A schema, or the one that it refers to. */
export function referredBy(schema: Schema | undefined, kind: FileKind): Schema {
  const { $defs } = schemaOf(kind) as Schema;
  return schema?.$ref ? ($defs?.[schema.$ref.split('/').at(-1)!] ?? {}) : (schema ?? {});
}

/** The schema that holds at the end of a path. ajv's own schema paths begin anew at every reference. */
export function schemaFor(kind: FileKind, path: Path, data: unknown): Schema {
  let here = data;
  let schema = schemaOf(kind) as Schema;
  for (const key of path) {
    const member = memberFor(schema, here);
    schema = referredBy(typeof key === 'number' ? member.items : member.properties?.[key], kind);
    here = valueAt(here, [key]);
  }
  return schema;
}

/** Of a tagged union, the member that the data's tag chooses; any other schema is itself. */
export function memberFor(schema: Schema, data: unknown): Schema {
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) return schema;
  const chosen = valueAt(data, [tag]);
  return schema.oneOf?.find(({ properties }) => properties?.[tag]?.const === chosen) ?? schema;
}
