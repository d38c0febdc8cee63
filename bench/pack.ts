/**
 * How long `pack --format zip` takes beside a program that only reads, hashes and zips the same files:
 * `npx tsx bench/pack.ts [attachments] [kilobytes of each]`. Whole processes in turn, medians of five; only
 * the ratio means anything. The most memory of any run stands beside it.
 */
import { spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pieces = 100;
const [attachments = 200, kilobytes = 300] = process.argv.slice(2).map(Number);
const rounds = 5;

/** Bytes that can't be packed, the same on every run. */
const noise = (seed: number, length: number): Uint8Array =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16, seed)).update(
    Buffer.alloc(length),
  );

/** A portfolio of a hundred pieces; of ten attachments one is a text, and sizes go from half to one and a half. */
function makePortfolio(folder: string): void {
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  const settings = readFileSync(join(root, 'examples', 'level-6', 'otpath.yaml'));
  writeFileSync(join(folder, 'otpath.yaml'), settings);
  const names = Array.from({ length: attachments }, (_, index) => {
    const name = `file-${String(index)}.${index % 10 === 0 ? 'txt' : 'jpg'}`;
    const size = Math.round(kilobytes * 1024 * (0.5 + (index % 11) / 10));
    const text = 'What happened, what I did, and what I learned from it. ';
    const content =
      index % 10 === 0
        ? text.repeat(Math.ceil(size / text.length)).slice(0, size)
        : Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise(index, size)]);
    writeFileSync(join(folder, 'evidence', name), content);
    return name;
  });
  for (let index = 0; index < pieces; index += 1) {
    const own = names.filter((_, at) => at % pieces === index);
    const head = [
      `title: Piece ${String(index)}`,
      `date: 2026-${String((index % 9) + 1).padStart(2, '0')}-14`,
      `type: ${index % 2 === 0 ? 'case-study' : 'reflective-account'}`,
      'claims:',
      `  - statement: L6-PP-${String((index % 8) + 1).padStart(2, '0')}`,
      '    rationale: I weighed three ways and chose with the person and the family.',
      `attachments: [${own.join(', ')}]`,
    ];
    const text = `${'What happened, what I did, and what I learned from it. '.repeat(30)}\n`;
    const path = join(folder, 'evidence', `piece-${String(index).padStart(3, '0')}.md`);
    writeFileSync(path, `---\n${head.join('\n')}\n---\n\n${text}`);
  }
}

const peer = `
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
const [folder, target] = process.argv.slice(1);
const files = {};
const hashes = [];
for (const name of readdirSync(folder)) {
  const bytes = readFileSync(folder + '/' + name);
  hashes.push([name, createHash('sha256').update(bytes).digest('hex')]);
  files[name] = [bytes, { level: name.endsWith('.jpg') ? 0 : 6 }];
}
files['manifest.json'] = new TextEncoder().encode(JSON.stringify(hashes));
writeFileSync(target, zipSync(files));
`;

const sayPeakMemory = new URL('../scripts/say-peak-memory.js', import.meta.url).href;

// Where it is set, this alone doubles Node's own start.
const env = { ...process.env };
delete env['NODE_EXTRA_CA_CERTS'];

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function run(args: readonly string[]): Measured {
  const start = process.hrtime.bigint();
  const options = { cwd: root, env, encoding: 'utf8' } as const;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', sayPeakMemory, ...args],
    options,
  );
  if (status !== 0) throw new Error(`${args.slice(0, 2).join(' ')} failed: ${stderr}`);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  return { milliseconds, megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024 };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const work = mkdtempSync(join(tmpdir(), 'otpath-pack-'));
try {
  const portfolio = join(work, 'portfolio');
  makePortfolio(portfolio);
  const [zip, peerZip] = [join(work, 'pack.zip'), join(work, 'peer.zip')];
  const programs: Readonly<Record<string, readonly string[]>> = {
    'reading, hashing, zipping': [
      ...['--input-type=module', '-e', peer],
      ...[join(portfolio, 'evidence'), peerZip],
    ],
    'otpath pack': [
      ...[join(root, 'bin', 'otpath.js'), 'pack', portfolio],
      ...['--format', 'zip', '--output', zip, '--as-of', '2026-11-22'],
    ],
  };
  const runs = new Map(Object.keys(programs).map((name): [string, Measured[]] => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(programs)) {
      const measured = run(args);
      // The first round only warms the disk.
      if (round >= 0) runs.get(name)!.push(measured);
    }
  }
  const floor = median(runs.get('reading, hashing, zipping')!.map((one) => one.milliseconds));
  for (const [name, all] of runs) {
    const time = median(all.map(({ milliseconds }) => milliseconds));
    const memory = Math.max(...all.map(({ megabytes }) => megabytes));
    console.log(
      `${name.padEnd(26)} ${time.toFixed(0).padStart(6)} ms ${(time / floor).toFixed(2).padStart(6)} x ${memory.toFixed(0).padStart(5)} MB`,
    );
  }
  const [size, peerSize] = [zip, peerZip].map((file) => statSync(file).size / 1e6);
  console.log(`zips of ${size!.toFixed(1)} and ${peerSize!.toFixed(1)} MB`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
