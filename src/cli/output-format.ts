import { InvalidArgumentError, type Command, type Option } from 'commander';
import { cleanText } from '../core/text/clean.ts';
import { CommandFault } from './host.ts';

/** Endings that have another name than the format that they stand for. */
const formatsByEnding: Readonly<Record<string, readonly string[]>> = {
  htm: ['html'],
  markdown: ['md'],
  txt: ['terminal', 'pretty'],
  xml: ['junit'],
};

/** Endings by which programs choose how to open a file. Under them nothing else is written. */
const ofPrograms =
  /^(?:docx?|docm|dotx|odt|rtf|pages|pdf|xlsx?|xlsm|ods|numbers|pptx?|odp|html?|md|markdown|csv|tsv|json|ya?ml|xml|sarif|txt|zip|epub|png|jpe?g|svg)$/;

/** What holds more than text is of no use under another ending, even where somebody names the format. */
const binary =
  /^(?:docx?|docm|dotx|odt|pages|pdf|xlsx?|xlsm|ods|numbers|pptx?|odp|zip|epub|png|jpe?g)$/;

/**
 * Takes the format from the ending of the output, where nobody names a format and the command has it. An ending
 * that promises a format which the command does not write is refused, for every command here.
 */
export function takeFormatFromOutput(command: Command): void {
  const format = command.options.find(({ long }) => long === '--format');
  const output: unknown = command.getOptionValue('output');
  if (typeof output !== 'string') return;
  const ending = /\.(\w+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
  if (command.getOptionValue('page') === true || command.name() === 'page') {
    refuseNoPage(command, output, ending);
    return;
  }
  if (!format?.parseArg) return;
  const implied = valueOf(format, ending);
  if (command.getOptionValueSource('format') === 'default') {
    if (implied !== undefined) command.setOptionValueWithSource('format', implied, 'implied');
    else if (ofPrograms.test(ending)) throw wrongEnding(command, format, output, ending);
    return;
  }
  // Some commands have no format of their own, and find it out from the ending themselves.
  if (command.getOptionValue('format') === undefined && implied !== undefined) return;
  if (binary.test(ending) && !namesIn(command.getOptionValue('format')).includes(ending)) {
    throw wrongEnding(command, format, output, ending);
  }
}

/** A page that a command writes instead of its result has one format. */
function refuseNoPage(command: Command, output: string, ending: string): void {
  if (!ofPrograms.test(ending) || /^html?$/.test(ending)) return;
  const example = `${cleanText(output.slice(0, -ending.length - 1))}.html`;
  const named = command.name() === 'page' ? 'page' : `${command.name()} --page`;
  throw new CommandFault('wrongEnding', { command: named, ending, formats: ['html'], example });
}

/** The ending of a file's name, where files of that ending hold more than text. */
export function binaryEnding(file: string): string | undefined {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return binary.test(ending) ? ending : undefined;
}

/** The value of --format that an ending stands for, where the command has one. */
function valueOf(format: Option, ending: string): unknown {
  for (const name of [ending, ...(formatsByEnding[ending] ?? [])]) {
    try {
      return format.parseArg!(name, format.defaultValue);
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
    }
  }
  return undefined;
}

/** The formats in a value: a word, some words, or objects with one each. A zip holds the others. */
function namesIn(value: unknown): readonly string[] {
  const names = [value].flat().map((one) => {
    const { format } = Object(one) as { readonly format?: string };
    return format ?? String(one);
  });
  return names.includes('zip') ? ['zip'] : names;
}

function wrongEnding(
  command: Command,
  format: Option,
  output: string,
  ending: string,
): CommandFault {
  const formats = formatsOf(format);
  const better = ['html', 'md', 'json', 'zip'].find((one) => formats.includes(one)) ?? 'txt';
  const example = `${cleanText(output.slice(0, -ending.length - 1))}.${better}`;
  return new CommandFault('wrongEnding', { command: command.name(), ending, formats, example });
}

/** The words that --format takes, which it names itself when it gets another. */
function formatsOf(format: Option): readonly string[] {
  try {
    format.parseArg!('?', format.defaultValue);
    return [];
  } catch (error) {
    const said = error instanceof InvalidArgumentError ? error.message : '';
    return /^Allowed choices are ([^]*?)\.?$/.exec(said)?.[1]?.split(/, (?:or )?/) ?? [];
  }
}
