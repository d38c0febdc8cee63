import type { Finding } from './finding.ts';

/** What is checked: folders of practitioners, or framework data. */
export type Checked = 'portfolio' | 'framework';

/** The findings of one portfolio or framework, with the texts that they point into. */
export interface CheckedFolder {
  readonly of: Checked;
  /** The folder, relative to the working directory, with forward slashes. */
  readonly path: string;
  /** What to call it in a heading, where the path says too little. */
  readonly name?: string;
  readonly findings: readonly Finding[];
  /** What the portfolio hides, each with a reason. */
  readonly hidden?: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  /**
   * Masks what no output may show in a sentence about this folder. Findings and texts are masked already; a
   * detail may still come about where one of their values joins the words around it.
   */
  readonly mask: (sentence: string) => string;
  /** How many files beside the evidence nobody looked into for personal details, where that was not asked for. */
  readonly unopened?: number;
  /** How much was looked at: pieces of evidence and claims, or statements and requirements. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The path of a file as the user can open it from the working directory. */
export function shownPath(folder: CheckedFolder, file: string): string {
  let path = folder.path === '.' ? file : `${folder.path}/${file}`;
  // A folder and the way out of it cancel each other.
  for (let longer = ''; longer !== path;) {
    longer = path;
    path = path.replace(/(^|\/)(?!\.\.?\/)[^/]+\/\.\.\//, '$1');
  }
  return path;
}
