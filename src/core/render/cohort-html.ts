import type { CohortView, PersonView } from '../report/cohort.ts';
import { cellInWords, type CohortTable } from '../report/cohort-tables.ts';
import type { Language } from '../model/text.ts';
import type { Words } from '../words/index.ts';
import { sortScript } from './cohort-script.ts';
import { escapeHtml } from './escape-html.ts';
import { fillTemplate } from './fill-template.ts';
import { insideStyle } from './page-styles.ts';
import type { Templates } from './templates.ts';

interface CohortPage {
  readonly view: CohortView;
  readonly tables: readonly CohortTable[];
  readonly language: Language;
  readonly words: Words;
  readonly templates: Templates;
  readonly hashOf: (text: string) => string;
}

/** What can be picked of the people, and which of them it is. */
const picks = {
  next: ({ key }: PersonView, view: CohortView) => view.next.some(({ person }) => person === key),
  waiting: ({ waiting }: PersonView) => waiting !== undefined,
  credentials: ({ credentials }: PersonView) => credentials.length > 0,
  'no-evidence': ({ key }: PersonView, view: CohortView) =>
    view.next.some(({ person, kind }) => person === key && kind === 'no-recent-evidence'),
  problems: ({ findings }: PersonView) => findings.errors > 0,
} as const;

/** The styles can pick one of so many targets. */
const mostTargets = 12;

/**
 * One page over many portfolios that needs no network: people can be picked without a script, and a small script that
 * the page's policy names by its hash lets tables be sorted.
 */
export function formatCohortHtml({
  view,
  tables,
  language,
  words,
  templates,
  hashOf,
}: CohortPage): string {
  const { cohort, headings } = words;
  const title = cohort.peopleOn(view.people.length, view.asOf);
  const content = [
    `<h1>${escapeHtml(title)}</h1>\n`,
    `<p>${escapeHtml(cohort.pageIntro)}</p>\n`,
    cohortContent(view, tables, words),
  ].join('');
  const styles = [templates['styles.css']?.text ?? '', templates['cohort.css']?.text ?? ''].map(
    insideStyle,
  );
  return fillTemplate(
    'page.html',
    templates,
    {
      title,
      language,
      styles: styles.map((text) => ({ text, hash: hashOf(text) })),
      skip: headings.skip,
      start: shownOf(tables)[0]?.name,
      draft: undefined,
      content,
      scripts: [{ text: sortScript, hash: hashOf(sortScript) }],
    },
    'escape',
  );
}

const shownOf = (tables: readonly CohortTable[]): readonly CohortTable[] =>
  tables.filter(({ rows }) => rows.length > 0);

/** What is below the title of the page: its contents, and each table that has something in it. */
export function cohortContent(
  view: CohortView,
  tables: readonly CohortTable[],
  words: Words,
): string {
  const { cohort, headings } = words;
  const shown = shownOf(tables);
  const targets = [...new Set(view.people.flatMap(({ target }) => target?.id ?? []))];
  return [
    ...view.sameId.map(({ id, paths }) => `<p>${escapeHtml(cohort.sameId(id, paths))}</p>\n`),
    `<nav class="contents" aria-labelledby="Contents_title">\n<p id="Contents_title">${headings.contents}</p>\n<ul>\n`,
    ...shown.map(({ name, title: of }) => `<li><a href="#${name}">${escapeHtml(of)}</a></li>\n`),
    '</ul>\n</nav>\n',
    ...shown.map((table) => section(table, view, targets, words)),
  ].join('');
}

function section(
  table: CohortTable,
  view: CohortView,
  targets: readonly string[],
  words: Words,
): string {
  const { name, title, columns, rows } = table;
  const isPeople = name === 'people';
  const heads = columns.map(
    ({ title: head, of }) =>
      `<th scope="col" role="columnheader"${of === 'number' ? ' class="number"' : ''}>${escapeHtml(head)}</th>`,
  );
  const body = rows.map((_, index) => {
    const classes = isPeople ? classesOf(view.people[index]!, view, targets) : '';
    return `<tr role="row"${classes === '' ? '' : ` class="${classes}"`}>${cells(table, index, words)}</tr>\n`;
  });
  return [
    `<section>\n<h2 id="${name}">${escapeHtml(title)}</h2>\n`,
    isPeople ? filters(view, targets, words) : '',
    `<div class="table cards cohort-${name}" role="region" tabindex="0" aria-labelledby="${name}">\n`,
    `<table class="sortable" role="table">\n<caption>${escapeHtml(title)}</caption>\n`,
    `<thead role="rowgroup">\n<tr role="row">${heads.join('')}</tr>\n</thead>\n`,
    `<tbody role="rowgroup">\n${body.join('')}</tbody>\n</table>\n</div>\n</section>\n`,
  ].join('');
}

function cells({ columns, rows }: CohortTable, at: number, words: Words): string {
  return columns
    .map((column, index) => {
      const cell = rows[at]![index];
      const text = escapeHtml(cellInWords(cell, column, words));
      if (index === 0) return `<th scope="row" role="rowheader">${text}</th>`;
      const value = column.of === 'date' ? ` data-value="${escapeHtml(String(cell ?? ''))}"` : '';
      const number = column.of === 'number' ? ' class="number"' : '';
      return `<td role="cell" data-label="${escapeHtml(column.title)}"${number}${value}>${text}</td>`;
    })
    .join('');
}

function classesOf(person: PersonView, view: CohortView, targets: readonly string[]): string {
  const names = (Object.keys(picks) as (keyof typeof picks)[]).filter((pick) =>
    picks[pick](person, view),
  );
  const target = person.target ? [`target-${String(targets.indexOf(person.target.id) + 1)}`] : [];
  return [...names.map((pick) => `has-${pick}`), ...target].join(' ');
}

/** Radio buttons that the styles answer to. They are hidden until the styles show them. */
function filters(
  view: CohortView,
  targets: readonly string[],
  { cohort, headings }: Words,
): string {
  const byPick = radios('Pick', headings.show, [
    ['all', cohort.everybody],
    ...(Object.keys(picks) as (keyof typeof picks)[])
      .filter((pick) => view.people.some((one) => picks[pick](one, view)))
      .map((pick) => [pick, cohort.picks[pick]] as const),
  ]);
  const several = targets.length > 1 && targets.length <= mostTargets;
  const byTarget = radios('Target', headings.target, [
    ['all', cohort.everyTarget],
    ...targets.map((id, index) => [String(index + 1), id] as const),
  ]);
  return `<div class="filters" hidden>\n${byPick}${several ? byTarget : ''}</div>\n`;
}

function radios(
  group: string,
  legend: string,
  choices: readonly (readonly [name: string, label: string])[],
): string {
  const inputs = choices.map(
    ([name, label], index) =>
      `<label for="${group}_${name}"><input type="radio" name="${group}" id="${group}_${name}"${index === 0 ? ' checked' : ''}> ${escapeHtml(label)}</label>\n`,
  );
  return `<fieldset>\n<legend>${escapeHtml(legend)}</legend>\n${inputs.join('')}</fieldset>\n`;
}
