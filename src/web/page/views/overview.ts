import { statusLines } from '../../../core/report/status-lines.ts';
import { gapsContent } from '../../../core/render/index.ts';
import { partOf, reportOf } from '../documents.ts';
import { withoutCommands } from '../../../core/words/page-commands.ts';
import { el, type PagePart } from '../dom.ts';
import { pageMaterial } from '../material.ts';
import type { Shown, View } from '../shown.ts';

/** Where somebody is with their portfolio: what `otpath` says alone, and the first parts of the gap report. */
export const viewStatus: View = async (shown) => {
  const { session, looked, words } = shown;
  const { portfolio, gaps, checked, isBroken, asOf } = looked;
  const count = (severity: string): number =>
    checked.findings.filter((one) => one.severity === severity).length;
  const lines = statusLines(
    {
      portfolio,
      view: gaps,
      errors: count('error'),
      warnings: count('warning'),
      isBroken,
      folder: session.folder,
      asOf,
    },
    { ...words.conversations.status, steps: words.page.steps },
  );
  return [
    el('h1', {}, portfolio.practitioner.name || session.folder),
    // The verdict is in the first part below.
    ...lines.now
      .filter((line) => line !== gaps?.verdict)
      .map((line) => el('p', {}, withoutCommands(line, looked.language))),
    el('p', { class: 'next' }, el('strong', {}, lines.next)),
    ...(await firstParts(shown)),
  ];
};

/** What is met, what is in the way and what to do, as the gap report has it. */
async function firstParts(shown: Shown): Promise<readonly PagePart[]> {
  const { session, looked, words } = shown;
  if (!looked.gaps) return [];
  const { headings } = words.reports;
  const titles = [headings.summary, headings.nextActions, headings.blockers];
  const content = await gapsContent(looked.gaps, pageMaterial(session, looked, words.faults));
  const sections = [...reportOf(content, looked.language).querySelectorAll('section')];
  const first = document.createDocumentFragment();
  for (const title of titles) {
    const section = sections.find((one) => one.querySelector('h2')?.textContent === title);
    if (section) first.append(section);
  }
  return [partOf(first)];
}
