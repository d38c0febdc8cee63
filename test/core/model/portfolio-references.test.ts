import { expect, it } from 'vitest';
import type { RecordedPanel } from '../../../src/core/model/panel.ts';
import type { Locate } from '../../../src/core/model/place.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { datesOf, referencesOf } from '../../../src/core/model/portfolio-references.ts';
import { idOf } from '../../support/framework-builders.ts';
import {
  attained,
  claim,
  day,
  evidence,
  given,
  heldCredential,
  period,
  portfolio,
  waiver,
  witness,
} from '../../support/portfolio-builders.ts';
import { signOff } from '../../support/sign-off-builders.ts';

const file = 'panel/2026-05-01-post.yaml';

const panel: RecordedPanel = {
  practitioner: 'Bethan Example',
  target: idOf('post'),
  date: day('2026-05-01'),
  pack: { date: day('2026-04-01'), number: '1234' },
  outcome: 'recommended-with-conditions',
  conditions: [
    { requirements: [], condition: 'One', by: day('2026-06-01') },
    { requirements: [idOf('R-2'), idOf('R-3')], condition: 'Two' },
  ],
  decisions: [{ requirement: idOf('R-1') }, { requirement: idOf('R-4') }],
  varcs: [],
  conflicts: [],
  members: [],
  origin: { file, path: ['part'] },
};

it('finds everything of a framework that a portfolio names, with its place', () => {
  const some = portfolio({
    target: idOf('post'),
    attained: [attained('level-1')],
    panels: [panel],
    judgements: [given('R-5', '2026-01-01')],
    waivers: [waiver('R-6')],
    roles: [{ role: 'supervisor', origin: { file: 'otpath.yaml', path: ['roles', 0] } }],
    evidence: [evidence('a', [claim('S-1'), claim('S-2')])],
  } as unknown as Partial<Portfolio>);
  expect(
    referencesOf(some).map(({ id, key, origin }) => [id, key, origin.file, origin.path.join('.')]),
  ).toEqual([
    ['example-ot:post', 'target', 'otpath.yaml', ''],
    ['example-ot:level-1', 'target', 'otpath.yaml', ''],
    ['example-ot:post', 'target', file, 'part'],
    ['example-ot:R-5', 'requirement', 'otpath.yaml', ''],
    ['example-ot:R-6', 'requirement', 'otpath.yaml', ''],
    ['example-ot:R-1', 'requirement', file, 'part.decisions.0'],
    ['example-ot:R-4', 'requirement', file, 'part.decisions.1'],
    ['example-ot:R-2', '0', file, 'part.conditions.1.requirements'],
    ['example-ot:R-3', '1', file, 'part.conditions.1.requirements'],
    ['supervisor', 'role', 'otpath.yaml', 'roles.0'],
    ['example-ot:S-1', 'statement', 'otpath.yaml', ''],
    ['example-ot:S-2', 'statement', 'otpath.yaml', ''],
  ]);
  expect(referencesOf(portfolio())).toEqual([]);
});

it('finds every date, where it is written, and whether it must have passed', () => {
  const some = portfolio({
    practitioner: {
      name: 'Bethan Example',
      qualified: day('2020-01-01'),
      started: day('2020-01-02'),
    },
    credentials: [heldCredential({ issued: '2020-01-03', expires: '2020-01-04' })],
    experience: [period('R-1', '2020-01-05', '2020-01-06')],
    breaks: [
      {
        from: day('2020-01-07'),
        to: day('2020-01-08'),
        origin: { file: 'otpath.yaml', path: [] },
      },
    ],
    attained: [attained('level-1', '2020-01-09')],
    judgements: [given('R-2', '2020-01-10')],
    waivers: [waiver('R-3', { date: day('2020-01-11'), until: day('2020-01-12') })],
    signOffs: [signOff('a', [], { date: day('2020-01-13') })],
    panels: [panel],
    evidence: [
      evidence('a', [], { date: '2020-01-14', witness: witness('Nia Sample', '2020-01-15') }),
      evidence('b', [], { period: { from: day('2020-01-16'), to: day('2020-01-17') } }),
      evidence('c', [], { date: '2020-01-18', witness: witness('Nia Sample') }),
    ],
    plan: [
      {
        by: { date: day('2020-01-19'), at: { file: 'plan.md', start: 7, end: 8 } },
        review: { at: { file: 'plan.md', start: 1, end: 2 } },
      },
      { review: { date: day('2020-01-20'), at: { file: 'plan.md', start: 9, end: 10 } } },
    ],
  } as unknown as Partial<Portfolio>);
  const places: string[] = [];
  const locate: Locate = ({ file: at, path }, ...keys) => {
    places.push([at, ...path, ...keys].join(' '));
    return { file: at, start: 0, end: 0 };
  };
  expect(datesOf(some).map(({ date, past }) => `${date} ${past ? 'past' : 'any'}`)).toEqual([
    '2020-01-01 past',
    '2020-01-02 any',
    '2020-01-03 past',
    '2020-01-04 any',
    '2020-01-05 past',
    '2020-01-06 any',
    '2020-01-07 any',
    '2020-01-08 any',
    '2020-01-09 past',
    '2020-01-10 past',
    '2020-01-11 past',
    '2020-01-12 any',
    '2020-01-13 past',
    '2026-05-01 past',
    '2026-04-01 past',
    '2026-06-01 any',
    '2020-01-14 past',
    '2020-01-15 past',
    '2020-01-16 past',
    '2020-01-17 past',
    '2020-01-18 past',
    '2020-01-19 any',
    '2020-01-20 any',
  ]);
  const spans = datesOf(some).map(({ placeBy }) => placeBy(locate));
  expect(places).toEqual([
    'otpath.yaml practitioner qualified',
    'otpath.yaml practitioner started',
    'otpath.yaml issued',
    'otpath.yaml expires',
    'otpath.yaml from',
    'otpath.yaml to',
    'otpath.yaml from',
    'otpath.yaml to',
    'otpath.yaml date',
    'otpath.yaml date',
    'otpath.yaml date',
    'otpath.yaml until',
    'signoffs/a--Nia Sample.yaml date',
    `${file} part date`,
    `${file} part pack date`,
    `${file} conditions 0 by`,
    'evidence/a.md date',
    'otpath.yaml date',
    'evidence/b.md date from',
    'evidence/b.md date to',
    'evidence/c.md date',
  ]);
  expect(spans.slice(-2)).toEqual([
    { file: 'plan.md', start: 7, end: 8 },
    { file: 'plan.md', start: 9, end: 10 },
  ]);
  expect(datesOf(portfolio())).toEqual([]);
});
