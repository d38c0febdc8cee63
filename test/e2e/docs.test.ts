import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { terminalPictures } from '../../scripts/terminal-pictures.ts';
import { conversations } from '../support/conversations.ts';
import {
  commandsOf,
  installedOtpath,
  isShown,
  leftToRun,
  openSession,
  pages,
  readPage,
  type Session,
} from '../support/pages.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { copyExample, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { openOtpath } from '../support/terminal.ts';

const programs = installedOtpath();
const withCommands = pages.filter((path) => commandsOf(readPage(path)).length > 0);

/** Runs a command; where it asks questions, they are answered in a terminal. */
async function runShown(command: string, session: Session) {
  const conversation = conversations[command];
  if (!conversation) return session.run(leftToRun(command));
  const terminal = openOtpath(command.split(' ').slice(1), { cwd: session.folder() });
  await conversation(terminal);
  return { output: terminal.text(), code: await terminal.ended };
}

describe.concurrent('every command of the docs runs, and gives what is shown', () => {
  it.for(withCommands)('%s', { timeout: 120_000 }, async (path, { expect }) => {
    let page = readPage(path);
    const sessions = new Map<string, Session>();
    let moved = 0;
    for (const { command, output, folder, code, from, to } of commandsOf(page)) {
      if (leftToRun(command) === '') continue;
      if (!sessions.has(folder)) sessions.set(folder, openSession(folder, programs));
      const run = await runShown(command, sessions.get(folder)!);
      expect({ command, ...run }).toMatchObject({ command, code });
      if (output === undefined || isShown(output, run.output)) continue;
      page = page.slice(0, from + moved) + run.output + page.slice(to + moved);
      moved += run.output.length - output.length;
    }
    // A page is brought up to date by -u, which writes what has changed into it.
    await expect(page).toMatchFileSnapshot(join(repository, path));
  });
});

it('what is shown of an output is more than that there is one', () => {
  const shown = withCommands.flatMap((path) => commandsOf(readPage(path)));
  expect(shown.filter(({ output }) => output === '…\n')).toEqual([]);
});

it('the glossary calls the window in which commands are typed what the first page opens', () => {
  const [, windows = ''] =
    /^- \*\*Windows\*\*: .*type `(\w+)`/m.exec(readPage('docs/start.md')) ?? [];
  const terminal = /^\*\*Terminal\.\*\* .*$/m.exec(readPage('docs/glossary.md'))?.[0];
  expect(windows).toBe('cmd');
  expect(terminal).toContain(`\`${windows}\``);
});

it('most pages show commands', () => {
  expect(withCommands.length).toBeGreaterThan(6);
});

it('every option that the docs name is one of a command', async () => {
  const named = new Set(
    pages.flatMap(
      (path) => readPage(path).match(/(?<=`[^`\n]*|^otpath .*)--[a-z]+(?:-[a-z]+)*/gm) ?? [],
    ),
  );
  const { stdout } = await runHere(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => [name!]);
  const below = [
    ...['list', 'show', 'validate', 'new', 'diff', 'impact', 'map', 'export', 'import'].map(
      (name) => ['framework', name],
    ),
    ...['reports', 'packs', 'sample', 'agreement', 'similar'].map((name) => ['cohort', name]),
  ];
  const helps = await Promise.all(
    [...commands, ...below].map((line) => runHere([...line, '--help'])),
  );
  const known = helps.map((help) => help.stdout).join('');
  expect(named.size).toBeGreaterThan(30);
  // `--global` is npm's, `--version` of otpath itself; the rest belong to the program that signs others on a Mac.
  const others = ['--global', '--version', '--sign', '--options', '--timestamp'];
  const unknown = [...named].filter((one) => !known.includes(one) && !others.includes(one));
  expect(unknown).toEqual([]);
});

it('the evidence that the docs show has no findings', async () => {
  const [, text] = /```markdown\n([^]*?)```/.exec(readPage('docs/evidence.md'))!;
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/single-handed-care.md': text!,
    'evidence/risk-assessment.pdf': '%PDF-1.7\n',
  });
  const { stdout } = await runHere(['check', '--as-of', '2026-11-22'], { cwd });
  expect(stdout).toBe(
    'No problems found in 1 piece of evidence with 1 claim.\n1 attachment was not opened. To look for personal details there too, run:\notpath check --attachments\n',
  );
});

describe('what the docs give to pipelines', () => {
  /** A repository with framework data, a portfolio, and otpath as the docs ask for it. */
  const team = (): Session => {
    const session = openSession('a folder with the package', programs);
    const folder = session.folder();
    writeFiles(folder, { 'tools/.gitkeep': '' });
    renameSync(join(folder, tarball), join(folder, 'tools', tarball));
    copyExample(join(folder, 'portfolio'));
    const frameworks = join(repository, 'examples', 'our-framework', 'frameworks');
    cpSync(frameworks, join(folder, 'frameworks'), { recursive: true });
    return session;
  };
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const tarball = `otpath-${version}.tgz`;
  const page = readPage('docs/framework-data.md');

  it('is shown as it stands in the examples', () => {
    const shown = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text);
    expect(shown).toEqual(
      expect.arrayContaining([
        readPage('examples/ci/otpath.yml'),
        readPage('examples/ci/pre-commit-config.yaml'),
      ]),
    );
  });

  it('runs: every step of the workflow, and every hook before a commit', async () => {
    const { jobs } = parse(readPage('examples/ci/otpath.yml')) as {
      readonly jobs: { readonly check: { readonly steps: readonly { readonly run?: string }[] } };
    };
    const { repos } = parse(readPage('examples/ci/pre-commit-config.yaml')) as {
      readonly repos: readonly { readonly hooks: readonly { readonly entry: string }[] }[];
    };
    const lines = [
      ...jobs.check.steps.flatMap(({ run }) => run ?? []),
      ...repos.flatMap(({ hooks }) => hooks.map(({ entry }) => entry)),
    ];
    const session = team();
    const codes: Record<string, number | null> = {};
    for (const line of lines) codes[line] = (await session.run(line)).code;
    expect(codes).toEqual(Object.fromEntries(lines.map((line) => [line, 0])));
    expect(lines).toHaveLength(5);
    writeFileSync(
      join(session.folder(), 'frameworks', 'our-council-ot', 'levels.yaml'),
      'levle: [1]\n',
    );
    expect((await session.run(lines[1]!)).code).toBe(1);
    expect((await session.run(lines[3]!)).code).toBe(1);
  });
});

it('the pictures of terminals show what terminals show', async () => {
  const drawn = await terminalPictures(temporaryFolder);
  for (const [name, picture] of Object.entries(drawn)) {
    await expect(picture).toMatchFileSnapshot(join(repository, 'docs', 'pictures', name));
  }
  const shown = pages.flatMap((path) =>
    [...readPage(path).matchAll(/pictures\/([a-z-]+\.(?:svg|png))/g)].map(([, name]) => name!),
  );
  const there = readdirSync(join(repository, 'docs', 'pictures'));
  expect([...new Set(shown)].sort()).toEqual(there.sort());
  expect(there.filter((name) => name.endsWith('.svg')).sort()).toEqual(Object.keys(drawn).sort());
}, 60_000);

describe('the links of', () => {
  const linkIn = /\]\((?!https?:)([^)\s]+)\)/g;
  it.each(pages)('%s lead to files and headings that are there', (path) => {
    // What an example shows as code is no link.
    const text = readPage(path).replace(/^```[^]*?^```$/gm, '');
    const broken = [...text.matchAll(linkIn)]
      .map(([, link]) => link!)
      .filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        if (!existsSync(join(repository, target))) return true;
        return anchor !== undefined && !anchorsOf(readPage(target)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });
});

/** The anchors that readers of Markdown give to headings. */
const anchorsOf = (page: string): readonly string[] =>
  [...page.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
