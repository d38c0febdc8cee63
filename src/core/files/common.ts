import Type, { type TSchema } from 'typebox';

/** An object that refuses keys it does not know, so that a slip of the keyboard is found and never ignored. */
export const closed = <P extends Record<string, TSchema>>(properties: P, options = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

/** A non-empty text without surrounding requirements. */
export const line = (description: string) => Type.String({ minLength: 1, description });

/** The shape of an id: letters, digits, dots, hyphens and underscores, beginning with a letter. */
export const id = (description = 'A name that never changes its meaning. Begins with a letter.') =>
  Type.String({ pattern: '^[A-Za-z][A-Za-z0-9._-]*$', maxLength: 100, description });

/** An id, or `framework:id`. */
export const reference = (description: string) =>
  Type.String({
    pattern: '^[A-Za-z][A-Za-z0-9._-]*(:[A-Za-z][A-Za-z0-9._-]*)?$',
    maxLength: 200,
    description,
  });

/** The shape of a calendar date. Whether the day exists is a question for the rules. */
export const dateSchema = (description: string) =>
  Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description });

/** One word out of a short list. */
export const choice = <const W extends readonly string[]>(words: W, options = {}) =>
  Type.Unsafe<W[number]>({ type: 'string', enum: words, ...options });

/** Something that the schema around it defines once, under `$defs`. */
export const ref = <Value>(name: string, options = {}) =>
  Type.Unsafe<Value>({ $ref: `#/$defs/${name}`, ...options });
