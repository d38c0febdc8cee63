import { sha256Of } from './hash.ts';
import type { Session } from './session.ts';

/** Changes that somebody wanted kept in this browser, until they are saved. */
export interface KeptWork {
  readonly files: readonly KeptFile[];
}

interface KeptFile {
  /** In the folder that was opened. */
  readonly path: string;
  /** As it was changed, in base64. */
  readonly content: string;
  /** SHA-256 of the file that was changed; absent where it is new. */
  readonly before?: string;
}

/** What is new has no folder yet, and is not mixed up with a folder of the same name. */
const keyOf = ({ tree, root }: Session): string =>
  `otpath:${tree.isNew ? '//new/' : ''}${tree.name}/${root}`;

/** What could not be taken back lies apart, so that nothing takes its place. */
const leftKeyOf = (session: Session): string => `${keyOf(session)}:left`;

/** What is kept of a portfolio; undefined where nothing is, or the browser keeps nothing. */
export function keptWork(session: Session): KeptWork | undefined {
  try {
    const [kept, left] = [keyOf(session), leftKeyOf(session)].map((key) => {
      const text = localStorage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as KeptWork);
    });
    const paths = new Set(kept?.files.map(({ path }) => path));
    const files = [
      ...(kept?.files ?? []),
      ...(left?.files ?? []).filter(({ path }) => !paths.has(path)),
    ];
    return files.length === 0 ? undefined : { files };
  } catch {
    return undefined;
  }
}

/** Forgets what is kept; `all` of it, or only what goes with the changes that are there now. */
export function forgetWork(session: Session, all: boolean): void {
  session.notKept = [];
  try {
    localStorage.removeItem(keyOf(session));
    if (all) localStorage.removeItem(leftKeyOf(session));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * Keeps all changes that are not saved, as they are now, at once: a browser can end a page without a word. What it
 * has no room for is noted down in the session, the largest first.
 */
export function keepWork(session: Session): void {
  const { tree } = session;
  const files = tree.unsavedPaths
    .map((path): KeptFile => {
      const before = hashBefore(session, path);
      return {
        path,
        content: base64Of(tree.changed.get(path)!),
        ...(before === undefined ? {} : { before }),
      };
    })
    .sort((one, other) => one.content.length - other.content.length);
  const notKept: string[] = [];
  while (files.length > 0 && !isStored(keyOf(session), files)) notKept.push(files.pop()!.path);
  if (files.length === 0) forgetWork(session, false);
  session.notKept = notKept;
}

function isStored(key: string, files: readonly KeptFile[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ files }));
    return true;
  } catch {
    return false;
  }
}

/** Takes kept changes back, but for those of files that have changed since. Gives the paths of these. */
export function takeBack(session: Session, kept: KeptWork): readonly string[] {
  const left: KeptFile[] = [];
  for (const one of kept.files) {
    const isSame = hashBefore(session, one.path) === one.before && one.before !== unread;
    if (isSame) session.tree.change(one.path, bytesOf(one.content));
    else left.push(one);
  }
  session.forget();
  const leftKey = leftKeyOf(session);
  if (left.length === 0) localStorage.removeItem(leftKey);
  else localStorage.setItem(leftKey, JSON.stringify({ files: left }));
  return left.map(({ path }) => path);
}

/** The kept files by their paths. */
export const keptFiles = ({ files }: KeptWork): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(files.map(({ path, content }) => [path, bytesOf(content)]));

/** In the place of the hash of a file that nobody has read whole. It is the same as no other. */
const unread = 'unread';

/** Every text is read as soon as a portfolio is opened, so what the disk holds by now does not count. */
function hashBefore({ tree }: Session, path: string): string | undefined {
  const before = tree.before(path);
  return before ? sha256Of(before) : tree.opened(path) && unread;
}

/** As many bytes as one call takes arguments. */
const portion = 0x8000;

/** What was written out once. */
const written = new WeakMap<Uint8Array, string>();

function base64Of(bytes: Uint8Array): string {
  const before = written.get(bytes);
  if (before !== undefined) return before;
  let signs = '';
  for (let at = 0; at < bytes.length; at += portion) {
    signs += String.fromCharCode(...bytes.subarray(at, at + portion));
  }
  const base64 = btoa(signs);
  written.set(bytes, base64);
  return base64;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
