import Type from 'typebox';
import { ref } from './common.ts';

type Text = string | { en?: string; cy?: string };

/**
 * A text in one language, or a map of languages.
 * One type with two shapes instead of a union: a mistake then gives one error and not three.
 */
const textSchema = Type.Unsafe<Text>({
  type: ['string', 'object'],
  minLength: 1,
  minProperties: 1,
  properties: { en: { type: 'string', minLength: 1 }, cy: { type: 'string', minLength: 1 } },
  additionalProperties: false,
});
export const text = (description: string) => ref<Text>('text', { description });

/** Where something stands in the source document: one reference, or several. */
const sourceSchema = Type.Unsafe<string | string[]>({
  type: ['string', 'array'],
  minLength: 1,
  minItems: 1,
  items: { type: 'string', minLength: 1 },
  description: 'The place in the source, or a list of places.',
});
export const source = ref<string | string[]>('source');

/** What a schema that uses these has to define. */
export const textDefinitions = { text: textSchema, source: sourceSchema };
