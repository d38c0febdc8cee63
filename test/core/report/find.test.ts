import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../../src/core/model/library.ts';
import { assessPortfolio } from '../../../src/core/assess/assess.ts';
import type { ClaimableId, TargetId } from '../../../src/core/model/ids.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import type { FindView } from '../../../src/core/report/find.ts';
import { viewFind, type FindWish } from '../../../src/core/report/find-view.ts';
import { builtInVocabulary } from '../../../src/node/frameworks.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { evidence, portfolio, today } from '../../support/portfolio-builders.ts';

const library = libraryOf(builtInFrameworks, []);
const vocabulary = builtInVocabulary();
const level = 'wales-social-care-ot:level-6' as TargetId;
const claimOf = (local: string, rationale: string) => ({
  statement: `wales-social-care-ot:${local}` as ClaimableId,
  rationale,
  origin: { file: 'evidence/kitchen.md', path: [] },
});
const body = (text: string) => ({
  text,
  at: { file: 'evidence/kitchen.md', start: 0, end: text.length },
});
const kitchen = evidence('kitchen', [claimOf('L6-PP-19', 'I told the team at once.')], {
  title: 'A kitchen for Nesta Nebula',
  body: body(
    '## What\n\nThe oven was left on. Her number is NHS 999 000 1235, born 17/05/1941.\n\n- I moved the *kettle*.\n\n<!-- A unicorn. -->\n',
  ),
});
const own = portfolio({ evidence: [kitchen], watch: ['Nesta Nebula'] });

function find(words: string, wish: Partial<FindWish> = {}, of: Portfolio = own): FindView {
  const assessment = assessPortfolio(of, library, level, today);
  return viewFind(
    { library, portfolio: of, assessment, target: level, vocabulary },
    { words, in: 'all', all: false, limit: 5, asOf: today, language: 'en', ...wish },
  );
}

describe('what the target asks', () => {
  it('shows how far it is met, and what speaks for it', () => {
    expect(find('escalates concerns clinical risk').asked?.hits[0]).toMatchObject({
      kind: 'statement',
      id: 'wales-social-care-ot:L6-PP-19',
      state: 'evidenced',
      evidence: [{ file: 'evidence/kitchen.md' }],
    });
    expect(find('L6-PP-20').asked?.hits[0]).toMatchObject({
      id: 'wales-social-care-ot:L6-PP-20',
      state: 'uncovered',
    });
  });

  it('is only what has the id, where nothing but an id was typed', () => {
    const ids = (view: FindView) =>
      [view.asked, view.duties].map((part) => part?.hits.map(({ id }) => id.split(':')[1]));
    expect(ids(find('L6-JD-05'))).toEqual([[], ['L6-JD-05']]);
    expect(ids(find('l6-pp-19'))).toEqual([['L6-PP-19'], []]);
  });

  it('is all that is searched of frameworks, unless all is', () => {
    const ofTarget = find('risk');
    expect(ofTarget.frameworks).toBeUndefined();
    const everywhere = find('risk', { all: true, limit: 100 });
    expect(everywhere.asked).toEqual({ ...ofTarget.asked, hits: everywhere.asked?.hits });
    const ids = everywhere.frameworks!.hits.map(({ id }) => id);
    expect(ids).toContain('milton-keynes-ot:kd1-high-risk-cases');
    const asked = new Set(everywhere.asked!.hits.map(({ id }) => id));
    expect(ids.filter((id) => asked.has(id))).toEqual([]);
  });

  it('is named by the pillar, too', () => {
    expect(find('leadership management').asked?.hits[0]).toMatchObject({
      kind: 'pillar',
      text: 'Leadership and management',
    });
  });

  it('can be searched without a portfolio, and has no states then', () => {
    const { asked, evidence: none } = viewFind(
      { library, target: level, vocabulary },
      { words: 'L6-PP-19', in: 'all', all: false, limit: 1, asOf: today, language: 'en' },
    );
    expect(none).toBeUndefined();
    expect(asked?.hits).toEqual([
      expect.objectContaining({ id: 'wales-social-care-ot:L6-PP-19', state: undefined }),
    ]);
  });
});

describe('evidence', () => {
  it.each([
    ['its text', 'ovens', 'The oven was left on.'],
    ['a list in it', 'kettle', 'I moved the *kettle*.'],
    ['a rationale', 'telling team', 'L6-PP-19: I told the team at once.'],
    ['an id', 'L6-PP-19', 'L6-PP-19: I told the team at once.'],
    ['its title', 'kitchens', undefined],
  ])('is found by %s, and shows the passage', (_, words, passage) => {
    const { evidence: found } = find(words, { in: 'evidence' });
    expect(found).toMatchObject({ found: 1, hits: [{ file: 'evidence/kitchen.md' }] });
    expect(found?.hits[0]?.passage).toBe(passage);
  });

  it('is not found by its comments and headings marks, nor where only statements are searched', () => {
    expect(find('risk', { in: 'statements' }).evidence).toBeUndefined();
    expect(find('oven', { in: 'evidence' }).asked).toBeUndefined();
    expect(find('unicorn').evidence?.hits[0]?.passage).toBeUndefined();
  });

  it('shows no personal details, not even those that were searched for', () => {
    const shown = ['her number', '9990001235', '999 000 1235', 'Nesta Nebula', 'L6-PP-19 kitchen']
      .map((words) => find(words, { limit: 20 }))
      .map((view) => JSON.stringify(view));
    for (const view of shown) expect(view).not.toMatch(/Nesta|Nebula|000 1235|17.05.1941/);
    expect(shown[0]).toContain('Her number is NHS ••••••••••••, born ••••••••••.');
    expect(shown[4]).toContain('A kitchen for ••••••••••••');
  });
});

it('shows so many of each part, and says how many there are', () => {
  const { asked } = find('practice', { limit: 3 });
  expect(asked?.hits).toHaveLength(3);
  expect(asked?.found).toBeGreaterThan(10);
});

it('names words that are near where it finds nothing', () => {
  expect(find('supervizhun').nearWords).toEqual(['supervision']);
  expect(find('risk').nearWords).toEqual([]);
  expect(find('xylophonist zzz').nearWords).toEqual([]);
});

it('never names the word that was searched, nor a word of a part that was not searched', () => {
  expect(find('service zzyzx', { in: 'evidence' }).nearWords).toEqual([]);
  expect(find('supervizhun', { in: 'evidence' }).nearWords).toEqual([]);
});
