/** What is wrong in a template. */
export type TemplateFault =
  /** The template names something that does not exist. */
  | {
      readonly kind: 'value' | 'filter' | 'tag' | 'template';
      readonly name: string;
      readonly near: string | undefined;
    }
  | { readonly kind: 'not-closed'; readonly name: string }
  /** A value is of another kind than its place needs. */
  | { readonly kind: 'unfitting'; readonly name: string }
  | { readonly kind: 'calls-itself' | 'too-long' | 'too-much' }
  /** In the words of the library, without a place. */
  | { readonly kind: 'other'; readonly said: string };
