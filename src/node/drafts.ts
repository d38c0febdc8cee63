import { randomBytes } from 'node:crypto';
import { uptime } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import {
  closeSync,
  fsyncSync,
  futimesSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from './disk.ts';
import { isFileError } from './file-errors.ts';
import { makeOwnFolder, ownFolderIn } from './own-folder.ts';
import { readWhole } from './read-file.ts';
import { computer, isRunning, temporaryBeside } from './temporary.ts';

/** What somebody answered to one question, in a form that a file can hold. */
export interface Step {
  readonly question: string;
  readonly answer: string;
  /** The words of a search that led to the answer. */
  readonly words?: string | undefined;
}

/** The answers of a conversation that was not finished. */
export interface Draft {
  readonly command: string;
  /** What the conversation is about, such as the file of the evidence. Drafts of different topics never mix. */
  readonly topic: string;
  /** What the answers were given about. When it has changed, each answer is asked again. */
  readonly basis: string;
  /** When it began, as an ISO time. */
  readonly began: string;
  readonly steps: readonly Step[];
}

/** A draft that nobody is working on, and its file. */
export interface WaitingDraft extends Draft {
  readonly file: string;
}

/** More than answers ever take; a longer file is not a draft. */
const largest = 1024 * 1024;
const day = 24 * 60 * 60 * 1000;
/** Whose a draft is while somebody works on it: the computer and the process. */
const nameForm = /^([a-z]+-[0-9a-f]{12})(?:\.([0-9a-f]{6})-(\d{1,10}))?\.json$/;
const ours = `.${computer}-${String(process.pid)}.json`;

/** The folder of drafts in a portfolio. None where a link would lead it elsewhere. */
export const draftsIn = (root: string): string | undefined => ownFolderIn(root, 'drafts');

/** The folder of drafts that belong to no portfolio yet, where the system keeps such things for a user. */
export function draftsOfUser(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const { HOME: home, XDG_STATE_HOME: state, LOCALAPPDATA: local } = env;
  const inHome = (...parts: readonly string[]) => home && join(home, ...parts);
  const folder =
    state && isAbsolute(state)
      ? state
      : platform === 'win32'
        ? local
        : platform === 'darwin'
          ? inHome('Library', 'Application Support')
          : inHome('.local', 'state');
  return folder ? join(folder, 'otpath', 'drafts') : undefined;
}

/** A file for a new draft, which belongs to this process. */
export const newDraftFile = (folder: string, command: string): string =>
  join(folder, `${command}-${randomBytes(6).toString('hex')}${ours}`);

/** The drafts of a command that nobody is working on, the latest first. */
export function waitingDrafts(folder: string, command: string): readonly WaitingDraft[] {
  const names = quietly(() => readdirSync(folder)) ?? [];
  return names
    .filter((name) => nameForm.test(name) && name.startsWith(`${command}-`))
    .map((name) => join(folder, name))
    .filter((file) => !isInUse(file))
    .flatMap((file) => readDraft(file) ?? [])
    .sort((a, b) => (a.began < b.began ? 1 : -1));
}

/** Takes a waiting draft for this process. Undefined where another process was quicker. */
export function takeDraft({ file }: WaitingDraft): string | undefined {
  const [, bare = ''] = nameForm.exec(basename(file)) ?? [];
  const own = join(dirname(file), `${bare}${ours}`);
  return quietly(() => {
    if (own !== file) renameSync(file, own);
    return own;
  });
}

/** Writes a draft so that a power cut leaves the new one or the old one. Says whether it could be written. */
export function keepDraft(file: string, draft: Draft): boolean {
  return (
    quietly(() => {
      const folder = dirname(file);
      makeOwnFolder(folder);
      const temporary = temporaryBeside(file);
      const open = openSync(temporary, 'wx', 0o600);
      try {
        writeSync(open, `${JSON.stringify({ otpath: 1, ...draft })}\n`);
        // Its age is told by this computer's clock; a shared disk may have another.
        const now = Date.now() / 1000;
        futimesSync(open, now, now);
        fsyncSync(open);
      } finally {
        closeSync(open);
      }
      renameSync(temporary, file);
      return true;
    }) ?? false
  );
}

/** Lets go of a draft, so that a later run can take it. */
export function leaveDraft(file: string): void {
  quietly(() => {
    renameSync(file, file.replace(ours, '.json'));
  });
}

/** Removes a draft, and its folder where nothing else is in it. */
export function removeDraft(file: string): void {
  quietly(() => {
    rmSync(file, { force: true });
    const folder = dirname(file);
    if (readdirSync(folder).some((name) => name !== '.gitignore')) return;
    rmSync(join(folder, '.gitignore'), { force: true });
    rmdirSync(folder);
    rmdirSync(dirname(folder));
  });
}

/** Whether a process that is still running works on a draft. Its number may have been given again after a day or a new start. */
function isInUse(file: string): boolean {
  const [, , where, owner] = nameForm.exec(basename(file)) ?? [];
  if (owner === undefined) return false;
  const changed = quietly(() => statSync(file).mtimeMs) ?? 0;
  const started = Date.now() - uptime() * 1000;
  if (changed < Date.now() - day) return false;
  return where !== computer || (changed >= started && isRunning(Number(owner)));
}

function readDraft(file: string): WaitingDraft | undefined {
  return quietly(() => {
    const read = parsed(readWhole(file, largest).toString('utf8'));
    return isDraft(read) && read.steps.length > 0 ? { ...read, file } : undefined;
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDraft(read: unknown): read is Draft {
  const { otpath, command, topic, basis, began, steps } = Object(read) as Record<string, unknown>;
  const isText = (one: unknown): boolean => typeof one === 'string';
  const isStep = (one: unknown): boolean => {
    const { question, answer, words } = Object(one) as Record<string, unknown>;
    return isText(question) && isText(answer) && (words === undefined || isText(words));
  };
  return (
    otpath === 1 &&
    [command, topic, basis].every(isText) &&
    typeof began === 'string' &&
    !Number.isNaN(Date.parse(began)) &&
    Array.isArray(steps) &&
    steps.every(isStep)
  );
}

/** A draft is a help and never a reason to fail: what the file system refuses is undefined. */
function quietly<Result>(does: () => Result): Result | undefined {
  try {
    return does();
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}
