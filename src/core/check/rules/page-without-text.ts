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

const mostRuns = 20;

/** A scan is a picture of a page: no program that reads text sees what is on it. */
export const pageWithoutText: PortfolioRule<'page-without-text'> = {
  about: 'portfolio',
  code: 'OT519',
  name: 'page-without-text',
  topic: 'privacy',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds PDF documents with pages that have no text, such as scans. It only looks with `otpath check --attachments`.',
    why: 'A scan is a picture of a page, so otpath can’t read it. Letters and certificates are often scans, and name people.',
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
      const runs = runsOf(pages);
      yield {
        at: { file, start: 0, end: 0 },
        args: {
          count: pages.length,
          runs: runs.slice(0, mostRuns),
          hasMore: runs.length > mostRuns,
        },
        subject: [file],
      };
    }
  },
};

/** Runs of numbers that follow each other, each with its first and its last. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
