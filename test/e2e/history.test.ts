import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const top = temporaryFolder();
const cwd = join(top, 'me');
const settings = (target: string): string =>
  [
    'otpath: 1',
    'practitioner: { name: Bethan Example, qualified: 2020-07-01 }',
    `target: ${target}`,
    'frameworks: [../frameworks]',
    '',
  ].join('\n');
const evidence = (rationale: string): string =>
  [
    '---',
    'title: A kitchen assessment',
    'date: 2026-01-10',
    'type: case-study',
    `claims: [{ statement: OC-01, rationale: ${rationale} }]`,
    '---',
    'What I did.',
    '',
  ].join('\n');

function git(day: string, ...args: readonly string[]): string {
  const date = `${day}T12:00:00+0000`;
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...who, ...args], {
    cwd: top,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  }).trim();
}

const commit = (day: string): string => {
  git(day, 'add', '.');
  git(day, 'commit', '--quiet', '--message', day);
  return git(day, 'rev-parse', '--short=7', 'HEAD');
};

const framework = join(top, 'frameworks/our-council-ot/framework.yaml');
const commits: string[] = [];

beforeAll(() => {
  git('2026-01-01', 'init', '--quiet');
  cpSync(join(repository, 'examples/our-framework/frameworks'), join(top, 'frameworks'), {
    recursive: true,
  });
  commits.push(commit('2026-01-01'));
  writeFiles(top, { 'me/otpath.yaml': settings('our-council-ot:level-6') });
  commits.push(commit('2026-02-01'));
  writeFiles(top, { 'me/evidence/kitchen.md': evidence('I weighed both.') });
  commits.push(commit('2026-03-01'));
  const text = readFileSync(framework, 'utf8');
  writeFileSync(
    framework,
    text.replace('1.0.0', '1.1.0').replace('at every review of a', 'at each review of a'),
  );
  writeFileSync(join(cwd, 'evidence/kitchen.md'), evidence('I weighed all three.'));
  commits.push(commit('2026-04-01'));
});

const gaps = async (...args: readonly string[]) => {
  const { stdout, stderr, code } = await runHere(['gaps', '--format', 'json', ...args], { cwd });
  return { stderr, code, view: code === 0 ? (JSON.parse(stdout) as Gaps) : undefined };
};

interface Gaps {
  readonly asOf: string;
  readonly at?: object;
  readonly framework: { readonly version: string };
  readonly requirements: readonly { readonly id: string; readonly state: string; text: string }[];
}

const ofOurs = (view: Gaps | undefined) =>
  view?.requirements.find(({ id }) => id === 'our-council-ot:OC-01');

describe('gaps --at', () => {
  it('shows the portfolio and its framework as they were, on the day of the commit', async () => {
    const { view, stderr } = await gaps('--at', commits[1]!);
    expect([view?.asOf, view?.framework.version, ofOurs(view)?.state]).toEqual([
      '2026-02-01',
      '1.0.0',
      'uncovered',
    ]);
    expect(ofOurs(view)?.text).toContain('at every review of a package');
    expect(stderr).toBe(
      `This shows your files as they were in ${commits[1]!} (${commits[1]!}, 1 February 2026). Your files have not changed.\n`,
    );
  });

  it('is the same as now for the latest commit, and changes nothing', async () => {
    const [then, now] = [await gaps('--at', 'HEAD', '--as-of', '2026-11-22'), await gaps()];
    expect(then.view?.at).toEqual({ revision: 'HEAD', commit: commits[3], day: '2026-04-01' });
    expect({ ...then.view, at: undefined }).toEqual({ ...now.view, at: undefined });
    expect(git('2026-04-01', 'status', '--porcelain')).toBe('');
  });

  it.each([
    [
      'nowhere',
      'git has no revision "nowhere".\nGive a commit, a branch or a tag, for example main.\n',
    ],
    [
      'HEAD~3',
      'This portfolio was not in git yet at HEAD~3.\nChoose a later revision. To list them, run: git log --oneline\n',
    ],
  ])('says what is wrong with %s', async (revision, message) => {
    expect(await gaps('--at', revision)).toEqual({ stderr: message, code: 2, view: undefined });
  });

  it('needs a repository', async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'otpath.yaml'), settings('wales-social-care-ot:level-5'));
    const { stderr, code } = await runHere(['gaps', '--at', 'HEAD'], {
      cwd: outside,
      env: { GIT_CEILING_DIRECTORIES: outside },
    });
    expect([stderr, code]).toEqual([
      '"." is not in a git repository, so there are no earlier versions to show.\nLeave out --at. To show results as of an earlier date, use --as-of.\n',
      2,
    ]);
  });
});

describe('explain --history', () => {
  it('shows what the framework and the portfolio said, the newest first', async () => {
    const { stdout } = await runHere(['explain', 'OC-01', '--history'], { cwd });
    const words = stdout.slice(stdout.indexOf('What the framework said')).split(/\s+/);
    expect(words.join(' ').trim()).toBe(
      [
        'What the framework said',
        `- 1 April 2026 (${commits[3]!}): version 1.1.0, revision 1, must: Weighs single-handed care at each review of a package of care, and says why where it is not right.`,
        `- 1 January 2026 (${commits[0]!}): version 1.0.0, revision 1, must: Weighs single-handed care at every review of a package of care, and says why where it is not right.`,
        'What your portfolio said',
        `- 1 April 2026 (${commits[3]!}): claimed in evidence/kitchen.md: I weighed all three.`,
        `- 1 April 2026 (${commits[3]!}): no longer claimed in evidence/kitchen.md: I weighed both.`,
        `- 1 March 2026 (${commits[2]!}): claimed in evidence/kitchen.md: I weighed both.`,
      ].join(' '),
    );
  });

  it('says where there is none', async () => {
    const built = await runHere(['explain', 'L6-PP-03', '--history'], { cwd });
    expect(built.stdout.replace(/\s+/g, ' ')).toContain(
      'wales-social-care-ot comes with otpath, so git has no earlier versions of it here. What your portfolio said Nothing in git says anything about it.',
    );
    const { stderr, code } = await runHere(['explain', 'OT301', '--history'], { cwd });
    expect([stderr, code]).toEqual([
      'OT301 is not an id in a framework, so it has no history.\nLeave out --history, or give the id of a statement, a requirement, a level or a\npillar.\n',
      2,
    ]);
  });
});
