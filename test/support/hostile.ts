import { temporaryFolder, writeFiles } from './temporary.ts';

/** Texts that mean something to Markdown, HTML, Liquid, YAML or a shell, and should be nothing but text. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '</style></title><script src="https://example.org/x.js"></script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">here</a>',
  '<!-- comment --> <![CDATA[ x ]]> <?php x ?>',
  '<https://example.org> <someone@example.org>',
  '&lt;script&gt; &#x3C;b&#x3E; &amp;amp; &copy',
  '| a | b |\n|---|---|\n| c | d |',
  'one \\| two \\\\| three | four',
  '`code` ``two`` ```three``` `',
  '```\nfence\n```',
  '~~~\nfence\n~~~',
  '[here](javascript:alert(1)) [there](https://example.org "title")',
  '![image](https://example.org/x.png)',
  '[reference]: https://example.org\n[reference]',
  '[^1] and [^1]: a footnote',
  '*one* **two** ***three*** _four_ __five__ ~~six~~ ==seven==',
  '# heading\n## heading\n\nheading\n=======\n\nheading\n-------',
  '- item\n- item\n1. item\n+ item\n> quote',
  '---\n***\n___',
  'a line that ends in two spaces  \nand a backslash\\\nand more',
  '\n\n\n\ttabbed\n\n    indented\n\n',
  '{{ report.practitioner.name }} {{ 7 | times: 7 }}',
  '{% for x in report.pillars %}{{ x }}{% endfor %}',
  '{% raw %} {% include "page.html" %} {%- endraw -%} {{- -}}',
  '{% comment %} gone {% endcomment %} {# #} {% endif %}',
  '$(rm -rf /) `rm -rf /` ; rm -rf / && true || false > /dev/null',
  "'; DROP TABLE evidence; --",
  '=1+1 +1 -1 @SUM(A1) \t=cmd|" /C calc"!A0',
  '\u0000\u0001\u0007\u0008\u001b[31m\u007f\u009b',
  '\u202Eturned\u202C \u2066isolated\u2069 \u200B\uFEFF',
  'Ω≈ç√∫ 作業療法 العلاج الوظيفي עברית ᚠᛇᚻ Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '👩‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ❤️ 1️⃣',
  'null undefined NaN true false nil None [object Object] __proto__ constructor',
  '<'.repeat(50) + '|'.repeat(50) + '*'.repeat(50) + '`'.repeat(50) + '['.repeat(50),
  '$$x^2$$ \\(y\\) \\begin{x} %PDF-1.7 @import url(x) */ } body { display: none }',
  ':::warning\nx\n::: :smile: @someone #1 GH-1 www.example.org',
];

/** Two portfolios of one shape need the same number of texts. */
export const tameTexts: readonly string[] = hostileTexts.map((_, index) => `text ${String(index)}`);

/** YAML in double quotes reads escapes as JSON does. */
const quoted = (text: string): string => JSON.stringify(text);

/** A text as the name of a file: one line, without what no file can be called. */
const asFileName = (text: string): string =>
  Array.from(text.replace(/[\r\n/\0]/g, ' '))
    .slice(0, 30)
    .join('');

/** A text in a cell of a table, as far as one can hold it. */
const asCell = (text: string): string => text.replace(/[\r\n\0|\\]/g, ' ').trim();

/**
 * A portfolio with its own framework, in which every name, title and sentence is one of the texts. The
 * states, and so the shape of its reports, do not depend on them.
 */
export function portfolioOf(texts: readonly string[]): string {
  const text = (index: number): string => quoted(texts[index % texts.length]!);
  // A name needs letters, and each is somebody else's.
  const letters = (index: number): string =>
    Array.from(String(index), (digit) => 'abcdefghij'[Number(digit)]!).join('');
  const named = (index: number): string =>
    quoted(`Person${letters(index)} ${texts[index % texts.length]!}`);
  const everything = quoted(texts.join(' '));
  const numbers = [...texts.keys()];
  const evidence = numbers.map((index) => {
    const name = `evidence/${String(index).padStart(2, '0')} ${asFileName(texts[index]!)}.md`;
    const old = index % 3 === 0;
    const rationale = index % 4 === 0 ? '' : `    rationale: ${text(index)}\n`;
    return [
      name,
      `---\ntitle: ${text(index)}\ndate: ${old ? '2020-01-15' : '2026-03-14'}\ntype: case-study\n` +
        `claims:\n  - statement: S-${String(index)}\n${rationale}` +
        `witness: { name: ${named(index)}, role: ${text(index)}, date: 2026-03-20 }\n---\nWhat happened.\n\n${texts[index]!.replaceAll('\0', ' ')}\n`,
    ] as const;
  });
  return writeFiles(temporaryFolder(), {
    'otpath.yaml': `otpath: 1
practitioner: { name: ${everything}, role: ${everything} }
target: example-ot:level-1
frameworks: [shelf]
credentials:
  - { kind: dbs-enhanced, number: ${text(3)}, issued: 2024-08-20 }
judgements:
  - { requirement: R-3, by: ${named(8)}, date: 2026-01-15 }
`,
    'waivers.yaml': `waivers:\n${numbers
      .filter((index) => index % 5 === 0)
      .map(
        (index) =>
          `  - { requirement: S-${String(index)}, reason: ${text(index + 1)}, by: ${named(index)}, date: 2026-02-10 }\n`,
      )
      .join('')}`,
    ...Object.fromEntries(evidence),
    'plan.md': `| Need | Action | By when |\n|---|---|---|\n${numbers
      .map(
        (index) =>
          `| S-${String(index)} ${asCell(texts[index]!)} | ${asCell(texts[index]!)} | ${asCell(texts[index]!)} |\n`,
      )
      .join('')}`,
    'shelf/example-ot/framework.yaml': `id: example-ot
title: ${everything}
version: 1.0.0
publisher: ${text(1)}
language: en
source: { title: ${text(2)} }
levels:
  - id: level-1
    rank: 1
    title: ${everything}
    source: X-1
    requirements:
      - { id: R-1, kind: credential, credential: hcpc-registration, text: ${text(5)}, source: X-1 }
      - { id: R-2, kind: judgement, by: ${text(6)}, text: ${text(7)}, source: X-1 }
      - { id: R-3, kind: judgement, by: ${text(8)}, text: ${text(9)}, strength: should, source: X-1 }
      - id: R-4
        kind: any-of
        text: ${text(10)}
        source: X-1
        options:
          - { id: R-5, kind: credential, credential: ot-degree, text: ${text(11)}, source: X-1 }
          - { id: R-6, kind: experience, months: 12, of: duty, text: ${text(12)}, source: X-1 }
pillars:
${numbers.map((index) => `  - { id: pillar-${String(index)}, title: ${text(index)}, source: X-2 }\n`).join('')}statements:
${numbers
  .map(
    (index) =>
      `  - { id: S-${String(index)}, level: level-1, pillar: pillar-${String(index)}, facet: responsibility, text: ${text(index)}, source: X-3, revision: 1 }\n` +
      `  - { id: A-${String(index)}, level: level-1, pillar: pillar-${String(index)}, facet: educational-development, text: ${text(index)}, source: X-3, revision: 1 }\n`,
  )
  .join('')}`,
  });
}
