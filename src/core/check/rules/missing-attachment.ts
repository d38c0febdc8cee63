import { attachedFiles, findFile, pathFrom } from '../../model/files.ts';
import { evidencePathMeant } from '../../text/expected-names.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { kitchen, planPdf } from '../example.ts';
import { replaceWord } from '../fixes.ts';
import { literalFile } from '../literal-file.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { renamedFiles, type RenamedFile } from './renamed-files.ts';
import type { PortfolioRule } from '../rule.ts';

/** A file that is named must be there. */
export const missingAttachment: PortfolioRule = {
  about: 'portfolio',
  code: 'OT401',
  name: 'missing-attachment',
  topic: 'attachments',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds attachments that are not in the folder.',
    why: "The panel can't open what is not there. It may be on another computer, or not yet fetched by OneDrive.",
    fix: 'Put the file where the path says, counted from the evidence file, or correct the path. A renamed file is named where only one can be meant, and --fix can follow it where its name is like the old one. In evidence that somebody has signed, the file gets its old name back: sign-offs cover the names of attachments.',
    bad: kitchen({ attachments: '[«plan.pfd»]' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, locate }) {
    const signed = new Map(portfolio.signOffs.map((one) => [one.evidence, one.assessor.name]));
    const same = new Map(renamedFiles(portfolio).map((one) => [one.was, one]));
    const guessed = likelyNames(portfolio);
    for (const { id, file, attachments } of portfolio.evidence) {
      for (const { written, path, origin } of attachments) {
        if (path === undefined || findFile(portfolio.files, path)) continue;
        const at = locate(origin);
        const missing = { at, message: `There is no attachment "${written}".`, subject: [path] };
        const literal = fileWithBackslash(written, file, portfolio);
        if (literal) {
          yield { ...missing, ...literal };
          continue;
        }
        const known = same.get(path);
        const guess = guessed.get(path);
        if (known) {
          yield { ...missing, hint: hintForSame(written, file, known) };
          continue;
        }
        if (guess === undefined) {
          yield { ...missing, hint: hintFor(written, path, file, portfolio) };
          continue;
        }
        const name = pathFrom(file, guess);
        const assessor = signed.get(id);
        const fix = replaceWord(at, written, name);
        yield {
          ...missing,
          hint: `Did you rename it ${name}? No evidence names that file. If so, ${assessor === undefined ? `write ${name} here.` : backTo(written, assessor)}`,
          // A sign-off is about the name of an attachment, too.
          // A file is not attached only because no other is left: its name has to be like the old one.
          fix:
            assessor === undefined && fix && isAlike(path, guess)
              ? { ...fix, certain: false }
              : undefined,
        };
      }
    }
  },
};

/** A file with a backslash in its name, which only Linux and macOS allow. As a path it leads into a folder. */
function fileWithBackslash(
  written: string,
  from: string,
  { files }: Portfolio,
): { readonly message: string; readonly hint: string } | undefined {
  if (!written.includes('\\') || !literalFile(from, written, files)) return undefined;
  return {
    message: `The name of the attachment "${written}" has a backslash in it, which otpath and Windows read as a folder.`,
    hint: `Rename the file ${written.replaceAll('\\', '-')} and write that name here.`,
  };
}

/** Sign-offs cover the list of attachments, so the file gets its name back. */
const backTo = (written: string, assessor: string): string =>
  `rename it back to "${written}". A new name here would change what ${assessor} signed, so the decision would no longer count.`;

function hintForSame(
  written: string,
  from: string,
  { is, evidence, assessor }: RenamedFile,
): string {
  const name = pathFrom(from, is);
  return evidence.file === from
    ? `${name} is the same file under another name: ${backTo(written, assessor)}`
    : `${name} is the same file under another name: rename it back to "${written}". ${evidence.file} names it too, and ${assessor} has signed that.`;
}

/**
 * What attachments that are not there may be called now: where one attachment of a kind is missing and one file
 * of that kind is named by no evidence, that file.
 */
function likelyNames(portfolio: Portfolio): ReadonlyMap<string, string> {
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
  return new Map(
    [...missing].flatMap((path): [string, string][] => {
      const alike = spare.filter((file) => endingOf(file.path) === endingOf(path));
      const rivals = [...missing].filter((one) => endingOf(one) === endingOf(path));
      return alike.length === 1 && rivals.length === 1 && endingOf(path) !== ''
        ? [[path, alike[0]!.path]]
        : [];
    }),
  );
}

/** Whether the name of one file is that of another with a slip, a date or a number beside it. */
function isAlike(path: string, other: string): boolean {
  const [one, two] = [fileName(path), fileName(other)].map((name) =>
    name.toLowerCase().slice(0, -endingOf(path).length),
  ) as [string, string];
  return nearMiss(one, [two]) !== undefined || one.includes(two) || two.includes(one);
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
