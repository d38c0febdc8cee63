import { attachedFiles } from '../../model/files.ts';
import { kitchen, planPdf } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';
import { signatureOf } from '../signatures.ts';

/** A file is what its ending says. */
export const wrongBytes: PortfolioRule<'wrong-bytes'> = {
  about: 'portfolio',
  code: 'OT404',
  name: 'wrong-bytes',
  topic: 'attachments',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds attachments whose content does not match the ending of their name, such as a JPEG photo named .pdf.',
    why: 'The panel’s computer will open it with the wrong program, or not at all.',
    fix: 'Save it again from the program you made it with, or give it the right ending.',
    bad: kitchen({ attachments: '[«plan.pdf»]' }, { 'evidence/plan.pdf': 'PK\x03\x04 …' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, locate }) {
    for (const { attachment, file } of attachedFiles(portfolio)) {
      const expected = signatureOf(file.path);
      if (file.size === 0 || !expected || expected.fits(file.head)) continue;
      yield {
        at: locate(attachment.origin),
        args: { case: expected.kind, written: attachment.written },
        subject: [file.path],
      };
    }
  },
};
