import { describe, expect, it } from 'vitest';
import { exampleEvidence } from '../../../../src/core/check/example.ts';
import type { RuleExample } from '../../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../../support/run-example.ts';

const evidence = (...lines: readonly string[]): RuleExample => ({
  files: { 'evidence/kitchen.md': exampleEvidence(lines) },
});
const without = ['claims:', '  - statement: L6-PP-03'];
const [title, date, type] = ['title: A kitchen', 'date: 2026-03-14', 'type: case-study'];

/** The codes of what is found, in the order of the file. */
const codesIn = (example: RuleExample): readonly string[] =>
  runPortfolioExample(example).findings.map(({ code }) => code);

describe('a claim without a rationale is found beside', () => {
  it.each<[string, RuleExample, readonly string[]]>([
    [
      'a key that is not known',
      evidence(title, date, type, 'tags: x', ...without),
      ['OT106', 'OT303'],
    ],
    ['a date that is none', evidence(title, 'date: soon', type, ...without), ['OT108', 'OT303']],
    ['no title', evidence(date, type, ...without), ['OT107', 'OT303']],
    [
      'a witness in one word',
      evidence(title, date, type, 'witness: Nia', ...without),
      ['OT108', 'OT303'],
    ],
    ['a space that is missing', evidence('title:A', date, type, ...without), ['OT116', 'OT303']],
    [
      'a key that is there twice',
      evidence(title, title, date, type, ...without),
      ['OT103', 'OT303'],
    ],
    [
      'a rationale outside the claim',
      evidence(title, date, type, ...without, 'rationale: I weighed three ways.'),
      ['OT303', 'OT106'],
    ],
    [
      'another whose rationale can’t be read',
      evidence(
        title,
        date,
        type,
        'claims:',
        '  - statement: L6-PP-02',
        '    rationale: [a]',
        '  - statement: L6-PP-03',
      ),
      ['OT108', 'OT303'],
    ],
    [
      'a quote that is not closed',
      evidence('title: "A kitchen', date, type, ...without),
      ['OT102', 'OT303'],
    ],
  ])('%s', (_, example, codes) => {
    expect(codesIn(example)).toEqual(codes);
  });
});

describe('a rationale is not missing', () => {
  it.each<[string, RuleExample, readonly string[]]>([
    [
      'where it has a slip in its key',
      evidence(title, date, type, ...without, '    rational: I weighed three ways.'),
      ['OT107'],
    ],
    [
      'where it is a list',
      evidence(title, date, type, ...without, '    rationale: [a, b]'),
      ['OT108'],
    ],
  ])('%s', (_, example, codes) => {
    expect(codesIn(example)).toEqual(codes);
  });
});

it('other faults of claims are found where the evidence can’t be used', () => {
  const claims = ['claims:', '  - { statement: L6-PPP-03, rationale: I weighed three ways. }'];
  expect(codesIn(evidence(title, 'date: soon', type, ...claims))).toEqual(['OT108', 'OT301']);
});
