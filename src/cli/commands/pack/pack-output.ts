import { InvalidArgumentError, Option } from 'commander';
import { packDocuments, type PackDocument } from '../../../core/render/pack-formats.ts';
import type { PackView } from '../../../core/report/pack.ts';
import { CommandFault } from '../../host.ts';
import { reportName } from '../../../core/report/report-name.ts';

/** What a pack can be: a document, or all that belong together in one file. */
const packFormats = [...packDocuments, 'zip'] as const;
export type PackFormat = (typeof packFormats)[number];

/** What a zip holds where nobody says what it should. */
const standardDocuments: readonly PackDocument[] = ['html', 'docx'];
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

/** A name that says whose pack it is, what for and of which day, and whether it is a draft. */
export const packName = ({ report, draft }: PackView, format: PackFormat): string =>
  `${reportName('pack', report)}${draft ? '-draft' : ''}.${format}`;
