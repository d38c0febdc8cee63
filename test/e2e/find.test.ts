import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { repository } from '../support/run.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';

const cwd = join(repository, 'examples', 'level-6');
const asOf = ['--as-of', '2026-11-22'];
const golden = (name: string): string => join(repository, 'test', 'goldens', 'find', name);

describe('otpath find', () => {
  it.each([
    ['level-6.txt', ['risk', 'assessment'], {}],
    ['level-6-all.txt', ['risk', 'assessment', '--all', '--limit', '2'], {}],
    ['level-6-50.txt', ['supervision', 'students'], { columns: 50 }],
    ['level-6-cy.txt', ['risg', 'L6-PP-03', '--lang', 'cy', '--limit', '2'], {}],
    ['level-6.json', ['hoist', '--limit', '1', '--format', 'json'], {}],
    ['outside.txt', ['risk'], { cwd: repository }],
    ['colours.txt', ['single-handed', '--limit', '2', '--color'], {}],
  ])('%s', async (name, args, options) => {
    const { stdout, stderr, code } = await runHere(['find', ...args, ...asOf], {
      cwd,
      ...options,
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    await expect(stdout).toMatchFileSnapshot(golden(name));
  });

  it.each([
    ['hoist', 80, 'What is known about ceiling track and mobile hoists when one person assists'],
    ['hoist', 50, 'What is known about ceiling track and mobile hoists when one person assists'],
    ['stroke', 80, 'Single-handed care after a stroke'],
  ])(
    'shows first, and again at its end, what has the word itself: %s, %i',
    async (word, columns, title) => {
      const { stdout } = await runHere(['find', word, ...asOf], { cwd, columns });
      const lines = stdout.trimEnd().split('\n');
      const heading = lines.indexOf('In your evidence');
      expect(heading).toBeGreaterThan(-1);
      expect(heading).toBeLessThan(lines.indexOf('What the target requires'));
      const last = lines
        .slice(lines.findLastIndex((line) => line === ''))
        .join(' ')
        .replaceAll(/\s+/g, ' ');
      expect(last).toMatch(new RegExp(`^ Best match: ${title}: evidence/\\S+\\.md$`));
    },
  );

  it('leaves the target first where its own words have what was typed', async () => {
    const { stdout } = await runHere(['find', 'supervision', ...asOf], { cwd });
    expect(stdout).toMatch(/^What the target requires\n/);
    expect(stdout).toMatch(/\nBest match: teach-supervise-assess: [^\n]*\n(?: {2}[^\n]*\n)?$/);
  });

  it('says nothing again where all is seen at once', async () => {
    const { stdout } = await runHere(['find', 'falls', '--in', 'statements', ...asOf], { cwd });
    expect(stdout.split('\n').length).toBeLessThan(20);
    expect(stdout).not.toContain('Best match');
  });

  it('keeps to 50 columns', async () => {
    const { stdout } = await runHere(['find', 'practice', '--all', '--limit', '60', ...asOf], {
      cwd,
      columns: 50,
    });
    const wide = stdout.split('\n').filter((line) => line.length > 50 && !/^ *\S+$/.test(line));
    expect(stdout.length).toBeGreaterThan(5000);
    expect(wide).toEqual([]);
  });

  it('searches what another target asks, in a portfolio and outside of any', async () => {
    const target = ['--target', 'milton-keynes-ot:grade-g-occupational-therapist'];
    for (const folder of [cwd, repository]) {
      const { stdout } = await runHere(['find', 'risk', ...target], { cwd: folder });
      expect(stdout).toContain('What the target requires\n');
      expect(stdout).toContain('kd1-high-risk-cases');
      expect(stdout).not.toContain('wales-social-care-ot:');
    }
  });

  it('says on stderr that nothing was found, and what to try; that is no error', async () => {
    const { stdout, stderr, code } = await runHere(['find', 'supervizhun'], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(stderr).toBe(
      [
        'Nothing was found for "supervizhun".',
        'Did you mean supervision? Try fewer or more general words. Frameworks mention',
        'risk, judgement or supervision, but rarely a condition or a brand. To search',
        'other frameworks too, add --all.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['L5-PP-O7', 'There is no L5-PP-O7. Did you mean L5-PP-07?', 'L5-PP-07'],
    ['L5PP7', 'There is no L5PP7. Did you mean L5-PP-07?', 'L5-PP-07'],
    ['l5 pp 07', 'There is no l5 pp 07. Did you mean L5-PP-07?', 'L5-PP-07'],
    ['lS-pp-7', 'There is no lS-pp-7. Did you mean L5-PP-07?', 'L5-PP-07'],
    [
      'wales-social-care-ot:L6-PP-O3',
      'There is no wales-social-care-ot:L6-PP-O3. Did you mean L6-PP-03?',
      'L6-PP-03',
    ],
  ])('names first what was meant by the mistyped id %s, and shows it first', async (...given) => {
    const [typed, said, first] = given;
    const { stdout, stderr, code } = await runHere(['find', typed, ...asOf], { cwd });
    expect({ stderr, code }).toEqual({ stderr: `${said}\n`, code: 0 });
    expect(stdout.split('\n').slice(0, 2).join(' ')).toContain(
      `What the target requires   ${first} `,
    );
  });

  it('names up to four ids that may be meant, and as data too', async () => {
    const args = ['find', 'L6-PP-99', '--format', 'json', ...asOf];
    const { stdout, stderr } = await runHere(args, { cwd });
    const { nearIds } = JSON.parse(stdout) as { readonly nearIds: readonly string[] };
    expect(nearIds).toEqual(['L6-PP-09', 'L6-PP-19', 'L6-PP-29']);
    expect(stderr).toBe(
      'There is no L6-PP-99. Did you mean one of these: L6-PP-09, L6-PP-19, L6-PP-29?\n',
    );
  });

  it('says what was meant before it says that nothing was found', async () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml':
        'otpath: 1\npractitioner: { name: Bethan Example }\ntarget: wales-social-care-ot:level-6\n',
    });
    const { stderr } = await runHere(['find', 'L6-PP-O3', '--in', 'evidence'], { cwd: folder });
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'There is no L6-PP-O3. Did you mean L6-PP-03?',
      'Nothing was found for "L6-PP-O3".',
    ]);
  });

  it.each(['L5-PP', 'L6-PP-03', 'l6-pp-0', 'single-handed care', 'follow-up', 'level-6'])(
    'takes %s for no mistyped id',
    async (typed) => {
      const { stderr } = await runHere(['find', typed, ...asOf], { cwd });
      expect(stderr).toBe('');
    },
  );

  it('takes no other word for a slip', async () => {
    const target = ['--target', 'wales-social-care-ot:level-6'];
    const run = await runHere(['find', 'moving mental', '--in', 'statements', ...target], {
      cwd: temporaryFolder(),
    });
    expect(run.stderr).toContain('Nothing was found');
    expect(run.stderr).not.toContain('Did you mean');
  });

  it.each([
    [['risk', '--target', 'wales-social-care-ot:levl-6'], 'Did you mean level-6?'],
    [['risk', '--in', 'evidence'], 'There is no portfolio in this folder'],
  ])('%j outside of a portfolio exits with 2', async (args, said) => {
    const { stdout, stderr, code } = await runHere(['find', ...args], {
      cwd: temporaryFolder(),
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(said);
  });

  it('finds evidence in a portfolio that aims at nothing yet, with Welsh letters and CRLF', async () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': 'otpath: 1\npractitioner: { name: Bethan Example }\n',
      'evidence/tŷ.md':
        '\uFEFF---\r\ntitle: Addasu tŷ\r\ndate: 2026-03-14\r\ntype: case-study\r\n---\r\nGosodais\r\nganllaw wrth y grisiau.\r\n',
    });
    const { stdout, stderr } = await runHere(['find', 'GANLLAW', 'ty', 'risk'], { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout).toContain('Addasu tŷ\n    evidence/tŷ.md\n');
    expect(stdout).toContain('Gosodais ganllaw wrth y grisiau.');
    expect(stdout).toContain('In the frameworks');
  });

  it('changes nothing', async () => {
    const folder = copyExample();
    const before = fingerprints(folder);
    await runHere(['find', 'risk'], { cwd: folder });
    expect(fingerprints(folder)).toEqual(before);
  });
});
