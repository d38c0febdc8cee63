import { attachedFiles } from '../../model/files.ts';
import {
  cpdPathMeant,
  evidencePathMeant,
  nameMeant,
  pathUnfinished,
} from '../../text/expected-names.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { exampleClaim, exampleEvidence, kitchen } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';
import { isAmongEvidence } from '../../model/layout.ts';

const bathing = exampleEvidence([
  'title: A bathing assessment',
  'date: 2026-04-02',
  'type: case-study',
  `claims: [{ statement: L6-PP-04, rationale: ${exampleClaim.rationale} }]`,
]);

type Draft = FindingDraft<'misnamed-file'>;

/** A file under a wrong name is ignored without a word. */
export const misnamedFile: PortfolioRule<'misnamed-file'> = {
  about: 'portfolio',
  code: 'OT408',
  name: 'misnamed-file',
  topic: 'attachments',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds files and folders that look as if otpath should read them, but have the wrong name: evidence that does not end in .md, waivers.yml, a folder "evidences". Also finds copies of files that otpath reads only once ("waivers (1).yaml", "otpath-DESKTOP-AB12CDE.yaml"), and files that otpath 0.1.0 left behind when it was stopped ("kitchen.md.1234567").',
    why: 'Nothing in them counts, and otherwise you would not notice.',
    fix: 'Rename it as the hint shows. List files that are not for otpath in .otpathignore.',
    bad: kitchen({}, { 'evidence/bathing.markdown': `«»${bathing}` }),
    good: kitchen({}, { 'evidence/bathing.md': bathing }),
  }),
  *check({ portfolio, incomplete, texts }) {
    yield* wrongFolders(portfolio);
    for (const { path } of portfolio.files) {
      const whole = pathUnfinished(path);
      if (whole !== undefined) yield unfinished(path, whole, portfolio, texts);
    }
    const all = pathsMeant(portfolio, incomplete);
    const wanting = new Map<string, string[]>();
    for (const [path, meant] of all) {
      const same = wanting.get(meant);
      if (same) same.push(path);
      else wanting.set(meant, [path]);
    }
    for (const [path, meant] of all) {
      const rival = wanting.get(meant)?.find((other) => other !== path);
      yield misnamed(path, meant, texts, rival);
    }
  },
};

/** Every file under a wrong name, with the path that it was meant to have. */
function pathsMeant(
  portfolio: Portfolio,
  incomplete: ReadonlySet<string>,
): readonly (readonly [path: string, meant: string])[] {
  const files = portfolio.files.map(({ path }) => path);
  const pairs = (
    paths: readonly string[],
    meantBy: (path: string) => string | undefined,
  ): readonly (readonly [string, string])[] =>
    paths.flatMap((path) => {
      const meant = meantBy(path);
      return meant === undefined ? [] : [[path, meant]];
    });
  // Evidence that could not be read may name any of the others as an attachment.
  const isUnsure = [...incomplete].some((file) => isAmongEvidence(file));
  const named = new Set(attachedFiles(portfolio).map(({ file }) => file.path));
  return [
    ...pairs(files, nameMeant),
    ...pairs(
      portfolio.cpdTexts.map(({ file }) => file),
      cpdPathMeant,
    ),
    ...pairs(isUnsure ? [] : files.filter((path) => !named.has(path)), evidencePathMeant),
  ];
}

/** Two files that would both get one name can't be told to take it: the second would replace the first. */
const misnamed = (
  path: string,
  meant: string,
  texts: ReadonlyMap<string, string>,
  rival: string | undefined,
): Draft => ({
  at: { file: path, start: 0, end: 0 },
  args: {
    case: 'file',
    name: lastPart(meant),
    isThere: texts.has(meant),
    ...(rival !== undefined && { advice: { rival } }),
  },
  subject: [path],
});

/** Nothing is deleted: it may be all that is left of a text. */
const unfinished = (
  path: string,
  whole: string,
  { files }: Portfolio,
  texts: ReadonlyMap<string, string>,
): Draft => ({
  at: { file: path, start: 0, end: 0 },
  args: {
    case: 'unfinished',
    name: lastPart(whole),
    isThere: texts.has(whole) || files.some((file) => file.path === whole),
  },
  subject: [path],
});

/** Folders beside that of the evidence, with a name much like its name and with texts in them. */
function* wrongFolders({ files }: Portfolio): Iterable<Draft> {
  const seen = new Set<string>();
  for (const { path } of files) {
    const [folder = ''] = path.split('/');
    if (seen.has(folder) || !/^[^/]+\/.*\.(?:md|markdown)$/is.test(path)) continue;
    if (folder.toLowerCase() === 'evidence' || !nearMiss(folder, ['evidence'], 2)) continue;
    seen.add(folder);
    yield {
      at: { file: path, start: 0, end: 0 },
      args: { case: 'folder', folder },
      subject: [folder],
    };
  }
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
