import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { packageRoot } from '../src/node/package.ts';
import { commandOf, outputTypes, type OutputKind } from '../src/core/model/output-kinds.ts';

/** Where these types are. */
const files =
  'src/core/{model/{framework-change,framework-impact,migration},render/findings-json,report/{gaps,supervision-sheet,cohort,sample,agreement,similar,plan,route-view,find,verify-view,framework-view,framework-map}}.ts';

/** The JSON Schema of each command's output, made from the types themselves, so that none can be out of date. */
export function outputSchemas(): Readonly<Record<string, string>> {
  // One program serves all types: reading the source is what takes time.
  const generator = createGenerator({
    path: join(packageRoot, files),
    tsconfig: join(packageRoot, 'tsconfig.json'),
    expose: 'export',
    skipTypeCheck: true,
    additionalProperties: false,
  });
  return Object.fromEntries(
    Object.entries(outputTypes).map(([command, type]) => [
      `schemas/output/${command}.schema.json`,
      JSON.stringify({
        ...generator.createSchema(type),
        title: `What otpath ${commandOf(`${command}-output` as OutputKind)} --format json writes`,
      }),
    ]),
  );
}
