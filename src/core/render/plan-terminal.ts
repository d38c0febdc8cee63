import { planRowStanding, type PlanRowView, type PlanView } from '../report/plan.ts';
import { type Suggestion } from '../model/plan.ts';
import type { Words } from '../words/index.ts';
import { cleanText } from '../text/clean.ts';
import { formatNotAsked } from './not-asked-terminal.ts';
import { plannedDay } from './plan-day.ts';
import { unopenedLines } from './unopened-terminal.ts';
import { wrap, type Terminal } from './terminal.ts';

/** A development plan for a terminal: what is planned, then what could be. */
export function formatPlanTerminal(view: PlanView, words: Words, terminal: Terminal): string {
  const sections = [
    head(view, words, terminal),
    ownRows(view, words, terminal),
    suggestions(view, words, terminal),
    formatNotAsked(view.notAsked, words, terminal),
    ...(view.further > 0 ? [wrap(words.furtherActions(view.further), terminal)] : []),
    ...(view.suggestions.length > 0 ? [terminal.colours.dim(wrap(words.writePlan, terminal))] : []),
    guidance(view, words, terminal),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function head(view: PlanView, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const { headings } = words;
  const name = view.practitioner.name ? `${view.practitioner.name}: ` : '';
  const facts = [
    `${headings.target}: ${view.targetTitle} (${view.target})`,
    `${headings.asOf}: ${words.date(view.asOf)}`,
    words.plannedOf(view.planned, view.open),
  ];
  return [
    colours.bold(wrap(cleanText(`${name}${headings.developmentPlan}`), terminal)),
    ...facts.map((fact) => colours.dim(wrap(cleanText(fact), terminal, '  ', ''))),
    ...unopenedLines(view, terminal),
  ].join('\n');
}

const title = (text: string, { colours }: Terminal): string => colours.bold.underline(text);

function ownRows({ rows }: PlanView, words: Words, terminal: Terminal): string {
  if (rows.length === 0) return '';
  const { headings } = words;
  return [
    title(headings.ownPlan, terminal),
    ...rows.flatMap((row) => [
      terminal.colours.bold(wrap(cleanText(row.need), terminal, '  ')),
      ...labelled(
        headings.state,
        words.planStates[planRowStanding(row)],
        terminal,
        painted(row, terminal),
      ),
      ...labelled(headings.action, row.action, terminal),
      ...labelled(headings.support, row.support, terminal),
      ...labelled(headings.measure, row.measure, terminal),
      ...labelled(headings.byWhen, row.by && plannedDay(row.by, words), terminal),
      ...labelled(headings.review, row.review && plannedDay(row.review, words), terminal),
    ]),
  ].join('\n');
}

function painted(row: PlanRowView, { colours }: Terminal): Paint {
  const standing = planRowStanding(row);
  if (standing === 'met' || standing === 'done') return colours.green;
  return standing === 'overdue' ? colours.red : colours.yellow;
}

function suggestions(view: PlanView, words: Words, terminal: Terminal): string {
  const { headings } = words;
  const { colours } = terminal;
  if (view.suggestions.length === 0) return wrap(headings.noSuggestions, terminal);
  /** Advice is told once and named by its id afterwards. */
  const told = new Set<string>();
  const learning = ({ advice }: Suggestion): string => {
    const texts = advice.map(({ id, text }) => (told.has(id) ? id : `${text} (${id})`));
    for (const { id } of advice) told.add(id);
    return texts.join(' ');
  };
  return [
    title(headings.planSuggestions, terminal),
    colours.dim(wrap(headings.planSuggestionsIntro, terminal)),
    ...view.suggestions.flatMap((one, index) => [
      '',
      ...one.needs.map(({ name, text }, place) => {
        const number = place === 0 ? `${String(index + 1)}. `.padStart(5) : '     ';
        return colours.bold(wrap(cleanText(`${name}: ${text}`), terminal, '     ', number));
      }),
      ...labelled(headings.action, one.actions.join(' '), terminal),
      ...labelled(headings.advice, learning(one), terminal),
      ...labelled(headings.support, one.support, terminal),
      ...labelled(headings.measure, one.measure, terminal),
      ...labelled(headings.byWhen, words.date(one.by), terminal),
      ...labelled(headings.review, words.date(one.review), terminal),
    ]),
  ].join('\n');
}

function guidance(view: PlanView, words: Words, terminal: Terminal): string {
  if (view.guidance.length === 0) return '';
  return [
    title(words.headings.guidance, terminal),
    ...view.guidance.map((one) =>
      wrap(cleanText(`${one.title}: ${one.text}`), terminal, '    ', '  - '),
    ),
  ].join('\n');
}

type Paint = (text: string) => string;

/** A label with what it labels, below a need; nothing where there is nothing to say. */
function labelled(
  label: string,
  text: string | undefined,
  terminal: Terminal,
  paint: Paint = (same) => same,
): readonly string[] {
  if (text === undefined || text === '') return [];
  const lines = wrap(cleanText(`${label}: ${text}`), terminal, '       ', '     ');
  const start = `     ${label}:`;
  return [terminal.colours.dim(start) + paint(lines.slice(start.length))];
}
