import { attachedFiles, pathFrom } from '../../model/files.ts';
import { kitchen, planPdf } from '../example.ts';
import { replaceWord } from '../fixes.ts';
import { assessorOf } from '../bad-name.ts';
import { betterNames } from '../better-names.ts';
import type { PortfolioRule } from '../rule.ts';

/** Capital letters count on other computers. */
export const attachmentCase: PortfolioRule<'attachment-case'> = {
  about: 'portfolio',
  code: 'OT405',
  name: 'attachment-case',
  topic: 'attachments',
  since: '0.1.0',
  fixable: true,
  severity: 'warning',
  doc: () => ({
    what: 'Finds attachments whose name has different capital letters from the file, and files with a name that Windows or OneDrive can’t keep, such as what?.pdf.',
    why: 'It may open on your computer, but not on the panel’s.',
    fix: 'Write the name as the file has it, or rename the file as the hint shows.',
    bad: kitchen({ attachments: '[«Plan.PDF»]' }, planPdf),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, texts, locate }) {
    const names = betterNames({ portfolio, texts });
    for (const { attachment, evidence, file } of attachedFiles(portfolio)) {
      const bad = names.get(file.path);
      if (bad) {
        yield {
          at: locate(attachment.origin),
          args: { case: 'bad-name', ...bad, assessor: assessorOf(evidence, portfolio) },
          subject: [file.path],
        };
        continue;
      }
      if (file.path === attachment.path) continue;
      const at = locate(attachment.origin);
      const name = pathFrom(evidence.file, file.path);
      yield {
        at,
        args: { case: 'capitals', name },
        fix: replaceWord(at, attachment.written, name),
        subject: [file.path],
      };
    }
  },
};
