import type { OtherFile } from '../../model/folder.ts';
import type { Evidence, Portfolio } from '../../model/portfolio.ts';
import { findFile } from '../../model/files.ts';
import { isFileAddress, linksIn, pathsMeant } from '../../text/markdown-links.ts';
import { isAmongEvidence } from '../../model/layout.ts';

/** A file that a piece of evidence takes in, or should. */
export interface TakenFile {
  /** As the evidence names it. */
  readonly written: string;
  /** The path below the portfolio; undefined where it leaves the portfolio. */
  readonly path: string | undefined;
  /** Undefined where it is not there. */
  readonly file: OtherFile | undefined;
}

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
      return found && isAmongEvidence(found.path)
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
  return portfolio.files.filter(({ path }) => isAmongEvidence(path) || taken.has(path));
}
