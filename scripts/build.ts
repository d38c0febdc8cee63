/**
 * Builds what is published: one bundle with code splitting and no runtime dependencies, the built-in
 * frameworks read and checked, and the licences of what is bundled.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { Chalk } from 'chalk';
import { build, transform, type Plugin } from 'esbuild';
import { explainRule } from '../src/core/check/explain.ts';
import { rules } from '../src/core/check/rules/index.ts';
import { loadFramework } from '../src/core/files/framework/load-frameworks.ts';
import { listFrameworks, builtIn } from '../src/node/frameworks.ts';
import { packageRoot } from '../src/node/package.ts';
import { formatExplanation } from '../src/core/render/explanation-terminal.ts';
import { defaultLimits } from '../src/core/model/limits.ts';
import { SourceSet } from '../src/core/files/source-set.ts';
import { readVocabulary } from '../src/core/files/vocabulary/read-vocabulary.ts';
import { buildLibrary, writeTypes } from './build-library.ts';
import { buildOtpathPage } from './build-otpath-page.ts';
import { buildSigningScript, buildVerifyPage } from './build-verify-page.ts';
import { ajvOptions } from '../src/core/files/ajv-options.ts';
import { schemas } from '../src/core/files/schemas.ts';

const dist = join(packageRoot, 'dist');

/** Every file whose code is published. */
const bundledFiles = new Set<string>();

/**
 * Puts standalone validators in the place of those that compile at start, so that ajv is not shipped.
 * Each is a file of its own, required when the first file of its kind is read.
 */
const standaloneValidators: Plugin = {
  name: 'standalone-validators',
  setup(builder) {
    const folder = join(dist, 'validators');
    builder.onLoad({ filter: /core[\\/]files[\\/]validators\.ts$/ }, async () => {
      mkdirSync(folder, { recursive: true });
      const ajv = new Ajv({ ...ajvOptions, code: { source: true } });
      for (const [kind, schema] of Object.entries(schemas)) {
        writeFileSync(join(folder, `${kind}.json`), JSON.stringify(schema));
        const { metafile } = await build({
          stdin: {
            contents: standaloneCode.default(ajv, ajv.compile(schema)),
            resolveDir: packageRoot,
          },
          outfile: join(folder, `${kind}.cjs`),
          bundle: true,
          format: 'cjs',
          platform: 'node',
          minify: true,
          metafile: true,
        });
        for (const path of Object.keys(metafile.inputs)) bundledFiles.add(path);
      }
      return {
        contents: [
          'export const validatorOf = (kind) => otpathRequire(`./validators/${kind}.cjs`);',
          'export const schemaOf = (kind) => otpathRequire(`./validators/${kind}.json`);',
        ].join('\n'),
        loader: 'js',
        resolveDir: packageRoot,
      };
    });
  },
};

/**
 * What takes time to load at every start, and a lighter form of the same package that does the same here:
 * `yaml` as modules instead of a CommonJS file for each class; chalk without looking at the terminal, which
 * otpath does itself; commander without what it starts other programs with, which it is never asked to.
 */
const lighterForms: Plugin = {
  name: 'lighter-forms',
  setup(builder) {
    const packages = join(packageRoot, 'node_modules');
    builder.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(packages, 'yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
    builder.onResolve({ filter: /^#supports-color$/ }, () => ({
      path: join(packages, 'chalk/source/vendor/supports-color/browser.js'),
    }));
    builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/** Catalogues of words that are in a part of their own, which is loaded when somebody reads Welsh. */
const welshParts = {
  'words-cy': 'src/core/words/cy.ts',
  'findings-cy': 'src/core/words/findings/cy.ts',
};

/** Loads these parts when they are asked for, since nobody else needs them and they are large. */
const welshWhenNeeded: Plugin = {
  name: 'welsh-when-needed',
  setup(builder) {
    builder.onLoad({ filter: /core[\\/]words[\\/](?:findings[\\/])?index\.ts$/ }, ({ path }) => {
      const part = path.includes('findings') ? 'findings-cy' : 'words-cy';
      const text = readFileSync(path, 'utf8');
      const contents = text
        .replace(/^import \{ \w+ \} from '\.\/cy\.ts';$/m, '')
        .replace(/\bcy: (\w+)/, `get cy() { return otpathRequire('./${part}.cjs').$1; }`);
      if (contents.includes("'./cy.ts'") || !contents.includes('otpathRequire')) {
        throw new Error(`${path} names its Welsh catalogue in another way than the build expects.`);
      }
      return { contents, loader: 'ts' };
    });
  },
};

/** What only a file of the bundle itself knows, under the names that its code has for it. */
const ofEachFile: Readonly<Record<string, string>> = {
  otpathUrl: 'require("node:url").pathToFileURL(__filename).href',
  otpathRequire: 'require',
};

/**
 * The bundle, split where something is loaded only when it is needed. Only modules can be split, and
 * CommonJS starts faster in Node; so each part is written as CommonJS.
 */
async function bundle(): Promise<void> {
  const { metafile, outputFiles } = await build({
    entryPoints: { otpath: 'src/cli/run.ts', ...welshParts },
    absWorkingDir: packageRoot,
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    write: false,
    legalComments: 'none',
    define: { 'import.meta.url': 'otpathUrl' },
    plugins: [standaloneValidators, lighterForms, welshWhenNeeded],
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      minify: true,
      supported: { 'dynamic-import': false },
    });
    const known = Object.entries(ofEachFile).filter(([name]) => code.includes(name));
    writeFileSync(path, known.map(([name, is]) => `const ${name} = ${is};\n`).join('') + code);
  }
  for (const path of Object.keys(metafile.inputs)) bundledFiles.add(path);
}

/** What starts the bundle. It stays apart, because it loads the other files. */
async function bundleStart(): Promise<void> {
  await build({
    entryPoints: { start: join(packageRoot, 'src/node/start/start.ts') },
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    logLevel: 'warning',
  });
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

/** The everyday words that searches understand, ready to use. A problem in them stops the build. */
function compileVocabulary(): void {
  const sources = new SourceSet(defaultLimits);
  const path = 'frameworks/vocabulary.yaml';
  const bytes = readFileSync(join(packageRoot, path));
  const vocabulary = readVocabulary({ path, bytes }, sources);
  if (sources.problems.length > 0) {
    throw new Error(`${path} can't be read: ${JSON.stringify(sources.problems, null, 2)}`);
  }
  writeFileSync(join(dist, 'frameworks', 'vocabulary.json'), JSON.stringify(vocabulary));
}

/** What `otpath explain` says of each rule, as texts that a click on a code in a terminal can open. */
function writeRuleTexts(): void {
  const terminal = { colours: new Chalk({ level: 0 }), width: 80 };
  mkdirSync(join(dist, 'rules'), { recursive: true });
  for (const rule of rules) {
    const text = formatExplanation(explainRule(rule), terminal);
    writeFileSync(join(dist, 'rules', `${rule.code}.txt`), text);
  }
}

/** Names the build by all that is in it, so that what one build said is not taken for what another says. */
function writeBuildId(): void {
  const hash = createHash('sha256');
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(?:cjs|json|html)$|^sign-off[\\/]./.test(path))
      hash.update(path).update(readFileSync(join(dist, path)));
  }
  writeFileSync(join(dist, 'build-id'), hash.digest('hex'));
}

/** The text of a package's licence: a file of its own, or the end of its README. */
function licenceIn(folder: string): string | undefined {
  const names = readdirSync(folder);
  const file = names.find((one) => /^licen[cs]e/i.test(one));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const readme = names.find((one) => /^readme/i.test(one));
  return readme === undefined
    ? undefined
    : /^#+ *licen[cs]e\s+(.*)/ims.exec(readFileSync(join(folder, readme), 'utf8'))?.[1];
}

/** The licence of a package that comes without its text, as its repository has it. */
function licenceKeptFor(name: string): string | undefined {
  const file = join(packageRoot, 'scripts', 'licences', `${name}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** unpdf holds the code of pdf.js, and TypeScript comes under the same licence. */
const pdfJs = `
unpdf holds pdf.js, © Mozilla and contributors, https://github.com/mozilla/pdf.js

${(licenceIn(join(packageRoot, 'node_modules', 'typescript')) ?? '').trim()}
`;

/** The licence of every package that some files belong to, as their terms ask. */
function licencesOf(files: Iterable<string>): string {
  const names = new Set(
    [...files].flatMap((path) => {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1];
      return name === undefined ? [] : [name];
    }),
  );
  const texts = [...names].sort().map((name) => {
    const folder = join(packageRoot, 'node_modules', name);
    const { version, license, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Readonly<Record<'version' | 'license', string>> & {
      readonly repository?: string | { readonly url: string };
    };
    // Some licences ask to say where the source is.
    const source = typeof repository === 'object' ? repository.url : (repository ?? '');
    const text = licenceIn(folder) ?? licenceKeptFor(name) ?? `Licence: ${license}`;
    return `${name} ${version}\n${source}\n\n${text.trim()}\n${name === 'unpdf' ? pdfJs : ''}`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

/** Types take longest, and no test needs new ones. */
const withTypes = !process.argv.includes('--without-types');

for (const path of existsSync(dist) ? readdirSync(dist) : []) {
  if (withTypes || path !== 'library') rmSync(join(dist, path), { recursive: true, force: true });
}
mkdirSync(dist, { recursive: true });
await bundle();
await bundleStart();
for (const path of await buildLibrary(dist, join(dist, 'validators'))) bundledFiles.add(path);
const pageNotice = ['LICENSE', 'node_modules/@noble/hashes/LICENSE']
  .map((path) => readFileSync(join(packageRoot, path), 'utf8'))
  .join('\n');
/** What a page says of itself and of the packages in it. */
const noticeOf = (files: readonly string[]): string =>
  [
    readFileSync(join(packageRoot, 'LICENSE'), 'utf8'),
    licencesOf(files).replace(/^-+$/gm, '='.repeat(72)),
  ].join('\n');
for (const path of await buildVerifyPage(dist, join(dist, 'validators'), pageNotice)) {
  bundledFiles.add(path);
}
for (const path of await buildSigningScript(dist)) bundledFiles.add(path);
if (withTypes) writeTypes(join(dist, 'library'));
compileFrameworks();
compileVocabulary();
writeRuleTexts();
for (const path of await buildOtpathPage(dist, join(dist, 'validators'), noticeOf)) {
  bundledFiles.add(path);
}
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licencesOf(bundledFiles));
writeBuildId();
execFileSync(process.execPath, [join(packageRoot, 'scripts', 'compile.js')], { stdio: 'inherit' });
