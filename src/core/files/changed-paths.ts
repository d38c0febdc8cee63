import { valueAt, type Path } from './schema-paths.ts';

/** Takes things out of data and renames keys, and remembers where the file has what is left. */
export class ChangedPaths {
  /** The indexes that are gone, as they are in the file, by the path of their list there. */
  readonly #gone = new Map<string, number[]>();

  /** The names that keys have in the file, by the path of their map there and their new name. */
  readonly #renamed = new Map<string, string>();

  /** Gives a key of the map at the path another name. */
  rename(data: unknown, path: Path, key: string, name: string): void {
    const map = valueAt(data, path) as Record<string, unknown>;
    this.#renamed.set(JSON.stringify([...this.writtenPath(path), name]), key);
    Reflect.set(map, name, map[key]);
    Reflect.deleteProperty(map, key);
  }

  /** Takes out what stands at the paths: the deepest first, so that the paths of the others hold. */
  remove(data: unknown, paths: readonly Path[]): void {
    const lists = new Map<string, { readonly path: Path; readonly indexes: Set<number> }>();
    for (const path of paths) {
      const [parent, last] = [path.slice(0, -1), path.at(-1)!];
      const holder = valueAt(data, parent);
      if (Array.isArray(holder)) {
        const key = JSON.stringify(parent);
        const list = lists.get(key) ?? { path: parent, indexes: new Set() };
        list.indexes.add(Number(last));
        lists.set(key, list);
      } else if (holder && typeof holder === 'object') {
        Reflect.deleteProperty(holder, last);
      }
    }
    const deepestFirst = [...lists.values()].sort((a, b) => b.path.length - a.path.length);
    for (const { path, indexes } of deepestFirst)
      this.#removeItems(valueAt(data, path), path, indexes);
  }

  #removeItems(list: unknown, path: Path, indexes: ReadonlySet<number>): void {
    if (!Array.isArray(list)) return;
    const written = [...indexes].map((index) => Number(this.writtenPath([...path, index]).at(-1)));
    const key = JSON.stringify(this.writtenPath(path));
    this.#gone.set(
      key,
      [...(this.#gone.get(key) ?? []), ...written].sort((a, b) => a - b),
    );
    const kept: unknown[] = list.filter((_, index) => !indexes.has(index));
    list.length = 0;
    for (const item of kept) list.push(item);
  }

  writtenPath(path: Path): Path {
    const written: (string | number)[] = [];
    for (const key of path) {
      const renamed =
        this.#renamed.size > 0 ? this.#renamed.get(JSON.stringify([...written, key])) : undefined;
      if (renamed !== undefined) {
        written.push(renamed);
        continue;
      }
      const gone = typeof key === 'number' ? this.#gone.get(JSON.stringify(written)) : undefined;
      // Every item that is gone before this one has moved it one place up.
      written.push(
        (gone ?? []).reduce(
          (index, one) => (one <= Number(index) ? Number(index) + 1 : index),
          key,
        ),
      );
    }
    return written;
  }
}
