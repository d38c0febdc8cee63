import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/check/rules/index.ts';
import { fixedKeys } from '../../../src/core/model/finding-args.ts';
import { languages } from '../../../src/core/model/text.ts';
import { findingWordsIn, sayFinding } from '../../../src/core/words/findings/index.ts';
import { runFrameworkExample, runPortfolioExample } from '../../support/run-example.ts';

/** Dots in the place of every text that somebody may have written. */
function dotted(value: unknown): unknown {
  if (typeof value === 'string') return '•'.repeat(value.length);
  if (Array.isArray(value)) return value.map(dotted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      Object.hasOwn(fixedKeys, key) ? inner : dotted(inner),
    ]),
  );
}

describe.each(languages)('a finding of which everything is masked, in %s', (language) => {
  it.each(rules)('still says what is wrong: $code', ({ code, about, doc }) => {
    const { bad } = doc();
    const checked = about === 'framework' ? runFrameworkExample(bad) : runPortfolioExample(bad);
    const finding = checked.findings.find((one) => one.code === code)!;
    const masked = { ...finding, args: dotted(finding.args) as typeof finding.args };
    const { message, hint } = sayFinding(masked, checked, findingWordsIn(language));
    expect(message).toMatch(/^[^]*\p{L}[^]*\.$/u);
    expect(hint).toMatch(/\p{L}[^]*[.?•]$/u);
    expect(`${message} ${hint ?? ''}`).not.toContain('undefined');
  });
});
