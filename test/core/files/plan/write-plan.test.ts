import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additionTo, newPlan } from '../../../../src/core/files/plan/write-plan.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import type { Framework } from '../../../../src/core/model/framework.ts';
import { plainCell, tablesOf } from '../../../../src/core/text/markdown-tables.ts';
import { viewPlan } from '../../../../src/core/report/plan-view.ts';
import { wordsIn } from '../../../../src/core/words/index.ts';
import { assess, library } from '../../../support/assess.ts';
import {
  credential,
  framework,
  level,
  pillar,
  statement,
} from '../../../support/framework-builders.ts';
import { hostileTexts } from '../../../support/hostile.ts';
import { portfolio } from '../../../support/portfolio-builders.ts';
import { readTexts } from '../../../support/reading.ts';

const words = wordsIn('en');
const file = 'plan.md';

const plain = framework({
  levels: [level('level-1', 1, [credential('reg-1')])],
  pillars: [pillar('practice', { title: { en: 'Professional practice', cy: 'Ymarfer' } })],
  statements: [statement('A-1'), statement('A-2'), statement('A_3.x'), statement('safety')],
});

/** The plan of somebody with this plan.md, and with nothing else to show. */
function viewWith(text: string | undefined, own: Framework = plain) {
  const { plan } = readTexts(
    text === undefined ? {} : { [file]: text.replaceAll(/[«»]/g, '') },
  ).portfolio;
  return viewPlan(assess([own], 'level-1', portfolio({ plan })), library(own), 'en');
}

/** The text after --write. */
function written(text: string | undefined, own: Framework = plain): string {
  const view = viewWith(text, own);
  const edit =
    text === undefined
      ? newPlan(file, view, words.headings)
      : additionTo(file, text, view, words.headings);
  return edit ? applyEdits(text ?? '', [edit]) : (text ?? '');
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

describe('a plan for somebody who has none', () => {
  it('has a table with all columns, and a row for every gap', () => {
    const text = written(undefined);
    expect(text).toContain(
      '# Development plan\n\nPractitioner: Bethan Example. Target: level-1.\n',
    );
    const [table] = tablesOf(text);
    expect(table!.head.map((cell) => cell.text)).toEqual([
      'Need',
      'Action',
      'Support',
      'Measure of success',
      'By when',
      'Review date',
      'Done',
    ]);
    expect(table!.rows.map((row) => row[0]!.text)).toEqual([
      'reg-1: The text of reg-1.',
      'Professional practice: 2 pieces of current evidence',
      'Professional practice: 2 types of evidence',
      'Professional practice: 1 witness',
      'A-1: The text of A-1. A-2: The text of A-2. A\\_3.x: The text of A\\_3.x. safety: The text of safety.',
    ]);
  });

  it('is made only where there is a gap', () => {
    expect(written(undefined, framework({ levels: [level('level-1', 1)] }))).toBe('');
  });
});

describe('rows for gaps that have none', () => {
  it('go to the end of the first table with a need, in its own columns', () => {
    const text = lines(
      '# Mine',
      '',
      '| Cost | Due | Angen |',
      '|--:|:-:|---|',
      '| £20 | soon | A-1, reg-1 |',
      '| | | Ymarfer: tyst |',
      '',
      'Between.',
      '',
      '| Need |',
      '|---|',
      '| A-2 |',
      '',
      'After.',
    );
    const added = [
      '|  | 2027-02-22 | Professional practice: 2 pieces of current evidence |',
      '|  | 2027-02-22 | Professional practice: 2 types of evidence |',
      '|  | 2027-02-22 | A\\_3.x: The text of A\\_3.x. safety: The text of safety. |',
    ];
    const [before, after] = text.split('\n\nBetween.');
    expect(written(text)).toBe(`${before!}\n${added.join('\n')}\n\nBetween.${after!}`);
  });

  it('keep a file without a last line end as it is, and the indent of its table', () => {
    const text = '  | Need |\n  |---|\n  | Professional practice |';
    expect(written(text)).toBe(`${text}\n  | reg-1: The text of reg-1. |`);
  });

  it('are none where all have one', () => {
    const text = lines('| Need |', '|---|', '| Professional practice |', '| reg-1 |');
    expect(additionTo(file, text, viewWith(text), words.headings)).toBeUndefined();
  });

  it.each([
    ['empty', '', ''],
    ['prose', 'I will read.\n', '\n'],
    ['prose that has no end', 'I will read.', '\n\n'],
    ['prose with a free line', 'I will read.\n\n', ''],
    ['a table of something else', '| Book |\n|---|\n| One |\n', '\n'],
    ['a fence that is open', '```\n| Need |\n|---|\n', '```\n\n'],
    ['a comment that is open', '<!-- later\n| Need |\n|---|', '\n-->\n\n'],
  ])('get a table of their own below a heading where the file is %s', (_, text, between) => {
    const result = written(text);
    expect(result.startsWith(`${text}${between}## Development plan\n\n| Need | `)).toBe(true);
    expect(written(result)).toBe(result);
  });

  it('are escaped, whatever the framework says', () => {
    const own = framework({
      levels: [level('level-1', 1)],
      pillars: [pillar('practice')],
      statements: hostileTexts.map((text, index) =>
        statement(`S-${String(index)}`, { text: { en: text } }),
      ),
    });
    const text = written('| Action | Need |\n|---|---|\n', own);
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(new Set(table!.rows.map(({ length }) => length))).toEqual(new Set([2]));
    expect(written(text, own)).toBe(text);
    const needs = table!.rows.map((row) => plainCell(row[1]!.text)).join(' ');
    expect(needs).toContain('<script>alert(1)</script>');
    expect(needs).toContain('| a | b | |---|---| | c | d |');
  });
});

/** Lines that a plan may be made of, and such as may lead astray. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '# My plan',
    '| Need | Action | By when |',
    '|---|---|---|',
    '| A-1 | Read. | 2027-01-31 |',
    '| A-2, safety: | | |',
    'Need | Cost',
    '--- | ---',
    'reg-1 | 20',
    '  | Angen |',
    '  |:-:|',
    '| Professional practice | |',
    '| Professional practice: 1 witness | | |',
    '| Tŷ Gwyn \\| A\\_3.x | `|` |',
    '```',
    '~~~~ text',
    '<!--',
    '<!-- a -->',
    '-->',
    '> | Need |',
    '> |---|',
    '    | Need |',
    '|',
    '\\',
    '---',
    '| Need',
    '|-',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const ends = fc.constantFrom('\n', '\r\n', '\r');
const anyPlan = fc
  .tuple(fc.array(line, { maxLength: 14 }), ends, fc.boolean())
  .map(([all, end, isEnded]) => all.join(end) + (isEnded ? end : ''))
  // A mark at the start is no part of the text, with a zero it is none; « and » mark places in tests.
  .filter((text) => !/^\uFEFF|[\0«»\uD800-\uDFFF]/.test(text));

describe('whatever stands in plan.md', () => {
  it('stays, in one piece before the rows and one behind them', () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        const edit = additionTo(file, text, viewWith(text), words.headings);
        if (!edit) return;
        expect(edit.at.start).toBe(edit.at.end);
        expect(edit.text).not.toBe('');
        const result = applyEdits(text, [edit]);
        expect(
          result.slice(0, edit.at.start) + result.slice(edit.at.start + edit.text.length),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('needs nothing more the second time', () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        const once = written(text);
        expect(viewWith(once).suggestions).toEqual([]);
        expect(written(once)).toBe(once);
      }),
      {
        numRuns: 300,
        examples: [['| Need\n  |:-:|\nNeed | Cost\n--- | ---\n| A-1 | Read. | 2027-01-31 |']],
      },
    );
  });

  it('keeps its rows and their order, and the line ends are its own', () => {
    const rows = (text: string) => viewWith(text).rows.map(({ need, action }) => [need, action]);
    fc.assert(
      fc.property(anyPlan, (text) => {
        const [before, after] = [rows(text), rows(written(text))];
        let from = 0;
        for (const one of after)
          if (JSON.stringify(one) === JSON.stringify(before[from])) from += 1;
        expect(from).toBe(before.length);
        const endsOf = (some: string): ReadonlySet<string> => new Set(some.match(/\r\n|\n|\r/g));
        const known = endsOf(text);
        if (known.size > 0) expect(known).toEqual(new Set([...known, ...endsOf(written(text))]));
      }),
      { numRuns: 300 },
    );
  });
});
