import type { IsoDate } from '../model/date.ts';
import type { ImpactOutput } from '../model/framework-impact.ts';
import type { ImpactView } from '../report/framework-impact-view.ts';
import { cleanText } from '../text/clean.ts';
import { formatJson } from '../text/json.ts';
import { formatCohortCsv } from './cohort-csv.ts';
import { wrap, type Terminal } from './terminal.ts';

/** What another version would touch, for a terminal: a line for each person and each statement. */
export function formatImpactTerminal(view: ImpactView, terminal: Terminal): string {
  const { bold } = terminal.colours;
  const item = (text: string): string => wrap(cleanText(text), terminal, '    ', '  - ');
  const sections = [
    [
      bold(wrap(cleanText(view.title), terminal)),
      wrap(view.summary, terminal),
      wrap(view.estimate, terminal),
    ],
    ...view.tables
      .filter(({ name, rows }) => name !== 'places' && rows.length > 0)
      .map(({ title, columns, rows }) => [
        bold.underline(wrap(title, terminal)),
        ...rows.map(([first, ...rest]) => {
          const cells = rest.flatMap((cell, index) =>
            cell === '' || cell === 0 ? [] : [`${columns[index + 1]!.title}: ${String(cell)}`],
          );
          return item([String(first), cells.join('; ')].filter((one) => one !== '').join('. '));
        }),
      ]),
    ...(view.unread.length > 0
      ? [[bold.underline(wrap(view.unreadTitle, terminal)), ...view.unread.map(item)]]
      : []),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export const formatImpactJson = ({ impact }: ImpactView): string =>
  formatJson({ otpath: '1', ...impact } satisfies ImpactOutput);

/** A row for each place that is touched: what a letter to each person is made from. */
export const formatImpactCsv = ({ tables }: ImpactView): string =>
  formatCohortCsv(tables.find(({ name }) => name === 'places')!);

/** A sheet for each table. */
export async function formatImpactXlsx({ tables }: ImpactView, day: IsoDate): Promise<Uint8Array> {
  const { formatSheets } = await import('./cohort-xlsx.ts');
  return formatSheets(
    tables.map(({ title, columns, rows }) => ({ sheet: title, columns, rows })),
    day,
  );
}
