import { attachedFiles } from '../../model/files.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { kitchen } from '../example.ts';
import { literalFile } from '../literal-file.ts';
import { betterNames, pathsOf, stepsOf } from '../better-names.ts';
import type { PortfolioRule } from '../rule.ts';

const { 'evidence/kitchen.md': text = '' } = kitchen().files;

/** What this computer keeps, a colleague's may refuse. */
export const unsafeFileName: PortfolioRule<'unsafe-file-name'> = {
  about: 'portfolio',
  code: 'OT121',
  name: 'unsafe-file-name',
  topic: 'reading',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds files and folders with names that Windows or OneDrive can’t keep: with a character such as : or ?, with a reserved name such as CON.md, or with a space at the start or the end, or a dot at the end.',
    why: 'The file is lost or renamed when the folder goes to a Windows computer, to OneDrive or into a zip file.',
    fix: 'Rename it as the hint shows. If other files mention it, change the name there too.',
    bad: { files: { 'evidence/kitchen: a visit.md': `«»${text}` } },
    good: { files: { 'evidence/kitchen-a-visit.md': text } },
  }),
  *check({ portfolio, texts }) {
    const names = betterNames({ portfolio, texts });
    const told = attachmentsToldOf(portfolio);
    const signed = new Map(
      portfolio.signOffs.map((one) => [`${one.evidence}.md`, one.assessor.name]),
    );
    const seen = new Set<string>();
    for (const path of pathsOf({ portfolio, texts })) {
      for (const upTo of stepsOf(path)) {
        const bad = seen.has(upTo) ? undefined : names.get(upTo);
        seen.add(upTo);
        if (!bad || told.has(upTo)) continue;
        yield {
          at: { file: path, start: 0, end: 0 },
          args: { case: upTo === path ? 'file' : 'folder', ...bad, assessor: signed.get(upTo) },
          subject: [upTo],
        };
      }
    }
  },
};

/** Attachments of which another rule speaks where the evidence names them. */
const attachmentsToldOf = (portfolio: Portfolio): ReadonlySet<string> =>
  new Set([
    ...attachedFiles(portfolio).map(({ file }) => file.path),
    ...portfolio.evidence.flatMap(({ file, attachments }) =>
      attachments.flatMap(({ written }) => literalFile(file, written, portfolio.files)?.path ?? []),
    ),
  ]);
