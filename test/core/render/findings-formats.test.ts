import { Chalk } from 'chalk';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/text/clean.ts';
import { shownPath, type CheckedFolder } from '../../../src/core/model/checked-folder.ts';
import { helpOf } from '../../../src/core/check/explain.ts';
import { findingFormats, type FindingFormat } from '../../../src/core/render/index.ts';
import { severities, type Finding } from '../../../src/core/model/finding.ts';
import { rules } from '../../../src/core/check/rules/index.ts';
import { echoed, echoingWords } from '../../support/echoing-words.ts';
import { isLinear } from '../../support/growth.ts';
import { hostileTexts } from '../../support/hostile.ts';
import { faultsOfSarif, readJunit } from '../../support/report-schemas.ts';
import type { SarifLog } from '../../support/sarif.ts';

const terminal = { colours: new Chalk({ level: 0 }), width: 80 };
const write = async (format: FindingFormat, folders: readonly CheckedFolder[]): Promise<string> =>
  findingFormats[format](folders, {
    words: echoingWords,
    terminal,
    rules: () => rules.map(helpOf),
  });

const sarifOf = async (folders: readonly CheckedFolder[]): Promise<SarifLog['runs'][0]> =>
  (JSON.parse(await write('sarif', folders)) as SarifLog).runs[0];

const file = 'evidence/kitchen.md';
const text = '---\ntitle: A kitchen\nclaims:\n  - statement: L6-PPP-03\n---\n';
const start = text.indexOf('L6-PPP');

const finding = (changes: Partial<Finding> = {}): Finding => ({
  code: 'OT301',
  rule: 'unknown-statement',
  topic: 'evidence',
  severity: 'error',
  args: echoed('There is no statement "L6-PPP-03".', 'Did you mean L6-PP-03?'),
  at: { file, start, end: start + 9 },
  ...changes,
});

const folderOf = (
  findings: readonly Finding[],
  changes: Partial<CheckedFolder> = {},
): CheckedFolder => ({
  of: 'portfolio',
  path: '.',
  findings,
  texts: new Map(findings.map(({ at }) => [at.file, text])),
  mask: (sentence) => sentence,
  counts: { evidence: 1, claims: 1 },
  ...changes,
});

/** Texts that could end or start something in one of the formats. */
const hostile: readonly string[] = [
  ...hostileTexts,
  'ends a part of XML ]]> and <![CDATA[ starts one &amp; &#0; \uFFFE\uFFFF',
  'a command\n::error file=x,line=1::injected\r\n::set-output name=x::y',
  'percent %0A %0D %25 %3A %2C 100%',
  'a comma, a colon: an equals sign = two colons :: end',
  'C:\\Users\\Bethan\\portfolio',
  'Ŵyneb ŷ Llŷn: “tŷ”, ‘ŵy’ – môr …',
  'a [link](1) and \\[no\\](https://example.org) \\\\](x) and holes {0} {1} {}',
  "it's \"quoted\" 'twice' \u001b[31mred\u001b[0m \u0085 \u2028 \u2029",
  'half a sign \uD83D alone \uDE00',
  'a title that ends in # ##',
];

/** The same as the name of a file, so that a slash or a line end is the only thing that is missing. */
const asPath = (one: string, index: number): string =>
  `evidence/${String(index)} ${one.replace(/[/\0]|\p{Cs}/gu, ' ')}`;

const hostileFolder = folderOf(
  hostile.map((one, index) =>
    finding({
      severity: severities[index % 3]!,
      args: echoed(one.trim() === '' ? 'x' : one, one),
      at: { file: asPath(one, index), start, end: start + 9 },
    }),
  ),
  { name: hostile.join(' ') },
);

const shown = ({ args }: Finding): string => {
  const { statement, meant = '' } = args as { readonly statement: string; readonly meant?: string };
  return cleanText(`${statement} ${meant}`);
};

describe('SARIF', () => {
  it('holds the published schema, with every kind of place', async () => {
    const binary = finding({ at: { file: 'evidence/photo.md', start: 0, end: 0 } });
    const related = finding({
      related: [{ at: { file, start: 0, end: 3 }, as: 'first' }],
    });
    const texts = new Map([[file, text]]);
    const log = await write('sarif', [folderOf([binary, related], { texts })]);
    expect(faultsOfSarif(JSON.parse(log))).toEqual([]);
    const [first, second] = (JSON.parse(log) as SarifLog).runs[0].results;
    expect(first!.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'evidence/photo.md', uriBaseId: '%SRCROOT%' },
    });
    expect(second!.locations[0].physicalLocation.region).toEqual({
      startLine: 4,
      startColumn: 16,
      endLine: 4,
      endColumn: 25,
    });
    expect(second!.relatedLocations).toHaveLength(1);
  });

  it('documents every rule, and each result leads to its own', async () => {
    const findings = rules.map(({ code, name, severity }) =>
      finding({ code, rule: name, severity }),
    );
    const { tool, results } = await sarifOf([folderOf(findings)]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
    for (const { ruleId, ruleIndex, level } of results) {
      const rule = tool.driver.rules[ruleIndex]!;
      expect([rule.id, rule.defaultConfiguration.level]).toEqual([ruleId, level]);
      expect(rule.help?.text).toContain('What to do:');
      expect(rule.help?.markdown).toContain('**What to do**');
    }
  });

  it('says hostile texts as they are, and paths as addresses', async () => {
    const log = await write('sarif', [hostileFolder]);
    expect(faultsOfSarif(JSON.parse(log))).toEqual([]);
    const { results } = await sarifOf([hostileFolder]);
    const unescaped = ({ message }: (typeof results)[number]): string =>
      message.text
        .replace(/\{\{(\d+)\}\}/g, '{$1}')
        .replace(/(\\*)\\\]\(/g, (_, before: string) => `${before.slice(before.length / 2)}](`);
    expect(results.map(unescaped)).toEqual(hostileFolder.findings.map(shown));
    const uris = results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    expect(uris.map(decodeURIComponent)).toEqual(hostileFolder.findings.map(({ at }) => at.file));
    expect(uris.filter((uri) => !/^[\w.~!'()*%/-]+$/.test(uri))).toEqual([]);
  });

  it('names a file on another disk by its whole address', async () => {
    const { results } = await sarifOf([folderOf([finding()], { path: 'D:/my work' })]);
    expect(results[0]!.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'file:///D:/my%20work/evidence/kitchen.md',
    });
  });
});

describe('JUnit', () => {
  it('fails for errors only, and holds the schema', async () => {
    const warning = finding({ severity: 'warning', at: { file: 'otpath.yaml', start: 0, end: 1 } });
    const xml = await write('junit', [folderOf([finding(), finding(), warning]), folderOf([])]);
    const { faults, canonical } = await readJunit(xml);
    expect(faults).toEqual([]);
    expect(canonical).toMatch(/<testsuites [^>]*failures="1"[^>]*tests="3"/);
    expect(canonical.match(/<failure /g)).toHaveLength(1);
    expect(canonical.match(/error\[OT301\]/g)).toHaveLength(2);
    expect(canonical).toMatch(
      /<testcase [^>]*name="otpath.yaml">\s*<system-out>otpath.yaml:1:1: warn/,
    );
    expect(canonical).toContain('<testcase classname="Portfolio" name="no findings"></testcase>');
  });

  it('holds the schema with hostile texts, and says them', async () => {
    const { faults, canonical } = await readJunit(await write('junit', [hostileFolder]));
    expect(faults).toEqual([]);
    // Canonical XML has its attributes in the order of the alphabet.
    const decode = (escaped: string): string =>
      escaped
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    const possible = (one: string): string => one.replace(/[\uFFFE\uFFFF]|\p{Cs}/gu, '');
    const names = [...canonical.matchAll(/<testcase classname="[^"]*" name="([^"]*)"/g)];
    expect(names.map(([, name]) => decode(name!))).toEqual(
      hostileFolder.findings.map(({ at }) => possible(cleanText(at.file))),
    );
    const said = [...canonical.matchAll(/<(?:failure|system-out)(?: [a-z]+="[^"]*")*>([^<]*)</g)];
    const endings = said
      .slice(0, -1)
      .map(([, one]) => decode(one!).replace(/^.*?\[OT301\]: /s, ''));
    expect(endings).toEqual(hostileFolder.findings.map((one) => possible(shown(one))));
  });
});

describe('GitHub', () => {
  /** Reads commands as GitHub's runner does. */
  function readCommands(output: string): readonly Record<string, string>[] {
    const decode = (escaped: string): string =>
      escaped
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    return output
      .split(/\r\n|\r|\n/)
      .filter((line) => line.startsWith('::'))
      .map((line) => {
        const [, command = '', list = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
        const properties = list.split(',').map((one) => {
          const [name = '', value = ''] = one.split(/=(.*)/s);
          return [name, decode(value)] as const;
        });
        const message = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
        return { command, message, ...Object.fromEntries(properties) };
      });
  }

  it('carries file, line and column', async () => {
    const output = await write('github', [folderOf([finding()], { path: 'examples/one' })]);
    expect(output).toBe(
      '::error file=examples/one/evidence/kitchen.md,line=4,col=16,endLine=4,endColumn=25,' +
        'title=OT301 unknown-statement::There is no statement "L6-PPP-03". Did you mean L6-PP-03?\n' +
        '1 error in 1 piece of evidence with 1 claim.\n',
    );
  });

  it('marks the start of a piece of several lines, and a file without lines as a whole', async () => {
    const long = finding({ at: { file, start: 0, end: text.length }, severity: 'note' });
    const binary = finding({ at: { file: 'photo.md', start: 0, end: 0 }, severity: 'warning' });
    const folder = folderOf([long, binary], { texts: new Map([[file, text]]) });
    const [first, second] = readCommands(await write('github', [folder]));
    expect(first).toMatchObject({ command: 'notice', line: '1', col: '1' });
    expect(Object.keys(first!)).not.toContain('endLine');
    expect(Object.keys(second!).sort()).toEqual(['command', 'file', 'message', 'title']);
  });

  it('has one command for each finding with hostile texts, and one line more', async () => {
    const output = await write('github', [hostileFolder]);
    const commands = readCommands(output);
    expect(commands.map(({ message }) => message)).toEqual(hostileFolder.findings.map(shown));
    expect(commands.map((one) => one['file'])).toEqual(
      hostileFolder.findings.map(({ at }) => at.file.replace(/[^\r\n]+/g, cleanText)),
    );
    expect(new Set(commands.map((one) => one['title']))).toEqual(
      new Set(['OT301 unknown-statement']),
    );
    expect(output.split(/\r\n|\r|\n/)).toHaveLength(hostile.length + 2);
  });
});

interface Issue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: Readonly<Record<string, number>> };
}
const issuesOf = async (folders: readonly CheckedFolder[]): Promise<readonly Issue[]> =>
  JSON.parse(await write('gitlab', folders)) as Issue[];

describe('GitLab', () => {
  it('says hostile texts and paths as they are', async () => {
    const issues = await issuesOf([hostileFolder]);
    expect(issues.map(({ description }) => description)).toEqual(hostileFolder.findings.map(shown));
    expect(issues.map(({ location }) => location.path)).toEqual(
      hostileFolder.findings.map(({ at }) => at.file),
    );
    expect(issues.slice(0, 3).map(({ severity }) => severity)).toEqual(['major', 'minor', 'info']);
    expect(issues[0]!.location.lines).toEqual({ begin: 4, end: 4 });
  });
});

describe('Markdown', () => {
  const parser = new MarkdownIt({ html: true });

  it('shows hostile texts as plain text in the cells of its tables', async () => {
    const tokens = parser.parse(await write('markdown', [hostileFolder]), {});
    const inline = tokens.flatMap(({ children }) => children ?? []);
    expect([...new Set(inline.map(({ type }) => type))]).toEqual(['text']);
    expect(tokens.filter(({ type }) => /html|code|fence|quote|list|hr/.test(type))).toEqual([]);
    const after = (opening: string): readonly string[] =>
      tokens.flatMap(({ type, tag }, index) =>
        `${type} ${tag}` === opening
          ? [(tokens[index + 1]!.children ?? []).map(({ content }) => content).join('')]
          : [],
      );
    expect(after('heading_open h3')).toEqual(
      hostileFolder.findings.map(({ at }) => cleanText(at.file).trim()),
    );
    const cells = after('td_open td');
    expect(cells).toHaveLength(5 * hostile.length);
    expect(cells.filter((_, index) => index % 5 === 4)).toEqual(
      hostile.map((one) => cleanText(one).trim()),
    );
  });
});

describe('a fingerprint', () => {
  const prints = async (
    findings: readonly Finding[],
    changes?: Partial<CheckedFolder>,
  ): Promise<readonly string[]> =>
    (await issuesOf([folderOf(findings, changes)])).map(({ fingerprint }) => fingerprint);
  const lower = { file, start: start + 1, end: start + 10 };

  it('is the same in SARIF and in GitLab, and no other of the report is', async () => {
    const findings = [
      finding(),
      finding(),
      finding({ subject: ['a'] }),
      finding({ code: 'OT302' }),
    ];
    const all = await prints(findings);
    expect(all.every((one) => /^[\da-f]{16}$/.test(one))).toBe(true);
    expect(new Set(all).size).toBe(4);
    const { results } = await sarifOf([folderOf(findings)]);
    expect(results.map((one) => one.partialFingerprints['otpath/v2'])).toEqual(all);
  });

  it.each([
    ['its place in the file', finding({ at: lower }), true],
    [
      'a number in what it has to say',
      finding({ args: echoed('There is no statement "L6-PPP-04".', 'Did you mean L6-PP-03?') }),
      true,
    ],
    ['thing to say', finding({ args: echoed('There is none.', 'Did you mean L6-PP-03?') }), false],
    ['hint', finding({ args: echoed('There is no statement "L6-PPP-03".', 'Look it up.') }), true],
    ['its file', finding({ at: { ...lower, file: 'evidence/other.md' } }), false],
    ['what it is about', finding({ subject: ['L6-PPP-04'] }), false],
  ])('when it has another %s', async (_, other, isSame) => {
    const [[one], [two]] = await Promise.all([prints([finding()]), prints([other])]);
    expect(one === two).toBe(isSame);
  });

  it('does not tell what stands in the file', async () => {
    const other = new Map([[file, text.replace('L6-PPP-03', '943 476 5919')]]);
    expect(await prints([finding()], { texts: other })).toEqual(await prints([finding()]));
    const hidden = finding({ sensitive: true });
    expect(await prints([{ ...hidden, subject: ['943 476 5919'] }])).toEqual(
      await prints([hidden]),
    );
  });
});

it.each([
  ['.', 'evidence/a.md', 'evidence/a.md'],
  ['one', 'evidence/a.md', 'one/evidence/a.md'],
  ['one', '../shelf/ot/framework.yaml', 'shelf/ot/framework.yaml'],
  ['one/two', '../../shelf/a.yaml', 'shelf/a.yaml'],
  ['..', '../shelf/a.yaml', '../../shelf/a.yaml'],
  ['..one', '../a.yaml', 'a.yaml'],
])('in the folder %s the file %s is %s', (path, one, expected) => {
  expect(shownPath(folderOf([], { path }), one)).toBe(expected);
});

describe('a line with very many findings', () => {
  const crowded = (size: number): CheckedFolder => ({
    ...folderOf([]),
    texts: new Map([[file, 'a@b.cd '.repeat(size)]]),
    findings: Array.from({ length: size }, (_, index) =>
      finding({ at: { file, start: index * 7, end: index * 7 + 6 } }),
    ),
  });

  it.each(Object.keys(findingFormats) as FindingFormat[])(
    'takes time in step with their number as %s',
    async (format) => {
      const writing = (size: number) => {
        const folders = [crowded(size)];
        return () => write(format, folders);
      };
      expect(await isLinear(writing, 200)).toBe(true);
    },
    60_000,
  );

  it('shows each where it is', async () => {
    const shown = await write('pretty', [crowded(1000)]);
    const frames = [...shown.matchAll(/^1 \| (.*)\n {2}\| (.*)$/gm)];
    expect(frames).toHaveLength(1000);
    for (const [, line, marks] of frames) {
      expect(line!.slice(marks!.indexOf('^'), marks!.length)).toBe('a@b.cd');
    }
  });
});
