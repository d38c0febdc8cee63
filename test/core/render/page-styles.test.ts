import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { builtInTemplates, hashOf } from '../../../src/node/templates.ts';
import { formatHtml, type Page } from '../../../src/core/render/html.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { hostileTexts } from '../../support/hostile.ts';

const page = (more: Partial<Page> = {}): string =>
  formatHtml({
    title: 'A page',
    language: 'en',
    markdown: '# One\n\ntext\n',
    words: wordsIn('en'),
    templates: builtInTemplates(),
    hashOf,
    ...more,
  });

const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);

/** The strings of margin boxes as a browser reads them. */
const stringsIn = (css: string): readonly string[] =>
  [...css.matchAll(/content: "((?:[^"\\\n]|\\[\da-f]{1,6} )*)";/g)].map(([, text = '']) =>
    text.replace(/\\([\da-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );

const policyOf = (html: string): string =>
  /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;

const hostile = [
  ...hostileTexts,
  '"; } } body { display: none } /*',
  '</style><script>alert(1)</script>',
  '\\',
  '\\22 ',
  'a\nb\r\nc\fd',
  '<!-- ]]>',
];

describe('the styles of a page', () => {
  it('are one, unless the document has something of its own at the top of its pages', () => {
    expect(stylesIn(page())).toHaveLength(1);
    expect(stylesIn(page({ running: 'Bethan Example' }))).toHaveLength(2);
    expect(stylesIn(page({ draft: 'DRAFT' }))).toHaveLength(2);
  });

  it.each([page(), page({ running: 'Bethan Example', draft: 'DRAFT' })])(
    'are each named in the policy, and nothing else is',
    (html) => {
      const hashes = stylesIn(html).map(
        (css) => ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
      );
      expect(policyOf(html)).toBe(
        `default-src 'none'; img-src data:; style-src${hashes.join('')}; base-uri 'none'; form-action 'none'`,
      );
    },
  );

  it('say what stands at the top of every page, and of a draft that it is one', () => {
    const [, css = ''] = stylesIn(page({ running: 'Bethan Example, tŷ', draft: 'DRAFT' }));
    expect(css).toBe(
      '@page { @top-left { content: "Bethan Example, tŷ"; font: 8pt sans-serif; } @top-right { content: "DRAFT"; font: bold 10pt sans-serif; color: #8a1c1c; } }',
    );
  });

  it.each(hostile)('hold any text, and are not ended by it: %j', (text) => {
    const html = page({ running: text, draft: text });
    expect(stylesIn(html)).toHaveLength(2);
    expect(html).not.toContain('<script');
    const [, css = ''] = stylesIn(html);
    const rest = css.replace(/content: "(?:[^"\\\n]|\\[\da-f]{1,6} )*";/g, '');
    expect(rest).toBe(
      '@page { @top-left {  font: 8pt sans-serif; } @top-right {  font: bold 10pt sans-serif; color: #8a1c1c; } }',
    );
    const [running = '', draft] = stringsIn(css);
    expect(draft).toBe(running);
    const letters = (one: string): string => one.replace(/[\p{Cc}\p{Cf}\s]/gu, '');
    expect(letters(running)).toBe(letters(text));
  });

  it('can’t end their element when they are an organisation’s', () => {
    const templates = {
      ...builtInTemplates(),
      'styles.css': { text: 'a::before { content: "</style><b>" }' },
    };
    const html = page({ templates });
    expect(stylesIn(html)).toEqual(['a::before { content: "<\\/style><b>" }']);
  });
});

it('A draft says so before anything else of the page', () => {
  expect(page({ draft: 'DRAFT <b>' })).toContain(
    '<main>\n<p class="draft">DRAFT &lt;b&gt;</p>\n<h1',
  );
  expect(page()).not.toContain('class="draft"');
});
