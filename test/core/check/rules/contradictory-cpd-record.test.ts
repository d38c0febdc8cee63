import { describe, expect, it } from 'vitest';
import { bareFramework, exampleCpdRecord } from '../../../../src/core/check/example.ts';
import type { RuleExample } from '../../../../src/core/check/rule.ts';
import { runFrameworkExample } from '../../../support/run-example.ts';

const { activities, texts, renewal } = exampleCpdRecord;
const [text] = texts;
const other = { ...text!, id: 'history', file: 'cpd/history.md' };
const exception = { year: '2023', closes: '11-30', source: 'X-7' };

type Changes = Parameters<typeof bareFramework>[0];
const withRecord = (changes: Changes): RuleExample =>
  bareFramework({ cpd_record: { ...exampleCpdRecord, ...changes } });
const withRenewal = (changes: Changes): RuleExample =>
  withRecord({ renewal: { ...renewal, ...changes } });

/** What is said of a framework, each with the piece of the text that it points at. */
function said(example: RuleExample): readonly (readonly string[])[] {
  const { findings, texts: read } = runFrameworkExample(example);
  return findings.map(({ code, message, at }) => [
    code,
    message,
    (read.get(at.file) ?? '').slice(at.start, at.end),
  ]);
}

describe('a CPD record', () => {
  it.each<[string, RuleExample]>([
    ['as it is', withRecord({})],
    ['that asks for one number', withRecord({ activities: { ...activities, most: '12' } })],
    ['with two texts', withRecord({ texts: [text!, other] })],
    ['without texts', withRecord({ texts: '[]' })],
    ['renewed on a single day', withRenewal({ opens: '10-31' })],
    ['with a longer window in one year', withRenewal({ exceptions: [exception] })],
    [
      'with an exception before the year it is counted from',
      withRenewal({ exceptions: [{ ...exception, year: '1999' }] }),
    ],
  ])('%s is sound', (_, example) => {
    expect(said(example)).toEqual([]);
  });

  it.each<[string, RuleExample, string, string]>([
    [
      'fewer at most than at least',
      withRecord({ activities: { ...activities, most: '11' } }),
      'The maximum, 11 activities, is below the minimum, 12.',
      '11',
    ],
    [
      'a window that closes before it opens',
      withRenewal({ closes: '07-31' }),
      'The window closes on 07-31, before it opens on 08-01.',
      '07-31',
    ],
    [
      'a day that no year has',
      withRenewal({ closes: '09-31' }),
      'Not every year has the day 09-31.',
      '09-31',
    ],
    [
      'a day that only leap years have',
      withRenewal({ opens: '02-29' }),
      'Not every year has the day 02-29.',
      '02-29',
    ],
    [
      'an exception for a year without renewal',
      withRenewal({ exceptions: [{ ...exception, year: '2024' }] }),
      'Registration is not renewed in 2024.',
      '2024',
    ],
    [
      'an exception that closes before the usual day of opening',
      withRenewal({ exceptions: [{ ...exception, closes: '07-30' }] }),
      'The window closes on 07-30, before it opens on 08-01.',
      '07-30',
    ],
    [
      'an exception on a day that no year has',
      withRenewal({ exceptions: [{ ...exception, closes: '11-31' }] }),
      'Not every year has the day 11-31.',
      '11-31',
    ],
    [
      'two exceptions for a year',
      withRenewal({ exceptions: [exception, exception] }),
      'There is already an exception for 2023.',
      '2023',
    ],
    [
      'two texts of a name',
      withRecord({ texts: [text!, { ...other, id: 'statement' }] }),
      'Another text of the record already has the id statement.',
      'statement',
    ],
    [
      'two texts in a file',
      withRecord({ texts: [text!, { ...other, file: 'cpd/statement.md' }] }),
      'Another text of the record is already in cpd/statement.md.',
      'cpd/statement.md',
    ],
  ])('with %s is contradictory', (_, example, message, piece) => {
    expect(said(example)).toEqual([['OT216', message, piece]]);
  });

  it.each<[string, RuleExample, string]>([
    ['no number', withRecord({ activities: { ...activities, least: '0' } }), '0'],
    ['a date in place of a day', withRenewal({ opens: '2027-08-01' }), '2027-08-01'],
    ['a day written otherwise', withRenewal({ opens: '1 August' }), '1 August'],
    [
      'a text outside the folder',
      withRecord({ texts: [{ ...text!, file: 'notes.md' }] }),
      'notes.md',
    ],
    [
      'a text beside the folder',
      withRecord({ texts: [{ ...text!, file: 'cpd/../a.md' }] }),
      'cpd/../a.md',
    ],
    [
      'more than a hundred of a hundred',
      withRecord({ audit: { ...exampleCpdRecord.audit, percent: '101' } }),
      '101',
    ],
    [
      'a share that is no number',
      withRecord({ audit: { ...exampleCpdRecord.audit, percent: 'few' } }),
      'few',
    ],
  ])('with %s is refused by its schema, in words', (_, example, piece) => {
    const [finding] = runFrameworkExample(example).findings;
    expect(finding?.code).toBe('OT108');
    expect(finding?.message).toMatch(
      /at least 1|a month and a day are needed|a Markdown file in the folder cpd is needed|at most 100|a number is needed/,
    );
    expect(said(example)[0]?.[2]).toBe(piece);
  });

  it('has the titles of its texts in every language of the framework', () => {
    const example = bareFramework({
      title: '{ en: An example, cy: Enghraifft }',
      cpd_record: exampleCpdRecord,
    });
    expect(said(example)).toEqual([['OT213', 'This text is missing in Welsh.', 'Statement']]);
  });
});
