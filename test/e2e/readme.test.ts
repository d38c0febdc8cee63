import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment, repository, runOtpath, type Run } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

const blocks: readonly Block[] = [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, lines: text.split('\n').slice(0, -1) }),
);

/** A command as the README gives it, with the lines that it shows below, if any. */
interface Shown {
  readonly command: string;
  readonly output: string | undefined;
}

const prompt = /^(?:\$ )?(?:.* && )?(npx otpath\b.*)$/;

const shown: readonly Shown[] = blocks.flatMap(({ lines }) => {
  const starts = [...lines.keys()].filter((index) => prompt.test(lines[index]!));
  return starts.map((start, index): Shown => {
    const below = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    const output = lines[start]!.startsWith('$ ') ? `${below.join('\n')}\n` : undefined;
    return { command: prompt.exec(lines[start]!)![1]!, output };
  });
});

/** Runs the very words of the README, npx included, where it says to run them. */
function runShown(command: string): Promise<Run> {
  const env = { ...environment(), npm_config_offline: 'true', npm_config_loglevel: 'error' };
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', command], { cwd: repository, env }, (_, stdout, stderr) => {
      resolve({ stdout, stderr, code: child.exitCode });
    });
    child.stdin?.end();
  });
}

/** Every command that the help lists, under whatever heading. */
async function commandNames(): Promise<readonly string[]> {
  const [list = ''] = (await runOtpath(['--help'])).stdout.split('\nExamples:');
  return [...list.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name!);
}

describe('the commands of the README', () => {
  it('are found', () => {
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown.some(({ output }) => output !== undefined)).toBe(true);
  });

  it.each(shown)('$command', async ({ command, output }) => {
    const { stdout, stderr, code } = await runShown(command);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toBe(output ?? stdout);
    expect(stdout).not.toBe('');
  });

  it('are all that its table names, and every one of them has a help', async () => {
    const named = [...readme.matchAll(/^\| `otpath ([a-z]+)/gm)].map(([, name]) => name!);
    const known = await commandNames();
    expect(named.sort()).toEqual([...known].sort());
  });

  it('are no older than the options that it names', async () => {
    const options = new Set(readme.match(/--[a-z]+(?:-[a-z]+)*(?=[`\s])/g));
    const names = await commandNames();
    const helps = await Promise.all(
      names.map(async (name) => (await runOtpath([name, '--help'])).stdout),
    );
    const unknown = [...options].filter((option) => !helps.join('').includes(option));
    expect(options.size).toBeGreaterThan(2);
    expect(unknown).toEqual([]);
  });

  it('explain what they give as examples', async () => {
    const row = readme.split('\n').find((line) => line.startsWith('| `otpath explain'))!;
    const words = [...row.matchAll(/\(`([^`]+)`\)/g)].map(([, word]) => word!);
    expect(words).toHaveLength(3);
    for (const word of words) {
      const { code } = await runOtpath(['explain', word]);
      expect({ word, code }).toEqual({ word, code: 0 });
    }
  });
});

it('the evidence file of the README has no findings', async () => {
  const { lines } = blocks.find(({ language }) => language === 'markdown')!;
  const cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml':
      'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    'evidence/single-handed-care.md': `${lines.join('\n')}\n`,
    'evidence/risk-assessment.pdf': '%PDF-1.7\n',
  });
  const { stdout } = await runOtpath(['check', '--as-of', '2026-11-22'], { cwd });
  expect(stdout).toBe('No problems found in 1 piece of evidence with 1 claim.\n');
});

it('the frameworks of the README are those that are built in', () => {
  const rows = readme.split('## Frameworks')[1]!.split('\n## ')[0]!;
  const named = [...rows.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name!);
  expect(named.sort()).toEqual([
    'cheshire-east-ot',
    'hcpc-cpd',
    'milton-keynes-ot',
    'primary-care-ot',
    'rcot-advanced-practice',
    'wales-social-care-ot',
  ]);
});

it('the links of the README lead to files of the repository', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
});
