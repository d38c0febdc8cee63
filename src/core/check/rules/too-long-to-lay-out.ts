import { tooMuchToLayOut } from '../../text/layout-size.ts';
import { kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What is shown as it was typed is hard to read for a panel. */
export const tooLongToLayOut: PortfolioRule<'too-long-to-lay-out'> = {
  about: 'portfolio',
  code: 'OT328',
  name: 'too-long-to-lay-out',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds texts with more table cells, list items or characters than reports and packs can lay out.',
    why: 'The pack shows such a text exactly as it was typed, without tables, lists and headings.',
    fix: 'Attach a long table as a spreadsheet, and write here what it shows. Or split the text into several pieces of evidence.',
    bad: { ...kitchen({ body: `«»${table}` }), limits: { layout: { ...limits, tableCells: 5 } } },
    good: { ...kitchen({ body: table }), limits: { layout: limits } },
  }),
  *check({ portfolio, limits: { layout } }) {
    for (const { body } of [...portfolio.evidence, ...portfolio.cpdTexts]) {
      const tooMuch = tooMuchToLayOut(body.text, layout);
      if (!tooMuch) continue;
      const { of, found } = tooMuch;
      const { file, start } = body.at;
      yield { at: { file, start, end: start }, args: { case: of, found, most: layout[of] } };
    }
  },
};

const table = '| Day | Score |\n| --- | ----- |\n| 1   | 4     |\n| 2   | 5     |';
const limits = { letters: 500, tableCells: 10, listItems: 10 };
