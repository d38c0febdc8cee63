import { findFile, pathFrom } from '../model/files.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { kitchen, planPdf } from './example.ts';
import { nearMiss } from './near-miss.ts';
import type { PortfolioRule } from './rule.ts';

/** A file that is named must be there. */
export const missingAttachment: PortfolioRule = {
  about: 'portfolio',
  code: 'OT401',
  name: 'missing-attachment',
  severity: 'error',
  doc: () => ({
    what: 'Finds attachments that are not in the folder.',
    why: "The panel can't open what is not there. It may be on another computer, or not yet fetched by OneDrive.",
    fix: 'Put the file where the path says, counted from the evidence file, or mend the path.',
    bad: kitchen({ attachments: '[«plan.pfd»]' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, locate }) {
    for (const { file, attachments } of portfolio.evidence) {
      for (const { written, path, origin } of attachments) {
        if (path === undefined || findFile(portfolio.files, path)) continue;
        yield {
          at: locate(origin),
          message: `There is no attachment "${written}".`,
          hint: hintFor(written, path, file, portfolio),
          subject: [path],
        };
      }
    }
  },
};

function hintFor(written: string, path: string, from: string, portfolio: Portfolio): string {
  const name = fileName(path);
  if (/^https?:/i.test(written)) return 'A web page is no file: save it and attach what you saved.';
  if (portfolio.evidence.some(({ file }) => file === path)) {
    return 'This is evidence of its own and needs no attaching.';
  }
  if (name.startsWith('.') || /\.tmp$/i.test(name)) {
    return 'Hidden and temporary files are passed over: give it another name.';
  }
  const names = new Map(portfolio.files.map((file) => [fileName(file.path), file.path]));
  const near = nearMiss(name, names.keys());
  return near === undefined
    ? 'Put the file where the path says, or mend the path.'
    : `Did you mean ${pathFrom(from, names.get(near)!)}?`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
