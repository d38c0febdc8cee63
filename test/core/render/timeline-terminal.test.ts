import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/core/render/terminal.ts';
import { timelineTerminal } from '../../../src/core/render/timeline-terminal.ts';
import type { TimelineView } from '../../../src/core/report/timeline.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { day } from '../../support/portfolio-builders.ts';

const period = (label: string) => ({ from: day('2026-01-01'), to: day('2026-03-31'), label });

const timeline: TimelineView = {
  from: day('2025-11-22'),
  to: day('2026-11-22'),
  periods: ['Nov–Dec 2025', 'Jan–Mar 2026', 'Apr–Jun 2026', 'Jul–Sep 2026', 'Oct–Nov 2026'].map(
    period,
  ),
  rows: [
    { id: 'practice', title: 'Practice', older: 2, counts: [0, 1, 2, 5, 10] },
    { id: 'research', title: 'Research with\u001b[31m colour', older: 0, counts: [0, 0, 0, 6, 8] },
  ],
};

const shown = (width: number, fewSigns = false): readonly string[] =>
  timelineTerminal(timeline, wordsIn('en'), {
    colours: new Chalk({ level: 0 }),
    width,
    fewSigns,
  }).split('\n');

describe('the timeline in a terminal', () => {
  it('has one sign a period, to one scale, and the numbers in words', () => {
    expect(shown(80).slice(-2)).toEqual([
      'Practice                  ·▁▁▃▇  18 current, 2 older',
      'Research with[31m colour  ···▃▅  14 current, 0 older',
    ]);
  });

  it('has digits where the font may lack columns', () => {
    expect(shown(80, true).slice(-3)).toEqual([
      '  Nov–Dec 2025 - Oct–Nov 2026',
      'Practice                  .125+  18 current, 2 older',
      'Research with[31m colour  ...68  14 current, 0 older',
    ]);
  });

  it('says from when to when its signs go', () => {
    expect(shown(80)).toContain('  Nov–Dec 2025 → Oct–Nov 2026');
  });

  it('gives the name a line of its own where both do not fit', () => {
    const lines = shown(50);
    expect(lines.slice(-4)).toEqual([
      'Practice',
      '  ·▁▁▃▇  18 current, 2 older',
      'Research with[31m colour',
      '  ···▃▅  14 current, 0 older',
    ]);
    expect(lines.filter((line) => columnsOf(line) > 50)).toEqual([]);
  });
});
