import type { Finding, Severity } from '../model/finding.ts';
import { cleanText } from '../text/clean.ts';
import { sayFixable, saySummary, sayUnopened } from './findings-summary.ts';
import { Places, summarise, type LinePlace } from './findings.ts';
import { sayFinding, type FindingWords, type SaidFinding } from '../words/findings/index.ts';
import { shownPath, type CheckedFolder } from '../model/checked-folder.ts';
import { columnsOf, cut, wrap, type Terminal } from './terminal.ts';

/** Findings for people: what, where with the line itself, what to do; a summary last. */
export function formatFindingsPretty(
  folders: readonly CheckedFolder[],
  words: FindingWords,
  terminal: Terminal,
): string {
  const blocks = folders.flatMap((folder) => {
    const places = new Places(folder.texts);
    return folder.findings.map((finding) =>
      formatFinding(finding, sayFinding(finding, folder, words), {
        folder,
        places,
        words,
        terminal,
      }),
    );
  });
  return [...blocks, summaryLine(folders, words, terminal)].join('\n');
}

const paint: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'blue',
};

interface Surroundings {
  readonly folder: CheckedFolder;
  readonly places: Places;
  readonly words: FindingWords;
  readonly terminal: Terminal;
}

function formatFinding(
  { code, severity, at, related }: Finding,
  { message, hint, related: headings }: SaidFinding,
  { folder, places, words, terminal }: Surroundings,
): string {
  const { colours } = terminal;
  const place = places.placeOf(at);
  const label = `${words.around.severities[severity]}[${code}]`;
  const [head = '', ...rest] = wrap(`${label}: ${cleanText(message)}`, terminal, '  ', '').split(
    '\n',
  );
  const gutter = String(
    Math.max(place.line, ...(related ?? []).map((one) => places.placeOf(one.at).line)),
  ).length;
  const lines = [
    colours[paint[severity]].bold(label) + colours.bold(head.slice(label.length)),
    ...rest.map((line) => colours.bold(line)),
    arrow(place, folder, gutter, terminal),
    ...frame(place, places, gutter, terminal, paint[severity]),
    ...(related ?? []).flatMap((one, index) => {
      const there = places.placeOf(one.at);
      return [
        `${' '.repeat(gutter)} ${colours.dim(`${cleanText(headings[index]!)}:`)}`,
        ...(there.file === place.file ? [] : [arrow(there, folder, gutter, terminal)]),
        ...frame(there, places, gutter, terminal, 'blue'),
      ];
    }),
    ...(hint === undefined
      ? []
      : [
          wrap(
            cleanText(hint),
            terminal,
            ' '.repeat(gutter + 3),
            `${' '.repeat(gutter)} ${colours.cyan('=')} `,
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function arrow(
  place: LinePlace,
  folder: CheckedFolder,
  gutter: number,
  { colours }: Terminal,
): string {
  const path = cleanText(shownPath(folder, place.file));
  const where = folder.texts.has(place.file)
    ? `${path}:${String(place.line)}:${String(place.column)}`
    : path;
  return `${' '.repeat(gutter)}${colours.blue('-->')} ${where}`;
}

/** The line with its number, and signs under the piece that is meant. Lines wider than the terminal are cut around the piece. */
function frame(
  place: LinePlace,
  places: Places,
  gutter: number,
  { colours, width }: Terminal,
  colour: 'red' | 'yellow' | 'blue',
): readonly string[] {
  const text = places.linesOf(place.file).lineText(place.line);
  if (text.trim() === '') return [];
  const room = Math.max(20, Math.min(width, 100) - gutter - 3);
  // A line can have thousands of findings, so only what may be seen of it is looked at.
  const most = room * 4;
  const end = place.endLine === place.line ? place.endColumn - 1 : text.length;
  const from = place.column - 1;
  const to = Math.min(Math.max(end, place.column), from + most);
  const isLong = from > most;
  const before = cleanText(text.slice(isLong ? from - most : 0, from));
  const piece = cleanText(text.slice(from, to));
  // What follows the piece is cut with an ellipsis, which takes a column.
  const needed = columnsOf(before + piece) + (to < text.length ? 1 : 0);
  const lead = isLong || needed > room ? leadingPart(before, room) : before;
  const shown = cut(lead + piece + cleanText(text.slice(to, to + most)), room);
  const offset = columnsOf(lead);
  const marks = Math.max(1, Math.min(columnsOf(piece), room - offset));
  const number = String(place.line).padStart(gutter);
  return [
    `${colours.blue(`${number} |`)} ${shown}`,
    `${colours.blue(`${' '.repeat(gutter)} |`)} ${' '.repeat(offset)}${colours[colour]('^'.repeat(marks))}`,
  ];
}

/** The end of what stands before the piece, so that at least a part of the piece fits. */
function leadingPart(before: string, room: number): string {
  const keep = Math.floor(room / 3);
  return columnsOf(before) <= keep ? before : `…${Array.from(before).slice(-keep).join('')}`;
}

function summaryLine(
  folders: readonly CheckedFolder[],
  words: FindingWords,
  terminal: Terminal,
): string {
  const { errors, warnings, notes } = summarise(folders);
  const { colours } = terminal;
  const paintLine =
    errors > 0 ? colours.red : warnings + notes > 0 ? colours.yellow : colours.green;
  return [
    paintLine.bold(wrap(saySummary(folders, words), terminal)),
    ...[sayFixable(folders, words), sayUnopened(folders, words)]
      .filter((line) => line !== '')
      .map((line) => wrap(line, terminal)),
    '',
  ].join('\n');
}
