import { join } from 'node:path';
import type { CannotPrint } from '../../disk/browser-process.ts';
import { hashBytes } from '../../disk/hash.ts';
import { CannotZip, writeZip, type ZipEntry } from '../../disk/zip.ts';
import type { Pictures } from '../../format/page-pictures.ts';
import { packMaker } from '../../format/pack.ts';
import { formatJson } from '../../format/json.ts';
import type { PackDocument } from '../../format/pack-formats.ts';
import type { IsoDate } from '../../model/date.ts';
import { manifestFile, type PackedFile } from '../../model/manifest.ts';
import { manifestOf } from '../../report/pack-manifest.ts';
import type { PackOptions } from './pack-options.ts';
import { deliver, deliverFile, materialFor, writeTo } from '../deliver.ts';
import { CannotRun, type Host } from '../host.ts';
import type { MadePack } from './make-pack.ts';
import type { PackOutput } from './pack-output.ts';
import type { Progress } from '../progress.ts';

/** Makes the documents that were asked for, and writes one of them or the zip that holds them to a file of this name. */
export async function writePack(
  made: MadePack,
  { format, documents }: PackOutput,
  name: string,
  options: PackOptions,
  host: Host,
  progress: Progress,
): Promise<void> {
  const texts = await makeDocuments(made, documents, options, host, progress);
  if (format === 'zip') {
    const manifest = await writeTo(name, host, (path) => writePackZip(path, made, texts, progress));
    // On a line of its own, so that it can be compared and copied.
    host.stderr.write(`SHA-256 of its ${manifestFile}:\n  ${manifest}\n`);
    return;
  }
  progress.end();
  const document = texts.get(format)!;
  // What a terminal can't show goes to a file.
  if (typeof document === 'string') await deliver(document, options.output, host);
  else await deliverFile(document, name, host);
}

async function makeDocuments(
  made: MadePack,
  documents: readonly PackDocument[],
  options: PackOptions,
  host: Host,
  progress: Progress,
): Promise<ReadonlyMap<PackDocument, string | Uint8Array>> {
  const { view, loaded } = made;
  const print = documents.includes('pdf') ? await printer(view.report.asOf, host) : undefined;
  const maker = packMaker(view, picturesOf(made), materialFor(options, host, [], loaded));
  const texts = new Map<PackDocument, string | Uint8Array>();
  for (const one of documents) {
    progress.say(`Making the ${one} …`);
    texts.set(one, one === 'pdf' ? await print!(await maker.html()) : await maker[one]());
  }
  return texts;
}

/** Prints pages with a browser of this computer. */
async function printer(
  day: IsoDate,
  { env }: Host,
): Promise<(page: string) => Promise<Uint8Array>> {
  const { findBrowser } = await import('../../disk/browser.ts');
  const { CannotPrint } = await import('../../disk/browser-process.ts');
  const { printPage } = await import('../../disk/print-page.ts');
  const browser = findBrowser(env);
  if (browser !== undefined) {
    return (page) =>
      printPage(page, { browser, day }).catch((error: unknown) => {
        throw error instanceof CannotPrint ? printingInWords(error, browser) : error;
      });
  }
  throw new CannotRun(
    'A PDF is printed with Chrome, Edge or Chromium, and none of them was found on this computer.',
    'Install one of them, name yours in OTPATH_CHROME, or make the pack as html and print that with any browser.',
  );
}

const whyNotPrinted: Readonly<Record<CannotPrint['trouble'], string>> = {
  'no-start': 'could not be started',
  ended: 'ended before the PDF was there',
  'too-slow': 'did not finish the PDF in two minutes',
  refused: 'refused to make the PDF',
};

const printingInWords = ({ trouble }: CannotPrint, browser: string): CannotRun =>
  new CannotRun(
    `The browser ${browser} ${whyNotPrinted[trouble]}.`,
    'Close it if it is open and try once more, name another one in OTPATH_CHROME, or make the pack as html and print that with any browser.',
  );

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

/** Writes the zip, and gives the SHA-256 of its manifest, which stands for that of everything in it. */
async function writePackZip(
  path: string,
  { view, loaded }: MadePack,
  texts: ReadonlyMap<PackDocument, string | Uint8Array>,
  progress: Progress,
): Promise<string> {
  const documents = [...texts].map(([format, text]) => ({
    path: `pack.${format}`,
    content: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  const attachments = view.files.flatMap(({ path: inside, source, bytes, sha256 }) =>
    inside === undefined || source === undefined || bytes === undefined || sha256 === undefined
      ? []
      : [{ path: inside, file: join(loaded.root, source), size: bytes, sha256 }],
  );
  const files: readonly PackedFile[] = [
    ...documents.map(({ path: inside, content }) => ({ path: inside, ...hashBytes(content) })),
    ...attachments.map(({ path: inside, size, sha256 }) => ({ path: inside, size, sha256 })),
  ];
  const manifest = new TextEncoder().encode(formatJson(manifestOf(view, files)));
  const entries: readonly ZipEntry[] = [
    { path: manifestFile, content: manifest },
    ...documents,
    ...attachments,
  ];
  const all = files.reduce((sum, { size }) => sum + size, 0);
  try {
    await writeZip(path, entries, view.report.asOf, (done) => {
      progress.say(
        `Packing: ${String(Math.min(100, Math.round((done / Math.max(1, all)) * 100)))}%`,
      );
    });
  } catch (error) {
    throw error instanceof CannotZip ? inWords(error) : error;
  } finally {
    progress.end();
  }
  return hashBytes(manifest).sha256;
}

function inWords({ trouble, path }: CannotZip): CannotRun {
  switch (trouble) {
    case 'changed':
      return new CannotRun(
        `The file of ${path ?? ''} changed while the pack was made.`,
        'Make the pack again once nothing writes to the portfolio.',
      );
    case 'too-large':
      return new CannotRun(
        'The attachments have more than 4 GB together, which a zip that every computer opens can’t hold.',
        'Leave large ones out, or choose evidence with --evidence.',
      );
    case 'too-many':
      return new CannotRun(
        'There are more files than a zip that every computer opens can hold.',
        'Choose evidence with --evidence or --pillar.',
      );
  }
}
