import { describe, expect, it } from 'vitest';
import { kitchen, settings } from '../../../src/core/check/example.ts';
import { findIgnoreComments } from '../../../src/core/text/ignore-comments.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { isLinear } from '../../support/growth.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const codesOf = (example: RuleExample): readonly string[] =>
  runPortfolioExample(example).findings.map(({ code, severity }) => `${code} ${severity}`);

const upperCase = { 'evidence/plan.pdf': '%PDF-1.7 …' };
/** One piece of evidence whose attachment is named with other capital letters: OT405, a warning. */
const attaching = (comment: string, above = ''): RuleExample =>
  kitchen({ [`${above}attachments`]: `[Plan.PDF] ${comment}` }, upperCase);

const weighing = (rule: string, severity: string, evidence: RuleExample): RuleExample => ({
  files: {
    ...evidence.files,
    ...settings({ rules: [{ rule, severity, reason: 'The team decided so.' }] }).files,
  },
});

describe('a comment that hides a finding', () => {
  it('hides what is on its own line, by code or by name', () => {
    expect(codesOf(attaching(''))).toEqual(['OT405 warning']);
    expect(codesOf(attaching('# otpath-ignore OT405: read on one computer'))).toEqual([]);
    expect(codesOf(attaching('# otpath-ignore attachment-case: read on one computer'))).toEqual([]);
    expect(codesOf(attaching('# otpath-ignore ot405: read on one computer'))).toEqual([]);
  });

  it('hides what is on the next line with something on it', () => {
    const above = '# otpath-ignore OT405: read on one computer\n\n# a remark\n';
    expect(codesOf(attaching('', above.replace('# a remark\n', '')))).toEqual([]);
    expect(codesOf(attaching('', above))).toEqual(['OT113 warning', 'OT405 warning']);
  });

  it.each([
    ['2026-11-21', ['OT113 warning', 'OT405 warning']],
    ['2026-11-22', []],
    ['2026-11-23', []],
    ['2026-02-30', ['OT113 warning', 'OT405 warning']],
    ['tomorrow', ['OT113 warning', 'OT405 warning']],
  ])('until %s gives, on 22 November 2026, %s', (until, expected) => {
    const found = codesOf(attaching(`# otpath-ignore OT405 until ${until}: for now`));
    expect([...found].sort()).toEqual(expected);
  });

  it.each([
    '# otpath-ignore OT405',
    '# otpath-ignore OT405:',
    '# otpath-ignore',
    '# otpath-ignore all: never mind',
    '# otpath-ignore OT999: never mind',
    '# otpath-ignore OT407: another rule',
  ])('%s hides nothing, and that is a finding', (comment) => {
    expect([...codesOf(attaching(comment))].sort()).toEqual(['OT113 warning', 'OT405 warning']);
  });

  it.each([
    'OT405, OT407',
    'OT405 OT407',
    'OT405 and OT407',
    'OT405; ot407',
    'OT405/OT407',
    'attachment-author, unlisted-file',
  ])('is about one rule: %s', (rules) => {
    const found = runPortfolioExample(attaching(`# otpath-ignore ${rules}: two at once`)).findings;
    expect(
      found.filter(({ code }) => code === 'OT113').map(({ message, hint }) => [message, hint]),
    ).toEqual([
      [
        'This comment names more than one rule, so it hides nothing.',
        'Write a comment for each rule, each with its own reason, on lines of their own.',
      ],
    ]);
  });

  it('hides what is found in a file beside the link to it', () => {
    const body = (comment: string) => `See it here:\n\n${comment}\n![the ramp](ramp.png)`;
    const ramp = { 'evidence/ramp.png': '\u0089PNG' };
    const contents = {
      'evidence/ramp.png': { state: 'read', text: '', people: [], hasLocation: true } as const,
    };
    const found = (comment: string) =>
      codesOf({ ...kitchen({ body: body(comment) }, ramp), contents });
    expect(found('')).toEqual(['OT512 error']);
    expect(found('<!-- otpath-ignore OT512: taken at the office -->')).toEqual([]);
  });

  it('says where it goes where it hides nothing', () => {
    const [finding] = runPortfolioExample(
      kitchen({ body: '<!-- otpath-ignore OT501: a training number -->\nNothing here.' }),
    ).findings;
    expect(finding?.hint).toBe(
      'Remove the comment, or move it to the line or right above it. For a finding in an attachment, put it at the line where the evidence names the attachment.',
    );
  });

  it('can’t hide errors, nor what the framework or the policy demands', () => {
    const unknown = '«L6-PPP-03» # otpath-ignore OT301: we call it that'.replaceAll(/[«»]/g, '');
    const error = kitchen({ claims: [{ statement: unknown, rationale: 'I did it.' }] });
    expect([...codesOf(error)].sort()).toEqual(['OT113 warning', 'OT301 error']);
    const bare = kitchen({ claims: [{ statement: 'L6-PP-03 # otpath-ignore OT303: no time' }] });
    expect([...codesOf(bare)].sort()).toEqual(['OT113 warning', 'OT303 warning']);
  });

  it('may hide an error about personal details, with a reason', () => {
    const number = 'NHS number 999 000 0018';
    const told = kitchen({ body: `The form said ${number}.` });
    expect(codesOf(told)).toEqual(['OT501 error']);
    const hidden = kitchen({
      body: `<!-- otpath-ignore OT501: the number of the training set -->\nThe form said ${number}.`,
    });
    expect(codesOf(hidden)).toEqual([]);
  });

  it('hides what is found in an attachment, on the line that names the attachment', () => {
    const photo = (comment: string): RuleExample => ({
      ...kitchen({ attachments: `[a.jpg] ${comment}` }, { 'evidence/a.jpg': '\u00ff' }),
      contents: { 'evidence/a.jpg': { state: 'read', text: '', people: [], hasLocation: true } },
    });
    const found = (comment: string): readonly string[] =>
      codesOf(photo(comment)).filter((code) => /OT512|OT113/.test(code));
    expect(found('')).toEqual(['OT512 error']);
    expect(found('# otpath-ignore OT512: taken at the office')).toEqual([]);
    expect([...found('# otpath-ignore OT511: taken at the office')].sort()).toEqual([
      'OT113 warning',
      'OT512 error',
    ]);
  });

  it('is a heading in the body, where it is written as in YAML', () => {
    expect(findIgnoreComments('# otpath-ignore OT501: no\n', 0)).toEqual([]);
    expect(findIgnoreComments('<!-- otpath-ignore OT501: no -->\n', Infinity)).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('finds its line with line ends %j', (end) => {
    const text = `title: A${end}# otpath-ignore OT501: yes${end}${end}date: B # otpath-ignore OT502: no${end}`;
    const covered = findIgnoreComments(text, Infinity).map(({ covers }) =>
      text.slice(covers.start, covers.end),
    );
    expect(covered).toEqual([
      'date: B # otpath-ignore OT502: no',
      'date: B # otpath-ignore OT502: no',
    ]);
  });
});

describe('the weight of a rule in one portfolio', () => {
  it.each(['note', 'error'])('can be moved to %s where it is a warning', (severity) => {
    expect(codesOf(weighing('OT405', severity, attaching('')))).toEqual([`OT405 ${severity}`]);
    expect(codesOf(weighing('attachment-case', severity, attaching('')))).toEqual([
      `OT405 ${severity}`,
    ]);
  });

  it('of an error stays', () => {
    const unknown = kitchen({ claims: [{ statement: 'L6-PPP-03', rationale: 'I did it.' }] });
    expect(codesOf(weighing('OT301', 'note', unknown))).toEqual(['OT301 error', 'OT114 warning']);
  });

  it('of what the policy demands can grow and not shrink', () => {
    const bare = kitchen({ claims: [{ statement: 'L6-PP-03' }] });
    expect(codesOf(weighing('OT303', 'error', bare))).toEqual(['OT303 error']);
    expect(codesOf(weighing('OT303', 'note', bare))).toEqual(['OT303 warning', 'OT114 warning']);
  });

  it('of a rule that there is not is a finding', () => {
    expect(codesOf(weighing('OT999', 'note', kitchen()))).toEqual(['OT114 warning']);
  });
});

it('a comment in the plan hides a personal detail there', () => {
  const plan = (comment: string): RuleExample => ({
    files: { 'plan.md': `# Plan\n\n${comment}\nAsk Mrs Quillfeather.\n` },
  });
  expect(codesOf(plan(''))).toEqual(['OT509 warning']);
  expect(codesOf(plan('<!-- otpath-ignore OT509: a public figure -->'))).toEqual([]);
});

describe('many comments', () => {
  const comment = '<!-- otpath-ignore OT507: an office -->';
  it.each<[string, (count: number) => string, number]>([
    ['a line each', (count) => `${comment}\n`.repeat(count), 0],
    ['on one line', (count) => comment.repeat(count), 0],
    ['that never end', (count) => '<!-- otpath-ignore OT507: an office '.repeat(count), 0],
    ['that end on another line', (count) => `${'<!-- otpath-ignore '.repeat(count)}\n-->`, 0],
    ['in YAML', (count) => '# otpath-ignore OT507: an office\n'.repeat(count), Infinity],
    ['in YAML, on one line', (count) => '# otpath-ignore OT507 '.repeat(count), Infinity],
  ])('%s are read in a time that grows with their number', async (_, text, bodyStart) => {
    const linear = await isLinear((count) => {
      const written = text(count);
      return () => findIgnoreComments(written, bodyStart);
    }, 1000);
    expect(linear).toBe(true);
  });

  it('are weighed against many findings in a time that grows with their number', async () => {
    const linear = await isLinear((count) => {
      const body = `${comment}\nRing 07700 900123 or write. ${comment}\n`.repeat(count);
      return () => runPortfolioExample(kitchen({ body }));
    }, 40);
    expect(linear).toBe(true);
  });

  it('are found where they are closed on their own line, and nowhere else', () => {
    const text = [
      'a <!-- otpath-ignore OT501: one --> b <!-- otpath-ignore OT502: two -->',
      '<!-- otpath-ignore OT503: open <!-- otpath-ignore OT504: both -->',
      '<!-- otpath-ignore OT505: never',
      'closed --> <!-- otpath-ignore OT506: last -->',
    ].join('\n');
    expect(findIgnoreComments(text, 0).map(({ rule, reason }) => [rule, reason])).toEqual([
      ['OT501', 'one'],
      ['OT502', 'two'],
      ['OT503', 'open <!-- otpath-ignore OT504: both'],
      ['OT506', 'last'],
    ]);
  });
});
