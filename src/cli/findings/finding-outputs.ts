import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { findingFormats, type FindingFormat } from '../../core/render/index.ts';
import { CommandFault, type Host } from '../host.ts';
import { invalidValue } from '../invalid-value.ts';
import { binaryEnding } from '../output-format.ts';

/** One form that findings are asked for in, and the file that it goes to. */
export interface OutputAsked {
  readonly format: FindingFormat;
  /** Undefined for the one that goes to standard output, or to the file of --output. */
  readonly file?: string | undefined;
}

const formats = Object.keys(findingFormats) as readonly FindingFormat[];

/** The form for people, where none is asked for. */
const standard: readonly OutputAsked[] = [{ format: 'pretty' }];

/** `--format pretty --format sarif=otpath.sarif`: as many forms as are wanted, each to a file of its own. */
export const findingFormatOption = (): Option =>
  new Option('-f, --format <format[=file]>')
    .choices(formats)
    .default(standard, standard[0]!.format)
    .argParser((text, earlier: readonly OutputAsked[]) => [
      ...(earlier === standard ? [] : earlier),
      parseOutput(text),
    ]);

function parseOutput(text: string): OutputAsked {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  // Reports of other commands call it md.
  const format = formats.find((one) => one === (name === 'md' ? 'markdown' : name));
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${formats.join(', ')}.`);
  if (file === '') throw invalidValue('fileName');
  return { format, file };
}

/** The usual ending of a file in each form; txt for the others. */
const endings: Readonly<Partial<Record<FindingFormat, string>>> = {
  json: 'json',
  gitlab: 'json',
  sarif: 'sarif',
  junit: 'xml',
  markdown: 'md',
};

/** Sends each form to its place: at most one is left for standard output or --output, and no file is named twice. */
export function routeOutputs(
  asked: readonly OutputAsked[],
  output: string | undefined,
  host: Host,
): readonly OutputAsked[] {
  const [one, other] = asked.filter(({ file }) => file === undefined);
  if (one && other) {
    const [first, second] = [one.format, other.format];
    throw new CommandFault('twoFormatsToOnePlace', { output, first, second });
  }
  if (!one && output !== undefined) {
    throw new CommandFault('nothingLeftForOutput', { output });
  }
  for (const { format, file } of asked) {
    const ending = file === undefined ? undefined : binaryEnding(file);
    if (file === undefined || ending === undefined) continue;
    const example = `${file.slice(0, -ending.length)}${endings[format] ?? 'txt'}`;
    throw new CommandFault('endingOfOtherPrograms', { format, ending, example });
  }
  const routed = asked.map(({ format, file }) => ({ format, file: file ?? output }));
  const paths = routed.flatMap(({ file }) => (file === undefined ? [] : [resolve(host.cwd, file)]));
  const twice = paths.findIndex((path, index) => paths.indexOf(path) !== index);
  if (twice !== -1) {
    throw new CommandFault('twoFormatsInOneFile');
  }
  return routed;
}
