import { frameworkFile } from '../../core/model/layout.ts';
import { pathFrom } from '../../core/model/files.ts';
import {
  isRefusal,
  type FrameworkPlace,
  type FrameworkPlaces,
  type FrameworksFault,
  type NamedFile,
  type NoAnswer,
  type WithSignature,
  type WorkspacePorts,
} from '../../core/model/ports.ts';
import { signedMessage } from '../../core/model/sign-off.ts';
import { resolvePath } from '../../core/text/resolve-path.ts';
import { publicKeyIn } from '../../core/text/ssh-signature.ts';
import { signatureFits } from '../sign-off/check-signature.ts';
import { builtInData } from './built-in.ts';
import type { FolderTree } from './folder-tree.ts';
import { sha256OfText } from './hash.ts';

/**
 * The ports of the core for a portfolio in a folder that somebody chose; `root` is the path of the portfolio in
 * it, empty or with a slash at its end.
 */
export const portsOver = (tree: FolderTree, root: string): WorkspacePorts => ({
  files: tree.source(root),
  hashText: sha256OfText,
  withSignature: signaturesIn(tree),
  frameworks: (folders) => frameworksOf(tree, root, folders),
  openNamed: (written, most, from) => openNamed(tree, root, { written, most, from }),
});

/** Checks signatures with what the browser brings. A certificate of a key, and a list that only ssh-keygen reads, it can't. */
const signaturesIn =
  (tree: FolderTree): WithSignature =>
  (signOff, signature, ask) => {
    const message = signedMessage(signOff);
    const fits = (): boolean | NoAnswer =>
      tree.answer(JSON.stringify([message, signature]), () => signatureFits(message, signature)) ??
      'not-here';
    return ask({
      fits,
      isBy: ({ isAuthority, key }, _name, revoked) => {
        if (isAuthority) return 'not-here';
        if (publicKeyIn(signature) !== key) return false;
        if (revoked && 'path' in revoked) return 'not-here';
        return revoked?.keys.includes(key) === true ? false : fits();
      },
    });
  };

/** The path of something in the tree, as a file of the portfolio names it. */
export const pathInTree = (root: string, written: string): string | undefined =>
  resolvePath(`${root}-`, written);

function openNamed(
  tree: FolderTree,
  root: string,
  { written, most, from }: { written: string; most: number; from: NamedFile | undefined },
): NamedFile | undefined {
  const path = from ? resolvePath(from.path, written) : pathInTree(root, written);
  const bytes = path === undefined ? undefined : tree.source('').read(path, most);
  if (path === undefined || !bytes || isRefusal(bytes)) return undefined;
  return {
    source: { path: pathFrom(`${root}-`, path), bytes },
    isInPortfolio: path.startsWith(root),
    path,
  };
}

/** The built-in frameworks, and those in the folders that a portfolio names. */
function frameworksOf(
  tree: FolderTree,
  root: string,
  folders: readonly string[],
): FrameworkPlaces | FrameworksFault {
  const ours = builtInData().frameworks.map((framework): FrameworkPlace => ({
    name: framework.id,
    shownAs: `frameworks/${framework.id}`,
    isBuiltIn: true,
    files: () => tree.source('-/'),
    ready: () => framework,
  }));
  const places = new Map(ours.map((place) => [place.name, place]));
  for (const written of folders) {
    const shelf = shelfAt(tree, pathInTree(root, written));
    if (shelf === undefined) return { kind: 'no-framework-folder', folder: written };
    for (const place of placesOn(tree, root, shelf)) {
      if (places.get(place.name)?.isBuiltIn === true) {
        return { kind: 'framework-name-taken', name: place.name, shownAs: place.shownAs };
      }
      if (!places.has(place.name)) places.set(place.name, place);
    }
  }
  return places;
}

/** The folder that holds frameworks, where somebody names it, one of them or the file in one. */
function shelfAt(tree: FolderTree, named: string | undefined): string | undefined {
  if (named === undefined) return undefined;
  const folder = named.replace(new RegExp(`(?:^|/)${frameworkFile}$`), '');
  if (!tree.isFolder(folder)) return undefined;
  return isFrameworkAt(tree, folder) ? folder.replace(/(?:^|\/)[^/]*$/, '') : folder;
}

const isFrameworkAt = (tree: FolderTree, folder: string): boolean => {
  const entries = tree.source('').entries(folder);
  return !isRefusal(entries) && entries.some(({ name }) => name === frameworkFile);
};

function placesOn(tree: FolderTree, root: string, shelf: string): readonly FrameworkPlace[] {
  const entries = tree.source('').entries(shelf);
  if (isRefusal(entries)) return [];
  const at = (name: string): string => (shelf === '' ? name : `${shelf}/${name}`);
  return entries
    .filter(({ name, is }) => is === 'folder' && isFrameworkAt(tree, at(name)))
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      shownAs: pathFrom(`${root}-`, at(name)),
      isBuiltIn: false,
      files: () => tree.source(`${at(name)}/`),
      ready: () => undefined,
    }));
}
