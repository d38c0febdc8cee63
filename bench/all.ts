/**
 * How fast otpath is, as ratios to Node's own start and to other programs on the same files: `npm run bench`. Every
 * portfolio is made from a seed. Of each pair the two programs run in turn; medians, and the most memory of any run.
 * Other programs are named by the environment: `OTPATH_BENCH_AJV` is the file of ajv-cli, `OTPATH_BENCH_HUGO` that of
 * hugo; without them their rows have no ratio. `npm run bench -- hostile` and `-- many` run what takes longer.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileTexts } from './hostile-texts.ts';
import { plainZip, writePortfolioToPack } from './packed-portfolio.ts';
import { writeSeededPortfolio } from './seeded-portfolio.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'otpath.js');
const sayPeakMemory = new URL('../scripts/say-peak-memory.js', import.meta.url).href;
const work = mkdtempSync(join(tmpdir(), 'otpath-bench-'));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});

/** A program and its arguments. */
type Line = readonly string[];

// Where it is set, this alone doubles Node's own start.
const env = { ...process.env, NO_COLOR: '1' } as NodeJS.ProcessEnv;
delete env['NODE_EXTRA_CA_CERTS'];

const node: Line = [process.execPath, '-e', '0'];
const otpath = (...args: readonly string[]): Line => [process.execPath, bin, ...args];

/** Milliseconds of one run. `check` ends with 1 where it finds errors, and only hostile texts have some. */
function time([program, ...args]: Line, most: number): number {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program!, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error || status === null || status > most) {
    throw new Error(`${[program, ...args].join(' ')} ended with ${String(status)}: ${stderr}`);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Medians of two programs that run in turn; the first round only warms the disk. */
function inTurn(lines: readonly Line[], rounds: number, most = 0): readonly number[] {
  const times = lines.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, line] of lines.entries()) {
      const milliseconds = time(line, most);
      if (round >= 0) times[index]!.push(milliseconds);
    }
  }
  return times.map(median);
}

function row(what: string, goal: string, is: string, detail: string): void {
  console.log(`| ${what} | ${goal} | ${is} | ${detail} |`);
}

const ms = (milliseconds: number): string =>
  milliseconds < 10_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

/** Prints a row with the ratio of two programs. */
function compare(what: string, goal: string, line: Line, other: Line, rounds = 9): void {
  const [own, its] = inTurn([line, other], rounds) as [number, number];
  row(what, goal, (own / its).toFixed(2), `${ms(own)} / ${ms(its)}`);
}

/** Prints a row with the most memory that a run of otpath takes. `goal` is in megabytes. */
function rowOfMemory(what: string, goal: number, [program, ...args]: Line): void {
  const line = ['--import', sayPeakMemory, ...args];
  const { stderr } = spawnSync(program!, line, { env, encoding: 'utf8', maxBuffer: 1e9 });
  const megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024;
  row(`memory: ${what}`, `≤ ${String(goal)} MB`, `${megabytes.toFixed(0)} MB`, '');
}

const portfolios = new Map<number, string>();
function portfolioOf(pieces: number): string {
  const known = portfolios.get(pieces);
  if (known !== undefined) return known;
  const folder = join(work, `portfolio-${String(pieces)}`);
  mkdirSync(folder);
  writeSeededPortfolio(folder, pieces);
  portfolios.set(pieces, folder);
  return folder;
}

/** Only the heads of the evidence, as ajv-cli reads them, and their schema. */
function headsOf(pieces: number): { readonly heads: string; readonly schema: string } {
  const heads = join(work, `heads-${String(pieces)}`);
  mkdirSync(heads);
  const evidence = join(portfolioOf(pieces), 'evidence');
  for (const name of readdirSync(evidence)) {
    const head = /^---\n([^]*?)\n---\n/.exec(readFileSync(join(evidence, name), 'utf8'))![1]!;
    // ajv-cli would take a date without quotes for something else than its text.
    writeFileSync(join(heads, `${name}.yaml`), `${head.replace(/^date: (.*)$/m, "date: '$1'")}\n`);
  }
  return { heads, schema: join(root, 'schemas', 'evidence.schema.json') };
}

function compareWithAjv(pieces: number, goal: string): void {
  const what = `\`check\`, ${String(pieces)} pieces / ajv-cli on the same heads`;
  const check = otpath('check', '--no-cache', portfolioOf(pieces));
  const rounds = pieces > 1000 ? 3 : 5;
  const ajv = process.env['OTPATH_BENCH_AJV'];
  if (ajv === undefined) {
    row(what, goal, '–', ms(inTurn([check], rounds)[0]!));
    return;
  }
  const { heads, schema } = headsOf(pieces);
  const flags = ['--strict=false', '--spec=draft7'];
  const line = [process.execPath, ajv, 'validate', ...flags, '-s', schema, '-d', `${heads}/*.yaml`];
  compare(what, goal, check, line, rounds);
}

function comparePageWithHugo(): void {
  const what = 'the pack’s page, 1,000 pieces / hugo on the same texts';
  const goal = '≤ 1.5';
  const target = join(work, 'page.html');
  const pack = otpath('pack', '--draft', '--format', 'html', '--output', target, portfolioOf(1000));
  const hugo = process.env['OTPATH_BENCH_HUGO'];
  if (hugo === undefined) {
    row(what, goal, '–', ms(inTurn([pack], 3)[0]!));
    return;
  }
  const site = join(work, 'site');
  mkdirSync(join(site, 'layouts', '_default'), { recursive: true });
  writeFileSync(join(site, 'hugo.toml'), "title = 'Pieces'\n");
  for (const layout of ['single', 'list']) {
    writeFileSync(
      join(site, 'layouts', '_default', `${layout}.html`),
      '<h1>{{ .Title }}</h1>{{ .Content }}\n',
    );
  }
  cpSync(join(portfolioOf(1000), 'evidence'), join(site, 'content'), { recursive: true });
  compare(what, goal, pack, [hugo, '--quiet', '--source', site], 3);
}

function comparePackWithPlainZip(): void {
  const folder = join(work, 'to-pack');
  writePortfolioToPack(folder);
  const [zip, plain] = [join(work, 'pack.zip'), join(work, 'plain.zip')];
  const pack = otpath('pack', folder, '--output', zip, '--as-of', '2026-11-22');
  const peer = [process.execPath, '--input-type=module', '-e', plainZip];
  const what = '`pack` zip, 100 pieces, 200 attachments of 300 KB / read, hash and zip';
  compare(what, '≤ 2.0', pack, [...peer, join(folder, 'evidence'), plain], 5);
}

function usual(): void {
  // Outside the repository, where git has nothing to say of it.
  const example = join(work, 'level-6');
  cpSync(join(root, 'examples', 'level-6'), example, { recursive: true });
  compare('`otpath --version` / `node -e 0`', '≤ 1.3', otpath('--version'), node, 15);
  for (const [command, goal] of [
    ['check', '≤ 3.0'],
    ['gaps', '≤ 3.6'],
  ] as const) {
    const line = otpath(command, example, '--no-cache');
    compare(`\`${command} examples/level-6\`, read anew / \`node -e 0\``, goal, line, node);
    const again = otpath(command, example);
    compare(`\`${command} examples/level-6\` again / \`node -e 0\``, goal, again, node, 15);
  }
  const complete = otpath('complete', 'bash', '+otpath explain L6-PP-0', ':');
  const many = portfolioOf(3000);
  const inFolder: Line = ['sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', many, ...complete];
  compare('Tab completion of an id, 3,000 pieces / `node -e 0`', '≤ 2.0', inFolder, node);
  compareWithAjv(1000, '≤ 0.6');
  compareWithAjv(10_000, '≤ 1.0');
  const anew = [100, 1000].map((pieces) => otpath('check', '--no-cache', portfolioOf(pieces)));
  const [small, large] = inTurn(anew, 5) as [number, number];
  row(
    'one more piece in `check`',
    '≤ 100 µs',
    `${((1000 * (large - small)) / 900).toFixed(0)} µs`,
    `${ms(large)} for 1,000, ${ms(small)} for 100`,
  );
  const gaps = otpath('gaps', '--no-cache', portfolioOf(1000));
  compare('`gaps` / `check`, 1,000 pieces', '≤ 1.2', gaps, anew[1]!, 5);
  comparePageWithHugo();
  comparePackWithPlainZip();
  rowOfMemory('`check`, 10,000 pieces', 150, otpath('check', '--no-cache', portfolioOf(10_000)));
  const page = ['pack', '--draft', '--format', 'html', '--output', join(work, 'page.html')];
  rowOfMemory('the pack’s page, 1,000 pieces', 200, otpath(...page, portfolioOf(1000)));
  const second = otpath('check', portfolioOf(1000));
  compare('second `check`, nothing changed, 1,000 pieces / `node -e 0`', '≤ 2.5', second, node);
}

/** Time for each file of one portfolio of forty pieces, and of five hundred of them in one run. */
function many(): void {
  const folders = Array.from({ length: 500 }, (_, index) => {
    const folder = join(work, 'people', String(index));
    cpSync(portfolioOf(40), folder, { recursive: true });
    return folder;
  });
  const lines = [folders.slice(0, 1), folders].map((some) =>
    otpath('check', '--no-cache', ...some),
  );
  const [floor] = inTurn([node], 5) as [number];
  const [one, all] = inTurn(lines, 1) as [number, number];
  const ratio = all / 500 / (one - floor);
  row('500 portfolios, time of a file / of one portfolio', '≤ 1.5', ratio.toFixed(2), ms(all));
  rowOfMemory('`check`, 500 portfolios of 40 pieces', 200, lines[1]!);
}

/** How the time grows when a hostile text is twice as long. */
function hostile(): void {
  const folder = join(work, 'hostile');
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  cpSync(join(portfolioOf(40), 'otpath.yaml'), join(folder, 'otpath.yaml'));
  const [floor] = inTurn([node], 5) as [number];
  for (const [name, { file, make }] of Object.entries(hostileTexts)) {
    const times = [64, 128, 256].map((kilobytes) => {
      writeFileSync(join(folder, file), make(kilobytes * 1024));
      return inTurn([otpath('check', '--no-cache', folder)], 3, 1)[0]! - floor;
    });
    const worst = Math.max(times[1]! / times[0]!, times[2]! / times[1]!);
    row(`hostile: ${name}`, '≤ 2', worst.toFixed(2), times.map(ms).join(', '));
    rmSync(join(folder, file));
  }
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
console.log(
  `otpath ${version}, Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}\n`,
);
console.log('| work | goal | is | |\n| --- | --- | --- | --- |');
const asked = process.argv[2];
if (asked === 'hostile') hostile();
else if (asked === 'many') many();
else usual();
