/**
 * Builds what is published: one bundle with code splitting and no runtime dependencies, the built-in
 * frameworks read and checked, and the licences of what is bundled.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, type Metafile, type Plugin } from 'esbuild';
import { loadFramework, listFrameworks, builtIn } from '../src/disk/frameworks.ts';
import { packageRoot } from '../src/disk/package.ts';
import { defaultLimits } from '../src/model/limits.ts';
import { SourceSet } from '../src/read/source-set.ts';
import { ajvOptions } from '../src/schema/ajv-options.ts';
import { schemas } from '../src/schema/index.ts';

const dist = join(packageRoot, 'dist');

/** Puts standalone validators in the place of those that compile at start, so that ajv is not shipped. */
const standaloneValidators: Plugin = {
  name: 'standalone-validators',
  setup(builder) {
    builder.onLoad({ filter: /schema[\\/]validators\.ts$/ }, () => {
      const ajv = new Ajv({ ...ajvOptions, code: { source: true } });
      // Each validator is a function of its own, so that Node compiles only those that are used.
      const makers = Object.entries(schemas).map(([kind, schema]) => {
        const code = standaloneCode.default(ajv, ajv.compile(schema));
        return `${JSON.stringify(kind)}: () => { const module = {}; ${code}; return module.exports; }`;
      });
      return {
        contents: [
          `const makers = { ${makers.join(',\n')} };`,
          'const made = new Map();',
          'export const validatorOf = (kind) => {',
          '  if (!made.has(kind)) made.set(kind, makers[kind]());',
          '  return made.get(kind);',
          '};',
          `const schemas = () => JSON.parse(${JSON.stringify(JSON.stringify(schemas))});`,
          'export const schemaOf = (kind) => schemas()[kind];',
        ].join('\n'),
        loader: 'js',
        resolveDir: packageRoot,
      };
    });
  },
};

async function bundle(): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: { otpath: join(packageRoot, 'src/cli/run.ts') },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    legalComments: 'none',
    plugins: [standaloneValidators],
    // What bundled CommonJS packages take for granted.
    banner: {
      js: [
        "import { createRequire as otpathRequire } from 'node:module';",
        "import { fileURLToPath as otpathPath } from 'node:url';",
        'const require = otpathRequire(import.meta.url);',
        'const __filename = otpathPath(import.meta.url);',
      ].join(' '),
    },
    logLevel: 'warning',
  });
  return metafile;
}

/** Every built-in framework, ready to use. A problem in one of them stops the build. */
function compileFrameworks(): void {
  const sources = new SourceSet(defaultLimits);
  mkdirSync(join(dist, 'frameworks'), { recursive: true });
  for (const [name, place] of listFrameworks([builtIn])) {
    const framework = loadFramework(place, sources);
    if (!framework || sources.problems.length > 0) {
      throw new Error(
        `frameworks/${name} can't be read: ${JSON.stringify(sources.problems, null, 2)}`,
      );
    }
    writeFileSync(join(dist, 'frameworks', `${name}.json`), JSON.stringify(framework));
  }
}

/** The licence of every package whose code is in the bundle, as their terms ask. */
function writeLicences(metafile: Metafile): void {
  const names = new Set(
    Object.keys(metafile.inputs).flatMap((path) => {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1];
      return name === undefined ? [] : [name];
    }),
  );
  const texts = [...names].sort().map((name) => {
    const folder = join(packageRoot, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text =
      file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8');
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeLicences(await bundle());
compileFrameworks();
