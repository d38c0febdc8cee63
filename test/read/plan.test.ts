import { describe, expect, it } from 'vitest';
import { readTexts } from '../support/reading.ts';

const rowsOf = (text: string) => readTexts({ 'plan.md': text }).portfolio.plan;
const needs = (text: string): readonly string[] => rowsOf(text).map(({ need }) => need);

describe('the plan', () => {
  it('is the rows of tables with a column for the need, wherever that stands', () => {
    const text = [
      '# My plan',
      '',
      '| Action | Need | By when |',
      '|:--|--:|---|',
      '| Ask for a course | L6-PP-03 | 2027-01-31 |',
      '| Lead an audit | L6-ER-05: the audit \\| again | |',
      '| Nothing yet | | |',
      '',
      '| Books | Read |',
      '| --- | --- |',
      '| One | no |',
    ].join('\n');
    expect(needs(text)).toEqual(['L6-PP-03', 'L6-ER-05: the audit \\| again']);
  });

  it.each(['\n', '\r\n', '\r'])('has places in the file, with line ends %j', (end) => {
    const text = ['\uFEFFintro', '|Need|', '|-|', '|  L6-PP-03  |', '|L6-ER-05'].join(end);
    const plain = text.slice(1);
    const rows = rowsOf(text);
    expect(rows.map(({ at }) => plain.slice(at.start, at.end))).toEqual(['L6-PP-03', 'L6-ER-05']);
  });

  it.each([
    ['no table', '# Plan\n\nI will read.\n'],
    ['a table without a need', '| A | B |\n|---|---|\n| L6-PP-03 | c |\n'],
    ['a head without a rule', '| Need |\n| L6-PP-03 |\n'],
    ['nothing', ''],
  ])('has no rows with %s', (_, text) => {
    expect(needs(text)).toEqual([]);
  });
});
