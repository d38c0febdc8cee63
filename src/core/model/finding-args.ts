import type { AttachmentArgs } from './finding-args/attachments.ts';
import type { EvidenceArgs } from './finding-args/evidence.ts';
import type { FrameworkArgs } from './finding-args/framework.ts';
import type { PrivacyArgs } from './finding-args/privacy.ts';
import type { PortfolioArgs } from './finding-args/portfolio.ts';
import type { SignOffArgs } from './finding-args/sign-offs.ts';
import type { ReadingArgs } from './finding-args/reading.ts';

/**
 * What each rule has to say of one place, as data: by the name of the rule, what its sentences need to know.
 * The words of every language are made of these, and so are fingerprints: none depends on a sentence. Texts are
 * plain strings, and no ids or dates with a brand, so that they can be told from words of ours.
 */
export interface FindingArgs
  extends
    ReadingArgs,
    FrameworkArgs,
    EvidenceArgs,
    AttachmentArgs,
    PrivacyArgs,
    PortfolioArgs,
    SignOffArgs {}

/** The name of a rule: `unknown-statement`. */
export type RuleName = keyof FindingArgs;

/** The keys, at any depth, whose value is a text that can be anything, or one of a fixed set of words. */
type TextKey<Value, Free extends boolean, Key = never> = Value extends string
  ? string extends Value
    ? Free extends true
      ? Key
      : never
    : Free extends true
      ? never
      : Key
  : Value extends readonly (infer Item)[]
    ? TextKey<Item, Free, Key>
    : Value extends object
      ? { [Inner in keyof Value]: TextKey<Value[Inner], Free, Inner> }[keyof Value]
      : never;

type FixedKey = Extract<TextKey<FindingArgs[RuleName], false>, string>;
type FreeKey = TextKey<FindingArgs[RuleName], true>;

/**
 * Where a word of ours stands, and never a text that somebody wrote: it is not masked. The type names every such
 * key of every rule and no other, and none that holds a free text anywhere.
 */
export const fixedKeys: [FixedKey & FreeKey] extends [never]
  ? Readonly<Record<FixedKey, true>>
  : never = {
  case: true,
  signed: true,
  languages: true,
  successionKey: true,
  otherSuccessionKey: true,
};
