import { wrap, type Terminal } from './terminal.ts';
import { prepareText, withoutComments } from './practitioner-text.ts';

/**
 * The text of evidence in lines for a terminal, as somebody wrote it: without the prompts of its template,
 * which are comments, and without headings that have nothing below them.
 */
export function linesOfEvidence(text: string, terminal: Terminal): readonly string[] {
  const written = withoutComments(prepareText(text)).trimEnd().split('\n');
  const kept = written.filter((_, index) => !isBareHeading(written, index));
  return kept
    .map((line) => line.trimEnd())
    .filter((line, index, all) => line !== '' || (index > 0 && all[index - 1] !== ''))
    .flatMap((line) => {
      const lines = wrap(
        line,
        terminal,
        /^\s*(?:[-*+] |\d+[.)] |> )?/.exec(line)![0].replace(/\S/g, ' '),
        '',
      );
      return levelOf(line) > 0
        ? lines.split('\n').map((one) => terminal.colours.bold(one))
        : lines.split('\n');
    });
}

/** The level of a heading; 0 for every other line. */
const levelOf = (line: string): number => /^ {0,3}(#{1,6})(?:\s|$)/.exec(line)?.[1]?.length ?? 0;

/** Whether nothing is written below a heading, not even a heading of a lower level. */
function isBareHeading(lines: readonly string[], at: number): boolean {
  const level = levelOf(lines[at]!);
  if (level === 0) return false;
  for (const line of lines.slice(at + 1)) {
    const next = levelOf(line);
    if (next > 0 && next <= level) return true;
    if (next === 0 && line.trim() !== '') return false;
  }
  return true;
}
