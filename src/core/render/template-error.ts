import type { TemplateFault } from '../model/template-fault.ts';

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
