import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import { LineIndex } from './lines.ts';

/** What is checked: folders of practitioners, or framework data. */
export type Checked = 'portfolio' | 'framework';

/** The findings of one portfolio or framework, with the texts that they point into. */
export interface CheckedFolder {
  readonly of: Checked;
  /** The folder, relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** How much was looked at: pieces of evidence and claims, or statements and requirements. */
  readonly counts: Readonly<Record<string, number>>;
}

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
export interface Place {
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

  placeOf({ file, start, end }: Span): Place {
    const lines = this.linesOf(file);
    const from = lines.placeOf(start);
    const to = lines.placeOf(end);
    return { file, ...from, endLine: to.line, endColumn: to.column };
  }
}

/** The path of a file as the user can open it from the working directory. */
export function shownPath(folder: CheckedFolder, file: string): string {
  return folder.path === '.' ? file : `${folder.path}/${file}`;
}
