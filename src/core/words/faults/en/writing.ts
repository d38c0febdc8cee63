import type { Fault } from '../fault-words.ts';
import { englishWhyNotRead, englishWhyNotWritten } from './system-reasons.ts';

interface SystemFault {
  readonly path: string | undefined;
  /** Of the system, such as ENOSPC. */
  readonly code: string | undefined;
  /** Whether the files of the user are all as they were. */
  readonly unchanged: boolean;
}

const noneChanged = (unchanged: boolean): string =>
  unchanged ? ' Your files have not been changed.' : '';

/** What keeps otpath from writing a result, and what the computer refuses. */
export const englishWritingFaults = {
  outputNamesNothing: (): Fault => ({
    message: '--output does not name a file.',
    hint: 'Give the file a name, for example: --output report.html',
  }),
  outputIsFolder: ({
    output,
    isThere,
    isOwn,
    example,
  }: {
    readonly output: string;
    readonly isThere: boolean;
    /** Whether the folder is for what people write themselves. */
    readonly isOwn: boolean;
    readonly example: string;
  }): Fault => ({
    message: isThere ? `"${output}" is a folder.` : `"${output}" does not name a file.`,
    hint: isOwn
      ? `That folder is for your own files. Write to a file outside it, for example: --output ${example}`
      : `Give the file a name, for example: --output ${example}`,
  }),
  outputAmongYours: ({
    output,
    example,
  }: {
    readonly output: string;
    readonly example: string;
  }): Fault => ({
    message: `${output} would be among your own files. otpath writes no output there.`,
    hint: `Write to a file outside that folder, for example: --output ${example}`,
  }),
  outputIsYours: ({ output }: { readonly output: string }): Fault => ({
    message: `${output} is a file of a portfolio or a framework. otpath never writes over those.`,
    hint: 'Choose another name for the output.',
  }),
  outputNameIsKept: ({ output }: { readonly output: string }): Fault => ({
    message: `Only files of a portfolio or a framework have a name like ${output}. otpath writes no output there.`,
    hint: 'Choose another name for the output.',
  }),
  outputIsPack: ({ output }: { readonly output: string }): Fault => ({
    message: `${output} is the pack itself. otpath verify does not change packs.`,
    hint: 'Choose another name for the output.',
  }),
  outputExists: ({ output }: { readonly output: string }): Fault => ({
    message: `${output} already exists, and is not a report of this kind that otpath wrote. It has not been changed.`,
    hint: 'Choose another name for the output, or move that file first.',
  }),
  pageInTerminal: (): Fault => ({
    message: 'This is a web page, so otpath did not print it here.',
    hint: 'Write it to a file: --output report.html',
  }),
  notWritten: ({
    file,
    code,
  }: {
    readonly file: string;
    readonly code: string | undefined;
  }): Fault => ({
    message: `${file} could not be written. ${englishWhyNotWritten(code)}`,
    hint: 'Check that the folder exists, that you can write to it, that the disk has space, and that the file is not open in another program.',
  }),
  outputCutOff: ({ code }: { readonly code: string | undefined }): Fault => ({
    message: `otpath could not write all of its output. ${englishWhyNotWritten(code)}`,
  }),
  wrongEnding: ({
    command,
    ending,
    formats,
    example,
  }: {
    readonly command: string;
    readonly ending: string;
    readonly formats: readonly string[];
    /** A name that fits. */
    readonly example: string;
  }): Fault => ({
    message: `otpath ${command} can’t write .${ending} files. It can write: ${formats.join(', ')}.`,
    hint: `Give the file another ending, for example: --output ${example}`,
  }),
  endingOfOtherPrograms: ({
    format,
    ending,
    example,
  }: {
    readonly format: string;
    readonly ending: string;
    readonly example: string;
  }): Fault => ({
    message: `otpath can’t write ${format} to a .${ending} file, because another program opens those.`,
    hint: `Give the file another ending, for example: --format ${format}=${example}`,
  }),
  twoFormatsToOnePlace: ({
    output,
    first,
    second,
  }: {
    /** Undefined for standard output. */
    readonly output: string | undefined;
    readonly first: string;
    readonly second: string;
  }): Fault => ({
    message: `${output ?? 'The terminal'} can only take one format. You asked for ${first} and ${second}.`,
    hint: `Give one of them a file of its own, for example: --format ${first} --format ${second}=FILE`,
  }),
  nothingLeftForOutput: ({ output }: { readonly output: string }): Fault => ({
    message: `Nothing is left for --output ${output}, because every --format has a file of its own.`,
    hint: 'Leave out --output, or add a --format without a file.',
  }),
  twoFormatsInOneFile: (): Fault => ({
    message: 'Two formats have the same file.',
    hint: 'Give each format a file of its own.',
  }),
  fileNotOpened: ({ path, code, unchanged }: SystemFault): Fault => ({
    message: `${path ?? 'A file'} could not be opened. ${englishWhyNotRead(code)}${noneChanged(unchanged)}`,
  }),
  fileNotWritten: ({ path, code, unchanged }: SystemFault): Fault => ({
    message: `${path ?? 'A file'} could not be written. ${englishWhyNotWritten(code)}${noneChanged(unchanged)}`,
  }),
  unexpected: ({
    said,
    unchanged,
  }: {
    readonly said: string;
    readonly unchanged: boolean;
  }): Fault => ({
    message: `otpath stopped because of an error: ${said}`,
    hint: `The mistake is in otpath, not in your files.${noneChanged(unchanged)}`,
  }),
};
