import type { IBufferCell, Terminal } from '@xterm/headless';

/** The colours of a terminal on dark ground, each readable on it (at least 4.5 to 1). */
const ground = '#1d2433';
const ink = '#e6e9f0';
const colours = [
  '#8a94a6',
  '#ff8f8f',
  '#8fdc9a',
  '#f2cf73',
  '#8fbcff',
  '#dda6f5',
  '#7edbe0',
  '#e6e9f0',
] as const;

/** In units of the picture. */
const column = 8.4;
const row = 19;
const size = 14;
const edge = 16;

/** Signs next to each other that look the same. */
interface Run {
  readonly start: number;
  readonly text: string;
  readonly columns: number;
  readonly style: string;
  readonly back: string | undefined;
}

/** The lines of a terminal as a picture in SVG, the same on every machine. `title` is for those
 * who can't see it; `from` is the first line. */
export function drawTerminal(
  { buffer: { active }, cols }: Terminal,
  title: string,
  from = 0,
): string {
  const rows: (readonly Run[])[] = [];
  for (let index = from; index < active.length; index += 1) {
    const line = active.getLine(index);
    rows.push(line ? runsOf(cols, (at) => line.getCell(at)) : []);
  }
  while (rows.length > 0 && rows.at(-1)!.every(({ text }) => text.trim() === '')) rows.pop();
  const width = Math.ceil(cols * column + 2 * edge);
  const height = rows.length * row + 2 * edge;
  const drawn = rows.flatMap((runs, index) =>
    runs.flatMap((run) => drawRun(run, edge + index * row)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escape(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${ground}"/>`,
    `<g font-family="ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${String(size)}">`,
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function runsOf(cols: number, cellAt: (at: number) => IBufferCell | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < cols; at += 1) {
    const cell = cellAt(at);
    // The second half of a wide sign has no width of its own.
    if (!cell || cell.getWidth() === 0) continue;
    const { style, back } = looksOf(cell);
    const text = cell.getChars() || ' ';
    const last = runs.at(-1);
    if (last?.style === style && last.back === back) {
      runs[runs.length - 1] = {
        ...last,
        text: last.text + text,
        columns: last.columns + cell.getWidth(),
      };
    } else {
      runs.push({ start: at, text, columns: cell.getWidth(), style, back });
    }
  }
  return runs;
}

function looksOf(cell: IBufferCell): Pick<Run, 'style' | 'back'> {
  const front = cell.isFgDefault() ? ink : colours[cell.getFgColor() % 8]!;
  const behind = cell.isBgDefault() ? undefined : colours[cell.getBgColor() % 8]!;
  const isInverse = cell.isInverse() !== 0;
  const style = [
    `fill="${isInverse ? (behind ?? ground) : cell.isDim() ? colours[0] : front}"`,
    cell.isBold() ? 'font-weight="bold"' : '',
    cell.isItalic() ? 'font-style="italic"' : '',
    cell.isUnderline() ? 'text-decoration="underline"' : '',
  ];
  return {
    style: style.filter((one) => one !== '').join(' '),
    back: isInverse ? front : behind,
  };
}

function drawRun({ start, text, columns, style, back }: Run, top: number): readonly string[] {
  const x = (at: number): string => (edge + at * column).toFixed(1);
  const long = (count: number): string => (count * column).toFixed(1);
  const behind = back
    ? [
        `<rect x="${x(start)}" y="${String(top)}" width="${long(columns)}" height="${String(row)}" fill="${back}"/>`,
      ]
    : [];
  if (text.trim() === '') return behind;
  const lead = text.length - text.trimStart().length;
  const trail = text.length - text.trimEnd().length;
  // Not every viewer keeps spaces that stand together.
  const shown = escape(text.trim()).replaceAll('  ', '\u00A0 ');
  const line = `<text x="${x(start + lead)}" y="${String(top + 14)}" ${style} textLength="${long(columns - lead - trail)}">${shown}</text>`;
  return [...behind, line];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
