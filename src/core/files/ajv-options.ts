import type { Options } from 'ajv';

/**
 * Readers hand over every scalar as the text that was typed, so that `0012345` stays a number with
 * leading zeros; `coerceTypes` makes numbers and yes-or-no values where the schema wants them.
 */
export const ajvOptions: Options = {
  allErrors: true,
  // The rules have words of their own.
  messages: false,
  coerceTypes: true,
  discriminator: true,
  // A definition stays one function, however often it is used.
  inlineRefs: false,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
};
