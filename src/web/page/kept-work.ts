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

const keyOf = ({ tree, root }: Session): string => `otpath:${tree.name}/${root}`;

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
  try {
    localStorage.removeItem(keyOf(session));
    if (all) localStorage.removeItem(leftKeyOf(session));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** Keeps all changes that are not saved, as they are now. False where the browser has no room for them, or keeps nothing. */
export async function keepWork(session: Session): Promise<boolean> {
  const { tree } = session;
  const files: KeptFile[] = [];
  for (const path of tree.unsavedPaths) {
    const before = await hashBefore(session, path);
    files.push({
      path,
      content: base64Of(tree.changed.get(path)!),
      ...(before === undefined ? {} : { before }),
    });
  }
  if (files.length === 0) {
    forgetWork(session, false);
    return true;
  }
  try {
    localStorage.setItem(keyOf(session), JSON.stringify({ files }));
    return true;
  } catch {
    return false;
  }
}

/** Takes kept changes back, but for those of files that have changed since. Gives the paths of these. */
export async function takeBack(session: Session, kept: KeptWork): Promise<readonly string[]> {
  const left: KeptFile[] = [];
  for (const one of kept.files) {
    const isSame = (await hashBefore(session, one.path)) === one.before;
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

async function hashBefore({ tree }: Session, path: string): Promise<string | undefined> {
  const opened = tree.opened(path);
  return opened && sha256Of(new Uint8Array(await opened.arrayBuffer()));
}

/** As many bytes as one call takes arguments. */
const portion = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += portion) {
    signs += String.fromCharCode(...bytes.subarray(at, at + portion));
  }
  return btoa(signs);
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
