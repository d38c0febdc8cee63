import { kitchen, planPdf } from '../example.ts';
import { assessorOf, badNameOf } from '../bad-name.ts';
import { betterNames } from '../better-names.ts';
import type { PortfolioRule } from '../rule.ts';

/** Whether a path leads out of the portfolio, whatever its file is called. */
const isPlace = (written: string): boolean =>
  /^(?:[\\/]|[A-Za-z]:[\\/]|[a-z]+:\/\/|(?:.*[\\/])?\.\.(?:[\\/]|$))/.test(written);

/** Attachments stay inside the portfolio. */
export const attachmentOutside: PortfolioRule<'attachment-outside'> = {
  about: 'portfolio',
  code: 'OT402',
  name: 'attachment-outside',
  topic: 'attachments',
  since: '0.1.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds attachments whose path leads out of the portfolio, or whose name means a device or a drive in Windows, such as CON.pdf.',
    why: 'A path to another folder no longer works when the portfolio is copied, and could share something by accident.',
    fix: 'Copy the file into the portfolio and name it there, or rename it as the hint shows.',
    bad: kitchen({ attachments: '[«../../team-drive/plan.pdf»]' }),
    good: kitchen({ attachments: '[plan.pdf]' }, planPdf),
  }),
  *check({ portfolio, texts, locate }) {
    const better = betterNames({ portfolio, texts });
    for (const evidence of portfolio.evidence) {
      for (const { written, path, origin } of evidence.attachments) {
        if (path !== undefined) continue;
        const names = isPlace(written) ? [] : written.replaceAll('\\', '/').split('/');
        const index = names.findIndex((name) => badNameOf(name));
        const folder = evidence.file.slice(0, evidence.file.lastIndexOf('/') + 1);
        const onDisk = `${folder}${names.slice(0, index + 1).join('/')}`.normalize('NFC');
        const bad = better.get(onDisk) ?? badNameOf(names[index] ?? '');
        if (bad) {
          const isFolder = index < names.length - 1 || undefined;
          const assessor = assessorOf(evidence, portfolio);
          yield {
            at: locate(origin),
            args: { case: 'bad-name', ...bad, assessor, ...(isFolder && { isFolder }) },
          };
          continue;
        }
        yield {
          at: locate(origin),
          args: { case: 'outside', written },
        };
      }
    }
  },
};
