import { describe, expect, it } from 'vitest';
import { assessPathway, standingOf } from '../../../src/core/assess/pathway.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { library } from '../../support/assess.ts';
import { capability, framework, idOf, route, stage } from '../../support/framework-builders.ts';
import { attained, claim, evidence, portfolio, today } from '../../support/portfolio-builders.ts';

/** From one stage two ways lead on, and both to the same end. */
const stages = ['one', 'left', 'right', 'end'].map((id) => stage(id, [capability(`C-${id}`)]));
const own = framework({
  stages,
  routes: [
    route('by-the-left', ['one', 'left', 'end']),
    route('by-the-right', ['one', 'right', 'end']),
  ],
});

const pathway = (of: Partial<Portfolio> | undefined) =>
  assessPathway(own, library(own), of && portfolio(of), today);

const asked = (of: Partial<Portfolio>): readonly string[] =>
  pathway(of).asked.map(({ stage: { local } }) => local);

describe('what can be worked on now', () => {
  it('is the first stage where nothing is recognised', () => {
    expect(asked({})).toEqual(['one']);
  });

  it('is every stage that comes right after the last one recognised', () => {
    expect(asked({ attained: [attained('one')] })).toEqual(['left', 'right']);
    expect(asked({ attained: [attained('one'), attained('left')] })).toEqual(['end']);
    expect(asked({ attained: [attained('right')] })).toEqual(['end']);
    expect(asked({ attained: [attained('end')] })).toEqual([]);
    expect(asked({ attained: stages.map(({ local }) => attained(local)) })).toEqual([]);
  });

  it('is the target too, once', () => {
    expect(asked({ target: idOf('end') })).toEqual(['one', 'end']);
    expect(asked({ target: idOf('one') })).toEqual(['one']);
    expect(asked({ target: idOf('other-ot:end') })).toEqual(['one']);
  });

  it('is nothing without a portfolio', () => {
    expect(pathway(undefined)).toMatchObject({ asked: [], target: undefined });
    expect(pathway(undefined).attained.size).toBe(0);
  });

  it('is assessed', () => {
    const pieces = [evidence('a', [claim('C-one')])];
    expect(pathway({ evidence: pieces }).asked[0]!.coverage.map(({ state }) => state)).toEqual([
      'evidenced',
    ]);
  });
});

describe('what is recognised', () => {
  it('has its day', () => {
    expect([...pathway({ attained: [attained('one', '2026-02-03')] }).attained]).toEqual([
      ['example-ot:one', '2026-02-03'],
    ]);
  });

  it('is nothing to come, by the practitioner, or of another framework', () => {
    expect(asked({ attained: [attained('one', '2026-11-23')] })).toEqual(['one']);
    expect(asked({ attained: [attained('one', today)] })).toEqual(['left', 'right']);
    expect(asked({ attained: [{ ...attained('one'), by: 'Bethan Example' }] })).toEqual(['one']);
    expect(asked({ attained: [attained('other-ot:one')] })).toEqual(['one']);
  });
});

it('says where somebody is in relation to each stage', () => {
  const standings = (of: Partial<Portfolio>): readonly string[] => {
    const way = pathway(of);
    return stages.map((one) => standingOf(one, way));
  };
  expect(standings({})).toEqual(['next', 'later', 'later', 'later']);
  expect(standings({ attained: [attained('one')], target: idOf('left') })).toEqual([
    'attained',
    'target',
    'next',
    'later',
  ]);
  expect(standings({ attained: [attained('one')], target: idOf('one') })[0]).toBe('attained');
});
