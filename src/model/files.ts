import type { OtherFile } from './folder.ts';
import { isFileAddress, linksIn, pathsMeant } from './markdown-links.ts';
import type { Attachment, Evidence, Portfolio } from './portfolio.ts';

/** The file at a path; where none has exactly that name, one that differs only in capital letters. */
export function findFile(files: readonly OtherFile[], path: string): OtherFile | undefined {
  return (
    files.find((file) => file.path === path) ??
    files.find((file) => file.path.toLowerCase() === path.toLowerCase())
  );
}

/** A path below the portfolio as one would write it in a file of the portfolio. */
export function pathFrom(from: string, path: string): string {
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** Every attachment whose file is there. */
export function attachedFiles(portfolio: Portfolio): readonly {
  readonly evidence: Evidence;
  readonly attachment: Attachment;
  readonly file: OtherFile;
}[] {
  return portfolio.evidence.flatMap((evidence) =>
    evidence.attachments.flatMap((attachment) => {
      const file = attachment.path && findFile(portfolio.files, attachment.path);
      return file ? [{ evidence, attachment, file }] : [];
    }),
  );
}

/** A file that a piece of evidence takes in, or should. */
export interface TakenFile {
  /** As the evidence names it. */
  readonly written: string;
  /** The path below the portfolio; undefined where it leaves the portfolio. */
  readonly path: string | undefined;
  /** Undefined where it is not there. */
  readonly file: OtherFile | undefined;
}

const amongEvidence = /^evidence\//i;

/**
 * Every file that a piece of evidence takes into a pack, each once: its attachments in their order, and then the
 * pictures and documents that its text shows or links to. Sign-offs are about exactly these.
 */
export function filesOf(
  { file: from, attachments, body }: Pick<Evidence, 'file' | 'attachments' | 'body'>,
  files: readonly OtherFile[],
): readonly TakenFile[] {
  const listed = attachments.map(({ path, written }) => ({
    written,
    path,
    file: path === undefined ? undefined : findFile(files, path),
  }));
  const linked = linksIn(body.text)
    .filter(({ address }) => isFileAddress(address))
    .flatMap(({ address }): readonly TakenFile[] => {
      const found = pathsMeant(from, address).flatMap((path) => findFile(files, path) ?? [])[0];
      // A link must not carry a file into a pack that was never put among the evidence.
      return found && amongEvidence.test(found.path)
        ? [{ written: address, path: found.path, file: found }]
        : [];
    });
  const known = new Set(listed.map(({ file }) => file?.path));
  return [
    ...listed,
    ...linked.filter(({ path }) => {
      const isNew = !known.has(path);
      known.add(path);
      return isNew;
    }),
  ];
}

/** The paths of all files that some evidence takes in. */
export const takenPaths = ({ evidence, files }: Portfolio): ReadonlySet<string> =>
  new Set(evidence.flatMap((one) => filesOf(one, files).flatMap(({ file }) => file?.path ?? [])));

/** What lies among the evidence, and what evidence takes in, wherever it lies: all that may reach a panel. */
export function filesForPanel(portfolio: Portfolio): readonly OtherFile[] {
  const taken = takenPaths(portfolio);
  return portfolio.files.filter(({ path }) => amongEvidence.test(path) || taken.has(path));
}
