import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../support/reading.ts';

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
    expect(needs(text)).toEqual(['L6-PP-03', 'L6-ER-05: the audit | again']);
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
    ['a table in a code fence', '```\n| Need |\n|---|\n| L6-PP-03 |\n```\n'],
    ['a table in a fence that is never closed', '~~~ text\n| Need |\n|---|\n| L6-PP-03 |\n'],
    ['a table in a comment', '<!--\n| Need |\n|---|\n| L6-PP-03 |\n-->\n'],
    ['a table that is set in as code', '    | Need |\n    |---|\n    | L6-PP-03 |\n'],
    ['a heading that is underlined', 'Need\n---\nL6-PP-03\n'],
  ])('has no rows with %s', (_, text) => {
    expect(needs(text)).toEqual([]);
  });

  it('is read where no bars stand around the table, and where two tables are', () => {
    const text =
      'Need | By\n--- | ---\nL6-PP-03 | soon\n\nText.\n\n| By | Angen |\n|--|--|\n| | L6-ER-05 |\n';
    expect(needs(text)).toEqual(['L6-PP-03', 'L6-ER-05']);
  });

  it('goes on after a fence, a comment of one line and a backslash at the end of a row', () => {
    const text =
      '```\n|\n```\n<!-- otpath-ignore -->\n| Need | Action |\n|---|---|\n| L6-PP-03 | a \\\n| L6-ER-05 | b |\n';
    expect(rowsOf(text).map(({ need, action }) => [need, action])).toEqual([
      ['L6-PP-03', 'a \\'],
      ['L6-ER-05', 'b'],
    ]);
  });
});

/** The one row of a table with these heads and these cells. */
const rowOf = (heads: string, cells: string) =>
  rowsOf(
    `| Need | ${heads} |\n|---|${'---|'.repeat(heads.split('|').length)}\n| X | ${cells} |\n`,
  )[0]!;

describe('the columns of a plan', () => {
  it.each([
    ['Action | Support | Measure of success | By when | Review date | Done'],
    ['ACTIONS | Support needed | Success criteria | Due | Review | Status'],
    ['What I will do | Resources | How I will know | Deadline | Reviewed | Completed'],
    ['Planned actions | Help | Outcome | By | Review on | Progress'],
    ['**Action** | Support (who?) | Measure: | Target date | Date of review | Done?'],
    ['Camau gweithredu | Cymorth | Mesur llwyddiant | Erbyn | Adolygu | Statws'],
    ['Gweithredu | Cefnogaeth | Mesurau | Erbyn pryd | Dyddiad adolygu | Wedi’i wneud'],
  ])('%s', (heads) => {
    const row = rowOf(heads, 'a | b | c | 2027-01-31 | 2027-02-28 | done');
    expect(row).toMatchObject({
      action: 'a',
      support: 'b',
      measure: 'c',
      by: { written: '2027-01-31', date: '2027-01-31' },
      review: { written: '2027-02-28', date: '2027-02-28' },
      done: true,
    });
  });

  it('may be missing, empty, and beside others', () => {
    const row = rowOf('By whom | Cost | Action', 'Rhodri | £20 |');
    expect(row).toEqual({ need: 'X', done: false, at: row.at });
  });

  it('of two for one thing, the first counts', () => {
    expect(rowOf('Action | Actions', 'a | b').action).toBe('a');
  });

  it.each([
    'x',
    '[x]',
    '✓',
    '✅',
    'Done',
    'done in May',
    'Yes',
    '2026-10-01',
    '1 May 2026',
    'Wedi’i wneud',
  ])('"%s" says that it is done', (cell) => {
    expect(rowOf('Done', cell).done).toBe(true);
  });

  it.each([
    '',
    '[ ]',
    'no',
    'Not done',
    'in progress',
    'undone',
    'domestic',
    'started',
    '–',
    'Met with Rhodri to talk about it',
    'completed half of it',
    'Complete by March',
    'Yes, still to do',
  ])('"%s" does not say that it is done', (cell) => {
    expect(rowOf('Status', cell).done).toBe(false);
  });

  it('hold what a reader sees, and point at what is written', () => {
    const text =
      '| Need | Action | By when |\n|---|---|---|\n| **L6-PP-03** | Read [this](https://example.org) \\& `that` | by 31 March 2027 |\n';
    const [row] = rowsOf(text);
    expect(row).toMatchObject({ need: 'L6-PP-03', action: 'Read this & that' });
    expect(text.slice(row!.at.start, row!.at.end)).toBe('**L6-PP-03**');
    expect(text.slice(row!.by!.at.start, row!.by!.at.end)).toBe('by 31 March 2027');
  });
});
