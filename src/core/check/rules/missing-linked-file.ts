import { findFile, pathFrom } from '../../model/files.ts';
import { isFileAddress, linksIn, pathsMeant } from '../../text/markdown-links.ts';
import { isAmongEvidence } from '../../model/layout.ts';
import type { Evidence } from '../../model/portfolio.ts';
import { kitchen, planPdf } from '../example.ts';
import { asMarkdown, noteLinksOf, type FoundNoteLink } from '../note-links.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { renamedFiles, type RenamedFile } from './renamed-files.ts';
import type { FileAdvice } from '../../model/finding-args/evidence.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';

/** A picture that is not there tells a panel nothing. */
export const missingLinkedFile: PortfolioRule<'missing-linked-file'> = {
  about: 'portfolio',
  code: 'OT326',
  name: 'missing-linked-file',
  topic: 'evidence',
  since: '0.2.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds pictures and links in the text of evidence to files that are not in the portfolio, and pictures written in a way that only Obsidian can read: ![[plan.png]].',
    why: 'The panel can’t see the file. A pack only shows the words, and says that the file is missing.',
    fix: 'Put the file in the place that the text gives, starting from the folder of the evidence, or correct the text.',
    bad: kitchen({ body: 'This is the plan: ![the new worktop](«plan.pfd»)' }),
    good: kitchen({ body: 'This is the plan: ![the new worktop](plan.pdf)' }, planPdf),
  }),
  *check({ portfolio }) {
    const texts = new Set([
      ...portfolio.evidence.map(({ file }) => file),
      ...portfolio.cpdTexts.map(({ file }) => file),
    ]);
    const renamed = renamedFiles(portfolio);
    const signed = new Map(portfolio.signOffs.map((one) => [one.evidence, one.assessor.name]));
    for (const evidence of portfolio.evidence) {
      const { file, body, id } = evidence;
      for (const found of noteLinksOf(evidence, portfolio)) {
        yield { ...draftOfNoteLink(found, evidence, signed.get(id)), subject: [id] };
      }
      for (const { address, isPicture, start, end } of linksIn(body.text)) {
        const isFile = isFileAddress(address);
        if (!isFile && !isElsewhere(address)) continue;
        const paths = isFile ? pathsMeant(file, address) : [];
        const isThere = paths.some((path) => texts.has(path) || findFile(portfolio.files, path));
        if (isThere) continue;
        const known = renamed.find(({ was }) => paths.includes(was));
        yield {
          at: { file: body.at.file, start: body.at.start + start, end: body.at.start + end },
          args: { isPicture, address, ...adviceFor(paths.at(-1), file, known, portfolio.files) },
          subject: [id],
        };
      }
    }
  },
};

/** Other programs show only the brackets, and nothing is packed. */
function draftOfNoteLink(
  { link, paths }: FoundNoteLink,
  { file, body }: Evidence,
  assessor: string | undefined,
): FindingDraft<'missing-linked-file'> {
  const at = {
    file: body.at.file,
    start: body.at.start + link.start,
    end: body.at.start + link.end,
  };
  const { isEmbedded, target } = link;
  const [path, ...others] = paths;
  if (path === undefined) return { at, args: { case: 'note-link-missing', isEmbedded, target } };
  const text = asMarkdown(link, file, path);
  if (others.length > 0) {
    const count = paths.length;
    return { at, args: { case: 'note-link-of-several', isEmbedded, target, text, count } };
  }
  if (!isAmongEvidence(path)) {
    return { at, args: { case: 'note-link-elsewhere', isEmbedded, target, text, path } };
  }
  const args = { case: 'note-link', isEmbedded, target, text, assessor } as const;
  // A sign-off is about these very words.
  return assessor === undefined
    ? { at, args, fix: { certain: true, edits: [{ at, text }] } }
    : { at, args };
}

/** A place on one computer: a root, a drive, a share of a network or file://. */
const isElsewhere = (address: string): boolean =>
  /^(?:file:|[a-z]:[/\\]|[/\\])/i.test(address) && !/^\/\/[^/]+\.[^/]+\//.test(address);

/** Where the file may be. */
function adviceFor(
  path: string | undefined,
  from: string,
  known: RenamedFile | undefined,
  files: readonly { readonly path: string }[],
): FileAdvice {
  if (path === undefined) return { case: 'outside' };
  if (known) return { case: 'renamed', name: pathFrom(from, known.is) };
  const names = new Map(files.map((one) => [fileName(one.path), one.path]));
  const near = nearMiss(fileName(path), names.keys());
  return near === undefined
    ? { case: 'missing' }
    : { case: 'near', name: pathFrom(from, names.get(near)!) };
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
