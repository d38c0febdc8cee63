/**
 * Compares docs/engines with what the engines say of their own files: the Kubernetes files with the types of
 * Kubernetes (kubernetes-types, Apache-2.0, 1 MB), and the workflow with GitHub's own parser
 * (@actions/workflow-parser, MIT, 4 MB with what it needs). Both are installed in a temporary folder, because nothing
 * else needs them: `npx tsx scripts/engine-schemas.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { parse } from 'yaml';

const versions = ['kubernetes-types@1.30.0', '@actions/workflow-parser@0.3.61'];

const engines = join(import.meta.dirname, '..', 'docs', 'engines');
const textOf = (name: string): string => readFileSync(join(engines, name), 'utf8');

const work = mkdtempSync(join(tmpdir(), 'otpath-engines-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});
writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n');
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
execFileSync('npm', ['install', ...quiet, ...versions], { cwd: work, stdio: 'inherit' });

const faults: string[] = [];

writeFileSync(
  join(work, 'job.ts'),
  "import type { Job } from 'kubernetes-types/batch/v1.js';\nexport type Checked = Job;\n",
);
const options = { moduleResolution: 'bundler', module: 'esnext', skipLibCheck: true };
writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
const schema = createGenerator({
  path: join(work, 'job.ts'),
  tsconfig: join(work, 'tsconfig.json'),
  type: 'Checked',
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema('Checked') as object;
const isJob = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
for (const name of ['kubernetes-shards.yaml', 'kubernetes-merge.yaml']) {
  if (isJob(parse(textOf(name)))) continue;
  for (const { instancePath, message = '', params } of isJob.errors ?? []) {
    faults.push(`${name}: ${instancePath} ${message} ${JSON.stringify(params)}`);
  }
}

/** The part of the parser that is used here. */
interface WorkflowParser {
  readonly parseWorkflow: (
    file: { readonly name: string; readonly content: string },
    trace: object,
  ) => { readonly context: { readonly errors: { readonly getErrors: () => readonly Error[] } } };
  readonly NoOperationTraceWriter: new () => object;
}
const parser = join(work, 'node_modules', '@actions', 'workflow-parser', 'dist', 'index.js');
const { parseWorkflow, NoOperationTraceWriter } = (await import(
  pathToFileURL(parser).href
)) as WorkflowParser;
const name = 'github-actions.yml';
const { context } = parseWorkflow({ name, content: textOf(name) }, new NoOperationTraceWriter());
faults.push(...context.errors.getErrors().map(({ message }) => `${name}: ${message}`));

if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exitCode = 1;
} else
  process.stdout.write('The Kubernetes files and the workflow are as the engines define them.\n');
