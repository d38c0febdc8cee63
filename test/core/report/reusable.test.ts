import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import type { FrameworkId } from '../../../src/core/model/ids.ts';
import { viewGaps } from '../../../src/core/report/gaps-view.ts';
import { formatReusable } from '../../../src/core/render/reusable-terminal.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { assess, library } from '../../support/assess.ts';
import { framework, level, statement } from '../../support/framework-builders.ts';
import { claim, evidence, portfolio } from '../../support/portfolio-builders.ts';

const origin = { file: 'example-ot/framework.yaml', path: [] };
const said = { justification: 'Much the same.', author: 'Nia Sample', sources: [], origin };
const ours = framework({
  levels: [level('level-1', 1)],
  statements: [statement('S-1'), statement('S-2'), statement('S-3')],
  mappings: [
    { ...said, subject: 'other-ot:T-1', predicate: 'close', object: 'example-ot:S-1' },
    { ...said, subject: 'other-ot:T-1', predicate: 'close', object: 'example-ot:S-2' },
  ],
});
const theirs = framework({
  id: 'other-ot' as FrameworkId,
  levels: [level('other-ot:grade', 1)],
  statements: [statement('other-ot:T-1', { level: 'grade' })],
});
const everything = library(ours, theirs);
const kept = portfolio({ evidence: [evidence('kitchen', [claim('other-ot:T-1'), claim('S-2')])] });
const assessment = assess([ours, theirs], 'level-1', kept);

it('names evidence for what a mapping relates, and credits nothing', () => {
  const view = viewGaps(assessment, everything, 'en', { mappedIn: everything });
  expect(view.reusable).toEqual([
    {
      id: 'example-ot:S-1',
      text: 'The text of S-1.',
      related: [
        {
          id: 'other-ot:T-1',
          predicate: 'close',
          text: 'The text of other-ot:T-1.',
          justification: 'Much the same.',
          author: 'Nia Sample',
          evidence: [{ id: 'evidence/kitchen', title: 'The title of kitchen' }],
        },
      ],
    },
  ]);
  const { reusable, ...without } = view;
  expect(without).toEqual(viewGaps(assessment, everything, 'en'));
  expect(
    formatReusable(reusable, wordsIn('en'), { colours: new Chalk({ level: 0 }), width: 80 }),
  ).toBe(
    [
      'Evidence you may be able to reuse',
      'A mapping relates what this evidence shows to a requirement that you don’t meet',
      'yet. A mapping is somebody’s reading, so nothing counts here until you claim it',
      'in the evidence.',
      '  - S-1: The title of kitchen (Close to other-ot:T-1)',
    ].join('\n'),
  );
});
