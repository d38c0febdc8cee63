import { describe, expect, it } from 'vitest';
import { practitionerMarkdown } from '../../../src/core/render/practitioner-markdown.ts';
import { alone, inPack } from '../../support/practitioner-texts.ts';
import { isLinear } from '../../support/growth.ts';

const written = (text: string): string => practitionerMarkdown(text, inPack);

describe('the text of a practitioner, written anew', () => {
  it.each([
    // What is read as it was.
    ['Gofal un person: tŷ, ŵyr, “so”, it’s £5.', 'Gofal un person: tŷ, ŵyr, “so”, it’s £5.'],
    ['👩‍⚕️ ❤️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿', '👩‍⚕️ ❤️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['*a* _b_ **c** __d__ ~~e~~ `f`', '*a* *b* **c** **d** ~~e~~ `f`'],
    ['one\r\ntwo\rthree\n\nfour', 'one two three\n\nfour'],
    ['one  \ntwo\\\nthree', 'one\\\ntwo\\\nthree'],
    ['- a\n- b\n  - c\n\n1) x\n2) y', '* a\n* b\n  * c\n\n1. x\n2. y'],
    ['- a\n\n- b', '* a\n\n* b'],
    ['7. a\n8. b', '7. a\n8. b'],
    ['999999999. a\n1. b', '999999997. a\n999999998. b'],
    ['> one\n> two\nthree', '> one two three'],
    ['- [ ] to do\n- [x] done', '* \\[ ] to do\n* \\[x] done'],
    ['one\n\n---\n\ntwo', 'one\n\n***\n\ntwo'],
    ['| a | b |\n|:-:|--:|\n| c\\|d | `e\\|f` |', '| a | b |\n| :-: | -: |\n| c\\|d | e\\|f |'],
    // Headings go below that of the document.
    ['# A\n\n## B\n\n#### C', '#### A\n\n##### B\n\n###### C'],
    ['## A ##\n\nB\n---\n\n> ### C', '#### A\n\n#### B\n\n> ##### C'],
    ['two\nlines\n=====', '#### two lines'],
    ['#\n\ntext', 'text'],
    // Code keeps its text, and nothing in it means anything.
    ['```js\nlet x;\n```', '```\nlet x;\n```'],
    ['    a\n\n    \tb', '```\na\n\n\tb\n```'],
    ['~~~\n```\n[otpath]: # (timeline)\n~~~', '````\n```\n[otpath]: # (timeline)\n````'],
    ['```\n```', ''],
    // Cells have lines only by a tag, which is the one that means something.
    ['| a<br>b | c<BR/>d |\n|---|---|', '| a<br>b | c<br>d |\n| - | - |'],
    ['a<br>b\n\n# c<br />d', 'a\\\nb\n\n#### c d'],
    // HTML is text; comments are nobody's business.
    ['a <b>c</b> & &lt;d>', 'a \\<b>c\\</b> & \\<d>'],
    ['<div>\n*a*\n</div>\n\nb', '\\<div>\\\n\\*a\\*\\\n\\</div>\n\nb'],
    ['a <!-- b --> c', 'a c'],
    ['<!-- What did you do?\n\nWhy? -->\n# A', '#### A'],
    ['a\n<!-- otpath-ignore OT509: agreed -->\nb', 'a\n\nb'],
    ['```\n<!-- otpath-ignore OT509: agreed -->\na <!-- b -->\n```', '```\n\na <!-- b -->\n```'],
    ['<!-- a --> *b*', '*b*'],
    ['<!-- a --><!-- b\n\n# c', '\\<!-- b\n\n#### c'],
    ['a <!-- b', 'a \\<!-- b'],
    // Definitions go with what they define.
    [
      '[a], [b][a] and ![c][a]\n\n[a]: https://example.org "d"',
      '[a](https://example.org), [b](https://example.org) and [c](https://example.org)',
    ],
    ['a\n\n[otpath]: # (timeline)\n[b]: https://example.org', 'a'],
    ['a\n[otpath]: # (timeline)', 'a \\[otpath]: # (timeline)'],
    // What would mean something to other readers of Markdown.
    ['$a$ {b} %%c%% d^e', '\\$a\\$ \\{b\\} \\%%c\\%% d\\^e'],
    [':::note\n\n: a', '\\:::note\n\n\\: a'],
    // Nothing turns writing round or steers a terminal.
    ['a\u202Eb\u001B[31m&#x202E;c\u0000', 'ab\\[31mc'],
    ['\uFEFF# a\u2028b', '#### a\n\nb'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe('links of a practitioner', () => {
  it.each([
    ['[a](https://example.org/b_c?d=e&f#g)', '[a](https://example.org/b_c?d=e\\&f#g)'],
    ['[a](HTTP://example.org "title")', '[a](HTTP://example.org)'],
    ['<https://example.org>', '[https://example.org](https://example.org)'],
    ['[a](mailto:bethan@example.org)', '[a](mailto:bethan@example.org)'],
    ['[a](<https://example.org/"b">)', '[a](https://example.org/%22b%22)'],
    ['[](https://example.org) a', 'a'],
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      'data:text/html,b',
      'lang:cy',
      '//example.org',
      'file:///b',
      'C:\\\\b',
      'C:/b',
      '\\\\\\\\server\\\\b',
      '/etc/passwd',
      'ftp://example.org',
      'https:example.org',
      'https:\\\\\\\\example.org',
      'https://exa&shy;mple.org',
      'https://&#x202E;example.org',
      '#b',
      'nowhere.md',
      '',
    ].map((address) => [`*[a](${address})*`, '*a*']),
    // What is in the document.
    ['[a](risk%20assessment.pdf)', 'a (E1.2)'],
    ['[](risk%20assessment.pdf#page=2)', 'E1.2'],
    ['[a](plan.png)', 'a (E1.1)'],
    ['[a](other.md#why)', '[a](#e2-the-other)'],
    ['[](other.md)', '[E2](#e2-the-other)'],
    ['[*a*](nowhere)b', '*a*b'],
    ['*a*[*b*](nowhere)', '*ab*'],
    ['`a`[`b`](nowhere)', '`ab`'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe('pictures of a practitioner', () => {
  it.each([
    ['![a](plan.png "title")', '![a](attachments/E1.1-plan.png)'],
    ['![](plan.png)', '![E1.1](attachments/E1.1-plan.png)'],
    ['![a *b*\n![c](d)](plan.png)', '![a b c](attachments/E1.1-plan.png)'],
    ['![a](https://example.org/b.png)', '[a](https://example.org/b.png)'],
    ['![](https://example.org/b.png)', '[https://example.org/b.png](https://example.org/b.png)'],
    ['![a](nowhere.png)', '*a*'],
    ['![](nowhere.png)', ''],
    ['![a](data:image/png;base64,AAAA)', '*a*'],
    ['![a](risk%20assessment.pdf)', 'a (E1.2)'],
    ['![a](other.md)', '[a](#e2-the-other)'],
    ['[![a](plan.png)](https://example.org)', '![a](attachments/E1.1-plan.png)'],
    ['[b ![a](plan.png)](risk%20assessment.pdf)', '![a](attachments/E1.1-plan.png)b (E1.2)'],
    ['[![a](https://example.org/b.png)](https://example.org)', '[a](https://example.org)'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

it('A picture that is pasted in as letters is not shown, however many they are', () => {
  const pasted = `a ![b](data:image/png;base64,${'A'.repeat(2_000_000)}) c`;
  expect(written(pasted)).toBe('a *b* c');
});

describe('a text that nobody wrote to be read', () => {
  const many = (part: string, count = 100_000): string =>
    part.repeat(Math.ceil(count / part.length));

  it.each([
    ['quotes', many('> ')],
    ['lists', many('1. ')],
    ['emphasis', `${many('*a ', 50_000)}${many('b* ', 50_000)}`],
    [
      'lists in lists',
      [...Array(60).keys()].map((depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
    ],
    ['a list without end', many('- a\n', 50_000)],
    ['a paragraph of marks', many('*a* ', 60_000)],
    ['a paragraph without end', many('word ', 300_000)],
    ['a megabyte', many('a\n\n', 1_000_003)],
  ])('is shown sign by sign: %s', (_, text) => {
    expect(written(text)).toBe(`\`\`\`\n${text.trimEnd()}\n\`\`\``);
  });

  it.each(
    [
      '[',
      '![',
      '*a ',
      '**a ',
      '`',
      '`` ` ',
      '|',
      '|a',
      '~~a ',
      '*_',
      '"*a*',
      '[a](',
      '![[]()',
      '<',
      '<!-- ',
      '<!--',
      '<a ',
      '&',
      '\\',
      '- a\n',
      'a\n\n',
      '# a\n',
      'a\\\n',
      '[a]: b\n',
      '|a|\n',
      '> - a\n',
      '\t',
    ].map((part) => [part]),
  )('takes a time that grows with its length: %j', async (part) => {
    const linear = await isLinear((count) => {
      const text = many(part, count);
      return () => practitionerMarkdown(text, alone);
    }, 1250);
    expect(linear).toBe(true);
  });

  it('has no table larger than what anybody could read', () => {
    const wide = `${many('|a', 20_000)}\n${many('|-', 20_000)}\n${many('|\n', 20_000)}`;
    expect(practitionerMarkdown(wide, alone).length).toBeLessThan(500_000);
  });
});

describe('a text with more in it than anybody wrote to be read', () => {
  it.each([
    ['rows of a table', '|a|b|\n|-|-|\n', '|1|2|\n', 9_999],
    ['paragraphs', '', 'a\n\n', 40_000],
  ])('is kept sign for sign and not laid out: %s', (_, head, line, most) => {
    expect(written(head + line.repeat(most)).startsWith('```')).toBe(false);
    const more = head + line.repeat(most + 1);
    expect(written(more)).toBe(`\`\`\`\n${more.trimEnd()}\n\`\`\``);
  });
});
