import type { FileKind } from './schemas.ts';

/** Each schema that editors can use, in the order in which people see them. */
export const editorSchemaKinds: readonly FileKind[] = [
  'portfolio',
  'waivers',
  'sign-off',
  'sign-off-sheet',
  'second-reading',
  'sample-plan',
  'panel',
  'panel-form',
  'policy',
  'vocabulary',
  'cohort',
  'manifest',
  'evidence',
  'framework',
  'framework-part',
];

/** A schema as editors expect it: JSON Schema, draft 07. */
export const editorSchema = (schema: object): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...schema,
});

/** An id that an editor can offer, with what it stands for. */
export interface Offer {
  readonly id: string;
  readonly title: string;
}

/** The ids that may stand in the files of one portfolio. */
export interface Offers {
  readonly targets: readonly Offer[];
  readonly claimables: readonly Offer[];
  readonly requirements: readonly Offer[];
  readonly credentials: readonly Offer[];
  readonly types: readonly Offer[];
}

/** Which ids may stand where: the path to a place in a schema, and the kind of id. */
const places: Readonly<
  Partial<Record<FileKind, readonly (readonly [readonly string[], keyof Offers])[]>>
> = {
  portfolio: [
    [['target'], 'targets'],
    [['attained', 'items', 'target'], 'targets'],
    [['judgements', 'items', 'requirement'], 'requirements'],
    [['credentials', 'items', 'kind'], 'credentials'],
  ],
  waivers: [[['waivers', 'items', 'requirement'], 'requirements']],
  evidence: [
    [['claims', 'items', 'statement'], 'claimables'],
    [['type'], 'types'],
  ],
};

type Schema = Readonly<Record<string, unknown>>;

/** A schema that offers the ids of the frameworks in use. Other ids stay allowed: rules judge them. */
export function schemaWithOffers(kind: FileKind, schema: object, offers: Offers): object {
  return (places[kind] ?? []).reduce<object>(
    (changed, [path, ids]) => changeAt(changed as Schema, path, (at) => offering(at, offers[ids])),
    schema,
  );
}

const offering = (schema: Schema, offers: readonly Offer[]): Schema =>
  offers.length === 0
    ? schema
    : {
        description: schema['description'],
        anyOf: [
          { enum: offers.map(({ id }) => id), enumDescriptions: offers.map(({ title }) => title) },
          schema,
        ],
      };

/** A schema with one place changed. Steps are names of properties, or `items` of a list. */
function changeAt(
  schema: Schema,
  [step, ...rest]: readonly string[],
  change: (schema: Schema) => Schema,
): Schema {
  if (step === undefined) return change(schema);
  if (step === 'items') {
    return { ...schema, items: changeAt(schema['items'] as Schema, rest, change) };
  }
  const properties = schema['properties'] as Readonly<Record<string, Schema>>;
  return {
    ...schema,
    properties: { ...properties, [step]: changeAt(properties[step]!, rest, change) },
  };
}
