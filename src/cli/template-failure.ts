import type { TemplateError, TemplateFault } from '../core/render/template-error.ts';
import { UserError } from './host.ts';

/** What is wrong with a template, in the words of somebody who wrote it and is no developer. */
export function explainTemplate({ file, suspects, line, column, fault }: TemplateError): UserError {
  const place = `line ${String(line)}, column ${String(column)}`;
  const { what, hint } = words(fault);
  if (suspects.length === 0) {
    return new UserError(`The template ${file} has a mistake in ${place}: ${what}.`, hint);
  }
  return new UserError(
    `The template ${file} of otpath could not be filled in ${place}: ${what}.`,
    `A template of yours gives it something else than ours does: ${suspects.join(', ')}.`,
  );
}

function words(fault: TemplateFault): { readonly what: string; readonly hint: string } {
  switch (fault.kind) {
    case 'value':
      return {
        what: `there is no value ${fault.name}`,
        hint: didYouMean(
          fault.near,
          'The values of each template are listed in docs/templates.md of otpath.',
        ),
      };
    case 'filter':
      return {
        what: `there is no filter "${fault.name}"`,
        hint: didYouMean(
          fault.near,
          'Take it out, or look at the templates of otpath for one that fits.',
        ),
      };
    case 'tag':
      return {
        what: `"${fault.name}" is not known here, or closes something that is not open`,
        hint: didYouMean(fault.near, 'Compare it with the same place in the template of otpath.'),
      };
    case 'template':
      return {
        what: `there is no template "${fault.name}"`,
        hint: didYouMean(
          fault.near,
          'A template can use those of otpath and those in your folder, and no other files.',
        ),
      };
    case 'not-closed':
      return {
        what: `"${fault.name}" is not closed`,
        hint: 'What begins with {{ ends with }}, what begins with {% ends with %}, {% if %} needs {% endif %} and {% for %} needs {% endfor %}.',
      };
    case 'unfitting':
      return {
        what: `nothing can be made of the value in ${fault.name}`,
        hint: 'It is of another kind than what follows it expects, such as a list where a day should be.',
      };
    case 'calls-itself':
      return {
        what: 'it uses itself, or is nested too deep',
        hint: 'Take out the line with which it uses itself.',
      };
    case 'too-long':
      return {
        what: 'filling it in takes too long',
        hint: 'Look for a {% for %} that counts too far, or that stands in another.',
      };
    case 'too-much':
      return {
        what: 'it makes too long a text',
        hint: 'Look for a {% for %} that counts too far, or that stands in another.',
      };
    case 'other':
      return {
        what: `it can't be read from here (${fault.said})`,
        hint: 'Compare it with the same place in the template of otpath.',
      };
  }
}

const didYouMean = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Did you mean ${near}?`;
