import type { GapsView, PillarView, RequirementView } from '../report/gaps.ts';
import type { PlannedView } from '../report/plan.ts';
import type { ProgressView, StateChangeView } from '../report/progress-view.ts';
import type { Words } from '../words/index.ts';
import { localId } from '../model/ids.ts';
import type { State } from '../model/assessment.ts';
import { stateGroupOf, type StateGroup } from '../model/state-groups.ts';
import { cleanText } from '../text/clean.ts';
import { wallTerminal } from './wall-terminal.ts';
import { timelineTerminal } from './timeline-terminal.ts';
import { formatTrust } from './assessors-terminal.ts';
import { formatNotAsked } from './not-asked-terminal.ts';
import { formatReusable } from './reusable-terminal.ts';
import { formatCpd } from './cpd-terminal.ts';
import { plannedDay } from './plan-day.ts';
import { unopenedLines } from './unopened-terminal.ts';
import { bar, columnsOf, cut, padEnd, widest, wrap, type Terminal } from './terminal.ts';

export interface GapsTerminalOptions extends Terminal {
  /** Every requirement, and not only the answers to "am I ready, what blocks me, what next". */
  readonly all: boolean;
}

/** The gap report for a terminal: one screen, or everything with `all`. */
export function formatGapsTerminal(
  view: GapsView,
  words: Words,
  terminal: GapsTerminalOptions,
): string {
  const sections = [
    head(view, words, terminal),
    pillarBars(view, words, terminal),
    ...(terminal.all ? [wallTerminal(view.overview.wall, words, terminal)] : []),
    ...(terminal.all && view.overview.timeline
      ? [timelineTerminal(view.overview.timeline, words, terminal)]
      : []),
    view.cpd ? formatCpd(view.cpd, words, terminal) : '',
    ...(terminal.all ? view.pillars.map((pillar) => wholePillar(pillar, words, terminal)) : []),
    ...(terminal.all && view.beyondPillars.length > 0
      ? [list(restTitle(view, words), view.beyondPillars, words, terminal)]
      : []),
    blockers(view, words, terminal),
    actions(view, words, terminal),
    formatReusable(view.reusable, words, terminal),
    formatNotAsked(view.notAsked, words, terminal),
    ...(view.progress ? [progress(view.progress, words, terminal)] : []),
    formatTrust(view, words, terminal),
    ...(terminal.all ? [] : [openStates(view, words, terminal)]),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function head(view: GapsView, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const { headings } = words;
  const paint = view.ready ? colours.green.bold : colours.yellow.bold;
  const name = view.practitioner.name ? `${view.practitioner.name}: ` : '';
  const facts = [
    `${headings.target}: ${view.target}`,
    `${headings.asOf}: ${words.date(view.asOf)}`,
    ...(view.at ? [`${headings.filesAt}: ${view.at.revision} (${view.at.commit})`] : []),
    `${headings.policy}: ${view.policy.id} ${view.policy.version} (${words.origin(view.policy.origin)})`,
  ].join(' · ');
  return [
    colours.bold(wrap(cleanText(`${name}${view.targetTitle}`), terminal)),
    colours.dim(wrap(cleanText(facts), terminal)),
    '',
    paint(wrap(view.verdict, terminal)),
    ...unopenedLines(view, terminal),
  ].join('\n');
}

/** The emptiest pillar first: that is where something helps most. */
function pillarBars(view: GapsView, words: Words, terminal: Terminal): string {
  if (view.pillars.length === 0) return '';
  const share = ({ satisfied, asked }: PillarView): number => satisfied / asked;
  const pillars = [...view.pillars].sort((a, b) => share(a) - share(b));
  const { colours, width } = terminal;
  const numbers = pillars.map(({ satisfied, asked }) => words.satisfiedOf(satisfied, asked));
  const numberWidth = Math.max(...numbers.map(({ length }) => length));
  const titleWidth = Math.max(...pillars.map(({ title }) => title.length));
  // The title has a line of its own where both would not fit on one.
  const oneLine = titleWidth + numberWidth + 16 <= width;
  const columns = Math.max(
    6,
    Math.min(24, width - numberWidth - 4 - (oneLine ? titleWidth + 2 : 0)),
  );
  return pillars
    .flatMap(({ title, satisfied, asked, conditions }, index) => {
      const filled = bar(asked === 0 ? 1 : satisfied / asked, columns);
      const gauge = `${colours.cyan(filled)}  ${numbers[index]!}`;
      const unmet = conditions
        .filter(({ met }) => !met)
        .map(({ text }) => colours.yellow(wrap(text, terminal, '    ', '  ! ')));
      const name = cleanText(title);
      return oneLine
        ? [`${padEnd(name, titleWidth)}  ${gauge}`, ...unmet]
        : [cut(name, width), `  ${gauge}`, ...unmet];
    })
    .join('\n');
}

const good: ReadonlySet<State> = new Set<State>([
  'waived',
  'assumed',
  'verified',
  'accepted',
  'evidenced',
  'held',
  'met',
  'given',
]);

/** The word for a state, in the colour of how good it is. */
export function painted(state: State, words: Words, { colours }: Terminal): string {
  const word = words.states[state];
  if (good.has(state)) return colours.green(word);
  return state === 'uncovered' || state === 'missing' || state === 'expired'
    ? colours.red(word)
    : colours.yellow(word);
}

function item(one: RequirementView, words: Words, terminal: Terminal): string {
  const { colours } = terminal;
  const lines = [
    ...nameAndState(one, words, terminal),
    wrap(cleanText(one.text), terminal, '    '),
    ...one.why.map((why) => colours.dim(wrap(cleanText(why), terminal, '    '))),
    ...one.options.map((option) =>
      wrap(
        cleanText(`${localId(option.id)}: ${option.text} (${words.states[option.state]})`),
        terminal,
        '      ',
        '    - ',
      ),
    ),
    ...(one.next === undefined
      ? []
      : [wrap(cleanText(one.next), terminal, '      ', `    ${colours.cyan('>')} `)]),
    ...(one.planned ? [colours.dim(plannedLine(one.planned, words, terminal))] : []),
  ];
  return lines.join('\n');
}

function plannedLine(row: PlannedView, words: Words, terminal: Terminal): string {
  const { headings } = words;
  const when = row.by ? ` (${headings.byWhen}: ${plannedDay(row.by, words)})` : '';
  const text = `${headings.planned}: ${row.action ?? row.need}${when}`;
  return wrap(cleanText(text), terminal, '      ', '    ');
}

/** On one line, or on two where the name is too long for that. */
function nameAndState({ id, state }: RequirementView, words: Words, terminal: Terminal) {
  const name = cleanText(localId(id));
  const fits = columnsOf(`  ${name}  ${words.states[state]}`) <= terminal.width;
  const [bold, word] = [terminal.colours.bold(name), painted(state, words, terminal)];
  return fits ? [`  ${bold}  ${word}`] : [`  ${bold}`, `    ${word}`];
}

function list(
  title: string,
  items: readonly RequirementView[],
  words: Words,
  terminal: Terminal,
): string {
  return [
    terminal.colours.bold.underline(cleanText(title)),
    ...items.map((one) => item(one, words, terminal)),
  ].join('\n');
}

/** Where a framework has no pillars, nothing is beyond them. */
const restTitle = ({ pillars }: GapsView, { headings }: Words): string =>
  pillars.length > 0 ? headings.beyondPillars : headings.requirements;

/** What a little work would mend comes first, then what is open, then what is met. */
const wholePillar = (pillar: PillarView, words: Words, terminal: Terminal): string =>
  list(pillar.title, inOrderOfWork(pillar.requirements), words, terminal);

const order: Readonly<Record<StateGroup, number>> = { 'needs-work': 0, 'nothing-yet': 1, met: 2 };

const inOrderOfWork = (requirements: readonly RequirementView[]): readonly RequirementView[] =>
  [...requirements].sort((a, b) => order[stateGroupOf(a.state)] - order[stateGroupOf(b.state)]);

function blockers(view: GapsView, words: Words, terminal: Terminal): string {
  return view.blockers.length === 0
    ? ''
    : list(words.headings.blockers, view.blockers, words, terminal);
}

function actions(view: GapsView, words: Words, terminal: Terminal): string {
  if (view.nextActions.length === 0) return '';
  const { colours } = terminal;
  return [
    colours.bold.underline(words.headings.nextActions),
    ...view.nextActions.map(({ for: need, text, action, more }, index) =>
      [
        wrap(
          cleanText(`${need}: ${action} ${words.moreLikeIt(more)}`.trimEnd()),
          terminal,
          '     ',
          `  ${String(index + 1)}. `,
        ),
        colours.dim(`     ${cut(cleanText(text), Math.min(terminal.width, widest) - 5)}`),
      ].join('\n'),
    ),
  ].join('\n');
}

function progress(
  { since, gained, lost, evidence }: ProgressView,
  words: Words,
  terminal: Terminal,
): string {
  const { colours } = terminal;
  const line = (sign: string, { id, from, to }: StateChangeView): string =>
    wrap(
      cleanText(`${id}: ${words.states[from]} → ${words.states[to]}`),
      terminal,
      '    ',
      `  ${sign} `,
    );
  return [
    colours.bold.underline(words.headings.progress),
    wrap(words.trust.progress(since, gained.length, lost.length, evidence), terminal, '  '),
    ...gained.map((one) => colours.green(line('+', one))),
    ...lost.map((one) => colours.yellow(line('-', one))),
  ].join('\n');
}

function openStates(view: GapsView, words: Words, terminal: Terminal): string {
  const counts = Object.entries(view.totals)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${String(count)} ${words.states[state as State]}`);
  return terminal.colours.dim(
    [
      wrap(counts.join(' · '), terminal),
      ...(view.open > 0 ? [wrap(planLine(view, words), terminal)] : []),
      wrap(words.seeAll, terminal),
    ].join('\n'),
  );
}

const planLine = ({ plan, open }: GapsView, words: Words): string =>
  [words.plannedOf(plan.planned, open), ...(plan.unplanned > 0 ? [words.seePlan] : [])].join(' ');
