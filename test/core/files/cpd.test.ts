import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/core/text/count-words.ts';
import { kitchen, settings } from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { readPartText, readTexts, stageWith } from '../../support/reading.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const own = (lines: string): string =>
  `otpath: 1\npractitioner: { name: Bethan Example }\n${lines}`;
const statement = (text: string): RuleExample => kitchen({}, { 'cpd/statement.md': text });
const codesOf = (example: RuleExample): readonly string[] =>
  runPortfolioExample(example).findings.map(({ code }) => code);
/** Each finding with its code, its file and the piece that it points at. */
const foundIn = (example: RuleExample): readonly (readonly string[])[] => {
  const { findings, texts } = runPortfolioExample(example);
  return findings.map(({ code, at }) => [
    code,
    at.file,
    (texts.get(at.file) ?? '').slice(at.start, at.end),
  ]);
};

/** Mrs Placeholder, as every output shows her. */
const hidden = '•'.repeat('Mrs Placeholder'.length);

describe('breaks', () => {
  it('are read with their places, and may go on', () => {
    const { portfolio, sources, problems } = readTexts({
      'otpath.yaml': own(
        'breaks:\n  - { from: 2026-02-02, to: 2026-06-12, reason: Absenoldeb mamolaeth a gwyliau’r ŵyl. }\n  - from: 2026-10-01\n    reason: Ill health.\n',
      ),
    });
    expect(problems).toEqual([]);
    expect(portfolio.breaks).toMatchObject([
      { from: '2026-02-02', to: '2026-06-12', reason: 'Absenoldeb mamolaeth a gwyliau’r ŵyl.' },
      { from: '2026-10-01', to: undefined, reason: 'Ill health.' },
    ]);
    const { origin } = portfolio.breaks[1]!;
    const { file, start, end } = sources.locate(origin, 'reason');
    expect(sources.texts.get(file)!.slice(start, end)).toBe('Ill health.');
  });

  it.each([
    ['no reason', '{ from: 2026-02-02, to: 2026-06-12 }', 'OT107'],
    ['an empty reason', "{ from: 2026-02-02, to: 2026-06-12, reason: '' }", 'OT108'],
    ['no first day', '{ to: 2026-06-12, reason: Leave. }', 'OT107'],
    ['a day of another form', '{ from: 02/02/2026, to: 2026-06-12, reason: Leave. }', 'OT108'],
    ['a day that is none', '{ from: 2026-02-30, to: 2026-06-12, reason: Leave. }', 'OT307'],
    ['its days in reverse', '{ from: 2026-06-12, to: 2026-02-02, reason: Leave. }', 'OT309'],
    ['a slip in a key', '{ from: 2026-02-02, until: 2026-06-12, reason: Leave. }', 'OT106'],
  ])('with %s are a finding', (_, line, code) => {
    expect(codesOf({ files: { 'otpath.yaml': own(`breaks:\n  - ${line}\n`) } })).toEqual([code]);
  });

  it('may be planned', () => {
    const breaks = [{ from: '2027-02-02', to: '2027-06-12', reason: 'Leave.' }];
    expect(codesOf(settings({ breaks }))).toEqual([]);
  });

  it('are searched for personal details', () => {
    const breaks = [{ from: '2026-02-02', reason: 'Caring for Mrs Placeholder.' }];
    expect(foundIn(settings({ breaks }))).toEqual([['OT509', 'otpath.yaml', hidden]]);
  });
});

describe('the texts of a CPD record', () => {
  it.each([
    ['plain', 'Mae’r tŷ yn wag.\n'],
    ['below front matter', '---\ntitle: Not counted here\n---\nMae’r tŷ yn wag.\n'],
    ['with CRLF', '---\r\ntitle: Not counted here\r\n---\r\nMae’r tŷ\r\nyn wag.\r\n'],
    ['behind a byte order mark', '\uFEFF---\ntitle: Not counted\n---\nMae’r tŷ yn wag.\n'],
    ['below front matter that is not closed', '---\n\nMae’r tŷ yn wag.\n'],
  ])('are read: %s', (_, text) => {
    const { portfolio, problems, sources } = readTexts({ 'cpd/statement.md': text });
    expect(problems).toEqual([]);
    const [found, ...others] = portfolio.cpdTexts;
    expect(others).toEqual([]);
    expect(countWords(found!.body.text)).toBe(4);
    const { file, start, end } = found!.body.at;
    expect(sources.texts.get(file)!.slice(start, end)).toBe(found!.body.text);
  });

  it('are those in the folder cpd and in none below it', () => {
    const { portfolio } = readTexts({
      'cpd/a.md': 'A',
      'CPD/b.MD': 'B',
      'cpd/old/c.md': 'C',
      'cpd/d.txt': 'D',
      'evidence/cpd/e.txt': 'E',
    });
    expect(portfolio.cpdTexts.map(({ file }) => file)).toEqual(['cpd/a.md', 'CPD/b.MD']);
    expect(portfolio.files.map(({ path }) => path)).toEqual([
      'cpd/old/c.md',
      'cpd/d.txt',
      'evidence/cpd/e.txt',
    ]);
  });

  it('are no stray files', () => {
    expect(codesOf(statement('What I did.\n'))).toEqual([]);
  });

  it('are searched for personal details, in their names too', () => {
    expect(foundIn(statement('I saw Mrs Placeholder.\n'))).toEqual([
      ['OT509', 'cpd/statement.md', hidden],
    ]);
    const named = kitchen({}, { 'cpd/07700 900123.md': 'A.\n' });
    expect(codesOf(named)).toEqual(['OT507']);
  });

  it('may hide a personal detail on its line, with a reason', () => {
    const comment = '<!-- otpath-ignore OT509: the name of a building -->';
    expect(codesOf(statement(`The Mrs Placeholder Rooms. ${comment}\n`))).toEqual([]);
    const head = '---\ntitle: Mrs Placeholder # otpath-ignore OT509: the name of a building\n---\n';
    expect(codesOf(statement(`${head}A.\n`))).toEqual([]);
    expect(codesOf(statement(`A. ${comment}\n`))).toEqual(['OT113']);
  });

  it('that are no text are a finding', () => {
    const { files } = statement('A\0B');
    expect(codesOf({ files })).toEqual(['OT101']);
  });
});

describe('a framework', () => {
  it('has the CPD record of whichever file holds one', () => {
    const { framework, problems } = readPartText(
      [
        'cpd_record:',
        '  activities: { least: 6, most: 20, source: X-1 }',
        '  activity_types: { least: 3, source: X-2 }',
        '  breaks: { months: 6, source: [X-3, X-4] }',
        '  texts: []',
        '  renewal: { every_years: 3, counted_from: 2024, opens: 01-01, closes: 03-31, source: X-5 }',
        '  audit: { percent: 10, not_in_first_years: 0, source: X-6 }',
        '',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(framework?.cpdRecord).toEqual({
      activities: { least: 6, most: 20, sources: ['X-1'] },
      activityTypes: { least: 3, sources: ['X-2'] },
      breaks: { months: 6, sources: ['X-3', 'X-4'] },
      texts: [],
      renewal: {
        everyYears: 3,
        countedFrom: 2024,
        opens: '01-01',
        closes: '03-31',
        exceptions: [],
        sources: ['X-5'],
      },
      audit: { percent: 10, notInFirstYears: 0, sources: ['X-6'] },
      origin: { file: 'example-ot/part.yaml', path: ['cpd_record'] },
    });
  });

  it('can have judgements for which nobody asks', () => {
    const { framework } = readPartText(
      stageWith(
        '{ kind: judgement, id: a, text: A, by: The panel }',
        '{ kind: judgement, id: b, text: B, by: The panel, unasked: true }',
      ),
    );
    expect(framework?.stages[0]?.requirements).toMatchObject([
      { unasked: false },
      { unasked: true },
    ]);
  });
});
