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
      const name = nameMeant(path);
      if (name !== undefined) yield misnamed(path, name, texts);
      const whole = pathUnfinished(path);
      if (whole !== undefined) yield unfinished(path, whole, portfolio, texts);
    }
    for (const { file } of portfolio.cpdTexts) {
      const meant = cpdPathMeant(file);
      if (meant !== undefined) yield misnamed(file, meant, texts);
    }
    // Evidence that could not be read may name any of the others as an attachment.
    if ([...incomplete].some((file) => isAmongEvidence(file))) return;
    const named = new Set(attachedFiles(portfolio).map(({ file }) => file.path));
    for (const { path } of portfolio.files) {
      const meant = evidencePathMeant(path);
      if (meant !== undefined && !named.has(path)) yield misnamed(path, meant, texts);
    }
  },
};

const misnamed = (path: string, meant: string, texts: ReadonlyMap<string, string>): Draft => ({
  at: { file: path, start: 0, end: 0 },
  args: { case: 'file', name: lastPart(meant), isThere: texts.has(meant) },
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
