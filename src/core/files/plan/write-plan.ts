import type { Edit } from '../../model/finding.ts';
import { readLines } from '../../text/markdown-lines.ts';
import { plainCell, tablesOf } from '../../text/markdown-tables.ts';
import { planColumnsIn, type PlanColumn } from './plan-columns.ts';
import type { Suggestion } from '../../model/plan.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { shortened } from '../../text/shortened.ts';

/** What a new plan is made of. */
export interface PlanToWrite {
  readonly practitioner: { readonly name: string };
  readonly targetTitle: string;
  readonly suggestions: readonly Suggestion[];
}

/** What stands above the columns of a plan and around its table, in the language of the plan. */
export interface PlanHeadings {
  readonly need: string;
  readonly action: string;
  readonly support: string;
  readonly measure: string;
  readonly byWhen: string;
  readonly review: string;
  readonly done: string;
  /** Before what somebody can learn from. */
  readonly advice: string;
  readonly developmentPlan: string;
  readonly applicant: string;
  readonly target: string;
  /** A sentence that says how the plan is kept. */
  readonly planIntro: string;
}

/** One line of a table. */
const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** In letters: enough of a statement to know it by, so that a row stays short in a plain editor. */
const longestText = 60;

/**
 * What goes into each column of the plan. What only the practitioner can say stays empty. Statements are named and
 * begun; `otpath explain` gives the whole of each.
 */
function cellsOf(
  { needs, actions, advice, support, measure, by, review }: Suggestion,
  headings: PlanHeadings,
): Readonly<Record<PlanColumn, string>> {
  const learning = advice.map(({ id }) => id).join(', ');
  const texts: Readonly<Record<PlanColumn, string>> = {
    need: needs.map(({ name, text }) => `${name}: ${shortened(text, longestText)}`).join(' '),
    action: [...actions, ...(learning === '' ? [] : [`${headings.advice}: ${learning}.`])].join(
      ' ',
    ),
    support,
    measure,
    by,
    review,
    done: '',
  };
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [column, escapeMarkdown(text)]),
  ) as Record<PlanColumn, string>;
}

/** A table of its own, with all columns. */
function newTable(rows: readonly Suggestion[], headings: PlanHeadings): readonly string[] {
  const { need, action, support, measure, byWhen, review, done } = headings;
  const heads: readonly (readonly [PlanColumn, string])[] = [
    ['need', need],
    ['action', action],
    ['support', support],
    ['measure', measure],
    ['by', byWhen],
    ['review', review],
    ['done', done],
  ];
  return [
    rowOf(heads.map(([, head]) => head)),
    rowOf(heads.map(() => '---')),
    ...rows.map((one) => {
      const cells = cellsOf(one, headings);
      return rowOf(heads.map(([column]) => cells[column]));
    }),
  ];
}

/** The whole of a plan, for somebody who has none yet. */
export function newPlan(
  file: string,
  { practitioner, targetTitle, suggestions }: PlanToWrite,
  headings: PlanHeadings,
): Edit | undefined {
  if (suggestions.length === 0) return undefined;
  const name = practitioner.name === '' ? '' : `${headings.applicant}: ${practitioner.name}. `;
  const lines = [
    `# ${headings.developmentPlan}`,
    '',
    escapeMarkdown(`${name}${headings.target}: ${targetTitle}.`),
    '',
    headings.planIntro,
    '',
    ...newTable(suggestions, headings),
    '',
  ];
  return { at: { file, start: 0, end: 0 }, text: lines.join('\n') };
}

/**
 * The piece that a plan lacks, and where: rows at the end of the first table with a column for the need,
 * in that table's own columns; else a table of its own at the end. Nothing that is there is touched.
 */
export function additionTo(
  file: string,
  text: string,
  { suggestions }: Pick<PlanToWrite, 'suggestions'>,
  headings: PlanHeadings,
): Edit | undefined {
  if (suggestions.length === 0) return undefined;
  for (const { head, end, indent, ending } of tablesOf(text)) {
    const columns = planColumnsIn(head.map((cell) => plainCell(cell.text)));
    if (!columns.has('need')) continue;
    const byPlace = new Map([...columns].map(([column, place]) => [place, column]));
    const rows = suggestions.map((one) => {
      const cells = cellsOf(one, headings);
      const own = head.map((_, place) => {
        const column = byPlace.get(place);
        return column === undefined ? '' : cells[column];
      });
      return `${ending}${indent}${rowOf(own)}`;
    });
    return { at: { file, start: end, end }, text: rows.join('') };
  }
  return {
    at: { file, start: text.length, end: text.length },
    text: appended(text, [
      `## ${headings.developmentPlan}`,
      '',
      ...newTable(suggestions, headings),
    ]),
  };
}

/** Lines for the end of a text, after a free line and in its own line ends. What is still open there is closed. */
function appended(text: string, added: readonly string[]): string {
  const { lines, closing } = readLines(text);
  const ending = lines.find((line) => line.ending !== '')?.ending ?? '\n';
  const last = lines.at(-1)?.text ?? '';
  const isFree = (line: string | undefined): boolean => (line ?? '').trim() === '';
  const before =
    closing !== undefined
      ? [...(last === '' ? [] : ['']), closing, '']
      : isFree(last) && (lines.length < 2 || isFree(lines.at(-2)?.text))
        ? [...(last === '' ? [] : [''])]
        : last === ''
          ? ['']
          : ['', ''];
  return [...before, ...added, ''].join(ending);
}
