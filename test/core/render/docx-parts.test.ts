import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/core/words/index.ts';
import { picture } from '../../support/word-sample.ts';
import { bodyOf, partsOf, readBack, tablesOf, wordOf } from '../../support/word.ts';

const paragraphsOf = (xml: string): readonly string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];

/** The paragraph in which a text stands. */
const around = (xml: string, text: string): string =>
  paragraphsOf(xml).find((one) => one.includes(text)) ?? '';

describe('the contents', () => {
  const linesOf = (xml: string): readonly string[] =>
    [...xml.matchAll(/<w:pStyle w:val="(TOC[23])"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/gs)].map(
      ([, style, text]) => `${style!} ${text!}`,
    );

  it('have a link to each heading, and a field for its page that Word is asked to fill in', async () => {
    const xml = await bodyOf('# Title\n\n## One *two*\n\n### Three\n\n#### Four\n\n## Five\n');
    expect(linesOf(xml)).toEqual(['TOC2 One two', 'TOC3 Three', 'TOC2 Five']);
    expect(xml.match(/w:fldCharType="begin" w:dirty="true"/g)).toHaveLength(3);
    expect(xml.match(/PAGEREF \w+ \\h/g)).toEqual([
      'PAGEREF heading2 \\h',
      'PAGEREF heading3 \\h',
      'PAGEREF heading5 \\h',
    ]);
    expect(xml).toMatch(/w:anchor="heading2".*One two.*w:anchor="heading3".*Three/s);
    expect(around(xml, '>Four<')).toMatch(/Heading4.*w:name="heading4"/s);
  });

  it('list only the upper level where they would be long', async () => {
    const parts = (count: number): string => `# T\n\n## One\n\n${'### Part\n\n'.repeat(count)}`;
    expect(linesOf(await bodyOf(parts(23)))).toHaveLength(24);
    const long = await bodyOf(parts(24));
    expect(linesOf(long)).toEqual(['TOC2 One']);
  });

  it('leave out a heading that says nothing', async () => {
    expect(linesOf(await bodyOf('# T\n\n## One\n\n##\n'))).toEqual(['TOC2 One']);
  });

  it('are left out where there are no parts', async () => {
    expect(await bodyOf('# Title\n\nText.\n')).not.toContain('TOCHeading');
  });

  it('are before the first part, which follows them on the first page', async () => {
    const document = '# Title\n\nBefore.\n\n## One\n\n## Two\n';
    const cover = await bodyOf(`[otpath]: # (cover)\n\n${document}`);
    expect(cover).toMatch(/Before\..*TOCHeading.*>One</s);
    expect(cover).not.toContain('w:pageBreakBefore');
  });
});

describe('a heading that begins a page', () => {
  it('does so once', async () => {
    const xml = await bodyOf('# T\n\n## One\n\n[otpath]: # (new-page)\n\n## Two\n\nText.\n');
    expect(xml.match(/w:pageBreakBefore/g)).toHaveLength(1);
    expect(xml).toMatch(/pageBreakBefore\/><\/w:pPr><w:bookmarkStart[^>]*\/><w:r><w:t[^>]*>Two</s);
  });
});

describe('a form', () => {
  const form = `[otpath]: # (form)

| Requirement | Decision | Reasons |
|:--|:--|:--|
| **S-1** Builds | ☐ Accepted ☐ Not accepted | |
| | – | given |
`;

  it('has a field to write into in every empty cell, with its name', async () => {
    const xml = await bodyOf(form);
    const fields = [
      ...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w:id[^>]*\/><w:showingPlcHdr\/>/g),
    ];
    expect(fields.map(([, name]) => name)).toEqual(['Reasons: S-1 Builds', 'Requirement']);
    expect(xml.match(/<w:text w:multiLine="1"\/>/g)).toHaveLength(2);
    expect(xml.match(/>Click to write</g)).toHaveLength(2);
  });

  it('has a box to tick for every box that is drawn', async () => {
    const xml = await bodyOf(form);
    expect(xml.match(/<w14:checkbox><w14:checked w14:val="0"\/>/g)).toHaveLength(2);
    expect(
      [...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w:id[^>]*\/><w14/g)].map(([, name]) => name),
    ).toEqual(['Accepted: Decision: S-1 Builds', 'Not accepted: Decision: S-1 Builds']);
    const read = await readBack(await wordOf(form));
    expect(read.match(/<input type="checkbox" \/>/g)).toHaveLength(2);
    expect(tablesOf(read)[0]![1]![1]).toBe('Accepted Not accepted');
  });

  it('speaks Welsh', async () => {
    const xml = await bodyOf(form, { language: 'cy', words: wordsIn('cy') });
    expect(xml).toContain('>Cliciwch i ysgrifennu<');
  });

  it('is only what is marked as one', async () => {
    const xml = await bodyOf(form.replace('(form)', '(requirements)'));
    expect(xml).not.toContain('TOCHeading');
    expect(xml).toContain('☐ Accepted ☐ Not accepted');
  });

  it('has no head where that says nothing', async () => {
    const pairs = '| | |\n|:--|:--|\n| Outcome | |\n';
    const xml = await bodyOf(`[otpath]: # (form)\n\n${pairs}`);
    expect(tablesOf(await readBack(await wordOf(pairs)))).toEqual([[['Outcome', '']]]);
    expect(xml).not.toContain('w:tblHeader');
    expect(xml.match(/<w:tr>/g)).toHaveLength(1);
  });
});

describe('lists', () => {
  const shape = async (markdown: string): Promise<string> =>
    (await readBack(await wordOf(markdown))).replace(/<(?!\/?[ou]l|\/?li)[^>]*>/g, '');

  it('are nested as they were written', async () => {
    expect(await shape('1. One\n   - Under\n     1. Deep\n2. Two\n')).toBe(
      '<ol><li>One<ul><li>Under<ol><li>Deep</li></ol></li></ul></li><li>Two</li></ol>',
    );
  });

  it('count from where they begin, each by itself', async () => {
    const parts = partsOf(
      await wordOf('1. a\n2. b\n\n- x\n\n7. c\n\n- y\n\n1. d\n   1. e\n\n1. f\n'),
    );
    const used = [...parts['word/document.xml']!.matchAll(/<w:numId w:val="(\d+)"/g)].map(
      ([, id]) => id!,
    );
    // a and b, x, c, y, d, e, f: both bullets are of one kind, and d and f of one list.
    expect(new Set(used).size).toBe(5);
    expect(used[0]).toBe(used[1]);
    const startOf = (id: string): string => {
      const numbering = parts['word/numbering.xml']!;
      const list = new RegExp(`<w:num w:numId="${id}".*?w:abstractNumId w:val="(\\d+)"`, 's').exec(
        numbering,
      )![1]!;
      return new RegExp(
        `<w:abstractNum w:abstractNumId="${list}".*?<w:start w:val="(\\d+)"`,
        's',
      ).exec(numbering)![1]!;
    };
    expect(startOf(used[3]!)).toBe('7');
    expect(startOf(used[5]!)).toBe('1');
  });

  it('hold more than one paragraph in an item, and code', async () => {
    const xml = await bodyOf('- One\n\n  More.\n\n  ```\n  code\n  ```\n-\n');
    expect(around(xml, 'One')).toContain('w:numPr');
    expect(around(xml, 'More.')).not.toContain('w:numPr');
    expect(around(xml, 'More.')).toContain('w:left="360"');
    expect(around(xml, '>code<')).toMatch(/CodeBlock.*w:left="360"/s);
    expect(xml.match(/w:numPr>/g)!.length / 2).toBe(2);
  });

  it('below the title are the facts of the document', async () => {
    const xml = await bodyOf('# Title\n\n- **By:** Bethan\n\n## One\n\n- item\n');
    expect(around(xml, 'Bethan')).toContain('"Facts"');
    expect(around(xml, 'item')).toContain('w:numPr');
  });
});

describe('words', () => {
  it('look as they are marked', async () => {
    const xml = await bodyOf('a *b* **c *d* e** ~~f~~ `g`\\\nh\ni\n');
    const runs = [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>([^<]*)</g)];
    const looks = new Map(
      runs.map(([, look = '', text]) => [text!.trim(), look.replace(/<w:(\w)Cs\/>/g, '')]),
    );
    expect(looks.get('b')).toBe('<w:i/>');
    expect(looks.get('c')).toBe('<w:b/>');
    expect(looks.get('d')).toBe('<w:b/><w:i/>');
    expect(looks.get('e')).toBe('<w:b/>');
    expect(looks.get('f')).toBe('<w:strike/>');
    expect(looks.get('g')).toBe('<w:rStyle w:val="CodeText"/>');
    expect(looks.get('a')).toBe('');
    expect(xml.match(/<w:br\/>/g)).toHaveLength(1);
  });

  it.each([
    ['verified', 'State-met'],
    ['stale', 'State-needs-work'],
    ['uncovered', 'State-nothing-yet'],
    ['otpath plan', 'CodeText'],
    ['0a'.repeat(32), 'Fingerprint'],
  ])('in code are labels where they are states: %s', async (word, style) => {
    expect(await bodyOf(`\`${word}\`\n`)).toMatch(
      new RegExp(`<w:rStyle w:val="${style}"/></w:rPr><w:t[^>]*>${word}<`),
    );
  });

  it('of code keep their lines and spaces', async () => {
    const xml = await bodyOf('```\na   b\n\tc\n\nd\n```\n');
    expect(
      [...xml.matchAll(/<w:br\/>|<w:t xml:space="preserve">([^<]*)/g)].map(
        ([all, text]) => text ?? all,
      ),
    ).toEqual(['a   b', '<w:br/>', '    c', '<w:br/>', '', '<w:br/>', 'd']);
  });

  it('of a verdict are framed, quoted ones have a line beside them', async () => {
    const xml = await bodyOf('[otpath]: # (verdict)\n\n**Ready.**\n\n> Quoted.\n\n---\n');
    expect(around(xml, 'Ready.')).toContain('"Verdict"');
    expect(around(xml, 'Quoted.')).toMatch(/<w:pBdr><w:left .*w:ind w:left="360"/s);
    expect(paragraphsOf(xml).at(-1)).toMatch(/<w:pBdr><w:bottom /);
  });
});

describe('links', () => {
  const linksOf = async (markdown: string): Promise<readonly string[]> => {
    const parts = partsOf(await wordOf(markdown));
    const rels = parts['word/_rels/document.xml.rels']!;
    return [
      ...parts['word/document.xml']!.matchAll(/<w:hyperlink (?:r:id="(\w+)"|w:anchor="(\w+)")/g),
    ].map(
      ([, id, anchor]) => anchor ?? new RegExp(`Id="${id!}"[^>]* Target="([^"]*)"`).exec(rels)![1]!,
    );
  };

  it('lead to headings, the web and mail, and nowhere else', async () => {
    const markdown = `# T

[a](#two-words) [b](#tŷ) [c](#none) [d](https://example.org/?a=1&b=<x>) [e](mailto:x@example.org)
[f](javascript:alert) [g](file:///etc/passwd) [h](evidence/x.md) [i](\\\\server\\share) [j](https://[)
[k](data:text/html,x) [l](#%E0%A4%A) [m](https://example.org/${'x'.repeat(3000)}) [n](//example.org)

# Two words

# Tŷ
`;
    expect(await linksOf(markdown)).toEqual([
      'heading2',
      'heading3',
      'https://example.org/?a=1&amp;b=%3Cx%3E',
      'mailto:x@example.org',
    ]);
    const text = (await readBack(await wordOf(markdown))).replace(/<[^>]*>/g, '');
    expect(text.replace(/\s+/g, '')).toMatch(/Tabcdefghijklmn/);
  });
});

describe('pictures', () => {
  const images = new Map([['pictures/a b.png', picture]]);
  const show = '![A kitchen & a ramp](<pictures/a b.png>)';

  it('fit the page, keep their shape and say what they show', async () => {
    const xml = await bodyOf(`${show}\n`, { images });
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml)!.map(Number);
    expect(width).toBeLessThanOrEqual(15 * 360_000);
    expect(width).toBeGreaterThan(14.9 * 360_000);
    expect(width! / height!).toBeCloseTo(2, 3);
    expect(xml).toContain('descr="A kitchen &amp; a ramp"');
    const parts = partsOf(await wordOf(`${show}\n\n${show}\n`, { images }));
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });

  it('are never higher than 11 cm, nor larger than they are, nor wider than their cell', async () => {
    const sizeOf = async (
      markdown: string,
      width: number,
      height: number,
    ): Promise<readonly number[]> => {
      const xml = await bodyOf(markdown, {
        images: new Map([['a.png', { ...picture, width, height }]]),
      });
      return [...(/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [])].slice(1).map(Number);
    };
    expect((await sizeOf('![](a.png)\n', 100, 4000))[1]).toBeLessThanOrEqual(11 * 360_000);
    expect(await sizeOf('![](a.png)\n', 96, 48)).toEqual([914_400, 457_200]);
    const cell = '| a | b |\n|---|---|\n| ![](a.png) | words and words and words |\n';
    expect((await sizeOf(cell, 3000, 1000))[0]).toBeLessThan(6 * 360_000);
    expect(await sizeOf('![](a.png)\n', 0, 48)).toEqual([]);
  });

  it('that are not there are what they would show, and nothing is fetched', async () => {
    const xml = await bodyOf('![A *ramp*](https://example.org/x.png)\n', { images });
    expect(xml).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>A ramp</);
    expect(xml).not.toContain('w:drawing');
  });

  it('in a link are shown without it', async () => {
    const xml = await bodyOf(`[${show}](https://example.org) [${show}](#t)\n\n# T\n`, { images });
    expect(xml.match(/<w:drawing>/g)).toHaveLength(2);
    expect(xml).not.toMatch(/hlinkClick|w:hyperlink/);
  });
});

describe('tables', () => {
  it('show how much is met by their colour', async () => {
    const xml = await bodyOf(
      `[otpath]: # (heat-map)\n\n| P | A | B | C |\n|:--|:--|:--|:--|\n| 1 of 2 | 0 of 9 | 9 of 9 | – |\n`,
    );
    const row = xml.split('<w:tr>').at(-1)!;
    expect([...row.matchAll(/w:fill="(\w+)"/g)].map(([, fill]) => fill)).toEqual([
      'F2F5F7',
      'A3D1B3',
    ]);
  });

  it('put numbers on the right, and stay two where one follows the other', async () => {
    const one = '| A | B |\n|:--|--:|\n| a | 1 |\n\n';
    const xml = await bodyOf(
      `${one}<!-- -->\n\n${one}> text\n\n- item\n\n  ${one.replaceAll('\n', '\n  ')}`,
    );
    expect(around(xml, '>1<')).toContain('<w:jc w:val="right"/>');
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml).toMatch(/<w:tblInd w:type="dxa" w:w="360"\/>/);
  });

  it('have room on the page however deep they stand', async () => {
    const quoted = ['| A | B |', '|---|---|', '| a | b |'].map(
      (line) => `${'> '.repeat(60)}${line}\n`,
    );
    const xml = await bodyOf(quoted.join(''));
    const numbers = xml.matchAll(/<w:(?:tblInd|gridCol)[^>]* w:w="(\d+)"/g);
    const [indent, ...widths] = [...numbers].map(([, width]) => Number(width));
    expect(indent! + widths.reduce((sum, one) => sum + one, 0)).toBe(10206);
    expect(Math.min(...widths)).toBeGreaterThan(1000);
  });

  it('divide long rows between pages, and short ones not', async () => {
    const row = (text: string): string => `| A | B |\n|---|---|\n| a | ${text} |\n`;
    const split = async (text: string): Promise<boolean> =>
      !(await bodyOf(row(text))).split('<w:tr>').at(-1)!.includes('w:cantSplit');
    expect(await split('word '.repeat(50))).toBe(false);
    expect(await split('word '.repeat(1000))).toBe(true);
  });
});

it('takes 150,000 lines of code, more than a function takes arguments', async () => {
  const xml = await bodyOf(`# T\n\n\`\`\`\n${'a\n'.repeat(150_000)}\`\`\`\n`);
  expect(xml.split('<w:br/>')).toHaveLength(150_000);
});
