import { Ajv, type ValidateFunction } from 'ajv';
import { ajvOptions } from './ajv-options.ts';
import { schemas, type FileKind } from './schemas.ts';

/**
 * The compiled validators. From source they are compiled here on first use; the build puts
 * standalone code in the place of this module (scripts/build.ts), so that ajv is not shipped.
 */
const ajv = new Ajv(ajvOptions);

export function validatorOf(kind: FileKind): ValidateFunction {
  return ajv.getSchema(kind) ?? ajv.addSchema(schemas[kind], kind).getSchema(kind)!;
}

/** The schema behind a validator, for saying what it asks. */
export const schemaOf = (kind: FileKind): object => schemas[kind];
