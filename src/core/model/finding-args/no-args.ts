/** Of what is always said in the same words: nothing but the place is known. */
export type NoArgs = Readonly<Record<string, never>>;
