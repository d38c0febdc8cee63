/** The JSON Schemas with which editors check the files of a portfolio and of a framework. */
export { editorSchema, editorSchemaKinds, schemaWithOffers } from '../files/editor-schema.ts';
export type { FileKind } from '../files/schemas.ts';
export { schemaOf } from '../files/validators.ts';
