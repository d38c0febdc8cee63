/**
 * Keeps what V8 makes of the built program in dist/compiled, so that otpath starts without compiling in the same
 * version of Node. Part of `npm run build`. What the commands below use is compiled; the rest is when it is used.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const { codeFile, loaderOf } = createRequire(import.meta.url)('../dist/start.cjs');

const example = join('examples', 'level-6');
const usual = [
  ['check', example],
  ['gaps', example],
  ['gaps', example, '--lang', 'cy'],
  ['plan', example],
  ['find', 'seating'],
  ['explain', 'L6-PP-03'],
  ['framework', 'list'],
  ['complete', 'bash', '+otpath explain L6-PP-0', ':'],
  ['--help'],
];

const loader = loaderOf(dist);
const { main } = loader.load('otpath.cjs');
const output = { write: () => undefined, isTerminal: false, columns: undefined };
for (const args of usual) {
  const code = await main(args, {
    cwd: root,
    env: { PATH: process.env.PATH, NO_COLOR: '1' },
    stdout: output,
    stderr: output,
    canAsk: false,
    now: () => new Date(2026, 10, 22),
    language: 'en',
  });
  if (code !== 0) throw new Error(`otpath ${args.join(' ')} ended with ${String(code)}`);
}
const file = join(dist, codeFile);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, loader.code());
