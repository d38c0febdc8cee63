import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { contentsOf, openPortfolioAt, withFrameworks } from '../../src/cli/load.ts';
import { checkWorkspace } from '../../src/core/workspace/workspace.ts';
import { terminalFor } from '../../src/cli/options.ts';
import type { CheckedFolder } from '../../src/core/model/checked-folder.ts';
import { helpOf } from '../../src/core/check/explain.ts';
import { findingWordsIn } from '../../src/core/words/findings/index.ts';
import { rules } from '../../src/core/check/rules/index.ts';
import { findingFormats, type FindingFormat } from '../../src/core/render/index.ts';
import type { IsoDate } from '../../src/core/model/date.ts';
import { repository } from '../support/run.ts';
import { runHere } from '../support/run-here.ts';
import { docx, jpeg } from '../support/office-files.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const nowhere = { write: () => undefined, isTerminal: false, columns: 80 };
const hostIn = (cwd: string): Host => ({
  cwd,
  env: { NO_COLOR: '1' },
  stdout: nowhere,
  stderr: nowhere,
  canAsk: false,
  language: 'en' as const,
  now: () => new Date('2026-11-22T12:00:00Z'),
});

async function check(cwd: string, withAttachments: boolean): Promise<CheckedFolder> {
  const loaded = withFrameworks(openPortfolioAt('.', { lang: 'en' }, hostIn(cwd)));
  const contents = withAttachments ? await contentsOf(loaded) : undefined;
  return checkWorkspace(loaded, '2026-11-22' as IsoDate, contents);
}

/** Everything here is invented. Personal details stand in every place where a finding could repeat them. */
function hostilePortfolio(): string {
  const folder = writeFiles(temporaryFolder(), {
    'otpath.yaml': [
      'otpath: 1',
      'practitioner: { name: Bethan Example }',
      'credentials:',
      '  - { kind: hcpc-registration, number: OT012345, expires: 2027-10-31 }',
      'attained:',
      '  - { target: wales-social-care-ot:level-5, date: 2026-01-15, by: Mrs Placeholder }',
      'target: wales-social-care-ot:level-6',
      'privacy: { watch: [Nesta Nebula, Cadwaladr], wach: [Nesta Nebula] }',
      '',
    ].join('\n'),
    'evidence/kitchen.md': [
      '---',
      'title: Kitchen of Nesta Nebula',
      'date: born 17/05/1941',
      'type: nobody@example.org',
      'claims:',
      '  - { statement: L6-PP-03, rationale: Weighed., Mrs Unheard: 999 000 1235 }',
      'attachments: [mrs-unheard.pdf, "23 Nowhere Street.pdf"]',
      '---',
      'Ring Cadwaladr on 07700 900777, CF99 9XX, NI ZY 00 00 07 B.',
      '',
    ].join('\n'),
    'evidence/second.md': [
      '---',
      'title: Second',
      'date: 2026-03-14',
      'type: case-study',
      'claims:',
      '  - { statement: L6-PP-03, rationale: Weighed. }',
      'attachments: [plan.docx, ramp.jpg, cadwaladr-notes.txt]',
      'witness: { name: Dr Witness, registration: OT054321 }',
      '---',
      'Text of the second visit, NHS number 999 000 1235 in the text.',
      'Dr Witness saw it.',
      '',
    ].join('\n'),
  });
  writeFileSync(join(folder, 'evidence', 'cadwaladr-notes.txt'), 'Nothing.');
  writeFileSync(
    join(folder, 'evidence', 'plan.docx'),
    docx([['For Mrs Prydderch, NHS number 999 033 2215'], ['Cadwaladr']], {
      creator: 'Nia Nobody',
    }),
  );
  writeFileSync(join(folder, 'evidence', 'ramp.jpg'), jpeg({ withPlace: true }));
  return folder;
}

const secrets = [
  'Nesta Nebula',
  'Cadwaladr',
  '17/05/1941',
  'nobody@example.org',
  '999 000 1235',
  '9990001235',
  '999 033 2215',
  'Mrs Unheard',
  'Mrs Prydderch',
  'Nia Nobody',
  '23 Nowhere Street',
  '07700 900777',
  'CF99 9XX',
  'ZY 00 00 07 B',
];

describe('a check of a portfolio full of personal details', () => {
  it.each(Object.keys(findingFormats) as FindingFormat[])(
    'shows none of them as %s',
    async (format) => {
      const cwd = hostilePortfolio();
      const folder = await check(cwd, true);
      const text = await findingFormats[format]([folder], {
        words: findingWordsIn('en'),
        terminal: terminalFor(nowhere, {}, hostIn(cwd)),
        rules: () => rules.map(helpOf),
      });
      expect(text).toContain('OT501');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    },
  );

  it('has none of them in what formats are given', async () => {
    const folder = await check(hostilePortfolio(), true);
    const given = JSON.stringify([...folder.texts, ...folder.findings]);
    expect(secrets.filter((secret) => given.includes(secret))).toEqual([]);
    // What is meant to be there stays.
    expect(given).toContain('Dr Witness');
    expect(given).toContain('Mrs Placeholder');
  });

  it('finds each of them once', async () => {
    const { findings } = await check(hostilePortfolio(), true);
    const found = findings
      .filter(({ code }) => code.startsWith('OT5'))
      .map(({ code, at }) => `${code} ${at.file}${at.end > 0 ? '' : ' (whole file)'}`);
    expect(found).toEqual([
      'OT510 evidence/cadwaladr-notes.txt (whole file)',
      'OT510 evidence/kitchen.md',
      'OT504 evidence/kitchen.md',
      'OT508 evidence/kitchen.md',
      'OT509 evidence/kitchen.md',
      'OT501 evidence/kitchen.md',
      'OT506 evidence/kitchen.md',
      'OT510 evidence/kitchen.md',
      'OT507 evidence/kitchen.md',
      'OT505 evidence/kitchen.md',
      'OT503 evidence/kitchen.md',
      'OT501 evidence/plan.docx (whole file)',
      'OT509 evidence/plan.docx (whole file)',
      'OT510 evidence/plan.docx (whole file)',
      'OT511 evidence/plan.docx (whole file)',
      'OT512 evidence/ramp.jpg (whole file)',
      'OT518 evidence/ramp.jpg (whole file)',
      'OT510 evidence/second.md',
      'OT501 evidence/second.md',
      'OT510 otpath.yaml',
    ]);
  });

  it('looks into attachments only when asked', async () => {
    const { findings } = await check(hostilePortfolio(), false);
    const about = findings.filter(({ at }) => /\.(?:docx|jpg)$/.test(at.file));
    expect(about.filter(({ code }) => code.startsWith('OT5'))).toEqual([]);
  });
});

/** The same kinds of details, none of them written as it is read. */
function wrappedPortfolio(): string {
  return writeFiles(temporaryFolder(), {
    'otpath.yaml': [
      'otpath: 1',
      'practitioner: { name: Bethan Example, role: Occupational Therapist, qualified: 2024-07-01, started: 2024-09-02 }',
      'target: wales-social-care-ot:level-6',
      'privacy: { watch: [Nesta Nebula] }',
      '',
    ].join('\n'),
    'evidence/kitchen.md': [
      '---',
      'title: A kitchen',
      'date: 2026-03-14',
      'type: case-study',
      'claims:',
      String.raw`  - { statement: L6-PP-03, rationale: "For Mrs\u00a0Unheard I weighed two ways." }`,
      '---',
      '**NHS number: **999 033 2215',
      '',
      'Ring 07700&nbsp;**900**&#32;777 or Nesta _Nebula_.',
      '',
    ].join('\n'),
    'plan.md':
      '# Plan\n\n| Need | Action |\n| --- | --- |\n| L6-PP-03 | Ask Mr\\. Quillfeather |\n',
    'waivers.yaml':
      'waivers:\n  - { requirement: L6-PP-04, reason: "DOB **17**/05/**1941**", by: Rhodri Sample }\n',
  });
}

describe('a portfolio whose details have Markdown and odd characters in them', () => {
  it('has each of them found and masked whole', async () => {
    const folder = await check(wrappedPortfolio(), false);
    const found = folder.findings
      .filter(({ code }) => code.startsWith('OT5'))
      .map(({ code, at }) => `${code} ${at.file}`);
    expect(found).toEqual([
      'OT509 evidence/kitchen.md',
      'OT501 evidence/kitchen.md',
      'OT507 evidence/kitchen.md',
      'OT510 evidence/kitchen.md',
      'OT509 plan.md',
      'OT504 waivers.yaml',
    ]);
    const given = JSON.stringify([...folder.texts, ...folder.findings]);
    const parts = ['Unheard', '033', '2215', '900', '777', 'Nebula', 'Quillfeather', '1941'];
    expect(parts.filter((part) => given.includes(part))).toEqual([]);
  });

  it('is not packed', async () => {
    const cwd = wrappedPortfolio();
    const { code, stdout, stderr } = await runHere(['pack', '--output', 'pack.html'], { cwd });
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`).toContain('OT501');
    expect(existsSync(join(cwd, 'pack.html'))).toBe(false);
  });
});

it.each(['level-6', 'grade-g', 'experienced-ot'])('the example %s names nobody', async (name) => {
  const { findings } = await check(join(repository, 'examples', name), true);
  // That there are pictures, which nobody has read, is all that may be said.
  const found = findings.filter(({ code }) => code.startsWith('OT5') && code !== 'OT518');
  expect(found).toEqual([]);
});
