import { describe, expect, it } from 'vitest';
import {
  aliasesOf,
  anonymise,
  fileName,
  namePartsIn,
  withAliases,
} from '../../../src/core/privacy/anonymise.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import { claim, evidence, portfolio, waiver, witness } from '../../support/portfolio-builders.ts';
import { judgement, signOff } from '../../support/sign-off-builders.ts';

const pieces = [
  evidence('a', [], { witness: witness('Siân Sample') }),
  evidence('b', [], { witness: witness('Bethan Example') }),
  evidence('c', [], { witness: witness('sian  SAMPLE') }),
  evidence('d', [], { witness: witness('Rhodri Sample') }),
];
const aliases = aliasesOf(portfolio({ evidence: pieces }), wordsIn('en').pack.witness);

describe('names of one witness', () => {
  const spelled = [
    evidence('a', [], { witness: witness('J. O’Neill') }),
    evidence('b', [], { witness: witness('Nia Sample') }),
    evidence('c', [], { witness: witness("Dr Jane O'Neill, OT") }),
    evidence('d', [], { witness: witness('B. Example') }),
  ];

  it('have one number, and the applicant under an initial has none', () => {
    expect(aliasesOf(portfolio({ evidence: spelled }), wordsIn('en').pack.witness)).toEqual([
      { name: 'J. O’Neill', alias: 'Witness 1' },
      { name: "Dr Jane O'Neill, OT", alias: 'Witness 1' },
      { name: 'Nia Sample', alias: 'Witness 2' },
    ]);
  });

  it('are replaced under each of them', () => {
    const text = "J O'Neill saw it. Jane O’Neill said so, and O'Neill, Jane signed.";
    expect(
      withAliases(text, aliasesOf(portfolio({ evidence: spelled }), wordsIn('en').pack.witness)),
    ).toBe('Witness 1 saw it. Witness 1 said so, and Witness 1 signed.');
  });
});

describe('names in Markdown', () => {
  it.each([
    ['**Rhodri** Sample saw it.', '**Witness 2** saw it.'],
    ['_Rhodri&nbsp;Sample_ saw it.', '_Witness 2_ saw it.'],
    [
      'See [it](x "Rhodri Sample"), says Rhodri Sample.',
      'See [it](x "Witness 2"), says Witness 2.',
    ],
    ['A <!-- Rhodri\nSample --> B, Rhodri Sample', 'A <!-- Witness 2 --> B, Witness 2'],
  ])('%j are replaced, each in its place', (text, expected) => {
    expect(withAliases(text, aliases)).toBe(expected);
  });
});

describe('names of witnesses', () => {
  it('become numbers, one for each person, and not for the applicant', () => {
    expect(aliases.map(({ alias }) => alias)).toEqual(['Witness 1', 'Witness 2']);
  });

  it.each([
    ['With Siân Sample', 'With Witness 1'],
    ['SIAN\u00A0SAMPLE and Rhodri  Sample saw it', 'Witness 1 and Witness 2 saw it'],
    ['Sample, Rhodri; rhodri\u2011sample.pdf', 'Witness 2; Witness 2.pdf'],
    ['A sampler of Rhodri', 'A sampler of Rhodri'],
  ])('are replaced however they are written: %s', (text, changed) => {
    expect(withAliases(text, aliases)).toBe(changed);
  });

  it('are replaced in all that people wrote, and in no id, file or address', () => {
    const text =
      'Rhodri Sample: ![Rhodri Sample](rhodri-sample.png) <https://example.org/rhodri-sample>';
    const own = evidence('rhodri-sample', [claim('S-1', { rationale: 'Siân Sample saw it.' })], {
      title: 'By Rhodri Sample',
      witness: { ...witness('Rhodri Sample'), registration: 'OT054321' },
      body: {
        text,
        at: { file: 'evidence/rhodri-sample.md', start: 0, end: 0 },
      },
    });
    const held = portfolio({
      evidence: [own],
      waivers: [waiver('S-2', { by: 'Rhodri Sample', reason: 'Siân Sample asked.' })],
      signOffs: [signOff('rhodri-sample', [judgement('S-1')], { name: 'Rhodri Sample' })],
    });
    const said = anonymise(held, aliases);
    expect(said.evidence[0]).toMatchObject({
      id: own.id,
      file: own.file,
      title: 'By Witness 2',
      claims: [{ rationale: 'Witness 1 saw it.' }],
      witness: { name: 'Witness 2', registration: undefined },
      body: {
        text: 'Witness 2: ![Witness 2](rhodri-sample.png) <https://example.org/rhodri-sample>',
      },
    });
    expect(said.waivers[0]).toMatchObject({
      by: 'Witness 2',
      reason: 'Witness 1 asked.',
    });
    expect(said.signOffs[0]!.assessor).toMatchObject({
      name: 'Witness 2',
      relationship: 'supervisor',
    });
    expect(said.practitioner).toBe(held.practitioner);
  });

  it('leave nothing in the name of a file but its number', () => {
    expect(fileName('RhodriS.pdf', 'E1.2', aliases)).toBe('E1.2.pdf');
    expect(fileName('plan.pdf', 'E1.2', aliases)).toBe('plan.pdf');
    expect(fileName('rhodri.pdf', 'E1.2', [])).toBe('rhodri.pdf');
  });

  it('are told of where a part of one is left', () => {
    const texts = new Map([
      ['E1', 'Then Rhodri said no.'],
      ['E2', 'Nobody said a thing.'],
    ]);
    expect(namePartsIn(texts, aliases)).toEqual(['E1']);
    expect(namePartsIn(texts, [])).toEqual([]);
  });
});
