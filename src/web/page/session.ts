import type { AttachmentContents } from '../../core/model/attachment-content.ts';
import type { Assessment } from '../../core/model/assessment.ts';
import type { CheckedFolder } from '../../core/model/checked-folder.ts';
import type { IsoDate } from '../../core/model/date.ts';
import { onDisk, type OtherFile } from '../../core/model/folder.ts';
import { splitId, type TargetId } from '../../core/model/ids.ts';
import { settingsFile } from '../../core/model/layout.ts';
import type { Library } from '../../core/model/library.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import { isFrameworksFault, type FrameworksFault } from '../../core/model/ports.ts';
import type { Language } from '../../core/model/text.ts';
import type { GapsView } from '../../core/report/gaps.ts';
import { viewGaps } from '../../core/report/gaps-view.ts';
import { assess, isAboutPrivacy } from '../../core/workspace/assess.ts';
import { loadFrameworks } from '../../core/workspace/frameworks.ts';
import { checkWorkspace, openWorkspace, type Workspace } from '../../core/workspace/workspace.ts';
import { loadReaders } from './load-readers.ts';
import { filesForPanel } from '../../core/workspace/pack.ts';
import type { FolderTree } from './folder-tree.ts';
import { portsOver } from './ports.ts';

/** How somebody wants to look at a portfolio. */
export interface Looking {
  readonly language: Language;
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  /** Another target than the portfolio’s own. */
  readonly target: string | undefined;
}

/** A portfolio as the commands see it, all of it worked out once. */
export interface Looked extends Looking {
  readonly workspace: Workspace;
  readonly portfolio: Portfolio;
  readonly sources: Workspace['sources'];
  readonly library: Library;
  /** Every framework that there is. */
  readonly everything: Library;
  readonly checked: CheckedFolder;
  /** Checks again, with what is inside the attachments. */
  readonly checkWith: (contents: AttachmentContents) => CheckedFolder;
  readonly assessment: Assessment | undefined;
  readonly gaps: GapsView | undefined;
  readonly isBroken: boolean;
}

/** A portfolio that is open on the page. */
export class Session {
  readonly tree: FolderTree;
  /** The path of the portfolio in the folder that was opened: empty, or with a slash at its end. */
  readonly root: string;
  /** Whether somebody wants changes kept in this browser until they are saved. */
  isKeeping = false;
  /** Changed files that this browser has no room to keep. */
  notKept: readonly string[] = [];
  /** Who wants to hear that files have changed. */
  onChange: () => void = () => undefined;
  #opened:
    | { readonly states: readonly unknown[]; readonly contents: Promise<AttachmentContents> }
    | undefined;
  #looked: { readonly key: string; readonly is: Promise<Looked | FrameworksFault> } | undefined;

  constructor(tree: FolderTree, root: string) {
    this.tree = tree;
    this.root = root;
  }

  /** The name of the portfolio’s folder. */
  get folder(): string {
    return this.root === '' ? this.tree.name : this.root.slice(0, -1).replace(/^.*\//, '');
  }

  /** Looks at the portfolio, as it is with its changes. The same look at the same files is taken once. */
  look(looking: Looking): Promise<Looked | FrameworksFault> {
    const key = JSON.stringify(looking);
    if (this.#looked?.key !== key) {
      this.#looked = { key, is: this.tree.settle(() => look(this.tree, this.root, looking)) };
    }
    return this.#looked.is;
  }

  /** What is inside the attachments. As long as they stay as they are, they are opened once. */
  contentsOf(portfolio: Portfolio): Promise<AttachmentContents> {
    const files = filesForPanel(portfolio);
    const pathOf = (file: OtherFile): string => this.root + onDisk(file);
    const states = files.flatMap((file) => [file.path, this.tree.stateOf(pathOf(file))]);
    if (!this.#opened || !isSame(this.#opened.states, states)) {
      const contents = loadReaders().then((readers) =>
        readers.insideAttachments(files, (file) => this.tree.blobOf(pathOf(file))),
      );
      this.#opened = { states, contents };
    }
    return this.#opened.contents;
  }

  /** What is inside files that were attached here and are not saved yet, of those at some paths. */
  async newContentsOf(
    { files }: Portfolio,
    paths: ReadonlySet<string>,
  ): Promise<AttachmentContents | undefined> {
    const pathOf = (file: OtherFile): string => this.root + onDisk(file);
    const added = files.filter(
      (file) => paths.has(file.path) && this.tree.changed.has(pathOf(file)),
    );
    if (added.length === 0) return undefined;
    const readers = await loadReaders();
    return readers.insideAttachments(added, (file) => this.tree.blobOf(pathOf(file)));
  }

  /** The bytes of a file as it is now, as far as they were read. */
  bytesOf(path: string): Uint8Array | undefined {
    const inTree = this.root + path;
    return this.tree.changed.get(inTree) ?? this.tree.before(inTree);
  }

  /** Puts bytes in the place of a file of the portfolio, until they are saved or undone. */
  change(path: string, bytes: Uint8Array): void {
    this.tree.change(this.root + path, bytes);
    this.forget();
  }

  /** Looks again at what was looked at: files have changed. */
  forget(): void {
    this.#looked = undefined;
    this.onChange();
  }

  undo(treePath: string): void {
    this.tree.undo(treePath);
    this.forget();
  }
}

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((one, index) => one === now[index]);

/** Lets the browser show what there is, and hear the person, between two parts of long work. */
const breath = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

async function look(
  tree: FolderTree,
  root: string,
  looking: Looking,
): Promise<Looked | FrameworksFault> {
  const { asOf, today, language } = looking;
  const open = (target?: string): Workspace | FrameworksFault =>
    openWorkspace(portsOver(tree, root), { asOf, today, path: '.', target });
  const own = open();
  if (isFrameworksFault(own)) return own;
  const target = looking.target ?? own.settings.target;
  // Ids written without a framework belong to that of the target where the portfolio has none itself.
  const workspace = own.settings.target === undefined ? open(target) : own;
  if (isFrameworksFault(workspace)) return workspace;
  const { portfolio, sources, places, path } = workspace;
  const library = workspace.library(...(target === undefined ? [] : [target]));
  await breath();
  const checkable = { path, portfolio, sources, places, library: workspace.library() };
  const checked = checkWorkspace(checkable, asOf);
  await breath();
  const assessment =
    target === undefined || splitId(target) === undefined
      ? undefined
      : assess({ portfolio, library }, target as TargetId, asOf);
  return {
    ...looking,
    workspace,
    portfolio,
    sources,
    library,
    everything: loadFrameworks(places),
    checked,
    checkWith: (contents) => checkWorkspace(checkable, asOf, contents),
    assessment,
    gaps:
      assessment &&
      viewGaps(assessment, library, language, {
        personalDetails: checked.findings.filter(isAboutPrivacy).length,
      }),
    isBroken: sources.incomplete.has(settingsFile),
  };
}
