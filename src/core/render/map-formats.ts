import { stateSigns } from '../model/state-shapes.ts';
import type { FrameworkMapView } from '../report/framework-map.ts';
import type { MapDocument } from '../report/framework-map-document.ts';
import { cleanText } from '../text/clean.ts';
import type { Words } from '../words/index.ts';
import { formatCohortCsv } from './cohort-csv.ts';
import { columnsOf, cut, padEnd, widest, wrap, type Terminal } from './terminal.ts';

/** So many of what is not looked at yet are shown unless all are asked for: it can be hundreds. */
const mostShown = 10;

/** How two frameworks relate, for a terminal: the numbers and the heat map first. */
export function formatMapTerminal(
  map: MapDocument,
  words: Words,
  terminal: Terminal & { readonly all: boolean },
): string {
  const { bold } = terminal.colours;
  const heading = (title: string): string => bold.underline(wrap(cleanText(title), terminal));
  const item = (text: string): string => wrap(cleanText(text), terminal, '    ', '  - ');
  const listOf = (title: string, lines: readonly string[], most = Infinity): readonly string[] => {
    if (lines.length === 0) return [];
    const more = lines.length - most;
    return [
      heading(title),
      ...lines.slice(0, most).map(item),
      ...(more > 0 ? [wrap(words.map.more(more), terminal, '    ', '    ')] : []),
    ];
  };
  const most = terminal.all ? Infinity : mostShown;
  const { columns } = words.map;
  const sections = [
    [
      bold(wrap(cleanText(map.title), terminal)),
      wrap(map.intro, terminal),
      ...map.summary.map((line) => wrap(cleanText(line), terminal)),
    ],
    heatLines(map, terminal, heading),
    ...map.parts.map(({ title, rows }) =>
      listOf(
        title,
        rows.map(
          ([part, total, mapped, none, open]) =>
            `${part!}: ${columns.mapped} ${mapped!}/${total!}${none === '0' ? '' : `; ${columns.none} ${none!}`}; ${columns.open} ${open!}`,
        ),
      ),
    ),
    listOf(
      map.mappings.title,
      map.mappings.rows.map(
        ([from, relation, to, why]) =>
          `${from!} – ${relation!} – ${to!}${terminal.all ? `: ${why!}` : ''}`,
      ),
    ),
    ...map.looked.map(({ title, rows }) =>
      listOf(
        title,
        rows.map(([id, text, why, ...who]) => `${id!}: ${text!} ${why!} (${who.join(', ')})`),
      ),
    ),
    ...map.open.map(({ title, rows }) =>
      listOf(
        title,
        rows.map(([id, text]) => `${id!}: ${text!}`),
        most,
      ),
    ),
    suggestionLines(map, terminal, heading),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Columns have numbers, with their names below; as many beside each other as there is room for. */
function heatLines(
  { heat }: MapDocument,
  terminal: Terminal,
  heading: (title: string) => string,
): readonly string[] {
  if (!heat) return [];
  const width = Math.min(terminal.width, widest);
  const titles = Math.min(
    Math.max(...heat.rows.map(({ title }) => columnsOf(title))),
    Math.floor(width / 2),
  );
  const cell = 7;
  const fitting = Math.max(1, Math.floor((width - titles - 2) / cell));
  const starts = heat.columns.flatMap((_, index) => (index % fitting === 0 ? [index] : []));
  return [
    heading(heat.title),
    wrap(cleanText(heat.intro), terminal),
    wrap(
      heat.legend.map(({ shape, text }) => `${stateSigns[shape]} ${text}`).join(' · '),
      terminal,
    ),
    ...starts.flatMap((start) => {
      const shown = heat.columns.slice(start, start + fitting);
      return [
        '',
        `${' '.repeat(titles + 2)}${shown.map((_, at) => padEnd(String(start + at + 1), cell)).join('')}`.trimEnd(),
        ...heat.rows.map(({ title, cells }) =>
          `${padEnd(cut(cleanText(title), titles), titles)}  ${cells
            .slice(start, start + fitting)
            .map(({ count, shape }) =>
              padEnd(shape ? `${stateSigns[shape]} ${String(count)}` : '·', cell),
            )
            .join('')}`.trimEnd(),
        ),
        ...shown.map((title, at) =>
          wrap(cleanText(`${String(start + at + 1)}: ${title}`), terminal, '     ', '  '),
        ),
      ];
    }),
  ];
}

function suggestionLines(
  { suggested }: MapDocument,
  terminal: Terminal & { readonly all: boolean },
  heading: (title: string) => string,
): readonly string[] {
  if (!suggested) return [];
  let last = '';
  return [
    heading(suggested.title),
    wrap(suggested.intro, terminal),
    ...suggested.rows.flatMap(([id, text, like, said]) => {
      const isNew = id !== last;
      last = id!;
      return [
        ...(isNew ? [wrap(cleanText(`${id!}: ${text!}`), terminal, '    ', '  - ')] : []),
        wrap(cleanText(`? ${like!}: ${said!}`), terminal, '        ', '      '),
      ];
    }),
  ];
}

/** A row for each statement and requirement of both frameworks. */
export function formatMapCsv({ from, to }: FrameworkMapView, { map, predicates }: Words): string {
  const { columns } = map;
  const { framework, id, text, part, state, related, author, date, suggestions } = columns;
  return formatCohortCsv({
    columns: [framework, id, text, part, state, related, author, date, suggestions].map(
      (title) => ({ title }),
    ),
    rows: [from, to].flatMap((side) =>
      side.items.map((one) => [
        side.framework,
        one.id,
        one.text,
        one.group,
        map.states[one.state],
        one.related.map((other) => `${predicates[other.predicate]}: ${other.id}`).join(', '),
        one.lookedAt?.author,
        one.lookedAt?.date,
        one.suggestions?.map((other) => other.id).join(', '),
      ]),
    ),
  });
}
