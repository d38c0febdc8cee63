import type { Severity } from '../model/finding.ts';
import { formatJson } from '../text/json.ts';
import { sayFinding, type FindingWords } from '../words/findings/index.ts';
import { Places, summarise, type LinePlace, type Summary } from './findings.ts';
import { type CheckedFolder } from '../model/checked-folder.ts';

/** One finding for programs. Lines and columns begin at 1; columns count UTF-16 units. */
export interface FindingOutput extends LinePlace {
  readonly code: string;
  /** The name of the rule: `unknown-statement`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do. */
  readonly hint?: string | undefined;
  /**
   * The path from the portfolio's folder or, of a framework's file, from the framework's folder: the same
   * wherever the command was run. `file` of a framework is the path from the folder in which it was run.
   */
  readonly path: string;
  /** The ids that the finding is about. */
  readonly subject?: readonly string[] | undefined;
  /** Other places that a reader needs to see. */
  readonly related?: readonly (LinePlace & { readonly message: string })[] | undefined;
}

/** The findings of one portfolio or framework. */
export interface FolderOutput {
  /** The portfolio's folder, seen from the folder in which the command was run. */
  readonly path: string;
  readonly findings: readonly FindingOutput[];
  readonly summary: Summary;
}

/** What `check --format json` writes. */
export interface CheckOutput {
  /** The version of this form. */
  readonly otpath: '1';
  readonly portfolios: readonly FolderOutput[];
}

/** What `framework validate --format json` writes. */
export interface ValidateOutput {
  /** The version of this form. */
  readonly otpath: '1';
  readonly frameworks: readonly FolderOutput[];
}

/** The stable form for programs. */
export const formatFindingsJson = (
  folders: readonly CheckedFolder[],
  words: FindingWords,
): string =>
  formatJson(
    folders[0]?.of === 'framework'
      ? ({
          otpath: '1',
          frameworks: folders.map((folder) => folderOutput(folder, words)),
        } satisfies ValidateOutput)
      : checkOutput(folders, words),
  );

/** The findings of portfolios as plain data. */
export const checkOutput = (
  folders: readonly CheckedFolder[],
  words: FindingWords,
): CheckOutput => ({
  otpath: '1',
  portfolios: folders.map((folder) => folderOutput(folder, words)),
});

function folderOutput(folder: CheckedFolder, words: FindingWords): FolderOutput {
  const places = new Places(folder.texts);
  return {
    path: folder.path,
    findings: folder.findings.map((finding) => {
      const { code, rule, severity, at, subject, related } = finding;
      const said = sayFinding(finding, folder, words);
      return {
        code,
        rule,
        severity,
        message: said.message,
        hint: said.hint,
        path: pathWithin(folder, at.file),
        ...places.placeOf(at),
        subject,
        related: related?.map((one, index) => ({
          message: said.related[index]!,
          ...places.placeOf(one.at),
        })),
      };
    }),
    summary: summarise([folder]),
  };
}

const pathWithin = ({ of, name = '' }: CheckedFolder, file: string): string =>
  of === 'framework' && file.startsWith(`${name}/`) ? file.slice(name.length + 1) : file;
