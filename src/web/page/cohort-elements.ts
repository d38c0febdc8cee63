import { zipSync } from 'fflate';
import type { Cohort } from '../../core/model/cohort.ts';
import { formatCohortCsv } from '../../core/render/cohort-csv.ts';
import { cohortContent, formatCohortHtml } from '../../core/render/cohort-html.ts';
import { cohortTables, pageColumns } from '../../core/report/cohort-tables.ts';
import { viewCohort } from '../../core/report/cohort-view.ts';
import { formatJson } from '../../core/text/json.ts';
import type { Language } from '../../core/model/text.ts';
import { builtInData } from './built-in.ts';
import { fragmentOf } from './documents.ts';
import { button, download, el } from './dom.ts';
import { hashForPolicy } from './hash.ts';
import type { PageSaying } from './shown.ts';

/** What `otpath cohort` shows of several portfolios, and buttons that save it. */
export function cohortElements(
  cohort: Cohort,
  language: Language,
  { page, reports: words }: PageSaying,
  goBack: () => unknown,
): readonly Node[] {
  const view = viewCohort(cohort, words);
  const tables = cohortTables(view, words, pageColumns);
  const content = fragmentOf(cohortContent(view, tables, words));
  // The styles of the page show it as soon as there is something to choose from.
  content.querySelector('.filters')?.removeAttribute('hidden');
  const name = `cohort-${view.asOf}`;
  const html = (): string =>
    formatCohortHtml({
      view,
      tables,
      language,
      words,
      templates: builtInData().templates[language],
      hashOf: hashForPolicy,
    });
  const csv = (): Uint8Array =>
    zipSync(
      Object.fromEntries(
        cohortTables(view, words).map((table) => [
          `${table.name}.csv`,
          new TextEncoder().encode(formatCohortCsv(table)),
        ]),
      ),
    );
  const save = (label: string, ending: string, make: () => string | Uint8Array): HTMLElement =>
    button(
      label,
      () => {
        download(`${name}${ending}`, make());
      },
      { 'data-save': ending },
    );
  return [
    el('h1', {}, words.cohort.peopleOn(view.people.length, view.asOf)),
    el('p', {}, button(page.cohort.back, goBack)),
    el(
      'div',
      { class: 'save-as', role: 'group', 'aria-label': page.report.save },
      el('span', {}, page.report.save),
      save(page.report.page, '.html', html),
      save(page.cohort.csv, '-csv.zip', csv),
      save(page.report.data, '.json', () => formatJson(view)),
    ),
    content,
  ];
}
