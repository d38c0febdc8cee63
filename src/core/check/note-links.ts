import { isAmongEvidence } from '../model/layout.ts';
import { pathFrom } from '../model/files.ts';
import type { Evidence, Portfolio } from '../model/portfolio.ts';
import { noteLinksIn, pathsMeant, type NoteLink } from '../text/markdown-links.ts';

/** A link of Obsidian in the text of evidence, with the files that it can mean. */
export interface FoundNoteLink {
  readonly link: NoteLink;
  /** Paths below the portfolio. Obsidian finds a file by its name alone, wherever it is. */
  readonly paths: readonly string[];
}

/**
 * The links of Obsidian in a piece of evidence that mean a file, or should: everything that is embedded, and of the
 * others those that name a file which is there. Words in two pairs of brackets may be a habit of somebody's.
 */
export function noteLinksOf(
  { file, body }: Pick<Evidence, 'file' | 'body'>,
  { files, evidence }: Pick<Portfolio, 'files' | 'evidence'>,
): readonly FoundNoteLink[] {
  return noteLinksIn(body.text).flatMap((link) => {
    const all = [...files.map(({ path }) => path), ...evidence.map((one) => one.file)];
    const wanted = link.target.toLowerCase();
    const exact = all.filter((path) =>
      [...pathsMeant(file, link.target), link.target].some(
        (one) => one.toLowerCase() === path.toLowerCase(),
      ),
    );
    const named = all.filter((path) =>
      [wanted, `${wanted}.md`].some((name) => `/${path.toLowerCase()}`.endsWith(`/${name}`)),
    );
    const paths = (exact.length > 0 ? exact : named).toSorted();
    return link.isEmbedded || paths.length > 0 ? [{ link, paths }] : [];
  });
}

/** The link as Markdown has it: a picture with its words, or the name of the file where there are none. */
export function asMarkdown(
  { words, target, isEmbedded }: NoteLink,
  from: string,
  path: string,
): string {
  const address = pathFrom(from, path);
  const isPicture = isEmbedded && /\.(?:png|jpe?g|gif|webp|svg|bmp|avif|heic|tiff?)$/i.test(path);
  // A picture can have its width there, such as 300 or 300x200.
  const said = /^(?:\d+(?:x\d+)?)?$/.test(words) ? target.replace(/^.*\/|\.[^./]+$/g, '') : words;
  return `${isPicture ? '!' : ''}[${said}](${/[\s()<>]/.test(address) ? `<${address}>` : address})`;
}

/** Files among the evidence that texts name in the way of Obsidian alone. */
export const namedByNoteLinks = (portfolio: Portfolio): readonly string[] =>
  portfolio.evidence.flatMap((one) =>
    noteLinksOf(one, portfolio).flatMap(({ paths }) => paths.filter(isAmongEvidence)),
  );
