import type { AttachmentAdvice } from '../../model/finding-args/attachments.ts';
import { attachedFiles, findFile, pathFrom } from '../../model/files.ts';
import { evidencePathMeant } from '../../text/expected-names.ts';
import type { OtherFile } from '../../model/folder.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { kitchen, planPdf } from '../example.ts';
import { betterNames } from '../better-names.ts';
import { replaceWord } from '../fixes.ts';
import { literalFile } from '../literal-file.ts';
import { nearMiss } from '../../text/near-miss.ts';
import { decoded } from '../../text/resolve-path.ts';
import { renamedFiles, type RenamedFile } from './renamed-files.ts';
import type { PortfolioRule } from '../rule.ts';

/** A file that is named must be there. */
export const missingAttachment: PortfolioRule<'missing-attachment'> = {
  about: 'portfolio',
  code: 'OT401',
  name: 'missing-attachment',
  topic: 'attachments',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds attachments that are not in the folder.',
    why: 'The panel can’t open a missing file. It may be on another computer, or OneDrive may not have downloaded it yet.',
    fix: 'Put the file in the place that the path gives, starting from the folder of the evidence, or correct the path. If a file was renamed and only one file can be meant, the hint names it, and --fix can write a similar name for you. In signed evidence, give the file its old name back, because sign-offs include the names of attachments.',
    bad: kitchen({ attachments: '[«plan.pfd»]' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, texts, incomplete, locate }) {
    const names = betterNames({ portfolio, texts });
    const signed = new Map(portfolio.signOffs.map((one) => [one.evidence, one.assessor.name]));
    const same = new Map(renamedFiles(portfolio).map((one) => [one.was, one]));
    const guessed = likelyNames(portfolio);
    for (const { id, file, attachments } of portfolio.evidence) {
      for (const { written, path, origin } of attachments) {
        // What is there and can’t be opened is said of the file itself.
        if (path === undefined || incomplete.has(path) || findFile(portfolio.files, path)) continue;
        const at = locate(origin);
        const subject = [path];
        const known = same.get(path);
        const guess = guessed.get(path);
        const literal = withBackslash(written, file, portfolio);
        if (literal) {
          const folder = written.slice(0, written.lastIndexOf('/') + 1);
          const better = `${folder}${names.get(literal.path)?.better ?? ''}`;
          yield { at, args: { written, case: 'backslash', better }, subject };
        } else if (known) {
          yield { at, args: { written, ...adviceForSame(file, known) }, subject };
        } else if (guess === undefined) {
          yield { at, args: { written, ...adviceFor(written, path, file, portfolio) }, subject };
        } else {
          const name = pathFrom(file, guess);
          const assessor = signed.get(id);
          const fix = replaceWord(at, written, name);
          yield {
            at,
            args: { written, case: 'maybe-renamed', name, assessor },
            subject,
            // A sign-off is about the name of an attachment, too.
            // A file is not attached only because no other is left: its name has to be like the old one.
            fix:
              assessor === undefined && fix && isAlike(path, guess)
                ? { ...fix, certain: false }
                : undefined,
          };
        }
      }
    }
  },
};

/** A file with a backslash in its name, which only Linux and macOS allow. As a path it leads into a folder. */
const withBackslash = (
  written: string,
  from: string,
  { files }: Portfolio,
): OtherFile | undefined =>
  written.includes('\\') ? literalFile(from, written, files) : undefined;

function adviceForSame(from: string, { is, evidence, assessor }: RenamedFile): AttachmentAdvice {
  return {
    case: 'renamed',
    name: pathFrom(from, is),
    assessor,
    signedEvidence: evidence.file === from ? undefined : evidence.file,
  };
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

function adviceFor(
  written: string,
  path: string,
  from: string,
  portfolio: Portfolio,
): AttachmentAdvice {
  const name = fileName(path);
  if (/^https?:/i.test(written)) return { case: 'web-page' };
  if (portfolio.evidence.some(({ file }) => file === path)) return { case: 'own-evidence' };
  if (name.startsWith('.') || /\.tmp$/i.test(name)) return { case: 'hidden' };
  const encoded = portfolio.files.find((file) => decoded(file.path) === decoded(path));
  if (encoded) return { case: 'encoded', name: pathFrom(from, encoded.path) };
  const names = new Map(portfolio.files.map((file) => [fileName(file.path), file.path]));
  const near = nearMiss(name, names.keys());
  return near === undefined
    ? { case: 'nowhere' }
    : { case: 'near', name: pathFrom(from, names.get(near)!) };
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
