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

  it('draws columns to one scale, those that are too old in another way', () => {
    const columns = drawingsIn(html).map((svg) => [
      /class="([^"]*)"/.exec(svg)?.[1],
      /height="(\d+)" fill/.exec(svg)?.[1],
    ]);
    expect(columns).toEqual([
      ['column older', '34'],
      ['column', '1'],
      ['column', '17'],
    ]);
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
