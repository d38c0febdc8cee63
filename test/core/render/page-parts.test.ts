import { describe, expect, it } from 'vitest';
import { builtInTemplates, hashOf } from '../../../src/node/templates.ts';
import { escapeMarkdown } from '../../../src/core/text/escape-markdown.ts';
import { formatHtml } from '../../../src/core/render/html.ts';
import { renderMarkdown } from '../../../src/core/render/markdown.ts';
import { viewGaps } from '../../../src/core/report/gaps-view.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { assess, library } from '../../support/assess.ts';
import { framework, level, pillar, statement } from '../../support/framework-builders.ts';
import { hostileTexts } from '../../support/hostile.ts';
import { portfolio } from '../../support/portfolio-builders.ts';

const templates = builtInTemplates();
const words = wordsIn('en');

/** The body of the page that is made of a document. */
const pageOf = (markdown: string): string =>
  formatHtml({ title: 'A page', language: 'en', markdown, words, templates, hashOf }).replace(
    /^[^]*<body>/,
    '',
  );

const drawingsIn = (html: string): readonly string[] => html.match(/<svg[^]*?<\/svg>/g) ?? [];

const bars = (name: string): string => `[otpath]: # (bars)

| Part | Met | Needs work | Nothing yet | Asked |
|:--|--:|--:|--:|--:|
| ${name} | 3 | 1 | 4 | 8 |
| Nothing asked | 0 | 0 | 0 | 0 |
`;

describe('bars', () => {
  const [met, work, nothing, bar, ...others] = drawingsIn(pageOf(bars('Practice')));

  it('are stacked of shares of the whole, full and striped, the rest empty', () => {
    expect(bar).toContain('<rect class="full" x="0%" width="37.5%"');
    expect(bar).toContain('<line class="striped" x1="37.5%" x2="50%"');
    expect(bar).not.toContain('class="empty"');
  });

  it('show in the heads how each piece is drawn', () => {
    expect(met).toContain('class="full"');
    expect(work).toContain('class="striped"');
    expect(nothing).not.toMatch(/full|striped/);
  });

  it('are left out where nothing is asked', () => {
    expect(others).toEqual([]);
  });
});

describe('a heat map', () => {
  const html = pageOf(`[otpath]: # (heat-map)

| Part | One | Two | Three | Four | Five | Six |
|:--|:--|:--|:--|:--|:--|:--|
| Practice | 0 of 9 | 1 of 9 | 5 of 9 | 8 of 9 | 9 of 9 | – |
`);

  it('tints cells from nothing to all, and leaves out where nothing is asked', () => {
    expect(html.match(/heat-\d/g)).toEqual(['heat-0', 'heat-1', 'heat-2', 'heat-3', 'heat-4']);
    expect(drawingsIn(html)).toHaveLength(5);
  });

  it('fills a gauge in each as far as it is met', () => {
    const widths = drawingsIn(html).map((svg) => /x="0%" width="([\d.]+)%"/.exec(svg)?.[1]);
    expect(widths).toEqual([undefined, '11.1', '55.6', '88.9', '100']);
  });
});

describe('a timeline', () => {
  const html = pageOf(`[otpath]: # (timeline)

| Part | Older | 2025 | 2026 |
|:--|--:|--:|--:|
| Practice | 4 | 0 | 2 |
`);

  it('stacks a brick for each piece of evidence, those that are too old in another way', () => {
    const stacks = drawingsIn(html).map((svg) => [
      /class="([^"]*)"/.exec(svg)?.[1],
      svg.match(/class="piece"/g)?.length ?? 0,
      svg.match(/class="older-piece"/g)?.length ?? 0,
    ]);
    expect(stacks).toEqual([
      ['column older', 0, 4],
      ['column', 0, 0],
      ['column', 2, 0],
    ]);
  });

  it('makes bricks lower where a stack would become too high', () => {
    const [most = ''] = drawingsIn(
      pageOf(`[otpath]: # (timeline)

| Part | Older | 2026 |
|:--|--:|--:|
| Practice | 144 | 1 |
`),
    );
    expect(most).toContain('height="74"');
    expect(most.match(/class="older-piece"/g)).toHaveLength(144);
  });
});

describe('credentials on a line', () => {
  const html = pageOf(`[otpath]: # (credentials 2026.89 2025.5 2026.75 2025 2027)

| Credential | 2025 | 2026 | Expires |
|:--|:--|:--|:--|
| One | part of the year | part of the year | 1 October 2026 |
| Two | all year | all year | – |
`);
  const lines = drawingsIn(html).map((svg) => [
    /class="full" x="([\d.]+%)" width="([\d.]+%)"/.exec(svg)?.slice(1).join(' '),
    /class="today" x1="([\d.]+%)"/.exec(svg)?.[1],
  ]);

  it('are drawn as far as they are valid, with the day of the report across', () => {
    expect(lines).toEqual([
      ['50% 50%', undefined],
      ['0% 75%', '89%'],
      ['0% 100%', undefined],
      ['0% 100%', '89%'],
    ]);
  });

  it('still say in words how much of a year it is', () => {
    expect(html.match(/<span class="unseen">[^<]*/g)).toEqual([
      '<span class="unseen">part of the year',
      '<span class="unseen">part of the year',
      '<span class="unseen">all year',
      '<span class="unseen">all year',
    ]);
  });
});

describe('a wall of requirements', () => {
  const wall = (cell: string): string =>
    pageOf(`[otpath]: # (wall)\n\n| Pillar | Level |\n|:--|:--|\n| Practice | ${cell} |\n`);
  const linked = wall('1 of 2 [■](#Row_s-1 "S-1: accepted")[□](#Row_s-2 "S-2: uncovered")');

  it('draws each square, and calls the link that it is what its title says', () => {
    expect(linked.match(/<a [^>]*>/g)).toEqual([
      '<a href="#Wall_end">',
      '<a href="#Row_s-1" title="S-1: accepted" aria-label="S-1: accepted">',
      '<a href="#Row_s-2" title="S-2: uncovered" aria-label="S-2: uncovered">',
    ]);
    expect(linked.match(/class="square \w+"/g)).toEqual([
      'class="square full"',
      'class="square empty"',
    ]);
    expect(linked).not.toMatch(/[■□]/);
  });

  it('can be skipped where its squares are links, and only there', () => {
    expect(linked).toContain('<div id="Wall_end" tabindex="-1"></div>');
    expect(wall('1 of 2 ■□')).not.toContain('Wall_end');
  });
});

describe('a legend of squares', () => {
  it('has the drawings in it', () => {
    const html = pageOf('[otpath]: # (squares)\n\n■ accepted (1) · ▣ evidenced (2)\n');
    expect(html.match(/class="square \w+"/g)).toEqual([
      'class="square full"',
      'class="square framed"',
    ]);
    expect(pageOf('■ is a sign of its own.\n')).toContain('<p>■ is a sign of its own.</p>');
  });
});

describe('what templates mark', () => {
  it('is not seen by other readers of Markdown, nor on the page', () => {
    expect(pageOf('[otpath]: # (verdict)\n\nNot ready.\n')).toContain(
      '<p class="verdict">Not ready.</p>',
    );
  });

  it('can’t be marked by a text from a file', () => {
    const html = pageOf(`${escapeMarkdown('[otpath]: # (verdict)')}\n\nNot ready.\n`);
    expect(html).toContain('<p>Not ready.</p>');
    expect(html).toContain('[otpath]: # (verdict)');
  });

  it.each(['[otpath]: # (a b)', '[otpath]: # (x" onclick="y)', '[otpath]: # (<b>)'])(
    'takes nothing but a word: %s',
    (line) => {
      expect(pageOf(`${line}\n\nNot ready.\n`)).toContain('<p>Not ready.</p>');
    },
  );

  it('draws the same whatever the names are, and no name into a drawing', () => {
    const expected = drawingsIn(pageOf(bars('Practice')));
    for (const text of hostileTexts) {
      expect(drawingsIn(pageOf(bars(escapeMarkdown(text) || '–')))).toEqual(expected);
    }
  });
});

describe('filters', () => {
  const section = (title: string, rows: number): string =>
    `## ${title}\n\n[otpath]: # (requirements)\n\n| Statement | State |\n|:--|:--|\n${'| **S-1** | `uncovered` |\n'.repeat(rows)}\n`;

  it.each([
    ['few rows', section('One', 9), 0],
    ['many rows in one section', section('One', 10), 1],
    ['many rows in two sections', section('One', 5) + section('Two', 5), 2],
    [
      'more sections than the styles know',
      'abcdefghijklm'.replace(/./g, (one) => section(one, 2)),
      1,
    ],
  ])('for %s', (_, markdown, sets) => {
    expect(pageOf(markdown).match(/<fieldset>/g) ?? []).toHaveLength(sets);
  });

  it('know every section that the styles can pick', () => {
    const twelve = pageOf('abcdefghijkl'.replace(/./g, (one) => section(one, 1)));
    const offered = [...twelve.matchAll(/id="(Part_\d+)"/g)].map(([, id]) => id!);
    expect(offered).toHaveLength(12);
    expect(
      offered.filter((id) => !templates['styles.css']!.text.includes(`#${id}:checked`)),
    ).toEqual([]);
  });

  it('take no name that a heading could have', () => {
    const html = pageOf(
      section('Show all', 10) + section('part_1', 1) + section('Contents title', 1),
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a report in Welsh about a framework that is only in English', () => {
  const only = framework({
    levels: [level('level-1', 1)],
    pillars: [pillar('practice', { title: { en: 'Practice | <b>', cy: 'Ymarfer' } })],
    statements: [statement('S-1', { text: { en: 'Reflects *on* [practice].' } })],
  });
  const view = viewGaps(assess([only], 'level-1', portfolio()), library(only), 'cy');
  const documentWith = (others: typeof view.otherLanguages): string =>
    renderMarkdown('gaps.md', templates, { report: view }, words, others);
  const html = formatHtml({
    title: 'Adroddiad',
    language: 'cy',
    markdown: documentWith(view.otherLanguages),
    words,
    templates,
    hashOf,
  });

  it('says of the page that it is Welsh, and of each English text that it is English', () => {
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain('<strong>S-1</strong> <span lang="en">Reflects *on* [practice].</span>');
    expect(html).toContain(
      '<h1 id="gap-report-level-1">Gap report: <span lang="en">level-1</span></h1>',
    );
    expect(html).toContain('<h2 id="ymarfer">Ymarfer</h2>');
    expect(html).not.toContain('href="lang:');
  });

  it('is the same Markdown as ever where no page is made of it', () => {
    expect(documentWith([])).not.toContain('lang:');
  });

  it('keeps a framework’s words from choosing a language themselves', () => {
    expect(pageOf(`${escapeMarkdown('[here](lang:cy)')}\n`)).not.toContain('lang="cy"');
  });
});

it('frees memory between the two times that a document is read, and before the page is put together', () => {
  let times = 0;
  const tidy = (): void => {
    times += 1;
  };
  const page = { title: 'A page', language: 'en', markdown: '## One', words, templates } as const;
  formatHtml({ ...page, hashOf, tidy });
  expect(times).toBe(2);
});
