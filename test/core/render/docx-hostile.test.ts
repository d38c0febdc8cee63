import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { escapeMarkdown } from '../../../src/core/text/escape-markdown.ts';
import { hostileTexts, tameTexts } from '../../support/hostile.ts';
import { picture } from '../../support/word-sample.ts';
import { partsOf, readBack, wordOf } from '../../support/word.ts';

/** Texts that mean something to Word, to XML or to what the document is made with. */
const texts = [
  ...hostileTexts,
  '{default-bullet-numbering-0} {bullets-0} {list0-0} {{list0-0}} {heading1}',
  'HYPERLINK "https://example.org" \\o INCLUDEPICTURE TOC \\o "1-9" { PAGE } DDEAUTO c:\\x',
  '</w:t></w:r></w:p><w:p><w:r><w:t>]]>&amp;<!-- &#0; &#x1F; %PDF',
  '\uD800 alone \uDFFF \uFFFE\uFFFF \u0000\u0001{\u0002}',
  `${'a'.repeat(5000)} ${'word '.repeat(2000)}`,
];
const tame = [...tameTexts, ...Array.from({ length: 5 }, (_, index) => `more ${index}`)];

/** A document in which values of files stand wherever they can. */
const documentOf = (values: readonly string[]): string => {
  const value = (index: number): string => escapeMarkdown(values[index % values.length]!) || '–';
  return values
    .map(
      (_, index) => `## ${value(index)}

- **A:** ${value(index)}

1. ${value(index + 1)}

[otpath]: # (form)

| ${value(index)} | B |
|:--|:--|
| ${value(index)} | |
| ☐ ${value(index + 1)} | \`verified\` |

> ${value(index)} **${value(index)}** [${value(index)}](https://example.org) ![${value(index)}](a.png)
`,
    )
    .join('\n');
};

const made = async (values: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const everything = values.join(' ');
  const bytes = await wordOf(`# ${escapeMarkdown(everything)}\n\n${documentOf(values)}`, {
    title: everything,
    running: everything,
    draft: everything,
    images: new Map([['a.png', picture]]),
  });
  return partsOf(bytes);
};

/** The elements of a part, in their order. */
const elementsOf = (xml: string): readonly string[] => xml.match(/<[/?]?[\w:]+/g) ?? [];

/** Two texts may be of different lengths; what says where rows may be divided then differs. */
const withoutBreaks = (xml: string): string => xml.replace(/<w:(?:cantSplit|keepNext)\/>/g, '');

describe('a Word document of hostile values', async () => {
  const [found, expected] = [await made(texts), await made(tame)];

  it('has the parts and the elements of one of tame values', () => {
    expect(Object.keys(found)).toEqual(Object.keys(expected));
    for (const [path, xml] of Object.entries(found)) {
      if (path.endsWith('.png')) continue;
      const [some, same] = [xml, expected[path]!].map((one) => elementsOf(withoutBreaks(one)));
      expect({ path, elements: some }).toEqual({ path, elements: same });
    }
    expect(elementsOf(found['word/document.xml']!).length).toBeGreaterThan(100 * texts.length);
  });

  it('is well-formed XML', async () => {
    const xml = Object.entries(found).filter(([path]) => !path.endsWith('.png'));
    const { errors } = await validateXML({
      xml: xml.map(([path, contents]) => ({
        fileName: path.replace(/[^a-z0-9.]/gi, '_'),
        contents,
      })),
      normalization: 'c14n',
    });
    expect(errors).toEqual([]);
    expect(xml).toHaveLength(11);
  });

  it('keeps the words, and the braces in them', () => {
    const xml = found['word/document.xml']!;
    for (const words of [
      '{default-bullet-numbering-0} {bullets-0} {list0-0} {{list0-0}} {heading1}',
      '&lt;/w:t&gt;&lt;/w:r&gt;',
      '{{ 7 | times: 7 }}',
      '\uFFFD alone \uFFFD',
      'a'.repeat(5000),
    ]) {
      expect(xml.split(words).length).toBeGreaterThan(5);
    }
  });

  it('has no field but its own, and no sign that turns a text round', () => {
    const instructions = Object.values(found).flatMap(
      (xml) => xml.match(/<w:instrText[^>]*>[^<]*/g) ?? [],
    );
    const said = instructions.map((one) => one.replace(/<[^>]*>/, ''));
    expect(said.filter((one) => !/^PAGEREF heading\d+ \\h$/.test(one))).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    const xml = Object.entries(found).filter(([path]) => !path.endsWith('.png'));
    // Controls, bidi marks and overrides; the joiner of emoji stays.
    expect(xml.map(([, one]) => one).join('')).not.toMatch(
      /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/,
    );
  });

  it('can be read by another program', async () => {
    const text = await readBack(await wordOf(documentOf(texts)));
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('Markdown that somebody wrote', () => {
  it('becomes a document, whatever it is', async () => {
    const images = new Map([['a', picture]]);
    const all = await Promise.all(texts.map((text) => wordOf(`# T\n\n${text}\n`, { images })));
    const parts = all.map(partsOf);
    const { errors } = await validateXML({
      xml: parts.map((part, index) => ({
        fileName: `document${index}.xml`,
        contents: part['word/document.xml']!,
      })),
      normalization: 'c14n',
    });
    expect(errors).toEqual([]);
    const links = parts.map((part) => part['word/_rels/document.xml.rels']).join('');
    expect(links).toContain('https://example.org/');
    expect(links).not.toMatch(/javascript:|file:/);
  });
});
