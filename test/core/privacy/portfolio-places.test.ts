import { describe, expect, it } from 'vitest';
import {
  exampleClaim,
  kitchen,
  signedKitchen,
  exampleSignOff,
} from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../support/run-example.ts';

const kinds = [
  'nhs-number',
  'date-of-birth',
  'titled-name',
  'postcode',
  'phone-number',
  'e-mail-address',
];

/** The details that are found, each with its file and the piece as it is written there. */
const found = (example: RuleExample): readonly string[] => {
  const { findings, marks } = runPortfolioExample(example);
  const details = findings.filter(({ rule }) => kinds.includes(rule));
  expect(details.map(({ at }) => at)).toEqual(marks);
  return details.map(({ rule, at }) => `${at.file}: ${rule}`);
};

const comment = (text: string): RuleExample =>
  signedKitchen({ claims: [{ ...exampleClaim, judgement: 'accepted', comment: text }] });

describe('in the comment of a sign-off', () => {
  it.each([
    ['plain', 'I met «Mrs Nebula» with her.', 'titled-name'],
    ['in quotes, with an escape', '"NHS no.\\t«999 000 1235», seen"', 'nhs-number'],
    [
      'over lines that fold',
      '>\n      Seen with her; date of\n      birth\n      «3 May 1941», at home.',
      'date-of-birth',
    ],
    [
      'over lines that are kept',
      '|\n      She was born on\n      «3 May\n      1941» at home.',
      'date-of-birth',
    ],
    [
      'over lines without a sign',
      'She lives at the end of\n      Mill Lane, «SA1\n      1AA», alone.',
      'postcode',
    ],
  ])('a detail is found in its place: %s', (_, text, kind) => {
    expect(found(comment(text))).toEqual([`${exampleSignOff}: ${kind}`]);
  });
});

describe('in a text on CPD', () => {
  it.each([
    ['plain', '# Statement\n\nI rang «07700 900123» twice.\n', 'phone-number'],
    ['wrapped over lines', 'I learned this from «Mrs\nSample», who\nstruggled.\n', 'titled-name'],
    ['a number wrapped over lines', 'Her NHS number is «999\n000 1235».\n', 'nhs-number'],
    ['in a quotation', '> She was born on «3\n> May», in the front room.\n', 'date-of-birth'],
    ['in a list', '- Name,NHS number\n- A, «999 000 1235»\n', 'nhs-number'],
  ])('a detail is found in its place: %s', (_, text, kind) => {
    expect(found(kitchen({}, { 'cpd/statement.md': text }))).toEqual([`cpd/statement.md: ${kind}`]);
  });
});

describe('in evidence, a plan and waivers', () => {
  it('details are found that are wrapped over lines, in heads and in bodies', () => {
    const rationale = 'I weighed three ways with «Mrs\n      Sample».';
    const body = 'Her birthday is\n«3 May». She lives in\nSwansea «SA11AA».\n';
    expect(found(kitchen({ claims: [{ ...exampleClaim, rationale }], body }))).toEqual([
      'evidence/kitchen.md: titled-name',
      'evidence/kitchen.md: date-of-birth',
      'evidence/kitchen.md: postcode',
    ]);
  });

  it('details are found in lists with commas', () => {
    const body =
      'Initials,NHS number,DOB\nAB,«9990001235»,«03/05/1941»\nCD,«9990001243»,«04/06/1938»\n';
    expect(found(kitchen({ body }))).toEqual(
      ['nhs-number', 'date-of-birth', 'nhs-number', 'date-of-birth'].map(
        (kind) => `evidence/kitchen.md: ${kind}`,
      ),
    );
  });

  it('details are found in a cell of the plan', () => {
    const plan = '| Need | Action |\n| --- | --- |\n| L6-PP-03 | Ring «sample@example.org» |\n';
    expect(found(kitchen({}, { 'plan.md': plan }))).toEqual(['plan.md: e-mail-address']);
  });
});
