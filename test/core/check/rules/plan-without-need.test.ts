import { describe, expect, it } from 'vitest';
import { runPortfolioExample } from '../../../support/run-example.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';

/** What is found of a row with this need: the words it points at, what is said, and the need once fixed. */
function found(
  need: string,
  target = 'target: wales-social-care-ot:level-6\n',
): readonly unknown[] {
  const text = `| Need | Action | By when |\n| --- | --- | --- |\n| ${need} | Ask. | 2027-03-31 |\n`;
  const { findings, texts } = runPortfolioExample({
    files: {
      'otpath.yaml': `otpath: 1\npractitioner: { name: Bethan Example }\n${target}`,
      'plan.md': text,
    },
  });
  return findings
    .filter(({ code }) => code === 'OT610')
    .map(({ at, args, fix }) => [
      texts.get(at.file)!.slice(at.start, at.end),
      args,
      ...(fix
        ? [fix.certain, applyEdits(text, fix.edits).split('\n')[2]!.split(' | ')[0]!.slice(2)]
        : []),
    ]);
}

describe('a row of the plan that names something of a framework', () => {
  it.each([
    'L6-PP-03',
    'l6-pp-03 in part',
    'wales-social-care-ot:L6-PP-03',
    'Ask about L6-PP-03, then L6-PP-04',
  ])('is fine: %s', (need) => {
    expect(found(need)).toEqual([]);
  });

  it('is fine with the title of a pillar', () => {
    expect(found('Professional practice')).toEqual([]);
  });
});

describe('a row of the plan that names nothing', () => {
  it('is found at what looks like an id, with what may be meant', () => {
    expect(found('More of L6-PPP-03 please')).toEqual([
      ['L6-PPP-03', { case: 'nothing-named', meant: 'L6-PP-03' }],
    ]);
  });

  it('is found as a whole where nothing looks like an id', () => {
    expect(found('Be better')).toEqual([['Be better', { case: 'nothing-named' }]]);
  });

  it('has no hint where nothing is like it', () => {
    expect(found('XYZ-99999-QQ')).toEqual([['XYZ-99999-QQ', { case: 'nothing-named' }]]);
  });
});

it('an id with dashes of Word is found, and fixed', () => {
  expect(found('L6–PP–03')).toEqual([
    ['L6–PP–03', { case: 'look-alike', meant: 'L6-PP-03' }, true, 'L6-PP-03'],
  ]);
  expect(found('Ask, then L6–PP–03; more')).toEqual([
    ['L6–PP–03', { case: 'look-alike', meant: 'L6-PP-03' }, true, 'Ask, then L6-PP-03; more'],
  ]);
});
