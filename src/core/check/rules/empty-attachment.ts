import { attachedFiles } from '../../model/files.ts';
import { kitchen, planPdf } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** An empty file shows nothing. */
export const emptyAttachment: PortfolioRule<'empty-attachment'> = {
  about: 'portfolio',
  code: 'OT403',
  name: 'empty-attachment',
  topic: 'attachments',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds attachments of 0 bytes.',
    why: 'The panel would open an empty file. Usually the copying stopped early, or OneDrive has not downloaded the file.',
    fix: 'Copy the file again from where it came from.',
    bad: kitchen({ attachments: '[«plan.pdf»]' }, { 'evidence/plan.pdf': '' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, locate }) {
    for (const { attachment, file } of attachedFiles(portfolio)) {
      if (file.size > 0) continue;
      yield {
        at: locate(attachment.origin),
        args: { written: attachment.written },
        subject: [file.path],
      };
    }
  },
};
