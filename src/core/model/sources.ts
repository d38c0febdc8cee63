/** References of the passages in the source document that say a thing. */
export type Sources = readonly string[];
