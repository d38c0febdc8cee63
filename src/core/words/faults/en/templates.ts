import type { TemplateFault } from '../../../model/template-fault.ts';
import { offer } from '../../findings/en/offer.ts';
import type { ReferenceFault } from '../../../model/word-reference.ts';
import type { Fault } from '../fault-words.ts';

interface TemplatePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly fault: TemplateFault;
}

/** What is wrong with a template, for somebody who wrote it and is not a developer. */
export const englishTemplateFaults = {
  templatesFolderNotThere: ({ folder }: { readonly folder: string }): Fault => ({
    message: `The template folder "${folder}" does not exist.`,
    hint: 'Correct the path in --templates, or under templates in otpath.yaml.',
  }),
  referenceNotThere: ({ file }: { readonly file: string }): Fault => ({
    message: `The Word document "${file}" does not exist.`,
    hint: 'Correct the path after --reference-docx.',
  }),
  unusableReference: ({
    file,
    trouble,
  }: {
    readonly file: string;
    readonly trouble: ReferenceFault;
  }): Fault =>
    trouble === 'too-large'
      ? {
          message: `The Word document ${file} holds more than otpath reads.`,
          hint: 'Use a copy without text and photographs. Styles, header, footer and page layout are enough.',
        }
      : {
          message: `otpath can’t read ${file} as a Word document.`,
          hint: 'Open it in Word, save it as a Word document (.docx) without a password, and use that file.',
        },
  unusableTemplate: ({
    file,
    trouble,
  }: {
    readonly file: string;
    readonly trouble: 'too-large' | 'no-text' | 'no-file' | 'link';
  }): Fault => {
    switch (trouble) {
      case 'too-large':
        return {
          message: `The template ${file} is larger than 1 MB.`,
          hint: 'A template is only text. Make it smaller, or move it out of the folder.',
        };
      case 'no-text':
        return {
          message: `The template ${file} is not text in UTF-8.`,
          hint: 'Save it as plain text with the encoding UTF-8.',
        };
      case 'no-file':
        return {
          message: `The template ${file} is a pipe or a device, not a file.`,
          hint: 'Delete it, or put a real file in its place.',
        };
      case 'link':
        return {
          message: `The template ${file} is a link to a file somewhere else.`,
          hint: 'Put a copy of that file in its place.',
        };
    }
  },
  templateMistake: ({ file, line, column, fault }: TemplatePlace): Fault => ({
    message: `The template ${file} has a mistake in line ${String(line)}, column ${String(column)}. ${mistake(fault)}`,
    hint: remedy(fault),
  }),
  templateUnfilled: ({
    file,
    line,
    column,
    fault,
    suspects,
  }: TemplatePlace & {
    /** Templates of the user's that are in use. */
    readonly suspects: readonly string[];
  }): Fault => ({
    message: `otpath’s own template ${file} stopped working in line ${String(line)}, column ${String(column)}. ${mistake(fault)}`,
    hint: `One of your templates gives it something different from what ours does: ${suspects.join(', ')}.`,
  }),
};

function mistake(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'value':
      return `There is no value ${fault.name}.`;
    case 'filter':
      return `There is no filter "${fault.name}".`;
    case 'tag':
      return `otpath does not know "${fault.name}" here, or it closes something that is not open.`;
    case 'template':
      return `There is no template "${fault.name}".`;
    case 'not-closed':
      return `"${fault.name}" is not closed.`;
    case 'unfitting':
      return `The value in ${fault.name} can’t be used there.`;
    case 'calls-itself':
      return 'It uses itself, or has too many levels inside each other.';
    case 'too-long':
      return 'It takes too long.';
    case 'too-much':
      return 'It makes too much text.';
    case 'other':
      return `otpath can’t read it from here (${fault.said}).`;
  }
}

const compare = 'Compare it with the same place in otpath’s own template.';

function remedy(fault: TemplateFault): string {
  switch (fault.kind) {
    case 'value':
      return offer(fault.near, 'docs/templates.md lists the values of each template.');
    case 'filter':
      return offer(fault.near, 'Remove it, or look in otpath’s own templates for one that fits.');
    case 'tag':
      return offer(fault.near, compare);
    case 'template':
      return offer(
        fault.near,
        'A template can use otpath’s own templates and those in your folder, and no other files.',
      );
    case 'not-closed':
      return 'Close {{ with }} and {% with %}. Each {% if %} needs an {% endif %}, and each {% for %} an {% endfor %}.';
    case 'unfitting':
      return 'What comes after it needs another kind of value. For example, it is a list where a date is needed.';
    case 'calls-itself':
      return 'Remove the line in which it uses itself.';
    case 'too-long':
    case 'too-much':
      return 'Look for a {% for %} that counts too far, or is inside another {% for %}.';
    case 'other':
      return compare;
  }
}
