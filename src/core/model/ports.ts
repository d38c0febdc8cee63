/**
 * The doors of the core. Each has a real side on a computer and one in memory, so that the same core runs in a
 * terminal, in a test and in a browser. All of them answer at once: a caller whose files must be waited for,
 * such as a page in a browser, gets them first.
 */
import type { RefusedFile, SourceFile } from './folder.ts';
import type { Framework } from './framework.ts';
import type { SignOff } from './sign-off.ts';
import type { RevokedKeys } from './signature.ts';

/** Why something could not, or must not, be opened. */
export type Refusal = Omit<RefusedFile, 'path'>;

/** Whether what came is a reason instead of what was asked for. */
export const isRefusal = (answer: object): answer is Refusal => 'reason' in answer;

/** One thing in a folder. */
export interface FolderEntry {
  /** As it is there: accents of a Mac stay apart from their letters. */
  readonly name: string;
  /** A link to a file of the same folder is a file; every other link is a reason not to open it. */
  readonly is: 'file' | 'folder' | RefusedFile['reason'];
}

/** The beginning of a file. */
export interface FileHead {
  /** Of the whole file, in bytes. */
  readonly size: number;
  readonly head: Uint8Array;
}

/**
 * A folder with everything below it. Paths are from the folder, with forward slashes, as the files are called
 * there. Nothing outside of the folder is ever opened through it.
 */
export interface FileSource {
  /** Whether the system takes a capital letter and its small one for the same in the name of a file. */
  readonly ignoresCase: boolean;
  /** What is in a folder; `''` is the folder itself. In any order. Throws where the folder itself is gone. */
  readonly entries: (folder: string) => readonly FolderEntry[] | Refusal;
  /** A file whole; refused where it has more than `most` bytes, before it takes memory. */
  readonly read: (path: string, most: number) => Uint8Array | Refusal;
  /** The first bytes of a file: `count` of them, or fewer where it is shorter. */
  readonly head: (path: string, count: number) => FileHead | Refusal;
  /** SHA-256 of a file, whatever its size, in 64 hexadecimal digits; undefined where it can't be read. */
  readonly hash: (path: string) => string | undefined;
}

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export type HashText = (text: string) => string;

/** Why nobody can tell whether a signature holds: ssh-keygen is missing, or it is of a kind that can't be checked here. */
export type NoAnswer = 'no-program' | 'not-here';

/** What can be asked of one signature of SSH. */
export interface SignatureCheck {
  /** Whether the signature is over exactly this sign-off, by any key. */
  readonly fits: () => boolean | NoAnswer;
  /**
   * Whether a key, or a certificate that it signed for this name, made the signature, and none of the keys that
   * nobody may use any more.
   */
  readonly isBy: (
    key: { readonly key: string; readonly isAuthority: boolean },
    name: string,
    revoked?: RevokedKeys,
  ) => boolean | NoAnswer;
}

/** Makes a signature ready to be checked, for as long as a question about it takes. */
export type WithSignature = <Answer>(
  signOff: SignOff,
  signature: string,
  ask: (check: SignatureCheck) => Answer,
) => Answer;

/** What sealing evidence and judging signatures need of the computer. */
export interface SealPorts {
  readonly files: FileSource;
  readonly hashText: HashText;
  readonly withSignature: WithSignature;
}

/** One framework that there is, before it is loaded. */
export interface FrameworkPlace {
  /** The name of its folder, which is its id. */
  readonly name: string;
  /** How the path of its folder is shown. */
  readonly shownAs: string;
  /** Whether it comes with otpath. */
  readonly isBuiltIn: boolean;
  readonly files: () => FileSource;
  /** The framework, read and checked before; undefined where its files have to be read. */
  readonly ready: () => Framework | undefined;
}

/** The frameworks that there are, by their ids. */
export type FrameworkPlaces = ReadonlyMap<string, FrameworkPlace>;

/** Why the frameworks that somebody named can't be listed. */
export type FrameworksFault =
  | { readonly kind: 'no-framework-folder'; readonly folder: string }
  /** One of them has the name of a framework that comes with otpath. */
  | { readonly kind: 'framework-name-taken'; readonly name: string; readonly shownAs: string };

/** A file that a portfolio, or its organisation's policy, names; it may be anywhere. */
export interface NamedFile {
  /** With the path by which it is shown, from the portfolio's folder. */
  readonly source: SourceFile;
  /** Whether it is in the portfolio, wherever links lead. */
  readonly isInPortfolio: boolean;
  /** The path by which programs open it. */
  readonly path: string;
}

/** Everything that the core needs of the computer to work with one portfolio. */
export interface WorkspacePorts extends SealPorts {
  /**
   * The frameworks that come with otpath, those that the person who runs it names, and those in folders that the
   * portfolio names.
   */
  readonly frameworks: (folders: readonly string[]) => FrameworkPlaces | FrameworksFault;
  /**
   * Opens a file as it is written in the portfolio or in another file; undefined where it is not there, or no
   * file of up to `most` bytes.
   */
  readonly openNamed: (written: string, most: number, from?: NamedFile) => NamedFile | undefined;
}

/** Whether frameworks could not be listed. */
export const isFrameworksFault = (answer: object): answer is FrameworksFault => 'kind' in answer;
