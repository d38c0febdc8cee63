import type { EvidenceArgs } from './finding-args/evidence.ts';
import type { ReadingArgs } from './finding-args/reading.ts';

/**
 * What each rule has to say of one place, as data: by the name of the rule, what its sentences need to know.
 * The words of every language are made of these, and so are fingerprints: none depends on a sentence.
 */
export interface FindingArgs extends ReadingArgs, EvidenceArgs {}

/** The name of a rule: `unknown-statement`. */
export type RuleName = keyof FindingArgs;

/** The keys, at any depth, whose value is one of a fixed set of words. */
type FixedKeyOf<Value, Key> = Value extends string
  ? Record<never, true> extends Record<Value, true>
    ? never
    : Key
  : Value extends readonly (infer Item)[]
    ? FixedKeyOf<Item, Key>
    : Value extends object
      ? { [Inner in keyof Value]: FixedKeyOf<Value[Inner], Inner> }[keyof Value]
      : never;

/**
 * Where a word of ours stands, and never a text that somebody wrote: it is not masked. The type names every such
 * key of every rule, and no other.
 */
export const fixedKeys: Readonly<Record<FixedKeyOf<FindingArgs[RuleName], never> & string, true>> =
  {};
