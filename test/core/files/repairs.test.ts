import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text/edits.ts';
import type { Problem } from '../../../src/core/model/problem.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { readYaml } from '../../../src/core/files/yaml/yaml.ts';
import { findRepairs } from '../../../src/core/files/yaml/yaml-repairs.ts';
import { evidencePath, readEvidenceText } from '../../support/reading.ts';

const head = ['title: A kitchen', 'date: 2026-03-14', 'type: case-study'];
const claim = ['claims:', '  - statement: S-1', '    rationale: I weighed three ways.'];
const whole = (lines: readonly string[]): string =>
  ['---', ...lines, '---', 'Text.', ''].join('\n');
const right = whole([...head, ...claim]);

type Repaired = Extract<Problem, { readonly kind: 'repaired' }>;

/** What reading says of a text, what it reads, and the text with its fixes. */
function read(text: string) {
  const { evidence, problems } = readEvidenceText(text);
  const repaired = problems.filter((one): one is Repaired => one.kind === 'repaired');
  return {
    why: repaired.map(({ why, places }) => [why, places]),
    others: problems.filter(({ kind }) => kind !== 'repaired'),
    evidence: evidence && { ...evidence, body: evidence.body.text },
    fixed: applyEdits(
      text,
      repaired.flatMap(({ edits }) => edits),
    ),
  };
}

describe('a head as programs and people make it is read as it was meant', () => {
  it.each([
    [
      'a long dash for the hyphens around it',
      (text: string) => text.replaceAll('---', '—-'),
      [['fence', 2]],
    ],
    ['one long dash', (text: string) => text.replace('---', '—'), [['fence', 1]]],
    ['three en dashes', (text: string) => text.replaceAll('---', '–––'), [['fence', 2]]],
    ['four hyphens', (text: string) => text.replaceAll('---', '----'), [['fence', 2]]],
    ['two hyphens', (text: string) => text.replaceAll('---', '--'), [['fence', 2]]],
    ['a bar of the width of a dash', (text: string) => text.replaceAll('---', '―'), [['fence', 2]]],
    ...['***', '- - -', '— — —', '___', '\\-\\-\\-', '====='].map(
      (line) =>
        [
          `${line}, which Markdown takes for a line across the page`,
          (text: string) => text.replaceAll('---', line),
          [['fence', 2]],
        ] as [string, (text: string) => string, [string, number][]],
    ),
    ['a space before the hyphens', (text: string) => ` ${text}`, [['fence', 1]]],
    ['blank lines before it', (text: string) => `\n \n${text}`, [['blank-lines', 1]]],
    [
      'no line of hyphens before it',
      (text: string) => text.replace('---\n', ''),
      [['no-opening', 1]],
    ],
    ['bullets', (text: string) => text.replace('  - ', '  • '), [['bullet', 1]]],
    [
      'a bullet and a tab, as Word copies a list',
      (text: string) => text.replace('  - ', '•\t').replace('    rationale', '  rationale'),
      [
        ['bullet', 1],
        ['tab', 1],
      ],
    ],
    [
      'an en dash for the hyphen of an item',
      (text: string) => text.replace('  - ', '  – '),
      [['long-dash', 1]],
    ],
    ['an asterisk for a hyphen', (text: string) => text.replace('  - ', '  * '), [['bullet', 1]]],
    [
      'no-break spaces that indent',
      (text: string) => text.replaceAll(/^ +/gm, (all) => '\u00A0'.repeat(all.length)),
      [['no-break-space', 2]],
    ],
    [
      'a no-break space behind a colon',
      (text: string) => text.replace('title: ', 'title:\u00A0'),
      [['no-break-space', 1]],
    ],
    [
      'full-width spaces',
      (text: string) => text.replaceAll(/^ +/gm, (all) => '\u3000'.repeat(all.length)),
      [['wide-space', 2]],
    ],
    [
      'a full-width colon',
      (text: string) => text.replace('title: ', 'title：'),
      [['wide-colon', 1]],
    ],
    [
      'tabs that indent',
      (text: string) => text.replaceAll(/^ +/gm, (all) => '\t'.repeat(all.length / 2)),
      [['tab', 2]],
    ],
    [
      'zero-width spaces at the beginning of lines',
      (text: string) => text.replace('date', '\u200Bdate').replace('type', '\uFEFFtype'),
      [['invisible', 2]],
    ],
    [
      'curly quotes around a value',
      (text: string) => text.replace('case-study', '“case-study”'),
      [['quotes', 1]],
    ],
    [
      'a curly quote that closes a straight one',
      (text: string) => text.replace('A kitchen', '"A kitchen”'),
      [['quotes', 1]],
    ],
    [
      'single curly quotes',
      (text: string) => text.replace('case-study', '‘case-study’'),
      [['quotes', 1]],
    ],
    [
      'curly quotes around a key',
      (text: string) => text.replace('title', '“title”'),
      [['quotes', 2]],
    ],
    [
      'no space behind colons',
      (text: string) => text.replace(/^(title|date|type): /gm, '$1:'),
      [['no-space', 3]],
    ],
    [
      'no space behind the hyphen of an item',
      (text: string) => text.replace('- statement', '-statement'),
      [['no-space', 1]],
    ],
    [
      'lines that end with CR alone',
      (text: string) => text.replaceAll('\n', '\r'),
      [['line-end', 9]],
    ],
  ] as const)('%s', (_, change, why) => {
    const text = change(right);
    const { evidence, ...seen } = read(text);
    expect({ why: seen.why, others: seen.others }).toEqual({ why, others: [] });
    const expected = read(right).evidence;
    const body = text.includes('\n') ? expected?.body : expected?.body.replaceAll('\n', '\r');
    expect(evidence).toEqual({ ...expected, body, hasSlips: true });
    // What was read is what the fixed file says.
    expect(read(seen.fixed)).toMatchObject({
      why: [],
      others: [],
      evidence: expected,
      fixed: seen.fixed,
    });
  });

  it('puts a text with a colon in straight quotes', () => {
    const { evidence, fixed } = read(
      right.replace('A kitchen', '“Kitchen: a “home” visit”'.replace(/“home”/, 'home')),
    );
    expect(evidence?.title).toBe('Kitchen: a home visit');
    expect(fixed).toContain('title: "Kitchen: a home visit"');
  });

  it('keeps straight quotes inside curly ones', () => {
    const { evidence, fixed } = read(right.replace('A kitchen', '“Note: she said "no" to it”'));
    expect(evidence?.title).toBe('Note: she said "no" to it');
    expect(fixed).toContain('title: "Note: she said \\"no\\" to it"');
  });

  it('changes curly quotes between brackets', () => {
    const { evidence } = read(
      right.replace('claims:', 'attachments: [“a, b.pdf”, c.pdf]\nclaims:'),
    );
    expect(evidence?.attachments.map(({ written }) => written)).toEqual(['a, b.pdf', 'c.pdf']);
  });
});

describe('curly quotes around a value of several lines', () => {
  it.each([
    [
      'a colon',
      '“Kitchen: a\n  home visit”',
      '"Kitchen: a\n  home visit"',
      'Kitchen: a home visit',
      2,
    ],
    [
      'a blank line and a comment sign',
      '“One # a\n\n    two”  ',
      '"One # a\n\n    two"  ',
      'One # a\ntwo',
      2,
    ],
    [
      'quotes and a backslash inside',
      '“A: "b" \\\n  c”',
      '"A: \\"b\\" \\\\\n  c"',
      'A: "b" \\ c',
      5,
    ],
    [
      'only the second one curly',
      '"A kitchen\n  visit”',
      '"A kitchen\n  visit"',
      'A kitchen visit',
      1,
    ],
    [
      'only the first one curly',
      '“A kitchen\n  visit"',
      '"A kitchen\n  visit"',
      'A kitchen visit',
      1,
    ],
    ['line ends of Windows', '“A: b\r\n  c”', '"A: b\r\n  c"', 'A: b c', 2],
  ])('are made straight where YAML needs them: %s', (_, written, straight, title, places) => {
    const seen = read(right.replace('A kitchen', () => written));
    expect(seen.why).toEqual([['quotes', places]]);
    expect(seen.others).toEqual([]);
    expect(seen.evidence?.title).toBe(title);
    expect(seen.fixed).toBe(right.replace('A kitchen', () => straight));
  });

  it('are made straight in an item of a list, and nothing behind it is touched', () => {
    const text = right
      .replace('I weighed', '“I weighed: we\n      chose')
      .replace('ways.', 'ways.”');
    const { evidence, others } = read(text);
    expect(others).toEqual([]);
    expect(evidence?.claims[0]?.rationale).toBe('I weighed: we chose three ways.');
  });

  it.each([
    ['a sentence', '“I can cook\n  again”'],
    ['two quotations', '“A: b” and\n  “c”'],
    ['a straight quote that is open, with quotations inside', '"She said\n  “yes”'],
  ])('stay where they may be text: %s', (_, written) => {
    expect(findRepairs(`title: ${written}\ndate: x`)).toEqual([]);
  });
});

describe('a first line that is indented', () => {
  it.each([
    ['spaces', '  '],
    ['a tab', '\t'],
    ['a no-break space', '\u00A0'],
  ])('by %s begins in the first column, as the next does', (_, indent) => {
    const seen = read(right.replace('title', `# a comment\n\n${indent}title`));
    expect(seen.why).toEqual([['indented', 1]]);
    expect(seen.others).toEqual([]);
    expect(seen.fixed).toBe(right.replace('title', '# a comment\n\ntitle'));
  });

  it('is seen where the next line has a slip of its own', () => {
    const { data, problems } = readYaml(
      { file: evidencePath, text: '  title: a\nkind:b\n', offset: 0 },
      defaultLimits,
    );
    expect(data).toEqual({ title: 'a', kind: 'b' });
    expect(problems.map((one) => one.kind === 'repaired' && one.why)).toEqual([
      'indented',
      'no-space',
    ]);
  });

  it.each([
    ['all lines are', '  title: A\n  date: B\n'],
    ['it has no value', '  title:\ndate: B\n'],
    ['the next is an item', '  title: A\n- date: B\n'],
    ['it opens a block', '  title: |\ndate: B\n'],
    ['there is no other', '  title: A\n'],
  ])('stays as it is where %s', (_, text) => {
    expect(findRepairs(text)).toEqual([]);
  });
});

describe('what is text stays as it is', () => {
  it.each([
    ['a quotation', 'title: “I can cook again”'],
    ['a title that begins with one', 'title: “Kitchen” visit'],
    ['dashes and no-break spaces inside', 'title: Home – and\u00A0away — again'],
    ['a single word with a dash', 'title: Pre–op'],
    ['an address', 'title: https://a.example/b:c'],
    ['a block of text', 'title: |\n  • hoist\n  – rota stand\n  a:b'],
    ['a text that goes on', 'title: I weighed\n  • hoist\n  – rota stand\n  a:b'],
    ['a text in quotes that goes on', 'title: "I weighed\n  • hoist\n– a\n  a:b"'],
    ['a text below its key', 'title:\n  I weighed\n  – hoist\n  — and more'],
    ['a comment', 'title: A # “b”\u00A0–\n# –\u00A0c'],
    ['a target in a list', 'title: A\nframeworks:\n  - ours:level-1'],
  ])('%s', (_, text) => {
    expect(findRepairs(text)).toEqual([]);
  });
});

const signs = fc.constantFrom(
  ...'ab: -–—“”‘’"\'•\t\u00A0\u200B：#\n[]{}|>'.split(''),
  '---',
  '  - ',
  'title: ',
  'a:b',
  '\n  ',
  '”\n',
  ': “a: b\n  c',
);

it('what was read is what the fixed text says, whatever was written, and fixing it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const yaml = { file: evidencePath, text, offset: 0 };
      const once = readYaml(yaml, defaultLimits);
      const edits = once.problems.flatMap((one) => (one.kind === 'repaired' ? one.edits : []));
      const fixed = applyEdits(text, edits);
      const again = readYaml({ ...yaml, text: fixed }, defaultLimits);
      expect(again.data).toEqual(once.data);
      expect(again.problems.filter(({ kind }) => kind === 'repaired')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
