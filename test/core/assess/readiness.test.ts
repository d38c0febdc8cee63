import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/framework.ts';
import type { Strength } from '../../../src/core/model/strength.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { assess } from '../../support/assess.ts';
import {
  anyOf,
  capability,
  credential,
  experience,
  framework,
  judgement,
  level,
  pillar,
  statedPolicy,
  profile,
  statement,
} from '../../support/framework-builders.ts';
import {
  attained,
  claim,
  evidence,
  heldCredential,
  portfolio,
  waiver,
  witness,
} from '../../support/portfolio-builders.ts';

const isReady = (requirements: readonly Requirement[], changes: Partial<Portfolio> = {}): boolean =>
  assess([framework({ profiles: [profile('post', requirements)] })], 'post', portfolio(changes))
    .ready;

describe('ready, as far as requirements go,', () => {
  const met = capability('met');
  const evidenced = [evidence('a', [claim('met')])];

  it.each<[string, Requirement]>([
    ['capability', capability('open')],
    ['credential', credential('open')],
    ['experience', experience('open', 24)],
    ['judgement', judgement('open')],
    ['choice', anyOf('open', judgement('one'), judgement('two'))],
  ])('is never without a %s that must be met', (_, open) => {
    expect(isReady([met, open], { evidence: evidenced })).toBe(false);
    expect(isReady([met], { evidence: evidenced })).toBe(true);
  });

  it.each<[Strength, boolean]>([
    ['must', false],
    ['should', true],
    ['may', true],
    ['usual', true],
  ])('with an open requirement of strength %s is %s', (strength, expected) => {
    const open = capability('open', { strength });
    expect(isReady([met, open], { evidence: evidenced })).toBe(expected);
  });

  it('is with a credential that is about to expire, and not once it has', () => {
    const until = (expires: string): Partial<Portfolio> => ({
      credentials: [heldCredential({ expires })],
    });
    expect(isReady([credential('registered')], until('2026-11-22'))).toBe(true);
    expect(isReady([credential('registered')], until('2026-11-21'))).toBe(false);
  });

  it('is not for a target that asks nothing, since nothing was shown', () => {
    expect(isReady([])).toBe(false);
  });
});

describe('ready, as far as pillars go,', () => {
  const exampleOt = framework({
    levels: [level('level-1', 1)],
    pillars: [pillar('practice')],
    statements: [statement('S-1')],
  });
  const enough = [
    evidence('a', [claim('S-1')], { witness: witness('Rhodri Sample') }),
    evidence('b', [claim('S-1')], { type: 'audit' }),
  ];
  const isReadyWith = (changes: Partial<Portfolio>, extra = exampleOt): boolean =>
    assess([extra], 'level-1', portfolio(changes)).ready;

  it('is with two pieces of two types and one witness', () => {
    expect(isReadyWith({ evidence: enough })).toBe(true);
  });

  it.each([
    ['one piece', enough.slice(0, 1)],
    ['one type', [enough[0]!, evidence('b', [claim('S-1')])]],
    ['no witness', [enough[1]!, evidence('a', [claim('S-1')])]],
    [
      'the practitioner’s own witness',
      [{ ...enough[0]!, witness: witness('Bethan Example') }, enough[1]!],
    ],
  ])('is not with %s', (_, pieces) => {
    const { coverage, ready } = assess([exampleOt], 'level-1', portfolio({ evidence: pieces }));
    expect(coverage.map(({ state }) => state)).toEqual(['evidenced']);
    expect(ready).toBe(false);
  });

  it('is with one piece where the framework’s policy asks for no more', () => {
    const policy = statedPolicy('example-ot', {
      pieces_per_pillar: 1,
      types_per_pillar: 0,
      witnesses_per_pillar: 0,
    });
    const easy = { ...exampleOt, policy };
    expect(isReadyWith({ evidence: enough.slice(1) }, easy)).toBe(true);
  });

  it.each<[string, Partial<Portfolio>]>([
    ['waived', { waivers: [waiver('S-1')] }],
    ['assumed', { attained: [attained('level-1')] }],
  ])('is where everything is %s', (_, changes) => {
    expect(isReadyWith(changes)).toBe(true);
  });
});
