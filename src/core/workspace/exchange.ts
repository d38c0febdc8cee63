import { compareFrameworks, diffWithInherited } from '../assess/compare-frameworks.ts';
import {
  importFramework,
  importTailoring,
  type FrameworkData,
  type ImportReading,
} from '../exchange/index.ts';
import { renamedFramework } from '../exchange/rename.ts';
import { idFrom } from '../exchange/new-ids.ts';
import { readFrameworkData } from '../files/framework/read-framework-data.ts';
import { newFrameworkText, type NewFramework } from '../files/framework/new-framework.ts';
import { frameworkFiles } from '../files/framework/write-framework.ts';
import { filesInMemory } from '../files/files-in-memory.ts';
import { readFolder } from '../files/read-folder.ts';
import { SourceSet } from '../files/source-set.ts';
import { setsAside, type OwnHead } from '../exchange/workbook/tailor-workbook.ts';
import {
  isExchangeFault,
  type ImportFormatName,
  type ImportFault,
  type ImportRemark,
} from '../model/exchange.ts';
import { frameworkFile } from '../model/layout.ts';
import type { NewFrameworkComments } from '../model/new-framework.ts';
import { defaultLimits } from '../model/limits.ts';
import type { NewFile } from '../model/new-portfolio.ts';
import type { FrameworkChange } from '../model/framework-change.ts';
import type { Framework } from '../model/framework.ts';
import { localId, type FrameworkId } from '../model/ids.ts';
import { lineageOf } from '../model/library.ts';
import { tailoredLibrary } from '../model/tailored-library.ts';
import type { FrameworkPlace, FrameworkPlaces } from '../model/ports.ts';
import { loadFrameworks } from './frameworks.ts';
import { diffFrameworks, readVersion } from './framework-diff.ts';

export { exportFramework, type FrameworkData } from '../exchange/index.ts';

/** Everything that the files of a framework say, in one piece; undefined where they can't be read without a mistake. */
export function dataOf({ shownAs, files }: FrameworkPlace): FrameworkData | undefined {
  const folder = readFolder(files(), (path) => /\.ya?ml$/i.test(path), defaultLimits);
  const sources = new SourceSet(defaultLimits);
  const moved = folder.sources.map((file) => ({ ...file, path: `${shownAs}/${file.path}` }));
  const data = readFrameworkData({ ...folder, sources: moved }, sources, shownAs);
  return sources.problems.length === 0 && folder.refused.length === 0 ? data : undefined;
}

/** A framework out of a file of another program, as the files that will be written. Nothing is written here. */
export interface FrameworkToMake {
  readonly id: string;
  readonly format: ImportFormatName;
  readonly remarks: readonly ImportRemark[];
  readonly data: FrameworkData;
  readonly files: readonly NewFile[];
}

/** What an import is told beside the file. */
export interface ImportSetting extends ImportReading {
  readonly id?: string | undefined;
  /** What somebody calls it, and who they say publishes it, whatever the file says. */
  readonly called?: {
    readonly title?: string | undefined;
    readonly publisher?: string | undefined;
  };
  /** Where the file is the edited workbook of another framework: that one, and what the own version is called. */
  readonly tailors?: { readonly base: FrameworkData; readonly own: OwnHead } | undefined;
}

/** Reads a foreign file and prepares the files of the framework in it, under another id where one is given. */
export function prepareImport(
  bytes: Uint8Array,
  { id, called = {}, tailors, ...reading }: ImportSetting,
): FrameworkToMake | ImportFault {
  const read =
    tailors === undefined
      ? importFramework(bytes, reading)
      : importTailoring(bytes, tailors.base, tailors.own, reading);
  if (isExchangeFault(read)) return read;
  if (!tailors && setsAside(read)) {
    return { kind: 'set-aside-without-base', framework: read.data.id };
  }
  const { format: found } = read;
  // Mappings are about frameworks that exist, whatever the framework is called that only holds them.
  const isMappings = found === 'sssom' && id !== undefined && id !== read.data.id;
  const renamed =
    id === undefined
      ? read.data
      : isMappings
        ? { ...read.data, id }
        : renamedFramework(read.data, id);
  const { title = renamed.title, publisher = renamed.publisher } = called;
  const data = { ...renamed, title, publisher };
  const remarks: readonly ImportRemark[] = isMappings
    ? [{ kind: 'mappings-as-they-are', id, of: read.data.id }, ...read.remarks]
    : read.remarks;
  return { id: data.id, format: found, remarks, data, files: frameworkFiles(data) };
}

/** The file of a framework that somebody begins. */
export const prepareNew = (
  begun: NewFramework,
  comments: NewFrameworkComments,
): readonly NewFile[] => [{ path: frameworkFile, text: newFrameworkText(begun, comments) }];

/** Whether a text can be the id of a framework. */
export const isFrameworkId = (text: string): boolean => text !== '' && idFrom(text) === text;

/**
 * What new files of a framework would change in the one that is there; also in what it extends, where it changes that
 * otherwise than before.
 */
export function diffWithFiles(
  present: FrameworkPlace,
  files: readonly NewFile[],
  places: FrameworkPlaces,
): ReturnType<typeof diffFrameworks> {
  const bytes = new Map(files.map(({ path, text }) => [path, new TextEncoder().encode(text)]));
  const next: FrameworkPlace = {
    ...present,
    // Nothing compares frameworks by their hashes.
    files: () => filesInMemory(bytes, () => ''),
    ready: () => undefined,
  };
  const diff = diffFrameworks(present, next, places);
  if ('broken' in diff) return diff;
  const [old, now] = [readVersion(present), readVersion(next)];
  if (!old || !now || diff.base !== undefined) return diff;
  const [before, after] = [basesFor(present, places), basesFor(next, places)];
  const tailored = before.flatMap((base) => {
    const later = after.find(({ id }) => id === base.id);
    return later ? compareFrameworks(base, later).changes.map(asSetAside(later)) : [];
  });
  return diffWithInherited(old, now, tailored);
}

/** What an organisation does not require of what it extends is set aside by it, and was not retired. */
const asSetAside =
  ({ statements }: Framework) =>
  (change: FrameworkChange): FrameworkChange => {
    if (change.kind !== 'retired') return change;
    const found = statements.find(({ id }) => localId(id) === change.id);
    if (!found?.tailored?.removed) return change;
    const { reason } = found.tailored;
    return { kind: 'set-aside', what: 'statement', id: change.id, text: found.text, reason };
  };

/** What a framework extends, as it changes that. */
function basesFor(place: FrameworkPlace, places: FrameworkPlaces): readonly Framework[] {
  const all = new Map([...places, [place.name, place]]);
  const library = loadFrameworks(all, [place.name]);
  const id = place.name as FrameworkId;
  return lineageOf(tailoredLibrary(library, id), id).slice(1);
}
