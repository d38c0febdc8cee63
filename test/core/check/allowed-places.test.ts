import { expect, it } from 'vitest';
import { allowedPlaces, watchList } from '../../../src/core/check/allowed-places.ts';
import type { PortfolioContext } from '../../../src/core/check/rule.ts';
import type { Origin } from '../../../src/core/model/place.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import {
  attained,
  evidence,
  given,
  heldCredential,
  portfolio,
  waiver,
} from '../../support/portfolio-builders.ts';
import { signOff } from '../../support/sign-off-builders.ts';

const placed = (file: string, ...path: readonly (string | number)[]): Origin => ({ file, path });

/** What may be where in a file: the keys on the way, whether their whole value or one word, and the kinds. */
function allowedIn(file: string, changes: Partial<Portfolio>): readonly string[] {
  const places: string[] = [];
  const noting =
    (how: string) =>
    (origin: Origin, ...keys: readonly (string | number)[]) => {
      places.push([how, origin.file, ...origin.path, ...keys].join(' '));
      return { file: origin.file, start: places.length - 1, end: places.length };
    };
  const context = {
    portfolio: portfolio(changes),
    locate: noting('at'),
    locateWhole: noting('all of'),
  } as unknown as PortfolioContext;
  return allowedPlaces(context)(file).map(
    ({ at, kinds }) => `${places[at.start]!}: ${kinds === 'all' ? 'all' : [...kinds].join()}`,
  );
}

it('allows names and numbers in the settings where they are asked for', () => {
  const settings: Partial<Portfolio> = {
    practitioner: { name: 'Bethan Example', supervisor: 'Nia Sample' },
    credentials: [
      {
        ...heldCredential({}),
        number: 'OT012345',
        origin: placed('otpath.yaml', 'credentials', 0),
      },
      { ...heldCredential({}), number: '', origin: placed('otpath.yaml', 'credentials', 1) },
      { ...heldCredential({}), origin: placed('otpath.yaml', 'credentials', 2) },
    ],
    watch: ['Dilys Demo'],
    attained: [
      { ...attained('level-1'), by: 'A panel', origin: placed('otpath.yaml', 'attained', 0) },
    ],
    judgements: [{ ...given('R-1', '2026-01-01'), origin: placed('otpath.yaml', 'judgements', 0) }],
    waivers: [waiver('R-2', { origin: placed('waivers.yaml', 'waivers', 0) })],
  };
  expect(allowedIn('otpath.yaml', settings)).toEqual([
    'at otpath.yaml practitioner name: titled-name,watched-name',
    'at otpath.yaml practitioner supervisor: titled-name',
    'at otpath.yaml credentials 0 number: possible-nhs-number',
    'all of otpath.yaml privacy watch: all',
    'at otpath.yaml attained 0 by: titled-name',
    'at otpath.yaml judgements 0 by: titled-name',
  ]);
  expect(allowedIn('waivers.yaml', settings)).toEqual([
    'at waivers.yaml waivers 0 by: titled-name',
  ]);
  expect(allowedIn('plan.md', settings)).toEqual([]);
});

it('allows nothing where a key is not written', () => {
  const bare: Partial<Portfolio> = {
    practitioner: { name: '' },
    waivers: [waiver('R-2', { by: undefined, origin: placed('otpath.yaml', 'waivers', 0) })],
  };
  expect(allowedIn('otpath.yaml', bare)).toEqual([]);
});

it('allows the witness of each piece of evidence there, and nowhere else', () => {
  const at = (file: string) => placed(file, 'witness');
  const pieces = [
    evidence('a', [], {
      witness: { name: 'Nia Sample', registration: 'OT054321', origin: at('evidence/a.md') },
    }),
    evidence('b', [], { witness: { name: 'Ann Other', origin: at('evidence/b.md') } }),
    evidence('c', []),
  ];
  expect(allowedIn('evidence/a.md', { evidence: pieces })).toEqual([
    'at evidence/a.md witness name: titled-name',
    'at evidence/a.md witness registration: possible-nhs-number',
  ]);
  expect(allowedIn('evidence/b.md', { evidence: pieces })).toEqual([
    'at evidence/b.md witness name: titled-name',
  ]);
  expect(allowedIn('evidence/c.md', { evidence: pieces })).toEqual([]);
});

it('allows the assessor and long numbers in a sign-off', () => {
  const file = 'signoffs/a.yaml';
  const bare = signOff('a', [], { origin: placed(file) });
  expect(allowedIn(file, { signOffs: [bare] })).toEqual([
    `all of ${file} assessor: titled-name`,
    `all of ${file} fingerprint: all`,
  ]);
  const full = signOff('a', [], {
    origin: placed(file),
    assessor: { ...bare.assessor, registration: 'OT054321' },
    attachments: [{ path: 'evidence/a.pdf' }],
    signature: 'U1NIU0lH',
  });
  expect(allowedIn(file, { signOffs: [signOff('b', []), full] })).toEqual([
    `all of ${file} assessor: titled-name`,
    `at ${file} assessor registration: possible-nhs-number`,
    `all of ${file} fingerprint: all`,
    `all of ${file} attachments: all`,
    `all of ${file} signature: all`,
  ]);
  expect(allowedIn('signoffs/z.yaml', { signOffs: [full] })).toEqual([]);
});

it('allows the practitioner, the members and the number of the pack in the record of a panel', () => {
  const file = 'panel/2026-05-01-post.yaml';
  const panels = (conflicts: readonly object[]) =>
    [{ origin: placed(file), conflicts }] as unknown as Portfolio['panels'];
  const usual = [
    `at ${file} practitioner: titled-name,watched-name`,
    `at ${file} pack number: all`,
    `all of ${file} members: titled-name,possible-nhs-number`,
  ];
  expect(allowedIn(file, { panels: panels([]) })).toEqual(usual);
  expect(allowedIn(file, { panels: panels([{ name: 'Nia Sample' }]) })).toEqual([
    ...usual,
    `all of ${file} conflicts: titled-name`,
  ]);
  expect(allowedIn('panel/other.yaml', { panels: panels([]) })).toEqual([]);
});

it('allows both readers and long numbers in a second reading', () => {
  const file = 'moderation/a.yaml';
  const reading = (at: number, registration?: string) => ({
    origin: placed(file, 'readings', at),
    reader: { name: 'Tomos Sample', registration },
    claims: [{ first: { name: 'Nia Sample' } }, { first: { name: 'Nia Sample', registration } }],
  });
  const other = { ...reading(0), origin: placed('moderation/b.yaml') };
  const secondReadings = [
    other,
    reading(0, 'OT012345'),
    reading(1),
  ] as unknown as Portfolio['secondReadings'];
  const first = `${file} readings 0`;
  const second = `${file} readings 1`;
  expect(allowedIn(file, { secondReadings })).toEqual([
    `all of ${first} reader: titled-name`,
    `at ${first} reader registration: possible-nhs-number`,
    `all of ${first} claims 0 first: titled-name`,
    `all of ${first} claims 1 first: titled-name`,
    `at ${first} claims 1 first registration: possible-nhs-number`,
    `at ${first} fingerprint: all`,
    `at ${first} seal: all`,
    `all of ${second} reader: titled-name`,
    `all of ${second} claims 0 first: titled-name`,
    `all of ${second} claims 1 first: titled-name`,
    `at ${second} fingerprint: all`,
    `at ${second} seal: all`,
  ]);
});

it('knows where the names are listed that must never appear', () => {
  const at = { file: 'otpath.yaml', start: 1, end: 2 };
  const listIn = (watch: readonly string[]) =>
    watchList({
      portfolio: portfolio({ watch }),
      locateWhole: () => at,
    } as unknown as PortfolioContext);
  expect(listIn(['Dilys Demo'])).toEqual([at]);
  expect(listIn([])).toEqual([]);
});
