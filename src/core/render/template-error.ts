/** What is wrong in a template. */
export type TemplateFault =
  /** Something is to be filled in that there is not. */
  | {
      readonly kind: 'value' | 'filter' | 'tag' | 'template';
      readonly name: string;
      readonly near: string | undefined;
    }
  | { readonly kind: 'not-closed'; readonly name: string }
  /** A value is of another kind than what is to be made of it. */
  | { readonly kind: 'unfitting'; readonly name: string }
  | { readonly kind: 'calls-itself' | 'too-long' | 'too-much' }
  /** In the words of the library, without a place. */
  | { readonly kind: 'other'; readonly said: string };

/** A template that an organisation wrote can't be filled. */
export class TemplateError extends Error {
  /** The template in which the fault shows, as the user would write it. */
  readonly file: string;
  /** Where the fault shows in one of otpath's own: those of the organisation that are in use. */
  readonly suspects: readonly string[];
  readonly line: number;
  readonly column: number;
  readonly fault: TemplateFault;

  constructor(
    file: string,
    suspects: readonly string[],
    [line, column]: readonly [number, number],
    fault: TemplateFault,
  ) {
    super(`${file}:${String(line)}:${String(column)}: ${fault.kind}`);
    this.name = 'TemplateError';
    this.file = file;
    this.suspects = suspects;
    this.line = line;
    this.column = column;
    this.fault = fault;
  }
}
