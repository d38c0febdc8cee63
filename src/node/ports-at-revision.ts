import { dirname, resolve } from 'node:path';
import { frameworkFile, settingsFile } from '../core/model/layout.ts';
import {
  isFrameworksFault,
  isRefusal,
  type FrameworkPlace,
  type FrameworkPlaces,
  type FrameworksFault,
  type NamedFile,
  type WorkspacePorts,
} from '../core/model/ports.ts';
import { realpathSync } from './disk.ts';
import type { Environment } from './environment.ts';
import type { GitTrouble } from './git.ts';
import { openRevision, type GitTree } from './git-tree.ts';
import { portsFor } from './ports.ts';

/** A portfolio as it was in a revision of git. */
export interface PastPorts {
  readonly ports: WorkspacePorts;
  readonly tree: GitTree;
}

/**
 * The ports for a portfolio as it was in a revision. What it names in the same repository is read as it was then;
 * frameworks and policies that are elsewhere, and those that come with otpath, as they are now.
 */
export function portsAtRevision(
  folder: string,
  revision: string,
  environment: Environment,
  { frameworks = [], paths }: { frameworks?: readonly string[]; paths?: ReadonlySet<string> } = {},
): PastPorts | GitTrouble | 'not-there' {
  const root = realpathSync(folder);
  const tree = openRevision(root, revision, environment);
  if (typeof tree === 'string') return tree;
  const below = tree.inside(root) ?? '';
  const files = tree.filesIn(below, paths);
  if (isRefusal(files.head(settingsFile, 1))) return 'not-there';
  const now = portsFor(root, frameworks);
  const ports: WorkspacePorts = {
    ...now,
    files,
    frameworks: (folders) => {
      const absolute = folders.map((one) => resolve(root, one));
      const then = absolute.filter((one) => tree.inside(one) !== undefined);
      const others = now.frameworks(absolute.filter((one) => tree.inside(one) === undefined));
      if (isFrameworksFault(others)) return others;
      return withPast(others, then, tree);
    },
    openNamed: (written, most, from) => {
      const path = resolve(from ? dirname(from.path) : root, written.replaceAll('\\', '/'));
      const inside = tree.inside(path);
      return inside === undefined
        ? now.openNamed(written, most, from)
        : namedThen(tree, path, inside, { below, most });
    },
  };
  return { ports, tree };
}

/** Adds the frameworks that some folders held then. */
function withPast(
  others: FrameworkPlaces,
  folders: readonly string[],
  tree: GitTree,
): FrameworkPlaces | FrameworksFault {
  const all = new Map(others);
  for (const folder of folders) {
    const below = tree.inside(folder)!;
    const then = tree.filesIn(below);
    const entries = then.entries('');
    if (isRefusal(entries) || entries.length === 0) {
      return { kind: 'no-framework-folder', folder };
    }
    for (const { name, is } of entries) {
      if (is !== 'folder' || isRefusal(then.head(`${name}/${frameworkFile}`, 1))) continue;
      if (all.get(name)?.isBuiltIn) return { kind: 'framework-name-taken', name, shownAs: below };
      const place: FrameworkPlace = {
        name,
        shownAs: `${below}/${name}`,
        isBuiltIn: false,
        files: () => tree.filesIn(below === '' ? name : `${below}/${name}`),
        ready: () => undefined,
      };
      if (!all.has(name)) all.set(name, place);
    }
  }
  return all;
}

function namedThen(
  tree: GitTree,
  path: string,
  inside: string,
  { below, most }: { readonly below: string; readonly most: number },
): NamedFile | undefined {
  const at = inside.lastIndexOf('/');
  const bytes = tree.filesIn(inside.slice(0, Math.max(at, 0))).read(inside.slice(at + 1), most);
  if (isRefusal(bytes)) return undefined;
  const isInPortfolio = below === '' || inside.startsWith(`${below}/`);
  return {
    source: {
      path: isInPortfolio ? inside.slice(below === '' ? 0 : below.length + 1) : inside,
      bytes,
    },
    isInPortfolio,
    path,
  };
}
