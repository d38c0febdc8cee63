import type { CheckedFolder } from '../model/checked-folder.ts';
import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import { cleanText } from '../text/clean.ts';
import { LineIndex } from '../text/lines.ts';
import { sayFinding, type FindingWords } from '../words/findings/index.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly [counted: string]: number;
}

/** Counts the findings of one or several folders. */
export function summarise(folders: readonly CheckedFolder[]): Summary {
  const findings = folders.flatMap((folder) => folder.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts: Record<string, number> = {};
  for (const folder of folders) {
    for (const [name, number] of Object.entries(folder.counts)) {
      counts[name] = (counts[name] ?? 0) + number;
    }
  }
  return { errors: count('error'), warnings: count('warning'), notes: count('note'), ...counts };
}

/** A span as lines and columns of its file. */
export interface LinePlace {
  /** The path from the portfolio's folder; of a framework's file, from the folder in which the command was run. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns spans into lines and columns; each file is indexed once, and only when it has a finding. */
export class Places {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, LineIndex>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  linesOf(file: string): LineIndex {
    const known = this.#indexes.get(file) ?? new LineIndex(this.#texts.get(file) ?? '');
    this.#indexes.set(file, known);
    return known;
  }

  placeOf({ file, start, end }: Span): LinePlace {
    const lines = this.linesOf(file);
    const from = lines.placeOf(start);
    const to = lines.placeOf(end);
    return { file, ...from, endLine: to.line, endColumn: to.column };
  }
}

/** A folder in a heading: `Portfolio: examples/level-6`. The working directory needs no name. */
export function titleOf(
  { of, name, path }: CheckedFolder,
  { around }: Pick<FindingWords, 'around'>,
): string {
  const kind = around.folders[of];
  const called = name ?? path;
  return called === '.' ? kind : cleanText(`${kind}: ${called}`);
}

/** The findings of each file that has some, in the order of the report. */
export function groupByFile({ findings }: CheckedFolder): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { file } = finding.at;
    const known = files.get(file);
    if (known) known.push(finding);
    else files.set(file, [finding]);
  }
  return files;
}

/** What is wrong and what to do, in one line that is safe to show. */
export function sayInOneLine(
  finding: Finding,
  folder: Pick<CheckedFolder, 'mask'>,
  words: FindingWords,
): string {
  const { message, hint } = sayFinding(finding, folder, words);
  return cleanText(hint === undefined ? message : `${message} ${hint}`);
}
