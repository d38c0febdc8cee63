import type { Folder, SourceFile } from '../model/folder.ts';
import type { Limits, ReadingLimit } from '../model/limits.ts';
import type { Locate, Origin, Span } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { FileData, FileKind } from './schemas.ts';
import { decodeText, isProblem, meantBy, type TextFile } from '../text/decode.ts';
import { readShape, type Filling, type Shape } from './shape.ts';
import { readYaml, type YamlText, type YamlTree } from './yaml/yaml.ts';

/** The limits of size that hold for YAML. */
type YamlLimit = 'frontMatter' | 'frameworkFile' | 'signOff';

/**
 * The files of one reading: collects what could not be read, and keeps the trees and texts through
 * which findings get their places.
 */
export class SourceSet {
  readonly #trees = new Map<
    string,
    { tree: YamlTree; writtenPath: Shape<FileKind>['writtenPath'] }
  >();
  readonly #texts = new Map<string, string>();
  readonly #onDisk = new Map<string, string>();
  readonly #problems: Problem[] = [];
  readonly #limits: Limits;

  readonly #fill: Filling;

  /** `fill` keeps entries that lack a key, for finding what else is wrong with them and for nothing more. */
  constructor(limits: Limits, fill: Filling = {}) {
    this.#limits = limits;
    this.#fill = fill;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The files that could not be read, or not whole. */
  get incomplete(): ReadonlySet<string> {
    return new Set(this.#problems.map(({ at }) => at.file));
  }

  /**
   * Whether all that is written in a part of a file was read: every problem of the file lies in another part, and
   * is one that changes nothing outside its own.
   */
  readonly isWhole = (place: Span): boolean =>
    this.#problems.every(
      (problem) => problem.at.file !== place.file || isElsewhere(problem, place),
    );

  /** The decoded text of each file, for showing lines of it. */
  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** The path by which a file is opened. */
  onDisk(path: string): string {
    return this.#onDisk.get(path) ?? path;
  }

  report(...problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  /** Reports what the disk did not open. */
  reportRefused({ refused }: Folder): void {
    for (const { path, reason, size, limit = 'textFile' as const } of refused) {
      const at = { file: path, start: 0, end: 0 };
      if (reason === 'too-large') this.report(this.#overLimit(limit, size ?? 0, at));
      else if (reason === 'garbled-name') this.report({ kind: 'unreadable', isGarbled: true, at });
      else this.report({ kind: reason, at });
    }
  }

  /** Decodes a file and remembers its text. Where it is not saved as UTF-8, that is a problem; undefined where it is no text. */
  open(file: SourceFile): TextFile | undefined {
    if (file.onDisk !== undefined) this.#onDisk.set(file.path, file.onDisk);
    const decoded = decodeText(file);
    if (!isProblem(decoded)) return this.#remember(decoded);
    this.report(decoded);
    const text = meantBy(decoded);
    if (text !== undefined) return this.#remember({ path: file.path, text });
    // So that the line of the first bad letter can be shown.
    if (decoded.at.start > 0) this.#texts.set(file.path, new TextDecoder().decode(file.bytes));
    return undefined;
  }

  #remember(file: TextFile): TextFile {
    this.#texts.set(file.path, file.text);
    return file;
  }

  /** Parses YAML and holds it against its schema; undefined, with problems, when it can't be used. */
  parse<Kind extends FileKind>(
    kind: Kind,
    yaml: YamlText,
    limit: YamlLimit,
  ): FileData[Kind] | undefined {
    return this.#shape(kind, yaml, limit)?.data;
  }

  /** The same, for a file of which every part is of use by itself. */
  parsePartly<Kind extends FileKind>(
    kind: Kind,
    yaml: YamlText,
    limit: YamlLimit,
  ): Partial<FileData[Kind]> | undefined {
    return this.#shape(kind, yaml, limit)?.partial;
  }

  #shape<Kind extends FileKind>(
    kind: Kind,
    yaml: YamlText,
    limit: YamlLimit,
  ): Shape<Kind> | undefined {
    // A UTF-16 unit is at most three bytes, so most texts need no counting.
    const units = yaml.text.length;
    const size =
      units * 3 > this.#limits[limit] ? new TextEncoder().encode(yaml.text).length : units;
    if (size > this.#limits[limit]) {
      const at = { file: yaml.file, start: yaml.offset, end: yaml.offset };
      this.report(this.#overLimit(limit, size, at));
      return undefined;
    }
    const tree = readYaml(yaml, this.#limits);
    this.report(...tree.problems);
    if (tree.data === undefined) return undefined;
    const shape = readShape(kind, tree, this.#fill);
    this.report(...shape.problems);
    this.#trees.set(yaml.file, { tree, writtenPath: shape.writtenPath });
    return shape;
  }

  #overLimit(limit: ReadingLimit, found: number, at: Span): Problem {
    return { kind: 'over-limit', limit, allowed: this.#limits[limit], found, at };
  }

  /** The place of a value. */
  readonly locate: Locate = (origin, ...keys) => this.#place('spanOf', origin, keys);

  /** The place of the last key itself. */
  readonly locateKey: Locate = (origin, ...keys) => this.#place('keySpanOf', origin, keys);

  /** The place of the last key with everything under it. */
  readonly locateWhole: Locate = (origin, ...keys) => this.#place('wholeSpanOf', origin, keys);

  #place(
    of: 'spanOf' | 'keySpanOf' | 'wholeSpanOf',
    { file, path }: Origin,
    keys: readonly (string | number)[],
  ): Span {
    const known = this.#trees.get(file);
    return known
      ? known.tree[of](known.writtenPath([...path, ...keys]))
      : { file, start: 0, end: 0 };
  }
}

/** Whether a problem of a file can have nothing to do with a part of it. */
function isElsewhere(problem: Problem, { start, end }: Span): boolean {
  switch (problem.kind) {
    case 'not-text':
      return problem.meant !== undefined;
    case 'useless-ignore':
    case 'useless-setting':
      return true;
    case 'broken-yaml':
      // Where it is clear what was meant, that was read.
      if (!problem.edit) return false;
      break;
    case 'unknown-key':
    case 'missing-key':
    case 'wrong-value':
    case 'duplicate-key':
    case 'repaired':
    case 'unknown-tag':
      break;
    default:
      return false;
  }
  return problem.at.end <= start || problem.at.start >= end;
}
