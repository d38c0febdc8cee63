import { attachedFiles, findFile, pathFrom } from '../model/files.ts';
import { evidencePathMeant } from '../model/misnamed.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { kitchen, planPdf } from './example.ts';
import { replaceWord } from './fixes.ts';
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
    fix: 'Put the file where the path says, counted from the evidence file, or correct the path. A renamed file is named where only one can be meant, and --fix can follow it.',
    bad: kitchen({ attachments: '[«plan.pfd»]' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, locate }) {
    const signed = new Set(portfolio.signOffs.map(({ evidence }) => evidence));
    const renamed = renamedFiles(portfolio);
    for (const { id, file, attachments } of portfolio.evidence) {
      for (const { written, path, origin } of attachments) {
        if (path === undefined || findFile(portfolio.files, path)) continue;
        const at = locate(origin);
        const message = `There is no attachment "${written}".`;
        const found = renamed.get(path);
        if (found === undefined) {
          yield { at, message, hint: hintFor(written, path, file, portfolio), subject: [path] };
          continue;
        }
        const name = pathFrom(file, found.path);
        const fix = replaceWord(at, written, name);
        yield {
          at,
          message,
          hint: found.isSame
            ? `${name} is the same file under another name. ${signed.has(id) ? backHint(written) : `Write ${name} here.`}`
            : `Did you rename it ${name}? No evidence names that file. ${signed.has(id) ? backHint(written) : `If so, write ${name} here.`}`,
          // What somebody has signed would be changed by it.
          fix: signed.has(id) || !fix ? undefined : { ...fix, certain: false },
          subject: [path],
        };
      }
    }
  },
};

const backHint = (written: string): string =>
  `Somebody has signed this evidence, so give the file its name "${written}" back.`;

interface Renamed {
  readonly path: string;
  /** Whether its hash says so; else it is only the one that it could be. */
  readonly isSame: boolean;
}

/**
 * What became of attachments that are not there: the file with the hash that was signed; else, where one
 * attachment of a kind is missing and one file of that kind is named by no evidence, that file.
 */
function renamedFiles(portfolio: Portfolio): ReadonlyMap<string, Renamed> {
  const named = new Set(attachedFiles(portfolio).map(({ file }) => file.path));
  const spare = portfolio.files.filter(
    ({ path }) => /^evidence\//i.test(path) && !named.has(path) && !evidencePathMeant(path),
  );
  const missing = new Set(
    portfolio.evidence.flatMap(({ attachments }) =>
      attachments.flatMap(({ path }) =>
        path === undefined || findFile(portfolio.files, path) ? [] : [path],
      ),
    ),
  );
  const hashes = new Map(
    portfolio.signOffs.flatMap(({ attachments }) =>
      attachments.map(({ path, sha256 }) => [path, sha256] as const),
    ),
  );
  return new Map(
    [...missing].flatMap((path): [string, Renamed][] => {
      const hash = hashes.get(path);
      const same =
        hash === undefined
          ? undefined
          : spare.find((file) => portfolio.seals.unlisted?.get(file.path) === hash);
      if (same) return [[path, { path: same.path, isSame: true }]];
      const alike = spare.filter((file) => endingOf(file.path) === endingOf(path));
      const rivals = [...missing].filter((one) => endingOf(one) === endingOf(path));
      return alike.length === 1 && rivals.length === 1 && endingOf(path) !== ''
        ? [[path, { path: alike[0]!.path, isSame: false }]]
        : [];
    }),
  );
}

const endingOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';

function hintFor(written: string, path: string, from: string, portfolio: Portfolio): string {
  const name = fileName(path);
  if (/^https?:/i.test(written)) return 'A web page is no file: save it and attach what you saved.';
  if (portfolio.evidence.some(({ file }) => file === path)) {
    return 'This is evidence of its own and needs no attaching.';
  }
  if (name.startsWith('.') || /\.tmp$/i.test(name)) {
    return 'otpath ignores hidden and temporary files. Give it another name.';
  }
  const names = new Map(portfolio.files.map((file) => [fileName(file.path), file.path]));
  const near = nearMiss(name, names.keys());
  return near === undefined
    ? 'Put the file where the path says, or correct the path.'
    : `Did you mean ${pathFrom(from, names.get(near)!)}?`;
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
