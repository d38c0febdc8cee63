import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, readPage } from '../support/pages.ts';
import { repository, runOtpath } from '../support/run.ts';

const readme = readPage('README.md');

/** Every command that the help lists, under whatever heading. */
async function commandNames(): Promise<readonly string[]> {
  const [list = ''] = (await runOtpath(['--help'])).stdout.split('\nExamples:');
  return [...list.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name!);
}

describe('the commands of the README', () => {
  it('are all that its table names, and every one of them has a help', async () => {
    const named = [...readme.matchAll(/^\| `otpath ([a-z]+)/gm)].map(([, name]) => name!);
    const known = await commandNames();
    expect(named.sort()).toEqual([...known].sort());
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

it('names the file that the installation is made from', () => {
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    version: string;
  };
  const named = pages.flatMap((path) => readPage(path).match(/otpath-[\d.]+\.tgz/g) ?? []);
  expect(named.length).toBeGreaterThan(3);
  expect([...new Set(named)]).toEqual([`otpath-${version}.tgz`]);
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
