import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { copyExample, fingerprints, temporaryFolder, writeFiles } from '../support/temporary.ts';
import { ownWales } from '../support/own-wales.ts';
import { walesNext } from '../support/wales-next.ts';

const env = { COLUMNS: '300' };
const welsh = 'wales-social-care-ot';

const council = (changes: string, version = '1.0.0'): string => `id: council-ot
extends: ${welsh}
title: What our council asks beside it
version: ${version}
publisher: A council that does not exist
language: en
source: { title: Nothing }
changes:
${changes}`;
const setAside = (id: string): string => `  - { id: ${id}, remove: true, reason: An example. }\n`;
const reworded = (id: string): string =>
  `  - { id: ${id}, set: { text: Copes with a great deal at once. }, reason: An example. }\n`;

/** The example of level 6 with a target of the council's own version of the Welsh framework. */
function councilExample(framework: string): string {
  const cwd = copyExample();
  writeFiles(cwd, { 'shelf/council-ot/framework.yaml': framework });
  const settings = join(cwd, 'otpath.yaml');
  const before = readFileSync(settings, 'utf8');
  writeFileSync(
    settings,
    before.replace(/^target: .*$/m, 'target: council-ot:level-6\nframeworks: [shelf]'),
  );
  return cwd;
}

/** What a command said, as one line: the terminal is as wide as it is. */
const said = ({ stderr }: { readonly stderr: string }): string =>
  stderr.replace(/\s+/g, ' ').trim();

const planOf = async (cwd: string, ...args: readonly string[]) => {
  const { stdout } = await runHere(['migrate', '--format', 'json', ...args], { cwd, env });
  const { items, ...plan } = JSON.parse(stdout) as {
    items: { state: string; why: string; where: string; from: string }[];
    from?: string;
    fromFramework?: string;
  };
  return {
    ...plan,
    items: items.map(({ where, state, why, from }) => [where, state, why, from].join(' ')),
  };
};

describe('a version that the portfolio does not use', () => {
  it('is not written for, and the message says how to put it in place', async () => {
    const cwd = ownWales();
    const [used, kept] = ['frameworks/our-wales-ot', 'frameworks/earlier/our-wales-ot-2026-11-30'];
    renameSync(join(cwd, used), join(cwd, 'new-version'));
    renameSync(join(cwd, kept), join(cwd, used));
    const before = fingerprints(cwd);
    const written = await runHere(['migrate', '--to', './new-version', '--write', '--yes'], {
      cwd,
      env,
    });
    const refusal =
      'This portfolio uses version 1.0.0 of our-wales-ot, in frameworks/our-wales-ot. Nothing has been changed, because a portfolio can only move to the version that it uses. ' +
      'First put the new version in place: move frameworks/our-wales-ot to frameworks/earlier/our-wales-ot-1.0.0, and copy new-version to frameworks/our-wales-ot. Then run: otpath migrate';
    expect([written.code, said(written)]).toEqual([2, refusal]);
    expect(fingerprints(cwd)).toEqual(before);
    // The preview shows everything, and says the same in place of the command that would be refused.
    const shown = await runHere(['migrate', '--to', './new-version'], { cwd, env });
    expect(shown.stdout).toContain('Needs your decision (3)');
    expect([shown.code, said(shown)]).toEqual([0, refusal]);
    // What is said can be done.
    renameSync(join(cwd, used), join(cwd, 'frameworks/earlier/our-wales-ot-1.0.0'));
    cpSync(join(cwd, 'new-version'), join(cwd, used), { recursive: true });
    const done = await runHere(['migrate', '--write', '--yes'], { cwd, env });
    expect(done.stderr).toContain('Changed 1 place in 1 file.');
    const { stdout } = await runHere(['check', '--rule', 'OT301'], { cwd, env });
    expect(stdout).not.toContain('OT301');
  });

  it('is not written for where otpath comes with another one, or the portfolio does not know it', async () => {
    const next = join(writeFiles(temporaryFolder(), walesNext()), '.');
    const cwd = copyExample();
    const before = fingerprints(cwd);
    const builtIn = await runHere(['migrate', '--to', next, '--write', '--yes'], { cwd, env });
    expect(builtIn.code).toBe(2);
    expect(said(builtIn)).toContain(
      'This otpath comes with version 1.0.0 of wales-social-care-ot.',
    );
    expect(said(builtIn)).toContain('Wait for an otpath that comes with version 1.1.0.');
    writeFiles(cwd, { 'shelf/council-ot/framework.yaml': council(setAside('L6-PP-01')) });
    const unknown = await runHere(['migrate', '--to', 'shelf/council-ot', '--write'], { cwd, env });
    expect(unknown.stderr).toContain('frameworks: [shelf]');
    expect(fingerprints(cwd)).toMatchObject(before);
  });
});

describe('--from the framework that one’s own extends', () => {
  const own = council(setAside('L6-PP-10') + reworded('L6-PP-18'));

  it('ends what is set aside, asks about what is reworded, and leaves what is inherited', async () => {
    expect(await planOf(councilExample(own), '--from', welsh)).toMatchObject({
      fromFramework: welsh,
      from: '1.0.0',
      to: '1.0.0',
      items: ['claim ends ended L6-PP-10', 'claim decision revised L6-PP-18'],
    });
  });

  it('is the same for people who have not changed their target yet: impact', async () => {
    const cwd = councilExample(own);
    const { stdout } = await runHere(
      [
        ...[
          'framework',
          'impact',
          'shelf/council-ot',
          '.',
          join(process.cwd(), 'examples/level-6'),
        ],
        ...['--from', welsh, '--format', 'json'],
      ],
      { cwd },
    );
    const impact = JSON.parse(stdout) as {
      people: { places: { from: string }[]; before: { asked: number }; after: { asked: number } }[];
    };
    expect(impact).toMatchObject({ fromFramework: welsh, from: '1.0.0', to: '1.0.0' });
    for (const { places, before, after } of impact.people) {
      expect(places.map(({ from }) => from)).toEqual(['L6-PP-10', 'L6-PP-18']);
      expect(before.asked - after.asked).toBe(1);
    }
    const shown = await runHere(['framework', 'impact', 'shelf/council-ot', '.', '--from', welsh], {
      cwd,
      env,
    });
    expect(shown.stdout).toContain(
      'What moving from wales-social-care-ot 1.0.0 to council-ot 1.0.0 would touch',
    );
  });

  it('says what a later version of one’s own sets aside besides', async () => {
    const cwd = councilExample(council(setAside('L6-PP-10') + setAside('L6-PP-18'), '1.1.0'));
    writeFiles(cwd, { 'before/framework.yaml': own });
    expect(await planOf(cwd, '--from', './before')).toMatchObject({
      from: '1.0.0',
      items: ['claim ends ended L6-PP-18'],
    });
  });

  it('is refused where neither is an earlier version nor extended', async () => {
    const cwd = councilExample(own);
    const migrate = await runHere(['migrate', '--from', 'milton-keynes-ot'], { cwd, env });
    expect(said(migrate)).toContain('It is not an earlier version of council-ot');
    expect(migrate.code).toBe(2);
    const impact = await runHere(
      ['framework', 'impact', 'shelf/council-ot', '.', '--from', 'milton-keynes-ot'],
      { cwd, env },
    );
    expect(impact).toMatchObject({ code: 2, stderr: migrate.stderr });
  });
});

it('finds the version that was kept when an import replaced it', async () => {
  const cwd = ownWales();
  expect(await planOf(cwd)).toMatchObject({ from: '1.0.0', to: '1.1.0' });
  const settings = join(cwd, 'otpath.yaml');
  // Of several, the one that the portfolio was written for counts, and no other.
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}written_for: [our-wales-ot@0.9.0]\n`);
  const { stdout } = await runHere(['migrate'], { cwd, env });
  expect(stdout).toContain('Moving from our-wales-ot 0.9.0 to 1.1.0');
  expect(stdout).not.toContain('Before:');
});
