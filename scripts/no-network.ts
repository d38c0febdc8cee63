/**
 * Shows that no command uses the network: runs each under strace and lists every socket that it or a program
 * that it starts opens for IPv4 or IPv6: `npx tsx scripts/no-network.ts`. Needs Linux and strace. Build first.
 * Ends with 1 where one was bound, connected or sent through, this computer's own addresses included.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackBrowser, unpackedBrowser } from '../test/support/browser.ts';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin', 'otpath.js');
const folder = mkdtempSync(join(tmpdir(), 'otpath-network-'));
const portfolio = join(folder, 'portfolio');

const key = join(folder, 'key');
const lines: readonly (readonly string[])[] = [
  ['--version'],
  [],
  ['help'],
  ['init', '../new', '--name', 'Bethan Example', '--role', 'OT', '--qualified', '2024-07-01'],
  [
    ...['add', '--title', 'A visit', '--date', '2026-04-01', '--type', 'case-study'],
    ...['--claim', 'L6-PP-03=I weighed three ways.'],
  ],
  ['check', '--attachments'],
  ['check', '--changed'],
  ['check', '--fix', '--dry-run'],
  ['gaps', '--format', 'html', '--output', 'gaps.html'],
  ['plan'],
  ['plan', '--write'],
  ['route', 'cheshire-east-ot'],
  [
    ...['sign', 'evidence/2026-04-a-visit.md', '--name', 'Nia Sample', '--role', 'Senior OT'],
    ...['--relationship', 'supervisor', '--accept', 'L6-PP-03', '--key', key],
  ],
  ['gaps'],
  ['pack', '--draft', '--format', 'md,html,docx,zip', '--output', 'pack.zip'],
  ['pack', '--draft', '--format', 'pdf', '--output', 'pack.pdf'],
  ['verify', 'pack.zip'],
  ['verify', 'pack.zip', '--against', 'pack.zip'],
  ['find', 'transfers'],
  ['explain', 'OT301'],
  ['doctor'],
  ['schema', 'portfolio'],
  ['completion', 'bash'],
  ['framework', 'list'],
  ['framework', 'show', 'hcpc-cpd'],
  ['framework', 'validate'],
];

/** What a run did with addresses of a network, by what strace saw. */
function usesOf(line: readonly string[], trace: string): readonly string[] {
  spawnSync(
    'strace',
    ['-f', '-qq', '-e', 'trace=network', '-o', trace, process.execPath, program, ...line],
    { cwd: portfolio, stdio: 'ignore', env: environment, timeout: 300_000 },
  );
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((call) => /\bAF_INET6?\b/.test(call) && !call.includes('nlmsg_type='))
    .map((call) => call.replace(/^\d+\s+/, ''));
}

const browser = unpackedBrowser && {
  OTPATH_CHROME: unpackedBrowser.executable,
  LD_LIBRARY_PATH: unpackedBrowser.libraries,
};
const environment = { ...process.env, NO_COLOR: '1', ...browser };

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', portfolio, ...args], { encoding: 'utf8' });

/** Makes the portfolio a partial copy of a repository elsewhere: git would fetch the sign-off that it lacks. */
function makePartialCopy(): void {
  const [name] = readdirSync(join(portfolio, 'signoffs'));
  const file = join(portfolio, 'signoffs', name!);
  const commit = (): string =>
    git('-c', 'user.name=Bethan', '-c', 'user.email=bethan@example.org', 'commit', '-qam', 'Today');
  git('init', '-q');
  const now = readFileSync(file);
  writeFileSync(file, 'As it was.');
  git('add', '-A');
  commit();
  const id = git('rev-parse', `HEAD:signoffs/${name!}`).trim();
  writeFileSync(file, now);
  commit();
  rmSync(join(portfolio, '.git', 'objects', id.slice(0, 2), id.slice(2)));
  git('config', 'remote.origin.url', 'https://192.0.2.1/portfolio.git');
  git('config', 'remote.origin.promisor', 'true');
  git('config', 'extensions.partialClone', 'origin');
}

try {
  unpackBrowser();
  cpSync(join(root, 'examples', 'level-6'), portfolio, { recursive: true });
  makePartialCopy();
  mkdirSync(join(portfolio, 'evidence'), { recursive: true });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  // A name that is looked up shows that strace would see it.
  const seen = spawnSync(
    'strace',
    [
      '-f',
      '-qq',
      '-e',
      'trace=network',
      process.execPath,
      '-e',
      "require('node:dgram').createSocket('udp4').bind(0, function () { this.close(); })",
    ],
    { encoding: 'utf8' },
  );
  if (!/AF_INET\b/.test(seen.stderr))
    throw new Error('strace sees no socket, so nothing can be shown.');
  for (const line of lines) {
    const all = usesOf(line, join(folder, 'trace'));
    // A browser asks the system whether it knows IPv6, by a socket that it sends nothing through.
    const uses = all.filter((call) => !/^socket\([^]*\) = \d+$/.test(call));
    const unused = all.length - uses.length;
    console.log(
      `${uses.length === 0 ? 'no network' : 'NETWORK   '}  otpath ${line.join(' ').replace(folder, '…')}`,
    );
    if (unused > 0)
      console.log(`            (sockets opened and sent nothing through: ${String(unused)})`);
    for (const use of new Set(uses)) console.log(`            ${use}`);
    if (uses.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
