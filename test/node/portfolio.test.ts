import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPortfolio } from '../../src/node/portfolio.ts';
import { readPortfolioFolder } from '../../src/core/files/read-folder.ts';
import { filesIn } from '../../src/node/files.ts';
import { defaultLimits } from '../../src/core/model/limits.ts';
import { temporaryFolder, writeFiles } from '../support/temporary.ts';

const settings = 'otpath: 1\n';

describe('the portfolio', () => {
  const root = writeFiles(temporaryFolder(), {
    'bethan/otpath.yaml': settings,
    'bethan/evidence/2026/a.md': 'A',
    'bethan/old/otpath.yaml': settings,
    'bethan/old/evidence/b.md': 'B',
    'elsewhere/c.md': 'C',
  });

  it.each([
    ['its own folder', 'bethan', 'bethan'],
    ['a folder below', 'bethan/evidence/2026', 'bethan'],
    ['a file below', 'bethan/evidence/2026/a.md', 'bethan'],
    ['its settings', 'bethan/otpath.yaml', 'bethan'],
    ['a folder written with steps', 'elsewhere/../bethan/evidence/.', 'bethan'],
    ['a portfolio in a portfolio', 'bethan/old', 'bethan/old'],
    ['below a portfolio in a portfolio', 'bethan/old/evidence/b.md', 'bethan/old'],
  ])('is found from %s', (_, from, found) => {
    expect(findPortfolio(join(root, from))).toBe(join(root, found));
  });

  it.each([
    ['a folder without one above', 'elsewhere'],
    ['a file without one above', 'elsewhere/c.md'],
    ['the folder around portfolios', '.'],
    ['a path that is not there', 'bethan/evidence/none'],
    ['a path below a file', 'bethan/otpath.yaml/none'],
  ])('is not found from %s', (_, from) => {
    expect(findPortfolio(join(root, from))).toBeUndefined();
  });

  it('is found through a link to its folder', () => {
    const around = temporaryFolder();
    symlinkSync(join(root, 'bethan'), join(around, 'link'));
    expect(findPortfolio(join(around, 'link', 'evidence'))).toBe(join(around, 'link'));
  });

  it('is not a folder that holds a folder of the name of the settings', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'otpath.yaml'));
    expect(findPortfolio(folder)).toBeUndefined();
  });
});

describe('the folder of a portfolio', () => {
  it('gives settings, waivers, the plan and evidence whole, and only looks at the rest', () => {
    const folder = writeFiles(temporaryFolder(), {
      'otpath.yaml': settings,
      'waivers.yaml': 'waivers: []\n',
      'plan.md': 'A plan',
      'evidence/a.md': 'A',
      'evidence/a.pdf': '%PDF-1.7',
      'evidence/2026/B.MD': 'B',
      'notes/otpath.yaml': settings,
    });
    const { sources, others } = readPortfolioFolder(filesIn(folder), defaultLimits);
    expect(sources.map(({ path }) => path).sort()).toEqual([
      'evidence/2026/B.MD',
      'evidence/a.md',
      'otpath.yaml',
      'plan.md',
      'waivers.yaml',
    ]);
    expect(others.map(({ path }) => path).sort()).toEqual(['evidence/a.pdf', 'notes/otpath.yaml']);
  });
});
