import type { AttachmentArgs } from '../../model/finding-args/attachments.ts';
import { takenPaths } from '../../files/evidence/taken-files.ts';
import { evidencePathMeant, pathUnfinished } from '../../text/expected-names.ts';
import { kitchen, planPdf } from '../example.ts';
import { literalFile } from '../literal-file.ts';
import { namedByNoteLinks } from '../note-links.ts';
import { renamedFiles, type RenamedFile } from './renamed-files.ts';
import type { PortfolioRule } from '../rule.ts';
import { isAmongEvidence } from '../../model/layout.ts';

/** A file beside the evidence that no evidence names will not reach the panel. */
export const unlistedFile: PortfolioRule<'unlisted-file'> = {
  about: 'portfolio',
  code: 'OT407',
  name: 'unlisted-file',
  topic: 'attachments',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds files in the evidence folder that no evidence names as an attachment, shows as a picture or links to.',
    why: 'It will not be in the pack. It may also be something that should not be there.',
    fix: 'Name it under attachments in an evidence file, move it somewhere else, or list it in .otpathignore.',
    bad: kitchen({}, { 'evidence/plan.pdf': '«»%PDF-1.7' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, incomplete }) {
    // Evidence that could not be read may name any of them.
    if ([...incomplete].some((file) => isAmongEvidence(file))) return;
    const named = new Set([
      ...takenPaths(portfolio),
      ...namedByNoteLinks(portfolio),
      // Named in a way that Windows can't read: the rules on attachments speak of it. Above, of what only Obsidian reads.
      ...portfolio.evidence.flatMap(({ file, attachments }) =>
        attachments.flatMap(
          ({ written }) => literalFile(file, written, portfolio.files)?.path ?? [],
        ),
      ),
    ]);
    const renamed = new Map(renamedFiles(portfolio).map((one) => [one.is, one]));
    for (const { path } of portfolio.files) {
      // What was meant as evidence is no attachment: misnamed-file speaks of it.
      if (!isAmongEvidence(path) || named.has(path)) continue;
      if (evidencePathMeant(path) !== undefined || pathUnfinished(path) !== undefined) continue;
      yield {
        at: { file: path, start: 0, end: 0 },
        args: argsFor(path, renamed.get(path)),
        subject: [path],
      };
    }
  },
};

/** Notes can become evidence; everything else can only be attached. */
function argsFor(path: string, renamed: RenamedFile | undefined): AttachmentArgs['unlisted-file'] {
  if (/(?:^|\/)(?:~\$|\.~lock\.)[^/]*$/.test(path)) return { case: 'lock' };
  if (renamed) return { case: 'renamed', was: renamed.was, evidence: renamed.evidence.file };
  return /\.(?:docx|txt)$/i.test(path) ? { case: 'document', path } : { case: 'other' };
}
