import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FindView } from '../../src/core/report/find.ts';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const settings =
  'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n';
const evidence = (claims: string, text: string): string =>
  `---\ntitle: A visit\ndate: 2026-03-14\ntype: case-study\n${claims}---\n${text}\n`;
const text =
  'I rang the safeguarding lead. Her number is 07700 900123, and Nesta Nebula lives there.';
const folder = writeFiles(temporaryFolder(), {
  'otpath.yaml': settings,
  'evidence/a-visit.md': evidence(
    '',
    `## Risk and budget\n\n<!-- Write about risk. -->\n\n${text}`,
  ),
  'evidence/claimed.md': evidence(
    'claims:\n  - statement: L6-PP-19\n    rationale: I told them at once.\n',
    text,
  ),
  'evidence/empty.md': evidence('', '## Reflection\n\n<!-- What happened? -->'),
});
const suggested = async (name: string, ...args: string[]): Promise<FindView> => {
  const command = ['find', '--for', name, '--format', 'json', '--limit', '3', ...args];
  const { stdout, stderr, code } = await runHere(command, { cwd: folder });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return JSON.parse(stdout) as FindView;
};
const idsOf = ({ suggested: part }: FindView): readonly string[] =>
  part!.hits.map(({ id }) => id.replace('wales-social-care-ot:', ''));

describe('otpath find --for', () => {
  it.each([
    ['level-6-for.txt', []],
    ['level-6-for-cy.txt', ['--lang', 'cy', '--limit', '2']],
    ['level-6-for.json', ['--format', 'json', '--limit', '2']],
  ])('%s', async (name, args) => {
    const file = 'evidence/2026-07-duty-rota-conflict.md';
    const { stdout, stderr, code } = await runHere(['find', '--for', file, ...args], {
      cwd: join(repository, 'examples', 'level-6'),
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot(join(repository, 'test', 'goldens', 'find', name));
  });

  it('suggests statements with the words that led to them', async () => {
    const view = await suggested('evidence/a-visit.md');
    expect(view.for).toEqual({
      id: 'evidence/a-visit',
      title: 'A visit',
      file: 'evidence/a-visit.md',
    });
    expect(view.suggested?.hits[0]).toMatchObject({
      id: 'wales-social-care-ot:L5-LM-27',
      state: 'uncovered',
      matched: [
        { said: 'safeguarding lead', found: "concerns about citizens' care and dignity" },
        { said: 'safeguarding', found: 'escalates concerns' },
      ],
    });
  });

  it('leaves out what the evidence claims already', async () => {
    expect(idsOf(await suggested('a-visit'))).toContain('L6-PP-19');
    expect(idsOf(await suggested('claimed'))).not.toContain('L6-PP-19');
  });

  it('does not take headings and comments of templates for the text', async () => {
    const { matched } = (await suggested('a-visit', '--limit', '300')).suggested!.hits.reduce(
      (all, { matched: words }) => ({
        matched: [...all.matched, ...words.map(({ said }) => said)],
      }),
      { matched: [] as string[] },
    );
    expect(new Set(matched)).toEqual(
      new Set(['rang', 'safeguarding lead', 'safeguarding', 'lead']),
    );
  });

  it('shows no personal details', async () => {
    expect(JSON.stringify(await suggested('a-visit', '--limit', '300'))).not.toMatch(
      /07700|Nebula/,
    );
  });

  it('suggests what other frameworks say, too, with --all', async () => {
    const { suggested: part } = await suggested('a-visit', '--all', '--limit', '500');
    const frameworks = new Set(part!.hits.map(({ id }) => id.split(':')[0]));
    expect(frameworks).toContain('cheshire-east-ot');
    expect(frameworks).toContain('wales-social-care-ot');
  });

  it('puts what others have recognised behind what is open', async () => {
    const { stdout } = await runHere(
      ['find', '--for', '2026-03-single-handed-care', '--limit', '300', '--format', 'json'],
      { cwd: join(repository, 'examples', 'level-6') },
    );
    const states = (JSON.parse(stdout) as FindView).suggested!.hits.map(({ state }) => state);
    const first = states.indexOf('assumed');
    expect(first).toBeGreaterThan(10);
    expect(new Set(states.slice(first))).toEqual(new Set(['assumed']));
  });

  it('finds the portfolio around the file', async () => {
    const path = join(folder, 'evidence', 'a-visit.md');
    const { stdout, code } = await runHere(['find', '--for', path], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    expect(stdout).toContain('What "A visit" may show\n  L5-LM-27  uncovered\n');
  });

  it('says what to do where the text has no words that match', async () => {
    const { stdout, stderr, code } = await runHere(['find', '--for', 'empty'], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toBe(
      [
        'The words in evidence/empty.md match no statement that it does not claim yet.',
        'Write a few sentences about what you did, then try again. Or search with words',
        'of your own, for example: otpath find risk',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [[], 'otpath find needs words to search for, or a piece of evidence.'],
    [['risk', '--for', 'a-visit'], 'Leave out the words: otpath find --for a-visit'],
    [['--for', 'a-vist'], 'Did you mean a-visit?'],
    [['--for', '.'], 'There is no evidence "." in this portfolio'],
    [['--for', 'a-visit', '--in', 'evidence'], 'You can’t use --for and --in together.'],
  ])('%j exits with 2', async (args, said) => {
    const { stdout, stderr, code } = await runHere(['find', ...args], { cwd: folder });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(said);
  });

  it('changes nothing', async () => {
    const copy = copyExample();
    const before = fingerprints(copy);
    await runHere(['find', '--for', 'evidence/2026-03-single-handed-care.md'], { cwd: copy });
    expect(fingerprints(copy)).toEqual(before);
  });
});

describe('the vocabulary of an organisation', () => {
  const portfolio = (vocabulary: string): string => {
    const root = writeFiles(temporaryFolder(), {
      'ours/policy.yaml': 'policy: { id: ours, version: "1", rules: {} }\nvocabulary: words.yaml\n',
      'ours/words.yaml': vocabulary,
      'portfolio/otpath.yaml': `${settings}organisation_policy: ../ours/policy.yaml\n`,
      'portfolio/evidence/a-day.md': evidence('', 'We opened the blue door on Tuesday.'),
    });
    return join(root, 'portfolio');
  };
  const words =
    'otpath: 1\nwords:\n  - say: [blue door]\n    look_for: [safeguarding, escalates concerns]\n    origin: The name of our duty desk.\n';

  it('adds to the words that come with otpath, for find and for suggestions', async () => {
    const cwd = portfolio(words);
    const found = await runHere(['find', 'blue', 'doors'], { cwd });
    expect(found.stderr).toBe('');
    expect(found.stdout).toContain(
      '"blue doors" also looks for: safeguarding, escalates concerns.',
    );
    expect(found.stdout).toContain('L6-PP-19');
    const falls = await runHere(['find', 'falls'], { cwd });
    expect(falls.stdout).toContain('"falls" also looks for: risk');
    const { stdout } = await runHere(['find', '--for', 'a-day', '--limit', '2'], { cwd });
    expect(stdout).toContain('L6-PP-19');
    expect(stdout).toContain('blue door (escalates concerns)');
  });

  it('credits nothing', async () => {
    const gaps = async (cwd: string): Promise<string> =>
      (await runHere(['gaps', '--format', 'json'], { cwd })).stdout;
    const plain = portfolio('otpath: 1\nwords: []\n');
    expect(await gaps(portfolio(words))).toBe(await gaps(plain));
  });

  it.each([
    ['a key that is not known', 'otpath: 1\nwords: []\nwrds: []\n', 'wrds'],
    [
      'an entry without an origin',
      'otpath: 1\nwords:\n  - say: [a]\n    look_for: [b]\n',
      'origin',
    ],
    ['YAML that can’t be read', 'otpath: [1\n', 'words.yaml'],
  ])('is checked: %s', async (_, vocabulary, said) => {
    const { stdout, code } = await runHere(['check'], { cwd: portfolio(vocabulary) });
    expect(code).toBe(said === 'wrds' ? 0 : 1);
    expect(stdout).toContain('words.yaml');
    expect(stdout).toContain(said);
  });

  it('is missed where its file is not there', async () => {
    const cwd = portfolio(words);
    const policy = join(cwd, '..', 'ours', 'policy.yaml');
    writeFiles(join(cwd, '..'), {
      'ours/policy.yaml': readFileSync(policy, 'utf8').replace('words.yaml', 'wrds.yaml'),
    });
    const { stdout, code } = await runHere(['check'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('wrds.yaml');
  });
});
