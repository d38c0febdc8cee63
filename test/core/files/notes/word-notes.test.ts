import { describe, expect, it } from 'vitest';
import { nodeInflater } from '../../../../src/node/inflate.ts';
import { readWordNotes } from '../../../../src/core/files/notes/word-notes.ts';
import {
  cell,
  paragraph,
  partOf,
  pictureOf,
  run,
  table,
  wordNotes,
  type WordNotes,
} from '../../../support/word-notes.ts';
import { picture } from '../../../support/word-sample.ts';

const read = (body: string, options?: WordNotes) =>
  readWordNotes(wordNotes(body, options), 'a.docx', nodeInflater);

/** The Markdown of a body, and what was lost. */
const textOf = (body: string, options?: WordNotes): string => read(body, options).text.trim();
const lossesOf = (body: string, options?: WordNotes): readonly string[] => [
  ...read(body, options).losses.keys(),
];

const [bold, italic] = ['<w:b/>', '<w:i/>'];
const height = (align: string): string => `<w:vertAlign w:val="${align}"/>`;
const field = (instruction: string, result: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const sign = (font: string, code: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;

describe('the words of a Word document', () => {
  it.each([
    [
      'a space behind a bold label',
      [run('Seen by: ', bold), run('Nia Sample')],
      '**Seen by:** Nia Sample',
    ],
    ['a space before it', [run('by'), run(' Nia', bold)], 'by **Nia**'],
    ['a label without a space', [run('Ward:', bold), run('7')], '**Ward**:7'],
    [
      'runs of one look',
      [run('Kit', bold), run('chen', bold), run(' ', ''), run('visit', bold)],
      '**Kitchen visit**',
    ],
    ['a part of a word', [run('re', bold), run('ablement')], '**re**ablement'],
    ['quotation marks in bold', [run('said'), run('“yes”', bold), run('x')], 'said“**yes**”x'],
    [
      'bold and italic',
      [run('so ', bold), run('very', bold + italic), run(' bold', bold)],
      '**so *very* bold**',
    ],
    ['only a bold space', [run('a'), run(' ', bold), run('b')], 'a b'],
    ['a style of words', [run('Goal', '<w:rStyle w:val="Strong"/>'), run(' met')], '**Goal** met'],
    ['a power', [run('12 m'), run('2', height('superscript'))], '12 m²'],
    ['a negative power', [run('min'), run('-1', height('superscript'))], 'min⁻¹'],
    ['a power of letters', [run('x'), run('ab', height('superscript'))], 'x^ab'],
    ['an ordinal', [run('3'), run('rd', height('superscript')), run(' visit')], '3rd visit'],
    ['a subscript', [run('CO'), run('2', height('subscript'))], 'CO₂'],
    [
      'a simple field',
      [run('on '), `<w:fldSimple w:instr="DATE">${run('2 May 2026')}</w:fldSimple>`],
      'on 2 May 2026',
    ],
    ['a field', [run('on '), field(' DATE ', run('2 May 2026')), run('.')], 'on 2 May 2026.'],
    [
      'a link of a field',
      [field(' HYPERLINK "https://example.org/a" ', run('here'))],
      '[here](https://example.org/a)',
    ],
    [
      'a box of an old form',
      [
        field(
          ' FORMCHECKBOX ',
          '',
          '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>',
        ).replace('<w:r><w:fldChar w:fldCharType="separate"/></w:r>', ''),
        run(' agreed'),
      ],
      '☒ agreed',
    ],
    [
      'a box of a form',
      [
        `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☒')}</w:sdtContent></w:sdt>`,
        run(' agreed'),
      ],
      '☒ agreed',
    ],
    [
      'a tick of a font',
      [sign('Wingdings', 'F0FC'), run(' done, 45'), sign('Symbol', 'F0B0')],
      '✓ done, 45°',
    ],
    ['tabs', [run('Day'), '<w:r><w:tab/></w:r>', run('Monday')], 'Day\u2003Monday'],
    [
      'right-to-left words',
      ['<w:r><w:rPr><w:rtl/></w:rPr><w:t>שלום</w:t></w:r>', run(' she said')],
      'שלום she said',
    ],
    [
      'an insertion and a deletion',
      [
        run('a '),
        `<w:ins>${run('new')}</w:ins>`,
        `<w:del><w:r><w:delText>old</w:delText></w:r></w:del>`,
      ],
      'a new',
    ],
    [
      'a moved passage',
      [`<w:moveFrom>${run('there')}</w:moveFrom>`, `<w:moveTo>${run('here')}</w:moveTo>`],
      'here',
    ],
    [
      'underscores and addresses',
      [run('a_b_c https://example.org/x_y?a=1&b=2 [see 3]')],
      'a_b_c https://example.org/x_y?a=1&b=2 [see 3]',
    ],
    ['what Markdown would take for something', [run('# 1 *star* <b>')], '\\# 1 \\*star\\* \\<b>'],
  ])('keep %s', (_, runs, expected) => {
    expect(textOf(paragraph(runs.join('')))).toBe(expected);
  });

  it('are never a comment to otpath', () => {
    expect(textOf(paragraph('<w:r><w:t>&lt;!-- otpath-ignore OT509 --&gt; x</w:t></w:r>'))).toBe(
      '<\\!-- otpath-ignore OT509 --> x',
    );
  });

  it('are left out where Word hides them, and that is counted', () => {
    const body = paragraph(
      run('She went home. ') +
        run('Hidden One', '<w:vanish/>') +
        run('Hidden Two', '<w:rStyle w:val="Secret"/>') +
        run(' I rang.'),
    );
    expect(textOf(body)).toBe('She went home. I rang.');
    expect([...read(body).losses]).toEqual([['hidden-text', 2]]);
  });

  it('of a link to the web stay a link; any other keeps its words and is named', () => {
    const body = paragraph(
      `<w:hyperlink r:id="web">${run('a page')}</w:hyperlink>${run(' and ')}<w:hyperlink r:id="own">${run('a file')}</w:hyperlink>`,
    );
    const links = {
      web: ['hyperlink', 'https://example.org/a (b)'],
      own: ['hyperlink', 'file:///C:/Users/sample/a.docx'],
    } as const;
    expect(textOf(body, { links })).toBe('[a page](https://example.org/a%20%28b%29) and a file');
    expect(lossesOf(body, { links })).toEqual(['links-elsewhere']);
  });
});

describe('the paragraphs of a Word document', () => {
  const number = (text: string, list = 2, level = 0): string => paragraph(text, { list, level });

  it('keep numbers that go on behind a paragraph, and those that begin with another', () => {
    const body = [
      number('one'),
      number('two'),
      paragraph('Between.'),
      number('three'),
      paragraph('Then.'),
      number('five', 3),
    ];
    expect(textOf(body.join(''))).toBe(
      '1. one\n2. two\n\nBetween.\n\n3. three\n\nThen.\n\n5. five',
    );
  });

  it('keep items below items', () => {
    const body = [number('one'), number('below', 2, 1), number('below, too', 2, 1), number('two')];
    expect(textOf(body.join(''))).toBe('1. one\n   1. below\n   2. below, too\n2. two');
  });

  it('keep the level that a style of lists has', () => {
    const body = [
      paragraph('a', { style: 'ListBullet' }),
      paragraph('b', { style: 'ListBullet2' }),
      paragraph('c', { style: 'ListBullet' }),
      paragraph('d', { style: 'ListNumber' }),
      paragraph('e', { style: 'ListNumber' }),
    ];
    expect(textOf(body.join(''))).toBe('- a\n  - b\n- c\n\n1. d\n2. e');
  });

  it('say that Roman numerals became numbers', () => {
    expect(textOf(number('one', 6) + number('two', 6))).toBe('1. one\n2. two');
    expect(lossesOf(number('one', 6))).toEqual(['numbering']);
  });

  it('have headings below the title of the evidence', () => {
    const body = [
      paragraph('A visit', { style: 'Title' }),
      paragraph(run('Before', bold), { style: 'Heading1' }),
      paragraph('At home', { style: 'Heading2' }),
    ];
    expect(textOf(body.join(''))).toBe('## A visit\n\n### Before\n\n#### At home');
    expect(textOf(body.slice(2).join(''))).toBe('## At home');
  });

  it('keep quotations', () => {
    const body = [
      paragraph('I can.', { style: 'Quote' }),
      paragraph('Again.', { style: 'Quote' }),
      paragraph('So we went.'),
    ];
    expect(textOf(body.join(''))).toBe('> I can.\n>\n> Again.\n\nSo we went.');
  });

  it('keep footnotes and endnotes, in the order of the text', () => {
    const mark = (kind: string, id: string): string =>
      `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: string, text: string): string =>
      partOf(`${kind}s`, `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`);
    const body = paragraph(run('One') + mark('endnote', '4') + run(' two') + mark('footnote', '7'));
    const options = {
      parts: {
        'endnotes.xml': note('endnote', '4', 'At the end.'),
        'footnotes.xml': note('footnote', '7', 'At the foot.'),
      },
      links: { e: ['endnotes', 'endnotes.xml'], f: ['footnotes', 'footnotes.xml'] },
    } as const;
    expect(textOf(body, options)).toBe(
      'One[1] two[2]\n\n## Notes\n\n[1] At the end.\n\n[2] At the foot.',
    );
  });

  it('go on where the end of one was deleted', () => {
    const deleted = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('One ')}</w:p>`;
    expect(textOf(deleted + paragraph('line'))).toBe('One line');
  });

  it('have the words of text boxes behind them, once', () => {
    const box = `<w:txbxContent>${paragraph('In the box')}</w:txbxContent>`;
    const body = paragraph(
      `<w:r><w:t>Beside</w:t><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(textOf(body)).toBe('Beside\n\nIn the box');
  });
});

describe('the tables of a Word document', () => {
  it('keep paragraphs, items and line ends in their cells', () => {
    const inside =
      paragraph('First') +
      paragraph('one', { list: 1 }) +
      paragraph('two', { list: 2 }) +
      paragraph(`${run('a')}<w:r><w:br/></w:r>${run('b')}`);
    expect(
      textOf(
        table([
          ['Step', 'What'],
          ['x | y', cell(inside)],
        ]),
      ),
    ).toBe('| Step | What |\n| - | - |\n| x \\| y | First<br>• one<br>1. two<br>a<br>b |');
  });

  it('have their first row as a head only where its cells are short', () => {
    const long = 'This is the account of what happened on the first visit.';
    expect(
      textOf(
        table([
          ['What', long],
          ['Where', 'At home'],
        ]),
      ),
    ).toBe(`| | |\n| - | - |\n| What | ${long} |\n| Where | At home |`);
  });

  it('keep merged cells in their columns', () => {
    const wide = cell('Wide', '<w:gridSpan w:val="2"/>');
    const body = table([
      [wide, 'C'],
      [cell('Tall', '<w:vMerge w:val="restart"/>'), 'b', 'c'],
      [cell('', '<w:vMerge/>'), 'd', 'e'],
    ]);
    expect(textOf(body)).toBe('| Wide | | C |\n| - | - | - |\n| Tall | b | c |\n| | d | e |');
    expect([...read(body).losses]).toEqual([['merged-cells', 2]]);
  });

  it('keep cells that an older Word merged across in their columns, and lose no words', () => {
    const across = (text: string, how: string): string => cell(text, `<w:hMerge w:val="${how}"/>`);
    const body = table([
      [across('Wide', 'restart'), across('', 'continue'), 'C'],
      [across('Own', 'restart'), across('words', 'continue'), 'c'],
    ]);
    expect(textOf(body)).toBe('| Wide | | C |\n| - | - | - |\n| Own | words | c |');
    expect([...read(body).losses]).toEqual([['merged-cells', 1]]);
  });

  it('have no columns that no cell begins in', () => {
    const wide = (text: string, columns: number): string =>
      cell(text, `<w:gridSpan w:val="${String(columns)}"/>`);
    const body = table([
      [wide('Goal', 2), wide('Met', 3)],
      [wide('Stairs', 2), wide('yes', 3)],
    ]);
    expect(textOf(body)).toBe('| Goal | Met |\n| - | - |\n| Stairs | yes |');
    expect([...read(body).losses]).toEqual([]);
    expect(textOf(table([[wide('One', 2)], [wide('Two', 2)]]))).toBe('One\n\nTwo');
  });

  it('have no more columns than Word allows, whatever a row says of those before it', () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="900000000"/></w:trPr>${cell('a')}</w:tr>`;
    const body = `<w:tbl>${row}<w:tr>${cell('b')}${cell('c')}</w:tr></w:tbl>`;
    expect(textOf(body)).toBe('| | | a |\n| - | - | - |\n| b | c | |');
  });

  it('inside tables become lines, and that is said', () => {
    const body = table([[cell(`${paragraph('Outer')}${table([['in', 'side']])}<w:p/>`), 'right']]);
    expect(textOf(body)).toBe('| | |\n| - | - |\n| Outer<br>in · side | right |');
    expect(lossesOf(body)).toEqual(['nested-tables']);
  });

  it('of one cell are frames around text', () => {
    expect(textOf(table([[cell(paragraph('One') + paragraph('Two'))]]))).toBe('One\n\nTwo');
  });
});

describe('what is only drawn in capitals', () => {
  it.each([
    ['capitals', run('She chose', '<w:caps/>'), ['capitals']],
    ['small capitals', run('She chose', '<w:smallCaps/>'), ['capitals']],
    [
      'small capitals in place of large ones',
      run('She', '<w:caps w:val="0"/><w:smallCaps/>'),
      ['capitals'],
    ],
    ['capitals that are switched off', run('She chose', '<w:caps w:val="0"/>'), []],
    ['what was typed in capitals', run('NHS 2', '<w:caps/>'), []],
  ])('keeps its letters, and that is said: %s', (_, words, losses) => {
    const body = paragraph(words);
    expect(textOf(body)).toMatch(/^(?:She(?: chose)?|NHS 2)$/);
    expect(lossesOf(body)).toEqual(losses);
  });
});

describe('the parts of a Word document', () => {
  it('that nothing points to are named', () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${String(id)}">${paragraph(text)}</w:footnote>`;
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = partOf('footnotes', `${note(0, '')}${note(2, 'Seen.')}${note(3, 'Unseen.')}`);
    const linked = {
      parts: { 'footnotes.xml': notes },
      links: { f: ['footnotes', 'footnotes.xml'] },
    } as const;
    const { text, losses } = read(paragraph(run('Text') + mark), linked);
    expect(text.trim()).toBe('Text[1]\n\n## Notes\n\n[1] Seen.');
    expect([...losses]).toEqual([['unused-notes', 1]]);
    const unlinked = {
      'footnotes.xml': notes,
      'header3.xml': partOf('hdr', paragraph('Ward 7')),
      'comments.xml': '<damaged',
    };
    expect([...read(paragraph('Text'), { parts: unlinked }).losses]).toEqual([
      ['headers-and-footers', 1],
      ['unused-notes', 2],
    ]);
  });

  it('are found wherever the document says that they are', () => {
    expect(textOf(paragraph('In a browser.'), { main: 'word/document2.xml' })).toBe(
      'In a browser.',
    );
    expect(textOf(paragraph('Elsewhere.'), { main: 'text/notes.xml' })).toBe('Elsewhere.');
  });

  it('have pictures, each once, with the description that somebody wrote', () => {
    const body = paragraph(
      pictureOf('p', 'The new rail') +
        pictureOf('p') +
        pictureOf('q', 'C:\\Users\\sample\\IMG_1.png'),
    );
    const options = {
      parts: { 'media/a.png': picture.bytes, 'media/b.png': Uint8Array.from(picture.bytes) },
      links: { p: ['image', 'media/a.png'], q: ['image', 'media/b.png'] },
    } as const;
    const notes = read(body, options);
    expect(notes.text).toBe(
      '![The new rail](otpath-picture:1)![](otpath-picture:1)![](otpath-picture:2)\n',
    );
    expect(notes.pictures.map(({ name, needsAlt }) => [name, needsAlt])).toEqual([
      ['a-picture-1.png', true],
      ['a-picture-2.png', true],
    ]);
  });

  it('are named where a picture is cropped, elsewhere, or of a kind that reports can’t show', () => {
    const crop = '<a:srcRect l="20000"/>';
    const body = paragraph(
      pictureOf('p', 'Plan', crop) + pictureOf('web') + pictureOf('emf', 'Chart'),
    );
    const options = {
      parts: { 'media/a.png': picture.bytes, 'media/c.emf': 'no picture' },
      links: {
        p: ['image', 'media/a.png'],
        web: ['image', 'https://example.org/a.png'],
        emf: ['image', 'media/c.emf'],
      },
    } as const;
    expect([...read(body, options).losses]).toEqual([
      ['cropped-pictures', 1],
      ['pictures-elsewhere', 1],
      ['pictures-not-shown', 1],
    ]);
    expect(textOf(body, options)).toContain(
      '(a picture was left out here: Chart; of a kind that reports can’t show)',
    );
  });

  it('are read where pages, texts or documents are inserted, and named where not', () => {
    const body = ['p', 't', 'd', 'r'].map((id) => `<w:altChunk r:id="${id}"/>`).join('');
    const options = {
      parts: {
        'a.html': '<html><body><p>From a <b>page</b></p></body></html>',
        'b.txt': 'From a text',
        'c.docx': wordNotes(paragraph('From a document')),
        'd.rtf': '{\\rtf1 no}',
      },
      links: {
        p: ['aFChunk', 'a.html'],
        t: ['aFChunk', 'b.txt'],
        d: ['aFChunk', 'c.docx'],
        r: ['aFChunk', 'd.rtf'],
      },
    } as const;
    expect(textOf(body, options)).toBe(
      'From a **page**\n\nFrom a text\n\nFrom a document\n\n(an inserted document was left out here)',
    );
    expect(lossesOf(body, options)).toEqual(['inserted-documents']);
  });

  it('that are damaged are named', () => {
    const options = {
      parts: { 'a.docx': Buffer.from('PK\x03\x04 no document') },
      links: { d: ['aFChunk', 'a.docx'] },
    } as const;
    const body = `${paragraph('Text')}<w:altChunk r:id="d"/>`;
    expect(textOf(body, options)).toBe('Text\n\n(an inserted document was left out here)');
    expect(lossesOf(body, options)).toEqual(['inserted-documents']);
  });

  it('that are not text are named', () => {
    const body = [
      paragraph('One', { style: 'TOC1' }),
      paragraph(`<m:oMath><m:nary/></m:oMath>`),
      paragraph(`<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>`),
      paragraph(run('marked', '<w:highlight w:val="yellow"/>')),
      paragraph(
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt>',
      ),
      paragraph(sign('Strange', 'F021')),
    ].join('');
    const options = {
      parts: {
        'header1.xml': partOf('hdr', paragraph('Draft')),
        'comments.xml': partOf(
          'comments',
          `<w:comment w:id="1">${paragraph('Really?')}</w:comment>`,
        ),
      },
      links: { h: ['header', 'header1.xml'], c: ['comments', 'comments.xml'] },
    } as const;
    expect(lossesOf(body, options)).toEqual([
      'table-of-contents',
      'formulas',
      'formulas-in-line',
      'looks',
      'empty-fields',
      'symbols',
      'headers-and-footers',
      'comments',
    ]);
  });
});

describe('formulas of a Word document', () => {
  const [text, part] = [
    (words: string): string => `<m:r><w:rPr/><m:t>${words}</m:t></m:r>`,
    (name: string, content: string): string => `<m:${name}>${content}</m:${name}>`,
  ];
  const fraction = (above: string, below: string, type = ''): string =>
    part('f', `<m:fPr>${type}</m:fPr>${part('num', above)}${part('den', below)}`);
  const raised = (base: string, above: string): string =>
    part('sSup', part('e', base) + part('sup', above));
  const lowered = (base: string, below: string): string =>
    part('sSub', part('e', base) + part('sub', below));

  it.each([
    ['a fraction', text('x=') + fraction(text('a'), text('b')), 'x=a/b'],
    ['longer terms', fraction(text('a + b'), text('2')), '(a + b)/2'],
    ['a fraction before a letter', fraction(text('1'), text('2')) + text('x'), '1/2 × x'],
    ['a fraction behind a number', text('2') + fraction(text('1'), text('3')), '2 × 1/3'],
    ['fractions in fractions', fraction(text('a'), fraction(text('b'), text('c'))), 'a/(b/c)'],
    ['a power', raised(text('x'), text('2')) + text('+1'), 'x²+1'],
    ['a power of a sum', raised(text('a+b'), text('k/2')), '(a+b)^(k/2)'],
    ['an index', lowered(text('x'), text('1')), 'x₁'],
    [
      'both',
      part('sSubSup', part('e', text('x')) + part('sub', text('1')) + part('sup', text('2'))),
      'x₁²',
    ],
    ['a root', part('rad', part('deg', '') + part('e', text('a+b'))), '√(a+b)'],
    ['brackets', part('d', part('e', text('a+b'))) + text('=c'), '(a+b)=c'],
  ])('with %s are written on one line', (_, formula, wanted) => {
    const body = paragraph(`${run('So ')}<m:oMath>${formula}</m:oMath>${run(' it is.')}`);
    expect(textOf(body)).toBe(`So ${wanted} it is.`);
    expect(lossesOf(body)).toEqual(['formulas-in-line']);
  });

  it('keep a paragraph of their own, and signs of Markdown', () => {
    const formula = `<m:oMathPara><m:oMath>${text('a*b*c=1')}</m:oMath></m:oMathPara>`;
    expect(textOf(formula)).toBe('a\\*b\\*c=1');
  });

  it.each([
    ['a sum', part('nary', part('sub', '') + part('sup', '') + part('e', text('x')))],
    ['a binomial', fraction(text('n'), text('k'), '<m:type m:val="noBar"/>')],
    ['a cube root', part('rad', part('deg', text('3')) + part('e', text('x')))],
    ['a matrix', text('A=') + part('m', part('mr', part('e', text('1'))))],
    ['a sign above a letter', part('acc', part('e', text('x')))],
    ['an empty box', fraction('', text('b'))],
  ])('with %s are left out and named', (_, formula) => {
    const body = paragraph(`<m:oMath>${formula}</m:oMath>`);
    expect(textOf(body)).toBe('(a formula was left out here)');
    expect(lossesOf(body)).toEqual(['formulas']);
  });
});
