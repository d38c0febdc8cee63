import type { Folder, SourceFile } from '../model/folder.ts';
import type { Limits } from '../model/limits.ts';
import type { Locate, Span } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { FileData, FileKind } from '../schema/index.ts';
import { decodeText, isProblem, type TextFile } from './decode.ts';
import { readShape } from './shape.ts';
import { readYaml, type YamlText, type YamlTree } from './yaml.ts';

/**
 * The files of one reading: collects what could not be read, and keeps the trees and texts through
 * which findings get their places.
 */
export class SourceSet {
  readonly #trees = new Map<string, YamlTree>();
  readonly #texts = new Map<string, string>();
  readonly #problems: Problem[] = [];
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The decoded text of each file, for showing lines of it. */
  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  report(...problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  /** Reports what the disk did not open. */
  reportRefused({ refused }: Folder): void {
    for (const { path, reason, size } of refused) {
      const at = { file: path, start: 0, end: 0 };
      this.report(
        reason === 'too-large' ? this.#overLimit('textFile', size ?? 0, at) : { kind: reason, at },
      );
    }
  }

  /** Decodes a file and remembers its text; undefined, with a problem, when it is not text. */
  open(file: SourceFile): TextFile | undefined {
    const decoded = decodeText(file);
    if (isProblem(decoded)) {
      this.report(decoded);
      return undefined;
    }
    this.#texts.set(decoded.path, decoded.text);
    return decoded;
  }

  /** Parses YAML and holds it against its schema; undefined, with problems, when nothing is usable. */
  parse<Kind extends FileKind>(
    kind: Kind,
    yaml: YamlText,
    limit: 'frontMatter' | 'frameworkFile',
  ): FileData[Kind] | undefined {
    const size = yaml.text.length;
    if (size > this.#limits[limit]) {
      const at = { file: yaml.file, start: yaml.offset, end: yaml.offset };
      this.report(this.#overLimit(limit, size, at));
      return undefined;
    }
    const tree = readYaml(yaml, this.#limits);
    this.report(...tree.problems);
    if (tree.data === undefined) return undefined;
    this.#trees.set(yaml.file, tree);
    const { data, problems } = readShape(kind, tree);
    this.report(...problems);
    return data;
  }

  #overLimit(limit: keyof Limits, found: number, at: Span): Problem {
    return { kind: 'over-limit', limit, allowed: this.#limits[limit], found, at };
  }

  /** The place of a value. */
  readonly locate: Locate = ({ file, path }, ...keys) =>
    this.#trees.get(file)?.spanOf([...path, ...keys]) ?? { file, start: 0, end: 0 };

  /** The place of the last key itself. */
  readonly locateKey: Locate = ({ file, path }, ...keys) =>
    this.#trees.get(file)?.keySpanOf([...path, ...keys]) ?? { file, start: 0, end: 0 };
}
