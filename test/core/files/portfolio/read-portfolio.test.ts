import { describe, expect, it } from 'vitest';
import type { RefusedFile } from '../../../../src/core/model/folder.ts';
import { defaultLimits } from '../../../../src/core/model/limits.ts';
import { readPortfolio } from '../../../../src/core/files/portfolio/read-portfolio.ts';
import { isPortfolioSource } from '../../../../src/core/model/layout.ts';
import { SourceSet } from '../../../../src/core/files/source-set.ts';
import { portfolioFolder } from '../../../support/folders.ts';
import { evidenceWith, readTexts } from '../../../support/reading.ts';

const settings = 'otpath: 1\npractitioner: { name: Bethan Example }\n';

describe('the files of a portfolio', () => {
  it.each([
    'otpath.yaml',
    'waivers.yaml',
    'plan.md',
    'README.md',
    'moderation/a--nia-sample.yaml',
    'evidence/a.md',
    'evidence/2026/spring/a.md',
    'evidence/A.MD',
    'evidence/tŷ.md',
  ])('%s is read as text', (path) => {
    expect(isPortfolioSource(path)).toBe(true);
  });

  it.each([
    'docs/README.md',
    'moderation/old/a--nia-sample.yaml',
    'evidence/plan.txt',
    'evidence/a.pdf',
    'evidence/a.md.bak',
    'evidence/a.markdown',
    'evidence.md',
    'old/evidence/a.md',
    'evidence/otpath.yaml',
    'old/otpath.yaml',
    'otpath.yml',
  ])('%s is only looked at', (path) => {
    expect(isPortfolioSource(path)).toBe(false);
  });

  it('that are not read are kept as they lie', () => {
    const { portfolio } = readTexts({ 'otpath.yaml': settings, 'evidence/a.pdf': '%PDF-1.7' });
    expect(portfolio.files).toMatchObject([{ path: 'evidence/a.pdf', size: 8 }]);
  });
});

describe('settings', () => {
  it('are read whole', () => {
    const { portfolio, problems } = readTexts({
      'otpath.yaml': `otpath: 1
practitioner: { name: Bethan Example, role: OT, qualified: 2024-07-01, started: 2024-09-02 }
target: wales-social-care-ot:level-6
frameworks: [../frameworks]
credentials:
  - { kind: hcpc-registration, number: 0012345, expires: 2027-10-31 }
  - { kind: dbs-enhanced, issued: 2024-08-20, barred_lists: [adults, children] }
experience: [{ of: amhp, from: 2025-01-01, to: 2025-06-30 }]
attained: [{ target: "wales-social-care-ot:level-5", date: 2026-01-15, by: The panel }]
judgements: [{ requirement: J-1, by: The panel, date: 2026-01-16 }]
policy: { id: mine, version: 1, rules: { currency_months: { value: 12 } } }
`,
    });
    expect(problems).toEqual([]);
    expect(portfolio).toMatchObject({
      practitioner: {
        name: 'Bethan Example',
        role: 'OT',
        qualified: '2024-07-01',
        started: '2024-09-02',
      },
      target: 'wales-social-care-ot:level-6',
      defaultFramework: 'wales-social-care-ot',
      frameworkFolders: ['../frameworks'],
      credentials: [
        { kind: 'hcpc-registration', number: '0012345', expires: '2027-10-31', barredLists: [] },
        { kind: 'dbs-enhanced', issued: '2024-08-20', barredLists: ['adults', 'children'] },
      ],
      experience: [{ of: 'amhp', from: '2025-01-01', to: '2025-06-30' }],
      attained: [{ target: 'wales-social-care-ot:level-5', date: '2026-01-15', by: 'The panel' }],
      judgements: [
        { requirement: 'wales-social-care-ot:J-1', by: 'The panel', date: '2026-01-16' },
      ],
      policy: { id: 'mine', version: '1', rules: { currency_months: { value: 12 } } },
    });
  });

  it('that are not there leave an empty portfolio with its evidence', () => {
    const { portfolio, problems } = readTexts({ 'evidence/a.md': evidenceWith() });
    expect(problems).toEqual([]);
    expect(portfolio).toMatchObject({ practitioner: { name: '' }, target: undefined });
    expect(portfolio.evidence).toHaveLength(1);
  });
});

describe('ids in a portfolio', () => {
  const claims = evidenceWith('claims: [{ statement: S-1 }, { statement: other:S-1 }]');
  const waivers = 'waivers: [{ requirement: S-1 }, { requirement: "other:S-1" }]\n';

  it('without a framework belong to that of the target', () => {
    const { portfolio } = readTexts({
      'otpath.yaml': `${settings}target: mine:level-1\n`,
      'evidence/a.md': claims,
      'waivers.yaml': waivers,
    });
    expect(portfolio.evidence[0]?.claims.map(({ statement }) => statement)).toEqual([
      'mine:S-1',
      'other:S-1',
    ]);
    expect(portfolio.waivers.map(({ requirement }) => requirement)).toEqual([
      'mine:S-1',
      'other:S-1',
    ]);
  });

  it('stay as written where there is no target and no fallback', () => {
    const folder = portfolioFolder([['evidence/a.md', claims]]);
    const portfolio = readPortfolio(folder, new SourceSet(defaultLimits));
    expect(portfolio.evidence[0]?.claims.map(({ statement }) => statement)).toEqual([
      'S-1',
      'other:S-1',
    ]);
  });
});

describe('evidence', () => {
  it('is named by its path without its ending', () => {
    const files = { 'evidence/2026/a.md': evidenceWith(), 'evidence/B.MD': evidenceWith() };
    expect(readTexts(files).portfolio.evidence.map(({ id, file }) => [id, file])).toEqual([
      ['evidence/2026/a', 'evidence/2026/a.md'],
      ['evidence/B', 'evidence/B.MD'],
    ]);
  });

  it('has attachments by their path below the portfolio, or without one where it leaves', () => {
    const lines = 'attachments: [plan.pdf, ../plan.pdf, "..\\\\..\\\\plan.pdf", /plan.pdf]';
    const { portfolio } = readTexts({ 'evidence/a.md': evidenceWith(lines) });
    expect(portfolio.evidence[0]?.attachments).toMatchObject([
      { written: 'plan.pdf', path: 'evidence/plan.pdf' },
      { written: '../plan.pdf', path: 'plan.pdf' },
      { written: '..\\..\\plan.pdf', path: undefined },
      { written: '/plan.pdf', path: undefined },
    ]);
  });

  it('is read file by file: one that can not be read hides no other', () => {
    const { portfolio, problems, sources } = readTexts({
      'evidence/a.md': 'no front matter',
      'evidence/b.md': evidenceWith(),
      'evidence/c.md': '---\n{ title: [\n---\nText.\n',
      'evidence/d.md': evidenceWith(),
    });
    expect(portfolio.evidence.map(({ id }) => id)).toEqual(['evidence/b', 'evidence/d']);
    expect(problems.map(({ at }) => at.file)).toEqual(['evidence/a.md', 'evidence/c.md']);
    expect([...sources.incomplete]).toEqual(['evidence/a.md', 'evidence/c.md']);
    expect([...sources.texts.keys()]).toHaveLength(4);
  });
});

describe('what the disk refused', () => {
  it('is told at the beginning of its file', () => {
    const refused: RefusedFile[] = [
      { path: 'evidence/link.md', reason: 'link-outside' },
      { path: 'evidence/broken.md', reason: 'unreadable' },
      { path: 'evidence/huge.md', reason: 'too-large', size: 99 },
    ];
    const sources = new SourceSet({ ...defaultLimits, textFile: 50 });
    readPortfolio(portfolioFolder([], refused), sources);
    const at = (file: string) => ({ file, start: 0, end: 0 });
    expect(sources.problems).toEqual([
      { kind: 'link-outside', at: at('evidence/link.md') },
      { kind: 'unreadable', at: at('evidence/broken.md') },
      { kind: 'over-limit', limit: 'textFile', allowed: 50, found: 99, at: at('evidence/huge.md') },
    ]);
  });
});
