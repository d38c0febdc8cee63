import { zipSync } from 'fflate';
import type { Cohort } from '../../core/model/cohort.ts';
import { formatCohortCsv } from '../../core/render/cohort-csv.ts';
import { cohortContent, formatCohortHtml } from '../../core/render/cohort-html.ts';
import { cohortTables, pageColumns } from '../../core/report/cohort-tables.ts';
import { viewCohort } from '../../core/report/cohort-view.ts';
import { formatJson } from '../../core/text/json.ts';
import type { Language } from '../../core/model/text.ts';
import { builtInData } from './built-in.ts';
import { partOf, reportOf } from './documents.ts';
import { button, download, el, type PagePart } from './dom.ts';
import { hashForPolicy } from './hash.ts';
import type { PageSaying } from './shown.ts';

/** What `otpath cohort` shows of several portfolios, and buttons that save it. */
export function cohortElements(
  cohort: Cohort,
  language: Language,
  { page, reports: words }: PageSaying,
  goBack: () => unknown,
): readonly PagePart[] {
  const view = viewCohort(cohort, words);
  const tables = cohortTables(view, words, pageColumns);
  const content = reportOf(cohortContent(view, tables, words), language);
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
  const save = (label: string, ending: string, make: () => string | Uint8Array): PagePart =>
    button(
      label,
      () => {
        download(`${name}${ending}`, make());
      },
      { 'data-save': ending },
    );
  return [
    ...headline(content, view, { page, words }),
    el('p', {}, button(page.cohort.back, goBack)),
    el(
      'div',
      { class: 'save-as', role: 'group', 'aria-label': page.report.save },
      el('span', {}, page.report.save),
      save(page.report.page, '.html', html),
      save(page.cohort.csv, '-csv.zip', csv),
      save(page.report.data, '.json', () => formatJson(view)),
    ),
    partOf(content),
  ];
}

/** How many people there are, and how many portfolios nobody could read, with the way to the reasons. */
function headline(
  content: DocumentFragment,
  { people, unread, asOf }: ReturnType<typeof viewCohort>,
  { page, words }: { readonly page: PageSaying['page']; readonly words: PageSaying['reports'] },
): readonly PagePart[] {
  const said = page.cohort;
  const shown = words.cohort.peopleOn(people.length, asOf);
  if (unread.length === 0) return [el('h1', {}, shown)];
  const hasReasons = content.querySelector('#unread') !== null;
  const goThere = (): void => {
    const reasons = document.getElementById('unread');
    reasons?.setAttribute('tabindex', '-1');
    reasons?.focus();
  };
  return [
    el('h1', {}, said.andUnread(shown, unread.length)),
    el(
      'p',
      { class: 'verdict bad' },
      said.unreadHint(unread.length),
      ' ',
      hasReasons ? button(said.seeWhy, goThere) : undefined,
    ),
  ];
}
