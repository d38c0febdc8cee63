import type { StateChangeView } from '../report/progress-view.ts';
import type { DueView, SheetStep, SupervisionSheet } from '../report/supervision-sheet.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import { columnsOf, padEnd, widest, wrap, type Terminal } from './terminal.ts';

/** How many actions there is room to write down. */
const linesToWrite = 4;

/** A supervision sheet for a terminal, with lines to write on for those who print it. */
export function formatSheetTerminal(
  sheet: SupervisionSheet,
  words: Words,
  terminal: Terminal,
): string {
  const { headings, supervision } = words;
  const { progress, due, furtherDue, nextSteps, furtherSteps } = sheet;
  const under = (heading: string, lines: readonly string[]): string =>
    [terminal.colours.bold.underline(heading), ...lines].join('\n');
  const told = (text: string): string => wrap(cleanText(text), terminal, '  ');
  const sections = [
    head(sheet, words, terminal),
    under(headings.sinceLastTime, [
      ...progress.sentences.map(told),
      ...progress.changes.map((one) => change(one, words, terminal)),
      ...(progress.furtherChanges > 0
        ? [told(supervision.furtherChanges(progress.furtherChanges, progress.since))]
        : []),
    ]),
    under(headings.due, [
      ...(due.length > 0 ? dueLines(due, words, terminal) : [told(headings.nothingDue)]),
      ...(furtherDue > 0 ? [told(supervision.furtherDue(furtherDue))] : []),
    ]),
    under(headings.nextSteps, [
      ...(nextSteps.length > 0
        ? nextSteps.map((one, index) => step(one, index + 1, words, terminal))
        : [told(headings.noNextSteps)]),
      ...(furtherSteps > 0 ? [told(supervision.furtherSteps(furtherSteps))] : []),
    ]),
    under(`${headings.agreed} (${headings.who.toLowerCase()}, ${headings.byWhen.toLowerCase()})`, [
      ...Array.from({ length: linesToWrite }, () => line('', terminal)),
    ]),
    under(
      `${headings.signatures} (${headings.packDate.toLowerCase()})`,
      [headings.applicant, headings.supervisor].map((who) => line(who, terminal)),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

function head(
  { practitioner, targetTitle, target, asOf, policy }: SupervisionSheet,
  { headings, date, origin }: Words,
  terminal: Terminal,
): string {
  const { name, role } = practitioner;
  const who = [name, ...(role === undefined ? [] : [role])].filter((one) => one !== '').join(', ');
  const facts = [
    `${headings.target}: ${targetTitle} (${target})`,
    `${headings.asOf}: ${date(asOf)} (${headings.policy}: ${policy.id} ${policy.version}, ${origin(policy.origin)})`,
  ];
  return [
    terminal.colours.bold(
      wrap(cleanText(`${headings.supervisionSheet}: ${who}`), terminal, '  ', ''),
    ),
    ...facts.map((fact) => terminal.colours.dim(wrap(cleanText(fact), terminal, '  ', ''))),
  ].join('\n');
}

const change = (
  { id, text, from, to }: StateChangeView,
  { states }: Words,
  terminal: Terminal,
): string =>
  wrap(cleanText(`${id} (${states[from]} → ${states[to]}): ${text}`), terminal, '    ', '  - ');

/** The days stand in a column of their own where there is room for it. */
function dueLines(due: readonly DueView[], words: Words, terminal: Terminal): readonly string[] {
  const { headings, date } = words;
  const when = due.map(({ day, passed }) =>
    day === undefined ? headings.dueNow : `${date(day)}${passed ? ` (${headings.dayPassed})` : ''}`,
  );
  const column = Math.max(...when.map(columnsOf)) + 2;
  const isNarrow = terminal.width - column < 44;
  return due.map(({ text }, index) => {
    const day = when[index]!;
    return isNarrow
      ? `  ${day}\n${wrap(cleanText(text), terminal, '    ')}`
      : wrap(cleanText(text), terminal, ' '.repeat(column + 2), `  ${padEnd(day, column)}`);
  });
}

const step = (
  { action, for: need, by }: SheetStep,
  number: number,
  { headings, date }: Words,
  terminal: Terminal,
): string =>
  wrap(
    cleanText(`${action} ${need} (${headings.suggestedDate}: ${date(by)})`),
    terminal,
    '     ',
    `  ${String(number)}. `,
  );

/** Room to write by hand, above a line. */
function line(before: string, { width }: Terminal): string {
  const start = before === '' ? '  ' : `  ${before}: `;
  return `\n${start}${'_'.repeat(Math.max(8, Math.min(width, widest) - columnsOf(start) - 2))}`;
}
