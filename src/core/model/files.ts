import type { OtherFile } from './folder.ts';
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
