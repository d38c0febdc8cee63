import { hashBytes, hashText } from '../../../node/hash.ts';
import { tidyMemory } from '../../../node/tidy-memory.ts';
import { placeIn } from '../../../node/read-file.ts';
import { CannotZip } from '../../../core/workspace/pack.ts';
import { zipOf, type ZipEntry } from '../../../node/zip.ts';
import { guidedHeadingsFor } from '../../guided-headings.ts';
import { packMaker } from '../../../core/render/pack.ts';
import { packEntries, packPictures, type PackContents } from '../../../core/render/pack-zip.ts';
import { formatStartHere } from '../../../core/render/start-here.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { readableDigest, readableDigits } from '../../../core/text/readable-digest.ts';
import { packName, type PackDocument } from '../../../core/render/pack-formats.ts';
import { manifestFile } from '../../../core/model/manifest.ts';
import { wrap } from '../../../core/render/terminal.ts';
import type { PackOptions } from './pack-options.ts';
import type { Write } from '../../../node/write.ts';
import { findFile } from '../../../core/model/files.ts';
import { terminalFor } from '../../options.ts';
import { writeOutput, materialFor, writeBytes, writeDocument } from '../../write-output.ts';
import { CommandFault } from '../../host.ts';
import { printer } from '../../printer.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { MadePack } from './make-pack.ts';
import type { PackOutput } from './pack-output.ts';
import type { ProgressLine } from '../../progress.ts';

/**
 * Makes the documents that were asked for, and writes one of them or the zip that holds them. Gives the name of
 * the file; nothing where the pack went to standard output.
 */
export async function writePack(
  made: MadePack,
  { format, documents }: PackOutput,
  options: PackOptions,
  host: SpeakingHost,
  progress: ProgressLine,
): Promise<string | undefined> {
  const texts = await makeDocuments(made, { format, documents }, options, host, progress);
  const name = packName(made.view, format);
  if (format === 'zip') {
    const words = host.words.pack;
    const startHere = formatStartHere(made.view, documents, name, wordsIn(options.lang));
    const { fill, manifest } = packZip(
      made,
      { texts, startHere, verifyPage: await verifyPage(options) },
      {
        say: (percent) => {
          progress.say(words.packing(percent));
        },
        end: progress.end,
      },
    );
    const written = await writeBytes(fill, options.output, name, host);
    sayNumbers(made.view.number, manifest, options, host);
    return written;
  }
  progress.end();
  const document = texts.get(format)!;
  if (typeof document === 'string') {
    await writeOutput(document, options.output, host);
    return options.output;
  }
  // What a terminal can't show goes to a file.
  return writeDocument({ bytes: document, name }, options.output, host);
}

/** The numbers of the manifest are on lines of their own, so that they can be compared and copied. */
function sayNumbers(
  number: string,
  manifest: string,
  options: PackOptions,
  host: SpeakingHost,
): void {
  const words = host.words.pack;
  const terminal = terminalFor(host.stderr, options, host);
  const lines = [
    wrap(words.number, terminal),
    `  ${number}`,
    words.manifest(manifestFile),
    `  ${manifest}`,
    words.checkNumber(readableDigits),
    `  ${readableDigest(manifest)}`,
  ];
  host.stderr.write(`${lines.join('\n')}\n`);
}

async function makeDocuments(
  made: MadePack,
  { format, documents }: PackOutput,
  options: PackOptions,
  host: SpeakingHost,
  progress: ProgressLine,
): Promise<ReadonlyMap<PackDocument, string | Uint8Array>> {
  const { view, loaded } = made;
  const print = documents.includes('pdf') ? await printer(view.report.asOf, host) : undefined;
  const material = materialFor(options, host, [], loaded);
  const maker = packMaker(view, material, {
    pictures: packPictures(view, made.facts),
    hasAttachments: format === 'zip',
    guidedHeadings: await guidedHeadingsFor(material),
    tidy: tidyMemory,
  });
  const texts = new Map<PackDocument, string | Uint8Array>();
  for (const one of documents) {
    progress.say(host.words.pack.making(one));
    tidyMemory();
    texts.set(one, one === 'pdf' ? await print!(await maker.html()) : await maker[one]());
  }
  return texts;
}

async function verifyPage({ lang }: PackOptions): Promise<Uint8Array> {
  const { readVerifyPage } = await import('../../../node/verify-page.ts');
  return readVerifyPage(lang);
}

interface PackingProgress {
  readonly say: (percent: number) => void;
  readonly end: () => void;
}

/** What fills the zip, and the SHA-256 of its manifest. */
function packZip(
  { view, loaded }: MadePack,
  contents: PackContents,
  progress: PackingProgress,
): { readonly fill: (write: Write) => Promise<void>; readonly manifest: string } {
  const { entries, manifest, size } = packEntries(view, contents, {
    text: hashText,
    bytes: hashBytes,
  });
  const say = (done: number): void => {
    const percent = Math.min(100, Math.round((done / Math.max(1, size)) * 100));
    progress.say(percent);
  };
  const toldInWords = (error: unknown): never => {
    throw error instanceof CannotZip ? inWords(error) : error;
  };
  try {
    const onThisDisk = entries.map((entry): ZipEntry => {
      if ('content' in entry) return entry;
      const file = findFile(loaded.portfolio.files, entry.source);
      if (file === undefined) throw new Error(`${entry.source} is in the pack and not there.`);
      return { ...entry, file: placeIn(loaded.root, file) };
    });
    const zip = zipOf(onThisDisk, view.report.asOf, say);
    const fill = (write: Write): Promise<void> =>
      zip(write)
        .catch(toldInWords)
        .finally(() => {
          progress.end();
        });
    return { fill, manifest: hashBytes(manifest).sha256 };
  } catch (error) {
    return toldInWords(error);
  }
}

function inWords({ trouble, path }: CannotZip): CommandFault {
  switch (trouble) {
    case 'changed':
      return new CommandFault('changedWhilePacking', { file: path ?? '' });
    case 'too-large':
      return new CommandFault('packTooLarge');
    case 'too-many':
      return new CommandFault('packTooManyFiles');
  }
}
