import type { FileFault, FoundFiles } from '../model/archive-entry.ts';
import type { Manifest } from '../model/manifest.ts';

/** How the files of a pack differ from what its manifest says. Paths are sorted. */
export interface FileComparison {
  /** Whether every file is there, as the manifest says, and nothing else is. */
  readonly whole: boolean;
  /** How many files the manifest names. */
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Files that can't be looked at, or not relied on; they stand in none of the other lists. */
  readonly faulty: readonly { readonly path: string; readonly fault: FileFault }[];
  readonly hasStrayBytes: boolean;
  /** Only where it was a folder, in which nobody can see whether the zip had such bytes. */
  readonly unpacked?: true | undefined;
  /** Only where somebody packed the files again, so that nobody can see this of the zip that was sent. */
  readonly repacked?: true | undefined;
}

/** Holds what was found in a zip against the manifest in it. */
export function compareFiles(
  { files: named, evidence }: Manifest,
  { files, hasStrayBytes, unpacked, repacked }: FoundFiles,
): FileComparison {
  const found = new Map(files.map((file) => [file.path, file]));
  const known = new Set(named.map(({ path }) => path));
  const changed = named.filter(({ path, size, sha256 }) => {
    const file = found.get(path);
    return file?.sha256 !== undefined && (file.size !== size || file.sha256 !== sha256);
  });
  // Where the bytes themselves are others, a wrong checksum says nothing more.
  const others = new Set(changed.map(({ path }) => path));
  // An attachment whose row was deleted with it is missing all the same.
  const unnamed = evidence
    .flatMap(({ attachments }) => attachments)
    .filter((path) => !known.has(path))
    .map((path) => ({ path }));
  const missing = [...named, ...unnamed].filter(({ path }) => !found.has(path));
  const added = files.filter(({ path, fault }) => fault === undefined && !known.has(path));
  const faulty = files.flatMap(({ path, fault }) =>
    fault === undefined || others.has(path) ? [] : [{ path, fault }],
  );
  const odd = [changed, missing, added, faulty];
  return {
    whole: !hasStrayBytes && odd.every(({ length }) => length === 0),
    files: named.length,
    changed: pathsOf(changed),
    missing: pathsOf(missing),
    added: pathsOf(added),
    faulty: faulty.sort((a, b) => (a.path < b.path ? -1 : 1)),
    hasStrayBytes,
    ...(unpacked && { unpacked }),
    ...(repacked && { repacked }),
  };
}

const pathsOf = (files: readonly { readonly path: string }[]): readonly string[] =>
  [...new Set(files.map(({ path }) => path))].sort();

/** A manifest that names the files as they were found; one that can't be relied on is never the same as a sound one. */
export const asFound = (manifest: Manifest, { files }: FoundFiles): Manifest => ({
  ...manifest,
  files: files.map(({ path, size, sha256 = '', fault }) => ({
    path,
    size,
    sha256: fault === undefined ? sha256 : `${fault} ${sha256}`,
  })),
});
