import { hashBytes, hashText } from '../../../node/hash.ts';
import { tidyMemory } from '../../../node/tidy-memory.ts';
import { placeIn } from '../../../node/read-file.ts';
import { CannotZip, zipOf, type ZipEntry } from '../../../node/zip.ts';
import { guidedHeadingsFor } from '../../guided-headings.ts';
import type { Pictures } from '../../../core/render/page-pictures.ts';
import { packMaker } from '../../../core/render/pack.ts';
import { formatStartHere } from '../../../core/render/start-here.ts';
import { wordsIn } from '../../../core/words/index.ts';
import { formatJson } from '../../../core/text/json.ts';
import { readableDigest, readableDigits } from '../../../core/text/readable-digest.ts';
import type { PackDocument } from '../../../core/render/pack-formats.ts';
import {
  manifestFile,
  startHereFile,
  verifyPageFile,
  type PackedFile,
} from '../../../core/model/manifest.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { manifestOf } from '../../../core/report/pack-manifest.ts';
import type { PackOptions } from './pack-options.ts';
import type { Write } from '../../../node/write.ts';
import { findFile } from '../../../core/model/files.ts';
import { terminalFor } from '../../options.ts';
import { writeOutput, materialFor, writeBytes, writeDocument } from '../../write-output.ts';
import { CommandFault } from '../../host.ts';
import { printer } from '../../printer.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { MadePack } from './make-pack.ts';
import { packName, type PackOutput } from './pack-output.ts';
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
    pictures: picturesOf(made),
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

/** The pictures of a pack by their addresses in its documents. */
function picturesOf({ view, facts }: MadePack): Pictures {
  const bySource = new Map(
    [...facts.values()].flatMap(({ files }) =>
      files.map(({ source, picture }) => [source, picture] as const),
    ),
  );
  return new Map(
    view.files.flatMap(({ path, source }) => {
      const picture = bySource.get(source);
      return picture && path !== undefined ? [[path, picture] as const] : [];
    }),
  );
}

/** What a zip holds beside its attachments and its manifest. */
interface PackContents {
  readonly texts: ReadonlyMap<PackDocument, string | Uint8Array>;
  readonly startHere: string;
  /** With which a panel checks the zip without otpath. */
  readonly verifyPage: Uint8Array;
}

async function verifyPage({ lang }: PackOptions): Promise<Uint8Array> {
  const { readVerifyPage } = await import('../../../node/verify-page.ts');
  return readVerifyPage(lang);
}

interface PackingProgress {
  readonly say: (percent: number) => void;
  readonly end: () => void;
}

/** What fills the zip, and the SHA-256 of its manifest, which covers everything in it. */
function packZip(
  { view, loaded }: MadePack,
  { texts, startHere, verifyPage: page }: PackContents,
  progress: PackingProgress,
): { readonly fill: (write: Write) => Promise<void>; readonly manifest: string } {
  const documents = [
    ...[...texts].map(([format, text]) => ({
      path: `pack.${format}`,
      content: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    })),
    { path: verifyPageFile, content: page },
  ];
  const first = { path: startHereFile, content: new TextEncoder().encode(startHere) };
  const attachments = view.files.flatMap(({ path: inside, source, bytes, sha256 }) => {
    // An attachment that is not there has no path in the pack, and its page says so.
    if (inside === undefined || source === undefined) return [];
    const file = findFile(loaded.portfolio.files, source);
    if (file === undefined || bytes === undefined || sha256 === undefined) {
      throw new Error(`${inside} is named in the pack and can't be put into it.`);
    }
    return [{ path: inside, file: placeIn(loaded.root, file), size: bytes, sha256 }];
  });
  const files: readonly PackedFile[] = [
    ...[first, ...documents].map(({ path: inside, content }) => ({
      path: inside,
      ...hashBytes(content),
    })),
    ...attachments.map(({ path: inside, size, sha256 }) => ({ path: inside, size, sha256 })),
  ];
  const manifest = new TextEncoder().encode(formatJson(manifestOf(view, files, hashText)));
  const entries: readonly ZipEntry[] = [
    first,
    { path: manifestFile, content: manifest },
    ...documents,
    ...attachments,
  ];
  const all = files.reduce((sum, { size }) => sum + size, 0);
  const say = (done: number): void => {
    const percent = Math.min(100, Math.round((done / Math.max(1, all)) * 100));
    progress.say(percent);
  };
  const toldInWords = (error: unknown): never => {
    throw error instanceof CannotZip ? inWords(error) : error;
  };
  try {
    const zip = zipOf(entries, view.report.asOf, say);
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
