import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/place.ts';
import { LineIndex } from './lines.ts';

/** The findings of one portfolio or framework, with the texts that they point into. */
export interface CheckedFolder {
  /** The folder, relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /** Numbers of things that were checked. */
  readonly evidence: number;
  readonly claims: number;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly evidence: number;
  readonly claims: number;
}

/** Counts the findings of one or several folders. */
export function summarise(folders: readonly CheckedFolder[]): Summary {
  const findings = folders.flatMap((folder) => folder.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const sum = (of: 'evidence' | 'claims'): number =>
    folders.reduce((total, folder) => total + folder[of], 0);
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    evidence: sum('evidence'),
    claims: sum('claims'),
  };
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
