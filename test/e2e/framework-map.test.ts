import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

/** Mappings of somebody who looked through two frameworks that come with otpath. */
const mappings = `id: our-mappings
title: Our mappings
version: 1.0.0
publisher: Our Council
language: en
source: { title: Our reading }
mappings:
  - subject: milton-keynes-ot:kd1-record-and-monitor
    predicate: none
    object: cheshire-east-ot
    justification: Nothing in it is about records.
    author: Bethan Example
    date: 2026-11-20
  - subject: milton-keynes-ot:kd3-case-records
    predicate: none
    object: cheshire-east-ot
    justification: Nothing in it is about records.
    author: Bethan Example
`;

const cwd = writeFiles(temporaryFolder(), { 'ours/our-mappings/framework.yaml': mappings });
const ours = ['--frameworks', 'ours'];

describe('framework map', () => {
  it('shows what mappings cover, with those of an organisation, and where it looked in vain', async () => {
    const { stdout, stderr, code } = await runHere(
      ['framework', 'map', 'milton-keynes-ot', 'cheshire-east-ot', ...ours],
      { cwd },
    );
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain(
      [
        'How milton-keynes-ot 1.0.0 and cheshire-east-ot 1.0.0 relate',
        'Mappings are for information. They never count as evidence.',
        'milton-keynes-ot: 7 of 52 statements and requirements are mapped. Looked at,',
        'nothing found: 2. Not looked at yet: 43. Levels, stages, routes and role',
        'profiles: 1 of 1 mapped.',
      ].join('\n'),
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Nothing in it is about records. (Bethan Example, 20 November 2026)',
    );
    expect(stdout).not.toContain('Suggestions');
  });

  it('says who looked in explain, and asks for the day where it is missing', async () => {
    const explained = await runHere(['explain', 'kd1-record-and-monitor', ...ours], { cwd });
    expect(explained.stdout.replace(/\s+/g, ' ')).toContain(
      'Bethan Example looked through cheshire-east-ot on 20 November 2026 and found nothing like it.',
    );
    const checked = await runHere(['framework', 'validate', 'ours'], { cwd });
    expect(checked.stdout.match(/OT\d+/g)).toEqual(['OT222']);
  });

  it('writes suggestions for people to decide on, and a table', async () => {
    const [shown, table] = await Promise.all(
      ['md', 'csv'].map((format) =>
        runHere(
          [
            ...['framework', 'map', 'milton-keynes-ot', 'cheshire-east-ot', '--suggest'],
            ...['--format', format, ...ours],
          ],
          { cwd },
        ),
      ),
    );
    expect(shown!.stdout).toContain(
      'They are suggestions and not mappings, and nothing was written.',
    );
    const rows = table!.stdout.trim().split('\r\n');
    expect(rows).toHaveLength(1 + 52 + 54);
    expect(rows.filter((row) => row.includes(',nothing found,'))).toHaveLength(2);
  });

  it('needs two frameworks', async () => {
    const { stderr, code } = await runHere(['framework', 'map', 'hcpc-cpd', 'hcpc-cpd'], { cwd });
    expect([stderr, code]).toEqual([
      'These are both hcpc-cpd, so there is nothing to map.\nName two frameworks. To list them, run: otpath framework list\n',
      2,
    ]);
  });
});
