import type { AttachmentContent } from '../../model/attachment-content.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const plan = (pagesWithoutText: readonly number[]): AttachmentContent => ({
  state: 'read',
  text: 'A plan.',
  people: [],
  hasLocation: false,
  ...(pagesWithoutText.length > 0 ? { pagesWithoutText } : {}),
});

/** A scan is a picture of a page: no program that reads text sees what is on it. */
export const pageWithoutText: PortfolioRule = {
  about: 'portfolio',
  code: 'OT519',
  name: 'page-without-text',
  topic: 'privacy',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds PDF documents with pages that have no text, such as scans. It looks only with `otpath check --attachments`.',
    why: 'otpath can’t read a scan, which is a picture of a page. Letters and certificates are often scans, and name people.',
    fix: 'Read these pages yourself.',
    bad: {
      ...kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '«»%PDF-1.7 …' }),
      contents: { 'evidence/plan.pdf': plan([2, 3]) },
    },
    good: {
      ...kitchen({ attachments: '[plan.pdf]' }, { 'evidence/plan.pdf': '%PDF-1.7 …' }),
      contents: { 'evidence/plan.pdf': plan([]) },
    },
  }),
  *check({ contents }) {
    for (const [file, content] of contents) {
      const pages = content.state === 'read' ? (content.pagesWithoutText ?? []) : [];
      if (pages.length === 0) continue;
      yield {
        at: { file, start: 0, end: 0 },
        message: `${pages.length === 1 ? 'Page' : 'Pages'} ${inRuns(pages)} of this PDF ${pages.length === 1 ? 'has' : 'have'} no text, so otpath can’t read what ${pages.length === 1 ? 'it shows' : 'they show'}.`,
        hint: 'This may be a scan. Read it yourself for personal details.',
        subject: [file],
      };
    }
  },
};

/** Numbers in their order, those that follow each other together: "1, 3 to 5". */
function inRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([from, to]) =>
    from === to ? String(from) : `${String(from)} to ${String(to)}`,
  );
  return words.length > 20
    ? `${words.slice(0, 20).join(', ')} and more`
    : words.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
