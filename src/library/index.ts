/**
 * otpath as a library: the same core as the command's, for other people's scripts and for a page in a browser.
 * It opens nothing and sends nothing: files, frameworks and the day are given to it. It works wherever
 * JavaScript does, and makes no code from text, so that a strict Content-Security-Policy may forbid that.
 *
 * @example
 * const portfolio = openPortfolio(filesInMemory({ 'otpath.yaml': '…', 'evidence/audit.md': '…' }), {
 *   asOf: '2026-11-22',
 *   frameworks: [wales],
 * });
 * portfolio.check().portfolios[0].summary.errors; // 0
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { assessPortfolio } from '../core/assess/assess.ts';
import {
  filesInMemory as filesFromBytes,
  filesOver as over,
} from '../core/files/files-in-memory.ts';
import { isCalendarDate, type IsoDate } from '../core/model/date.ts';
import type { Framework } from '../core/model/framework.ts';
import type { TargetId } from '../core/model/ids.ts';
import {
  isFrameworksFault,
  isRefusal,
  type FileSource,
  type NamedFile,
  type WorkspacePorts,
} from '../core/model/ports.ts';
import type { Language } from '../core/model/text.ts';
import { checkOutput, type CheckOutput } from '../core/render/findings-json.ts';
import { viewGaps } from '../core/report/gaps-view.ts';
import type { GapsView } from '../core/report/gaps.ts';
import { findingWordsIn } from '../core/words/findings/index.ts';
import { resolvePath } from '../core/text/resolve-path.ts';
import { checkWorkspace, openWorkspace, type Workspace } from '../core/workspace/workspace.ts';

export type { FileSource, Framework, CheckOutput, GapsView, Language };

/** How a portfolio is looked at. */
export interface OpenOptions {
  /** The day as of which everything holds, as `2026-11-22`. */
  readonly asOf: string;
  /**
   * The frameworks that can be used, as otpath ships them: `otpath/frameworks/wales-social-care-ot.json`, and so
   * on. What the settings say under `frameworks` is not followed: a caller who has those frameworks gives them here.
   */
  readonly frameworks: readonly Framework[];
  /** The path of the portfolio's folder, as findings show it; `.` if left out. */
  readonly path?: string;
}

/** One portfolio. It is read when something is first asked of it, and never again. */
export interface OpenPortfolio {
  /** Everything that is wrong with its files: what `otpath check --format json` gives. */
  readonly check: (options?: { readonly language?: Language }) => CheckOutput;
  /**
   * What is covered, what is missing and what to do next: what `otpath gaps --format json` gives. `target` is
   * the portfolio's own if left out. Undefined where the target is not known, or none of the frameworks given
   * has it.
   */
  readonly gaps: (options?: {
    readonly target?: string;
    readonly language?: Language;
  }) => GapsView | undefined;
}

/** Opens a portfolio. Throws a RangeError where `asOf` is no day of the calendar. */
export function openPortfolio(files: FileSource, options: OpenOptions): OpenPortfolio {
  const asOf = options.asOf as IsoDate;
  if (!isCalendarDate(asOf))
    throw new RangeError(`"${options.asOf}" is no day such as 2026-11-22.`);
  const opened = (target?: string): Workspace => open(files, options, asOf, target);
  const own = opened();
  const check = (workspace: Workspace) =>
    checkWorkspace(
      {
        path: workspace.path,
        places: workspace.places,
        sources: workspace.sources,
        portfolio: workspace.portfolio,
        library: workspace.library(),
      },
      asOf,
    );
  return {
    check: ({ language = 'en' } = {}) => checkOutput([check(own)], findingWordsIn(language)),
    gaps: ({ target = own.settings.target, language = 'en' } = {}) => {
      if (target === undefined) return undefined;
      // Ids written without a framework belong to that of the target where the portfolio has none itself.
      const workspace = own.settings.target === undefined ? opened(target) : own;
      const library = workspace.library(target);
      const assessment = assessPortfolio(workspace.portfolio, library, target as TargetId, asOf);
      if (!assessment) return undefined;
      const { findings } = check(workspace);
      return viewGaps(assessment, library, language, {
        personalDetails: findings.filter(({ topic }) => topic === 'privacy').length,
      });
    },
  };
}

function open(
  files: FileSource,
  { frameworks, path = '.' }: OpenOptions,
  asOf: IsoDate,
  target: string | undefined,
): Workspace {
  const workspace = openWorkspace(portsOver(files, frameworks), {
    asOf,
    today: asOf,
    path,
    target,
  });
  // Its frameworks were given, so there is none that could be missing.
  if (isFrameworksFault(workspace)) throw new Error(workspace.kind);
  return workspace;
}

/** The ports where there is no computer to ask: no signature is checked, and nothing is outside. */
const portsOver = (files: FileSource, frameworks: readonly Framework[]): WorkspacePorts => ({
  files,
  hashText: (text) => hashBytes(utf8ToBytes(text)),
  withSignature: (_signOff, _signature, ask) =>
    ask({ fits: () => 'not-here', isBy: () => 'not-here' }),
  frameworks: () =>
    new Map(
      frameworks.map((framework) => [
        framework.id,
        {
          name: framework.id,
          shownAs: framework.id,
          isBuiltIn: true,
          files: () => filesFromBytes(new Map(), hashBytes),
          ready: () => framework,
        },
      ]),
    ),
  openNamed: (written, most, from) => openInside(files, written, most, from),
});

/** A file that the portfolio names and that it holds itself. */
function openInside(
  files: FileSource,
  written: string,
  most: number,
  from: NamedFile | undefined,
): NamedFile | undefined {
  const path = resolvePath(from?.path ?? '', written);
  const bytes = path === undefined ? undefined : files.read(path, most);
  if (path === undefined || !bytes || isRefusal(bytes)) return undefined;
  return { source: { path, bytes }, isInPortfolio: true, path };
}

const hashBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Files by their paths from the portfolio's folder, with forward slashes: texts, or bytes as they are on a disk. */
export const filesInMemory = (files: Readonly<Record<string, string | Uint8Array>>): FileSource =>
  filesFromBytes(bytesOf(files), hashBytes);

/** A folder with texts laid over it, such as those that somebody has open in an editor and has not saved. */
export const filesOver = (
  folder: FileSource,
  unsaved: Readonly<Record<string, string | Uint8Array>>,
): FileSource => over(folder, bytesOf(unsaved), hashBytes);

const bytesOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? utf8ToBytes(file) : file,
    ]),
  );
