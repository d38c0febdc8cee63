/**
 * Builds otpath as a library: one module for Node and for browsers, which makes no code from text, and the types
 * that its users see.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { schemas } from '../src/core/files/schemas.ts';
import { packageRoot } from '../src/node/package.ts';

/** Takes the standalone validators that were built, all or some, into the module itself. */
export const validatorsWithin = (
  validators: string,
  kinds: readonly string[] = Object.keys(schemas),
): Plugin => ({
  name: 'validators-within',
  setup(builder) {
    builder.onLoad({ filter: /core[\\/]files[\\/]validators\.ts$/ }, () => {
      const imports = kinds.flatMap((kind, index) => [
        `import validate${String(index)} from './${kind}.cjs';`,
        `import schema${String(index)} from './${kind}.json';`,
      ]);
      const map = (what: string): string =>
        kinds.map((kind, index) => `'${kind}': ${what}${String(index)}`).join(', ');
      return {
        contents: [
          ...imports,
          `const validators = { ${map('validate')} };`,
          `const schemas = { ${map('schema')} };`,
          'export const validatorOf = (kind) => validators[kind];',
          'export const schemaOf = (kind) => schemas[kind];',
        ].join('\n'),
        loader: 'js',
        resolveDir: validators,
      };
    });
  },
});

/** Gives the files whose code is in the library. `validators` is the folder of the standalone validators. */
export async function buildLibrary(dist: string, validators: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(packageRoot, 'src', 'library', 'index.ts')],
    outfile: join(dist, 'library', 'index.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // What some libraries have for pages alone needs a document, and a worker has none.
    conditions: ['worker'],
    target: 'es2023',
    minify: true,
    metafile: true,
    legalComments: 'none',
    plugins: [validatorsWithin(validators)],
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** The declarations that lead from the entry to all that its users see, and no others. */
export function writeTypes(folder: string): void {
  const made = mkdtempSync(join(tmpdir(), 'otpath-types-'));
  const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(
    process.execPath,
    [tsc, '-p', join(packageRoot, 'tsconfig.library.json'), '--outDir', made],
    { stdio: 'inherit' },
  );
  const queue = [join(made, 'library', 'index.d.ts')];
  const seen = new Set(queue);
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g)) {
      const next = `${join(dirname(file), path)}.d.ts`;
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
    const target = join(folder, 'types', relative(made, file));
    mkdirSync(dirname(target), { recursive: true });
    // Where there are only declarations, those of a module are found by the name of its code.
    writeFileSync(target, text.replace(/(['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
  rmSync(made, { recursive: true });
}
