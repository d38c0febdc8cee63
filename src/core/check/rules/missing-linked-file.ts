import { findFile, pathFrom } from '../../model/files.ts';
import { isFileAddress, linksIn, pathsMeant } from '../../text/markdown-links.ts';
import { isAmongEvidence } from '../../model/layout.ts';
import type { Evidence } from '../../model/portfolio.ts';
import { kitchen, planPdf } from '../example.ts';
import { asMarkdown, noteLinksOf, type FoundNoteLink } from '../note-links.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { renamedFiles } from './renamed-files.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';

/** A picture that is not there tells a panel nothing. */
export const missingLinkedFile: PortfolioRule = {
  about: 'portfolio',
  code: 'OT326',
  name: 'missing-linked-file',
  topic: 'evidence',
  since: '0.2.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds pictures and links in the text of evidence whose file is not in the portfolio, and those written as only Obsidian reads them: ![[plan.png]].',
    why: 'The panel can’t see it. A pack shows only the words, and says that the file is missing.',
    fix: 'Put the file where the text says, counted from the evidence file, or correct the text.',
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
        yield { ...saidOfNoteLink(found, evidence, signed.get(id)), subject: [id] };
      }
      for (const { address, isPicture, start, end } of linksIn(body.text)) {
        const isFile = isFileAddress(address);
        if (!isFile && !isElsewhere(address)) continue;
        const paths = isFile ? pathsMeant(file, address) : [];
        const isThere = paths.some((path) => texts.has(path) || findFile(portfolio.files, path));
        if (isThere) continue;
        const what = isPicture ? 'picture' : 'file';
        const [path] = paths;
        const known = renamed.find(({ was }) => paths.includes(was));
        yield {
          at: { file: body.at.file, start: body.at.start + start, end: body.at.start + end },
          message:
            path === undefined
              ? `This ${what} is outside the portfolio, so a panel can’t see it.`
              : `There is no ${what} "${address}".`,
          hint: known
            ? `${pathFrom(file, known.is)} is the same file under another name. Rename it back to "${address}".`
            : hintFor(path, file, portfolio.files),
          subject: [id],
        };
      }
    }
  },
};

/** Other programs show only the brackets, and nothing is packed. */
function saidOfNoteLink(
  { link, paths }: FoundNoteLink,
  { file, body }: Evidence,
  assessor: string | undefined,
): FindingDraft {
  const at = {
    file: body.at.file,
    start: body.at.start + link.start,
    end: body.at.start + link.end,
  };
  const message = `Only Obsidian reads this as a ${link.isEmbedded ? 'picture or file' : 'link'}. A panel sees the brackets, and the pack leaves "${link.target}" out.`;
  const [path, ...others] = paths;
  if (path === undefined) {
    return {
      at,
      message,
      hint: `There is no file "${link.target}" in the portfolio either. Copy it beside the evidence, and write ![what it shows](${link.target}).`,
    };
  }
  const text = asMarkdown(link, file, path);
  if (others.length > 0) {
    return {
      at,
      message,
      hint: `Write for example ${text}. ${String(paths.length)} files have this name.`,
    };
  }
  if (!isAmongEvidence(path)) {
    return {
      at,
      message,
      hint: `Copy ${path} into the folder evidence, and write it as Markdown, such as ${text}.`,
    };
  }
  // A sign-off is about these very words.
  return assessor === undefined
    ? { at, message, hint: `Write ${text}.`, fix: { certain: true, edits: [{ at, text }] } }
    : { at, message, hint: `Write ${text}, and ask ${assessor} to sign the evidence again.` };
}

/** A place on one computer: a root, a drive, a share of a network or file://. */
const isElsewhere = (address: string): boolean =>
  /^(?:file:|[a-z]:[/\\]|[/\\])/i.test(address) && !/^\/\/[^/]+\.[^/]+\//.test(address);

function hintFor(
  path: string | undefined,
  from: string,
  files: readonly { readonly path: string }[],
): string {
  if (path === undefined) return 'Copy the file beside the evidence, and write its name here.';
  const names = new Map(files.map((one) => [fileName(one.path), one.path]));
  const near = nearMiss(fileName(path), names.keys());
  return near === undefined
    ? 'Put the file where the text says, or correct the text.'
    : `Did you mean ${pathFrom(from, names.get(near)!)}?`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
