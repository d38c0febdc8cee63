import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/check/rules/index.ts';
import { findingWordsIn, sayFinding } from '../../../src/core/words/findings/index.ts';
import { repository } from '../../support/run.ts';
import { runFrameworkExample, runPortfolioExample } from '../../support/run-example.ts';

const welsh = findingWordsIn('cy');

/** What the examples of all rules say, each once in English and once in Welsh. */
const said = rules.map(({ code, about, doc }) => {
  const { bad } = doc();
  const checked = about === 'framework' ? runFrameworkExample(bad) : runPortfolioExample(bad);
  const finding = checked.findings.find((one) => one.code === code)!;
  return { code, english: finding, cymraeg: sayFinding(finding, checked, welsh) };
});

describe('findings in Welsh', () => {
  it('say of every example what stands in the golden', async () => {
    const lines = said.map(
      ({ code, cymraeg: { message, hint = '', related } }) =>
        `${[`${code} ${message}`, hint, ...related].join('\n      ')}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot(
      join(repository, 'test', 'goldens', 'welsh', 'findings.txt'),
    );
  });

  it.each(said)('are whole sentences of their own: $code', ({ english, cymraeg }) => {
    expect(cymraeg.message).toMatch(/^["\p{Lu}.].*\.$/su);
    expect(cymraeg.hint).toMatch(/[.?]$/);
    expect([cymraeg.message, cymraeg.hint]).not.toContain(english.message);
    // What other programs call a thing is quoted as they have it.
    const own = `${cymraeg.message} ${cymraeg.hint ?? ''}`.replace(/"[^"]*"/g, '');
    expect(own).not.toMatch(/undefined|\b(?:the|this|with|your|which|does|not)\b/i);
  });
});

describe('what is said around findings in Welsh', () => {
  const counts = {
    of: 'portfolio',
    folders: 1,
    errors: 0,
    warnings: 0,
    notes: 0,
    hidden: 0,
    evidence: 2,
    claims: 3,
    statements: 0,
    requirements: 0,
  } as const;

  it.each([
    [{}, 'Ni chafwyd hyd i broblemau. Gwiriwyd 2 ddarn o dystiolaeth, 3 hawliad.'],
    [
      { errors: 2, warnings: 2, notes: 12, hidden: 1 },
      '2 wall, 2 rybudd, 12 o nodiadau. Gwiriwyd 2 ddarn o dystiolaeth, 3 hawliad. Wedi’u cuddio gan sylwadau: 1.',
    ],
    [
      { errors: 1, folders: 2 },
      '1 gwall. Gwiriwyd 2 ddarn o dystiolaeth, 3 hawliad, mewn 2 bortffolio.',
    ],
    [
      { of: 'framework', folders: 3, statements: 20, requirements: 1 },
      'Ni chafwyd hyd i broblemau. Gwiriwyd 3 fframwaith, 20 o ddatganiadau, 1 gofyniad arall.',
    ],
  ] as const)('counts with the forms that Welsh has: %j', (changes, sentence) => {
    expect(welsh.around.summary({ ...counts, ...changes })).toBe(sentence);
  });

  it('counts attachments that were not opened', () => {
    expect(welsh.around.unopened(2)).toBe(
      'Heb eu hagor: 2 atodiad. I chwilio am fanylion personol ynddynt hefyd, rhedwch: otpath check --attachments',
    );
  });
});
