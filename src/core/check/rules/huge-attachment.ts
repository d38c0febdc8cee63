import { attachedFiles } from '../../model/files.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What can't be sent can't be read. */
export const hugeAttachment: PortfolioRule<'huge-attachment'> = {
  about: 'portfolio',
  code: 'OT406',
  name: 'huge-attachment',
  topic: 'attachments',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds attachments that are very large.',
    why: 'Panels receive packs by email or upload, and most systems refuse files of this size.',
    fix: 'Make a photo or a scan smaller, or keep only the pages or minutes that show your point.',
    bad: {
      ...kitchen({ attachments: '[«plan.pdf»]' }, { 'evidence/plan.pdf': '%PDF-1.7 a long file' }),
      limits: { attachment: 10 },
    },
    good: {
      ...kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '%PDF-1.7' }),
      limits: { attachment: 10 },
    },
  }),
  *check({ portfolio, limits, locate }) {
    for (const { attachment, file } of attachedFiles(portfolio)) {
      if (file.size <= limits.attachment) continue;
      const megabytes = Math.round(file.size / 1024 / 1024);
      yield {
        at: locate(attachment.origin),
        args: { written: attachment.written, megabytes },
        subject: [file.path],
      };
    }
  },
};
