import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './run.ts';

const folder = join(repository, 'frameworks', 'wales-social-care-ot');

/** A text with a piece of it replaced, which has to be there once. */
function replaced(text: string, piece: string, by: string): string {
  const parts = text.split(piece);
  if (parts.length !== 2) throw new Error(`${String(parts.length - 1)} times: ${piece}`);
  return parts.join(by);
}

/** One statement of a file with changes of its lines, and lines behind it. */
function changed(text: string, id: string, change: (lines: string) => string): string {
  const begin = text.indexOf(`  - id: ${id}\n`);
  const next = text.indexOf('\n  - id: ', begin);
  const end = next < 0 ? text.length : next + 1;
  return text.slice(0, begin) + change(text.slice(begin, end)) + text.slice(end);
}

const raised = (lines: string): string =>
  replaced(lines, '    revision: 1\n', '    revision: 2\n    changed_in: 1.1.0\n');

const retired = (lines: string, ...more: readonly string[]): string =>
  `${lines}    status: retired\n    changed_in: 1.1.0\n${more.map((one) => `    ${one}\n`).join('')}`;

/** Two halves of L6-PP-03, as statements of their own. */
const halves = (lines: string): string =>
  [
    ['L6-PP-03A', 'Makes judgements that involve a range of facts and options.'],
    ['L6-PP-03B', 'Makes judgements that involve analysis and interpretation.'],
  ]
    .map(([id, text]) =>
      lines.replace('id: L6-PP-03', `id: ${id!}`).replace(/text: .*/, `text: ${text!}`),
    )
    .join('');

/**
 * A version 1.1.0 of the Welsh framework by path below its folder: L6-PP-03 is split, L6-PP-05 merged into L6-PP-06,
 * L8-PP-03 raised from should to must, L6-PP-07 moved to another aspect, and L6-PP-10 retired.
 */
export function walesNext(): Readonly<Record<string, string>> {
  const change: Readonly<Record<string, (text: string) => string>> = {
    'framework.yaml': (text) => replaced(text, 'version: 1.0.0', 'version: 1.1.0'),
    'statements/level-6.yaml': (text) => {
      let now = changed(
        text,
        'L6-PP-03',
        (lines) => halves(lines) + retired(lines, 'split_into: [L6-PP-03A, L6-PP-03B]'),
      );
      now = changed(now, 'L6-PP-05', (lines) => retired(lines, 'merged_into: L6-PP-06'));
      now = changed(now, 'L6-PP-06', (lines) =>
        raised(
          replaced(lines, 'text: Works autonomously', 'text: Leads a team and works autonomously'),
        ),
      );
      now = changed(now, 'L6-PP-07', (lines) =>
        replaced(lines, '[safe-effective-care]', '[judgement-and-decisions]'),
      );
      return changed(now, 'L6-PP-10', (lines) => retired(lines));
    },
    'statements/level-8.yaml': (text) =>
      changed(text, 'L8-PP-03', (lines) =>
        raised(replaced(lines, 'strength: should', 'strength: must')),
      ),
  };
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.yaml'))
      .map((path) => {
        const text = readFileSync(join(folder, path), 'utf8');
        return [path, change[path]?.(text) ?? text];
      }),
  );
}
