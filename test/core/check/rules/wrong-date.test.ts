import { describe, expect, it } from 'vitest';
import { kitchenAs, settings } from '../../../../src/core/check/example.ts';
import type { RuleExample } from '../../../../src/core/check/rule.ts';
import { applyEdits } from '../../../../src/core/text/edits.ts';
import { runPortfolioExample } from '../../../support/run-example.ts';

/** The advice on the one wrong value, whether its fix is certain, and the line after it. */
function fixed(example: RuleExample, key: string) {
  const { findings, texts } = runPortfolioExample(example);
  const [finding] = findings.filter(({ code }) => code === 'OT108');
  if (!finding) throw new Error('nothing is found');
  const text = texts.get(finding.at.file)!;
  const { advice } = finding.args as { readonly advice: object };
  if (!finding.fix) return { advice };
  const line = applyEdits(text, finding.fix.edits)
    .split('\n')
    .find((one) => one.trim().startsWith(`${key}:`));
  return { advice, certain: finding.fix.certain, line: line?.trim() };
}

const dated = (written: string): RuleExample =>
  kitchenAs((text) => text.replace('date: 2026-03-14', `date: ${written}`));

describe('the day of evidence in another form', () => {
  it.each([
    ['14/03/2026', true, '2026-03-14'],
    ['"14/03/2026"', true, '"2026-03-14"'],
    ["'14 March 2026'", true, "'2026-03-14'"],
    ['14 March 2026', true, '2026-03-14'],
    ['03/03/2026', true, '2026-03-03'],
  ])('is fixed inside its quotes: %s', (written, certain, day) => {
    expect(fixed(dated(written), 'date')).toEqual({
      advice: { case: 'day', text: day.replaceAll(/["']/g, '') },
      certain,
      line: `date: ${day}`,
    });
  });

  it.each([
    ['March 2026', '{ from: 2026-03-01, to: 2026-03-31 }'],
    ['"March 2026"', '{ from: 2026-03-01, to: 2026-03-31 }'],
    ["'March 2026'", '{ from: 2026-03-01, to: 2026-03-31 }'],
    ['14 March 2026 to 2 April 2026', '{ from: 2026-03-14, to: 2026-04-02 }'],
  ])('that is a period loses its quotes, since it would be a text with them: %s', (written, is) => {
    expect(fixed(dated(written), 'date')).toMatchObject({
      advice: { case: 'period', text: is },
      line: `date: ${is}`,
    });
  });

  it('is not fixed where day and month could be the other way round', () => {
    expect(fixed(dated('03/04/26'), 'date')).toEqual({
      advice: { case: 'day-either-order', text: '2026-04-03' },
    });
  });

  it.each<[string, object]>([
    ['soon', { case: 'any-period' }],
    ['[2026-03-14]', { case: 'any-period' }],
    ['2 April 2026 to 14 March 2026', { case: 'reversed-period' }],
  ])('is not fixed where nobody knows which is meant: %s', (written, advice) => {
    expect(fixed(dated(written), 'date')).toEqual({ advice });
  });
});

describe('a single day in another form', () => {
  const credential = (key: string, written: string): RuleExample =>
    settings({ credentials: [{ kind: 'hcpc-registration', [key]: written }] });

  it.each([
    ['issued', '2026-03-01'],
    ['expires', '2026-03-31'],
  ])('is the first day of a month for what begins, and the last for what ends: %s', (key, day) => {
    expect(fixed(credential(key, 'March 2026'), key)).toEqual({
      advice: { case: 'day', text: day },
      certain: false,
      line: `${key}: ${day}`,
    });
  });

  it.each([
    ['soon', { case: 'any-day' }],
    ['1 March 2026 to 2 April 2026', { case: 'any-day' }],
  ])('is no period: %s', (written, advice) => {
    expect(fixed(credential('issued', written), 'issued')).toEqual({ advice });
  });

  it.each([
    ['started', '2026-03-01'],
    ['qualified', '2026-03-31'],
  ])('of the practitioner: %s', (key, day) => {
    const example = settings({ practitioner: { name: 'Bethan Example', [key]: 'March 2026' } });
    expect(fixed(example, key)).toMatchObject({ advice: { case: 'day', text: day } });
  });
});
