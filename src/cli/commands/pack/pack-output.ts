import { InvalidArgumentError, Option } from 'commander';
import {
  packDocuments,
  packFormats,
  standardDocuments,
  type PackDocument,
  type PackFormat,
} from '../../../core/render/pack-formats.ts';
import { CommandFault } from '../../host.ts';

const standard: readonly PackFormat[] = ['zip'];

export const packFormatOption = (): Option =>
  new Option('-f, --format <formats>')
    .choices(packFormats)
    .argParser(parseFormats)
    .default(standard);

function parseFormats(text: string): readonly PackFormat[] {
  return text.split(',').map((written) => {
    const name = written.trim().toLowerCase();
    const format = packFormats.find((one) => one === name);
    if (format) return format;
    throw new InvalidArgumentError(`Allowed choices are ${packFormats.join(', ')}.`);
  });
}

/** What is to be written: one document alone, or a zip with documents in it. */
export interface PackOutput {
  readonly format: PackFormat;
  readonly documents: readonly PackDocument[];
}

export function outputOf(asked: readonly PackFormat[]): PackOutput {
  const documents = [...new Set(asked)].filter((one) => one !== 'zip');
  if (asked.includes('zip')) {
    const inside = documents.length > 0 ? documents : standardDocuments;
    return { format: 'zip', documents: packOrder(inside) };
  }
  const [only, ...others] = documents;
  if (only === undefined || others.length > 0) {
    throw new CommandFault('documentsWithoutZip', { documents });
  }
  return { format: only, documents: [only] };
}

/** In one order, whatever the order in which they are asked for. */
const packOrder = (documents: readonly PackDocument[]): readonly PackDocument[] =>
  packDocuments.filter((one) => documents.includes(one));
