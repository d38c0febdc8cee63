import { findFile, pathFrom } from '../../model/files.ts';
import { isFileAddress, linksIn, pathsMeant } from '../../text/markdown-links.ts';
import { kitchen, planPdf } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { renamedFiles } from './renamed-files.ts';
import type { PortfolioRule } from '../rule.ts';

/** A picture that is not there tells a panel nothing. */
export const missingLinkedFile: PortfolioRule = {
  about: 'portfolio',
  code: 'OT326',
  name: 'missing-linked-file',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds pictures and links in the text of evidence whose file is not in the portfolio.',
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
    for (const { file, body, id } of portfolio.evidence) {
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
