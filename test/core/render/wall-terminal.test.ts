import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/core/model/assessment.ts';
import { columnsOf } from '../../../src/core/render/terminal.ts';
import { wallTerminal } from '../../../src/core/render/wall-terminal.ts';
import type { WallCell, WallView } from '../../../src/core/report/overview.ts';
import { wordsIn } from '../../../src/core/words/index.ts';

const cell = (satisfied: number, ...states: readonly State[]): WallCell => ({
  asked: states.length,
  satisfied,
  squares: states.map((state, index) => ({ id: `a:s${String(index)}`, state })),
});

const many = cell(25, ...Array.from({ length: 25 }, () => 'assumed' as const));

const wall: WallView = {
  columns: [
    { id: 'level-5', title: 'Newly-qualified practitioner' },
    { id: 'level-6', title: 'Experienced practitioner' },
  ],
  rows: [
    {
      id: 'practice',
      title: 'Practice',
      cells: [many, cell(2, 'verified', 'evidenced', 'stale', 'uncovered')],
    },
    { title: 'Other requirements', cells: [cell(0), cell(0, 'missing')] },
  ],
  legend: [
    { shape: 'full', states: [{ state: 'verified', count: 1 }] },
    { shape: 'framed', states: [{ state: 'evidenced', count: 1 }] },
    { shape: 'lined', states: [{ state: 'assumed', count: 25 }] },
    { shape: 'half', states: [{ state: 'stale', count: 1 }] },
    {
      shape: 'empty',
      states: [
        { state: 'uncovered', count: 1 },
        { state: 'missing', count: 1 },
      ],
    },
  ],
};

interface Look {
  readonly fewSigns?: boolean;
  readonly level?: 0 | 1;
}

const shown = (width: number, { level = 0, ...look }: Look = {}, of = wall): string =>
  wallTerminal(of, wordsIn('en'), { colours: new Chalk({ level }), width, ...look });

describe('the wall of requirements in a terminal', () => {
  it('says what each square means and the numbers of each row before its squares', () => {
    expect(shown(80).split('\n')).toEqual([
      'Every requirement',
      '  Each square is a requirement, in the order of the framework.',
      '  ■ verified (1)',
      '  ▣ evidenced (1)',
      '  ▤ assumed (25)',
      '  ◧ stale (1)',
      '  □ uncovered (1), missing (1)',
      'Practice',
      '  Newly-qualified practitioner: 25 of 25',
      '    ▤▤▤▤▤▤▤▤▤▤ ▤▤▤▤▤▤▤▤▤▤ ▤▤▤▤▤',
      '  Experienced practitioner: 2 of 4',
      '    ■▣◧□',
      'Other requirements',
      '  Experienced practitioner: 0 of 1',
      '    □',
    ]);
  });

  it('breaks between tens where a line is short', () => {
    const lines = shown(30).split('\n');
    expect(lines).toContain('    ▤▤▤▤▤▤▤▤▤▤ ▤▤▤▤▤▤▤▤▤▤');
    expect(lines.filter((line) => columnsOf(line) > 30)).toEqual([]);
  });

  it('says the same with colours, which only repeat the shapes', () => {
    const coloured = shown(80, { level: 1 });
    expect(stripVTControlCharacters(coloured)).toBe(shown(80));
    expect(coloured).toContain('\u001b[33m◧\u001b[39m\u001b[31m□\u001b[39m');
  });

  it('has signs of every font where the font may lack squares', () => {
    const lines = shown(80, { fewSigns: true }).split('\n');
    expect(lines).toContain('  Each sign is a requirement, in the order of the framework.');
    expect(lines).toContain('    ########## ########## #####'.replaceAll('#', '='));
    expect(lines).toContain('    #+~.');
    expect(lines.join('')).toMatch(/^[ -~]*$/);
  });

  it('leaves the level out where there is only one', () => {
    const one = {
      ...wall,
      columns: wall.columns.slice(0, 1),
      rows: [{ title: 'A', cells: [many] }],
    };
    expect(shown(80, {}, one)).toContain('\nA\n  25 of 25\n    ▤▤▤');
  });
});
