import { describe, expect, it } from 'vitest';
import { kitchenAs, settings } from '../../../../src/core/check/example.ts';
import { runPortfolioExample } from '../../../support/run-example.ts';

/** What is said of keys that do not belong, and what --fix would write. */
const found = (change: (text: string) => string) =>
  runPortfolioExample(kitchenAs(change))
    .findings.filter(({ code }) => code === 'OT106')
    .map(({ args, fix }) => ({ args, fix: fix?.edits.map(({ text }) => text) }));

const before = (lines: string) => (text: string) => text.replace('date:', `${lines}\ndate:`);

describe('a key that does not belong', () => {
  it('is a twin where the right one is here too', () => {
    expect(found(before('titel: A bathroom'))).toEqual([
      { args: { case: 'twin', key: 'titel', twin: 'title', right: 'title' }, fix: undefined },
    ]);
  });

  it('is a twin of another slip for the same key, and each names the other', () => {
    const lines = 'witnes: { name: Rhodri Sample }\nwitnesss: { name: Nia Sample }';
    expect(found(before(lines))).toEqual([
      { args: { case: 'twin', key: 'witnes', twin: 'witnesss', right: 'witness' }, fix: undefined },
      { args: { case: 'twin', key: 'witnesss', twin: 'witnes', right: 'witness' }, fix: undefined },
    ]);
  });

  it('is fixed where the right one is not here, beside other keys that do not belong', () => {
    const [slip, other] = found(before('witnes: { name: Rhodri Sample }\ncolour: blue'));
    expect(slip).toMatchObject({
      args: { case: 'unknown', key: 'witnes', meant: 'witness' },
      fix: ['witness'],
    });
    expect(other).toMatchObject({ args: { case: 'unknown', key: 'colour' }, fix: undefined });
  });

  it('is told only of keys that are not here already', () => {
    const [one] = found(before('colour: blue'));
    const { known } = one!.args as { readonly known: readonly string[] };
    expect(known).toContain('witness');
    for (const key of ['title', 'date', 'type', 'claims']) expect(known).not.toContain(key);
  });

  it.each(['status', 'State', 'draft', 'PUBLISHED'])('marks a draft elsewhere: %s', (key) => {
    expect(found(before(`${key}: yes`))).toEqual([
      { args: { case: 'draft', key }, fix: undefined },
    ]);
  });

  it('marks no draft where there are no claims to keep from counting', () => {
    const { findings } = runPortfolioExample(settings({ published: 'yes' }));
    expect(findings.map(({ code, args }) => [code, args])).toMatchObject([
      ['OT106', { case: 'unknown', key: 'published' }],
    ]);
  });
});
