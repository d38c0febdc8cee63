import { describe, expect, it } from 'vitest';
import { evidenceWith, readEvidenceText } from '../../../support/reading.ts';

const { globalThis: everywhere } = { globalThis: globalThis as Record<string, unknown> };

describe('front matter', () => {
  it('is what stands between two lines of three hyphens; the rest is the body', () => {
    const text = '---\ntitle: A\ndate: 2026-03-14\ntype: audit\n---\n\n# What\n\n---\n\nMore.\n';
    const { evidence, problems } = readEvidenceText(text);
    expect(problems).toEqual([]);
    expect(evidence).toMatchObject({ id: 'evidence/a', title: 'A', type: 'audit' });
    const start = text.indexOf('\n# What');
    expect(evidence?.body).toEqual({
      text: text.slice(start),
      at: { file: 'evidence/a.md', start, end: text.length },
    });
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['spaces behind the hyphens', (text: string) => text.replaceAll('---', '--- \t')],
    ['three dots at its end', (text: string) => text.replace('\n---\n', '\n...\n')],
    [
      'blank lines around and inside',
      (text: string) => text.replaceAll(/^(?=\w|---$)/gm, '\n').trimStart(),
    ],
  ])('may have %s', (_, change) => {
    const { evidence, problems } = readEvidenceText(change(evidenceWith('reflection: gibbs')));
    expect(problems).toEqual([]);
    expect(evidence).toMatchObject({ title: 'A kitchen', reflection: 'gibbs' });
    expect(evidence?.body.text.trim()).toMatch(/^What happened/);
  });

  it('may end with the file', () => {
    const text = '---\ntitle: A\ndate: 2026-03-14\ntype: audit\n---';
    expect(readEvidenceText(text)).toMatchObject({
      problems: [],
      evidence: { body: { text: '', at: { start: text.length, end: text.length } } },
    });
  });

  it.each([
    ['hyphens and a word', '--- end'],
    ['hyphens that are indented', ' ---'],
  ])('does not end with %s', (_, line) => {
    const { problems } = readEvidenceText(`---\ntitle: A\n${line}\nWhat happened.\n`);
    expect(problems).toEqual([
      {
        kind: 'no-front-matter',
        reason: 'unclosed',
        at: { file: 'evidence/a.md', start: 0, end: 3 },
      },
    ]);
  });

  it.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
  ])('does not end with hyphens behind %s, which is no end of a line', (_, separator) => {
    const { evidence, problems } = readEvidenceText(
      evidenceWith(`witness: { name: "Ann${separator}---${separator}Example" }`),
    );
    expect(problems).toEqual([]);
    expect(evidence?.witness?.name).toBe(`Ann${separator}---${separator}Example`);
  });

  it.each([
    ['no text at all', '', 0],
    ['a text without any', '# A kitchen\n\nWhat happened.\n', 11],
    ['a text before it', 'Hello\n---\ntitle: A\n---\n', 5],
    ['the first line on the line of the hyphens', '--- title: A\n---\n', 12],
  ])('is absent with %s, which is told of the first line', (_, text, end) => {
    const { evidence, problems } = readEvidenceText(text);
    expect(evidence).toBeUndefined();
    expect(problems).toEqual([
      { kind: 'no-front-matter', reason: 'absent', at: { file: 'evidence/a.md', start: 0, end } },
    ]);
  });

  it.each([
    ['---js', 'absent'],
    ['---javascript', 'absent'],
    ['--- js', 'absent'],
    ['---coffee', 'absent'],
    ['---json', 'json'],
    ['---toml', 'toml'],
    [';;;', 'json'],
  ])('is not read where %s begins it, and nothing in it is run', (opening, reason) => {
    const { evidence, problems } = readEvidenceText(
      `${opening}\n{ title: (globalThis.otpathRan = 'A'), date: '2026-03-14', type: 'audit' }\n---\n`,
    );
    expect(everywhere).not.toHaveProperty('otpathRan');
    expect(evidence).toBeUndefined();
    expect(problems).toEqual([
      {
        kind: 'no-front-matter',
        reason,
        at: { file: 'evidence/a.md', start: 0, end: opening.length },
      },
    ]);
  });

  it.each([
    ['nothing', '---\n---\n'],
    ['a comment', '---\n# later\n---\n'],
    ['a list', '---\n- A\n---\n'],
    ['a text', '---\nA kitchen\n---\n'],
  ])('that holds %s keeps the file from being read, and is told', (_, text) => {
    const { evidence, problems } = readEvidenceText(text);
    expect(evidence).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const { kind } of problems) expect(kind).toMatch(/^(?:missing-key|wrong-value)$/);
  });
});

describe('dates in front matter', () => {
  const dated = (date: string): string => evidenceWith().replace('2026-03-14', date);

  it('are kept as written, those that the calendar does not have included', () => {
    expect(readEvidenceText(dated('2026-02-30'))).toMatchObject({
      problems: [],
      evidence: { period: { from: '2026-02-30', to: '2026-02-30' } },
    });
  });

  it('may be a period', () => {
    const { evidence, problems } = readEvidenceText(dated('{ from: 2026-03-14, to: 2026-04-31 }'));
    expect(problems).toEqual([]);
    expect(evidence?.period).toEqual({ from: '2026-03-14', to: '2026-04-31' });
  });

  it.each([
    '14/03/2026',
    '2026-3-14',
    '2026-03-14T10:00:00Z',
    '20260314',
    'yesterday',
    '٢٠٢٦-٠٣-١٤',
  ])('%s is no date', (date) => {
    const { evidence, problems } = readEvidenceText(dated(date));
    expect(evidence).toBeUndefined();
    expect(problems).toMatchObject([
      { kind: 'wrong-value', written: date, expected: { is: 'date-or-period' } },
    ]);
  });
});

describe('a head in another form', () => {
  const reasonAt = (text: string) => {
    const { evidence, problems } = readEvidenceText(text);
    expect(evidence).toBeUndefined();
    return problems.map((one) => [
      one.kind === 'no-front-matter' && one.reason,
      text.slice(one.at.start, one.at.end),
    ]);
  };

  it.each([
    ['+++\ntitle = "A"\n+++\nText.\n', 'toml', '+++'],
    ['\n---toml\ntitle = "A"\n---\n', 'toml', '---toml'],
    ['---\n# mine\ntitle = "A"\ndate = 2026-03-14\n---\n', 'toml', 'title = "A"'],
    ['{\n  "title": "A"\n}\nText.\n', 'json', '{'],
    ['{"title": "A"}\n', 'json', '{"title": "A"}'],
    ['---json\n{ "title": "A" }\n---\n', 'json', '---json'],
    [';;;\n{ "title": "A" }\n;;;\n', 'json', ';;;'],
    ['{ a note in brackets }\n', 'absent', '{ a note in brackets }'],
    ['+ one\n+ two\n', 'absent', '+ one'],
  ])('is named: %j', (text, reason, marked) => {
    expect(reasonAt(text)).toEqual([[reason, marked]]);
  });

  it('as JSON between lines of hyphens is read', () => {
    const text = '---\n{ "title": "A", "date": "2026-03-14", "type": "audit" }\n---\n';
    expect(readEvidenceText(text)).toMatchObject({ problems: [], evidence: { title: 'A' } });
  });
});
