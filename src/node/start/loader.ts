import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { Script } from 'node:vm';
import { packCode, type CodeOf } from './code-file.ts';

/** Loads the files of the built program, each once. */
export interface Loader {
  /** What a file exports. `path` is relative to the folder, with slashes. */
  readonly load: (path: string) => unknown;
  /** Whether every file so far came with code that this Node took. */
  readonly isAllCompiled: () => boolean;
  /** What V8 has made of the files so far, for `codeIn`. Functions that were never called are not in it. */
  readonly code: () => Uint8Array;
}

interface LoadedModule {
  exports: unknown;
}

/** Takes exports, require, module, the path of the file and its folder. */
type ModuleBody = (this: unknown, ...known: readonly unknown[]) => void;

/**
 * Loads CommonJS files as Node does, and takes over what V8 made of them in an earlier run, which Node 20 does not
 * do for its own modules. Most of the time that a short command takes would else go into compiling.
 */
export function makeLoader(folder: string, compiled: CodeOf): Loader {
  const others = createRequire(join(folder, 'loaded'));
  const modules = new Map<string, LoadedModule>();
  const scripts = new Map<string, Script>();
  let isAllCompiled = true;

  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module: LoadedModule = { exports: {} };
    modules.set(path, module);
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    if (path.endsWith('.json')) {
      module.exports = JSON.parse(text);
      return module.exports;
    }
    const cachedData = compiled(path);
    const script = new Script(
      `(function(exports,require,module,__filename,__dirname){${text}\n})`,
      {
        filename: file,
        ...(cachedData && { cachedData }),
      },
    );
    isAllCompiled &&= cachedData !== undefined && script.cachedDataRejected !== true;
    scripts.set(path, script);
    const body = script.runInThisContext() as ModuleBody;
    body.call(module.exports, module.exports, requireFrom(path), module, file, dirname(file));
    return module.exports;
  };

  const requireFrom =
    (path: string) =>
    (name: string): unknown =>
      name.startsWith('.') ? load(posix.join(posix.dirname(path), name)) : others(name);

  return {
    load,
    isAllCompiled: () => isAllCompiled,
    code: () => packCode([...scripts].map(([path, script]) => [path, script.createCachedData()])),
  };
}
