import { cleanText } from '../text/clean.ts';
import type { SheetChangeLine } from '../report/sign-off-sheet.ts';
import type { Terminal } from './terminal.ts';

/** A change of one file as a diff. Callers give masked texts, so that it shows no personal details. */
export async function diffOf(
  path: string,
  before: string,
  after: string,
  { colours }: Terminal,
): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(path, path, before, after, '', '', { context: 1 });
  const paint: Readonly<Record<string, (line: string) => string>> = {
    '+': colours.green,
    '-': colours.red,
    '@': colours.dim,
  };
  return patch
    .split(/\r\n|\n|\r/)
    .filter((line) => /^[-+@ ]/.test(line))
    .map((line, index) => {
      // The first two lines name the file, and have their own spaces.
      const apart = index < 2 || line.startsWith('@') ? line : `${line[0]!} ${line.slice(1)}`;
      return (paint[line[0]!] ?? ((same: string) => same))(cleanText(apart));
    })
    .join('\n');
}

/** The lines that differ between two texts, with one line before and after them; empty lines say nothing. */
export async function sheetChangeLines(
  before: string,
  after: string,
): Promise<readonly SheetChangeLine[]> {
  const { structuredPatch } = await import('diff');
  const kinds: Readonly<Record<string, SheetChangeLine['kind']>> = {
    '+': 'added',
    '-': 'removed',
    ' ': 'unchanged',
  };
  return structuredPatch('', '', before, after, '', '', { context: 1 })
    .hunks.flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const kind = kinds[line[0]!];
      const text = cleanText(line.slice(1)).trim();
      return kind === undefined || text === '' ? [] : [{ kind, text }];
    });
}
