import { onDisk } from '../../core/model/folder.ts';
import { findFile } from '../../core/model/files.ts';
import { languages } from '../../core/model/text.ts';
import { guidedHeadingsIn } from '../../core/render/guided-headings.ts';
import type { RenderContext } from '../../core/render/render-context.ts';
import { packMaker } from '../../core/render/pack.ts';
import { draftOf } from '../../core/render/pack-draft.ts';
import {
  packName,
  standardDocuments,
  type PackDocument,
  type PackFormat,
} from '../../core/render/pack-formats.ts';
import { packEntries, packPictures } from '../../core/render/pack-zip.ts';
import { formatStartHere } from '../../core/render/start-here.ts';
import { viewPlannedPack } from '../../core/report/planned-pack.ts';
import type { PackView } from '../../core/report/pack.ts';
import {
  CannotZip,
  planPack,
  takenPaths,
  zipWith,
  type EntryOfZip,
  type PlannedPack,
} from '../../core/workspace/pack.ts';
import { browserZipTools } from '../verify/browser-zip.ts';
import { builtInData } from './built-in.ts';
import { evidenceFacts } from './evidence-files.ts';
import { sha256Of, sha256OfText } from './hash.ts';
import { MaterialFault, pageMaterial, refuseStale } from './material.ts';
import type { Shown } from './shown.ts';

/** How somebody wants their pack. */
export interface PackChoice {
  readonly isDraft: boolean;
  readonly order: 'pillar' | 'date';
}

/** Puts a pack together as `otpath pack` does. */
export async function planPackOnPage({ session, looked, words }: Shown): Promise<PlannedPack> {
  const { workspace, portfolio, sources, library, assessment } = looked;
  const { places, path } = workspace;
  if (!assessment) throw new Error('There is no target.');
  let packed = portfolio.evidence;
  const plan = (): Promise<PlannedPack> =>
    planPack(
      { path, portfolio, sources, places, library },
      assessment,
      { selection: {}, aliases: [] },
      {
        factsOf: (evidence) => {
          packed = evidence;
          return evidenceFacts(session, looked, evidence);
        },
        contentsOf: () => session.contentsOf(portfolio),
      },
    );
  const refuse = (): Promise<void> => {
    const taken = takenPaths({ ...portfolio, evidence: packed });
    return refuseStale(session, (file) => taken.has(file), words.faults);
  };
  const planned = await session.tree.settle(plan).catch(async (error: unknown) => {
    // What changed on disk explains more than what went wrong because of it.
    await refuse();
    throw error;
  });
  await refuse();
  return planned;
}

/** The bytes of a pack in one format, its name, and its numbers. */
export interface FinishedPack {
  readonly name: string;
  readonly bytes: string | Uint8Array;
  readonly view: PackView;
  /** SHA-256 of its manifest, where it has one. */
  readonly manifest: string | undefined;
}

export async function finishPack(
  planned: PlannedPack,
  format: PackFormat,
  choice: PackChoice,
  shown: Shown,
): Promise<FinishedPack> {
  const { looked, session, words } = shown;
  const { language, library } = looked;
  const view = viewPlannedPack(planned, library, language, {
    order: choice.order,
    isPart: false,
    draft: choice.isDraft
      ? draftOf(planned.checked, planned.obstacles.errors, language)
      : undefined,
    aliases: [],
    hash: sha256OfText,
  });
  const material = pageMaterial(session, looked, words.faults);
  const maker = packMaker(view, material, {
    pictures: packPictures(view, planned.facts),
    hasAttachments: format === 'zip',
    guidedHeadings: await headingsToWriteUnder(material),
    tidy: () => undefined,
  });
  const name = packName(view, format);
  if (format !== 'zip') {
    return { name, bytes: await documentOf(maker, format), view, manifest: undefined };
  }
  const texts = new Map<PackDocument, string | Uint8Array>();
  for (const one of standardDocuments) texts.set(one, await documentOf(maker, one));
  const { entries, manifest } = packEntries(
    view,
    {
      texts,
      startHere: formatStartHere(view, standardDocuments, name, words.reports),
      verifyPage: new TextEncoder().encode(builtInData().verifyPages[language]),
    },
    { text: sha256OfText, bytes: (bytes) => ({ size: bytes.length, sha256: sha256Of(bytes) }) },
  );
  const chosen = entries.map((entry): EntryOfZip<Blob> => {
    if ('content' in entry) return entry;
    const file = findFile(looked.portfolio.files, entry.source);
    const blob = file && session.tree.blobOf(session.root + onDisk(file));
    if (!blob) throw new CannotZip('changed', entry.path);
    return { ...entry, file: blob };
  });
  const bytes = await zipped(chosen, view).catch((error: unknown) => {
    throw error instanceof CannotZip ? new MaterialFault(faultOfZip(error, words.faults)) : error;
  });
  return { name, bytes, view, manifest: sha256Of(manifest) };
}

/** Headings that templates have to write under, in every language. */
export async function headingsToWriteUnder(material: RenderContext): Promise<ReadonlySet<string>> {
  const { files } = await material.templates();
  const { templates } = builtInData();
  return guidedHeadingsIn([...languages.map((language) => templates[language]), files]);
}

const documentOf = (
  maker: ReturnType<typeof packMaker>,
  format: PackDocument,
): Promise<string | Uint8Array> => {
  if (format === 'pdf') throw new Error('A page can’t print into a file.');
  return maker[format]();
};

const faultOfZip = (
  { trouble, path }: CannotZip,
  faults: Shown['words']['faults'],
): MaterialFault['fault'] =>
  trouble === 'changed'
    ? faults.changedWhilePacking({ file: path ?? '' })
    : trouble === 'too-large'
      ? faults.packTooLarge()
      : faults.packTooManyFiles();

/** In bytes: what every zip of otpath is made of at a time. */
const portion = 1024 * 1024;

async function* portionsOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += portion) {
    yield new Uint8Array(await file.slice(at, at + portion).arrayBuffer());
  }
}

async function zipped(
  entries: readonly EntryOfZip<Blob>[],
  { report }: PackView,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const { sha256, crc32 } = browserZipTools;
  const fill = zipWith(entries, report.asOf, {
    sha256,
    crc32,
    portions: portionsOf,
    isFileError: (error) => error instanceof DOMException,
    pause: () => Promise.resolve(),
  });
  await fill((bytes) => {
    pieces.push(bytes.slice());
  });
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
