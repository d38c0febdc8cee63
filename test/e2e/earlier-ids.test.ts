import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  formatSecondReadings,
  recordedReadings,
} from '../../src/core/files/second-reading/second-readings.ts';
import { sealOf } from '../../src/core/files/sign-off/fingerprints.ts';
import { readSignOffs } from '../../src/core/files/sign-off/read-sign-offs.ts';
import { formatSignOff } from '../../src/core/files/sign-off/write-sign-off.ts';
import { SourceSet } from '../../src/core/files/source-set.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { hashText } from '../../src/node/hash.ts';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

/** The council's own version of the Welsh framework, under which earlier versions of otpath wrote what it inherits. */
const council = `id: cyngor-ot
extends: wales-social-care-ot
title: What our council asks beside it
version: 1.0.0
publisher: A council that does not exist
language: en
source: { title: Nothing }
`;
const settings = (target: string): string =>
  `otpath: 1\npractitioner: { name: Bethan Example }\ntarget: ${target}\nframeworks: [shelf]\n`;
const kitchen = `---
title: A kitchen
date: 2026-03-14
type: case-study
claims:
  - statement: L6-PP-03
    rationale: I weighed three ways.
---

What happened, and what I learned from it.
`;
const file = 'evidence/kitchen.md';
const signOff = 'signoffs/kitchen--nia-sample.yaml';
const reading = 'moderation/kitchen--mair-sample.yaml';
const nia = ['--name', 'Nia Sample', '--relationship', 'supervisor'];
const mair = ['--name', 'Mair Sample', '--relationship', 'peer'];

let cwd = '';
const run = async (...args: readonly string[]) => {
  const ran = await runHere(args, { cwd });
  return { ...ran, stderr: ran.stderr.replace(/\s+/g, ' ').trim() };
};
const sign = (...args: readonly string[]) => run('sign', ...args);
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
const moveTo = (target: string): void => {
  writeFileSync(join(cwd, 'otpath.yaml'), settings(target));
};

/** A file as an earlier version wrote it: with the ids of the framework of the target, and the seals over them. */
function asEarlier(path: string): void {
  const text = read(path).replaceAll('wales-social-care-ot:', 'cyngor-ot:');
  const source = { path, bytes: new TextEncoder().encode(text) };
  const sources = new SourceSet(defaultLimits);
  if (path === signOff) {
    const [one] = readSignOffs(source, undefined, sources);
    writeFileSync(
      join(cwd, path),
      formatSignOff({ ...one!, seal: sealOf(one!, [], { hashText }) }, []),
    );
  } else {
    const { secondReadings } = recordedReadings([source], sources);
    writeFileSync(join(cwd, path), formatSecondReadings(secondReadings, hashText));
  }
}

/** What is wrong with sign-offs and second readings, and whether a claim was not accepted. */
const found = async (): Promise<readonly string[]> => {
  const { stdout } = await run('check', '--format', 'json', '--as-of', '2026-11-22');
  return [...stdout.matchAll(/"code": "(OT6\d\d|OT324)"/g)].map(([, code]) => code!).sort();
};

beforeEach(async () => {
  cwd = writeFiles(temporaryFolder(), {
    'otpath.yaml': settings('cyngor-ot:level-6'),
    'shelf/cyngor-ot/framework.yaml': council,
    [file]: kitchen,
  });
  await sign(file, ...nia, '--accept', 'all', '--date', '2026-11-01');
  asEarlier(signOff);
});

describe('a sign-off that an earlier version wrote under one’s own framework', () => {
  it('counts, and stays to the letter below a new one of the same person', async () => {
    expect(await found()).toEqual([]);
    const before = parse(read(signOff)) as { claims: object; seal: string };
    expect(read(signOff)).toContain('statement: cyngor-ot:L6-PP-03');
    const { code } = await sign(
      file,
      ...nia,
      ...['--not-accept', 'all=Say more.', '--date', '2026-11-20'],
    );
    expect(code).toBe(0);
    const after = parse(read(signOff)) as { claims: object; earlier: readonly object[] };
    expect(after.claims).toMatchObject([{ statement: 'wales-social-care-ot:L6-PP-03' }]);
    expect(after.earlier).toMatchObject([{ claims: before.claims, seal: before.seal }]);
    expect(await found()).toEqual(['OT324']);
    moveTo('wales-social-care-ot:level-6');
    expect(await found()).toEqual(['OT324']);
  });
});

describe('a second reading that an earlier version wrote under one’s own framework', () => {
  beforeEach(async () => {
    await sign('--second', file, ...mair, '--not-accept', 'all=Why?', '--date', '2026-11-10');
    asEarlier(reading);
  });

  it.each(['cyngor-ot:level-6', 'wales-social-care-ot:level-6'])(
    'is known as one of the same claim, and is not made twice: %s',
    async (target) => {
      moveTo(target);
      const before = read(reading);
      const { stderr, code } = await sign('--second', file, ...mair, '--accept', 'all');
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('You have recorded a second reading'),
      ]);
      expect(read(reading)).toBe(before);
    },
  );

  it('keeps its ids when it is written again, also with what both decide together', async () => {
    moveTo('wales-social-care-ot:level-6');
    const { code, stderr } = await sign('--joint', file, '--accept', 'all', '--date', '2026-11-20');
    expect([code, stderr]).toEqual([0, expect.stringContaining(`Written to ${reading}.`)]);
    const [one] = (parse(read(reading)) as { readings: readonly object[] }).readings;
    expect(one).toMatchObject({
      claims: [{ statement: 'cyngor-ot:L6-PP-03' }],
      joint: { claims: [{ statement: 'cyngor-ot:L6-PP-03', judgement: 'accepted' }] },
    });
    expect(await found()).toEqual([]);
    const agreement = await run('cohort', 'agreement', '.', '--format', 'json');
    expect(agreement.stdout).toContain('"professional-practice"');
    expect(agreement.stdout).not.toContain(reading);
  });
});
