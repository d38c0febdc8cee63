import { describe, expect, it } from 'vitest';
import {
  bareFramework,
  exampleLevel,
  examplePillar,
  exampleRoute,
  exampleStatement,
  juniorStage,
  smallFramework,
} from '../../../../src/core/check/example.ts';
import type { RuleExample } from '../../../../src/core/check/rule.ts';
import { runFrameworkExample } from '../../../support/run-example.ts';

/** What a framework names and does not have, with the piece of its text. */
function found(example: RuleExample, wanted: string) {
  const { findings, texts } = runFrameworkExample(example);
  return findings
    .filter(({ code }) => code === wanted)
    .map(({ args, at }) => [args, (texts.get(at.file) ?? '').slice(at.start, at.end)]);
}

const withStatement = (changes: Readonly<Record<string, string>>): RuleExample =>
  smallFramework({
    pillars: [
      {
        ...examplePillar,
        aspects: [{ id: 'teamwork', title: 'Teamwork', source: 'X-3' }],
      },
    ],
    statements: [{ ...exampleStatement, ...changes }],
  });

describe('what a framework names and nowhere defines', () => {
  it.each<[string, RuleExample, object, string]>([
    [
      'a level',
      withStatement({ level: 'levle-1' }),
      { case: 'level', id: 'levle-1', meant: 'level-1', known: ['level-1'] },
      'levle-1',
    ],
    [
      'a pillar',
      withStatement({ pillar: 'research' }),
      { case: 'pillar', id: 'research', meant: undefined, known: ['practice'] },
      'research',
    ],
    [
      'an aspect, at its place in the list',
      withStatement({ aspects: '[teamwork, temwork]' }),
      { case: 'aspect', id: 'temwork', meant: 'teamwork', known: ['teamwork'] },
      'temwork',
    ],
    [
      'a role',
      withStatement({ applies_to: 'lead' }),
      { case: 'role', id: 'lead', meant: undefined, known: [] },
      'lead',
    ],
    [
      'a statement that takes the place of another',
      withStatement({ status: 'retired', replaced_by: '[S-1]' }),
      { case: 'statement', id: 'S-1', meant: 'S-01', known: ['S-01'] },
      'S-1',
    ],
    [
      'a stage of a route',
      bareFramework({
        stages: [juniorStage],
        routes: [{ ...exampleRoute, stages: '[junior, junoir]' }],
      }),
      { case: 'stage', id: 'junoir', meant: 'junior', known: ['junior'] },
      'junoir',
    ],
    [
      'the statement of a requirement',
      smallFramework({
        levels: [
          {
            ...exampleLevel,
            requirements: [
              {
                id: 'R-1',
                kind: 'statement',
                statement: 'S-02',
                text: 'Shows it.',
                strength: 'must',
                source: 'X-5',
              },
            ],
          },
        ],
      }),
      { case: 'statement', id: 'S-02', meant: undefined, known: ['S-01'] },
      'S-02',
    ],
  ])('is found: %s', (_, example, args, piece) => {
    expect(found(example, 'OT202')).toEqual([[args, piece]]);
  });

  it('is not what another framework has', () => {
    const example = withStatement({ status: 'retired', replaced_by: '[other-ot:S-1]' });
    expect(found(example, 'OT202')).toEqual([]);
  });
});

it('an aspect that no statement belongs to is found, unless its pillar has none either', () => {
  const aspects = [{ id: 'teamwork', title: 'Teamwork', source: 'X-3' }];
  const empty = [{ case: 'aspect', id: 'teamwork' }, 'teamwork'];
  expect(found(withStatement({}), 'OT211')).toEqual([empty]);
  expect(found(withStatement({ aspects: '[teamwork]' }), 'OT211')).toEqual([]);
  const research = { id: 'research', title: 'Research', source: 'X-3', aspects };
  const example = smallFramework({ pillars: [examplePillar, research] });
  expect(found(example, 'OT211')).toEqual([[{ case: 'pillar', id: 'research' }, 'research']]);
});

it.each([
  ['example-ot', { case: 'circle', framework: 'example-ot', meant: undefined }],
  ['exampel-ot', { case: 'unknown', framework: 'exampel-ot', meant: undefined }],
])('a framework extends another one that is there, and not %s', (base, args) => {
  const example = bareFramework({ extends: base, stages: [juniorStage] });
  expect(found(example, 'OT214')).toEqual([[args, base]]);
});
