import { describe, expect, it } from 'vitest';
import {
  exampleEvidence,
  exampleSignOff,
  kitchen,
  planPdf,
  signedKitchen,
} from '../../../../src/core/check/example.ts';
import type { ExampleFiles } from '../../../../src/core/check/rule.ts';
import { runPortfolioExample, type InEnglish } from '../../../support/run-example.ts';

const found = (code: string, files: ExampleFiles): readonly InEnglish[] =>
  runPortfolioExample({ files }).findings.filter((one) => one.code === code);
const hints = (code: string, files: ExampleFiles): readonly (string | undefined)[] =>
  found(code, files).map(({ hint }) => hint);

const { 'evidence/kitchen.md': evidence = '', [exampleSignOff]: signOff = '' } =
  signedKitchen().files;

describe('signed evidence that is not there', () => {
  const renamed = { 'evidence/visit.md': evidence, [exampleSignOff]: signOff };

  it('is recognised under its new name, and the decision still counts', () => {
    expect(found('OT612', renamed)).toEqual([]);
    expect(
      found('OT636', renamed).map(({ severity, message, hint }) => [severity, message, hint]),
    ).toEqual([
      [
        'note',
        'evidence/kitchen.md is now evidence/visit.md. The decision by Nia Sample still counts, because the evidence is exactly what they signed.',
        'You can leave it. But if you change the evidence, otpath can’t recognise it. Before you do, rename it back to evidence/kitchen.md, or ask Nia Sample to run otpath sign evidence/visit.md.',
      ],
    ]);
  });

  it('is not recognised once its text has changed', () => {
    const files = { ...renamed, 'evidence/visit.md': `${evidence}More.\n` };
    expect(found('OT636', files)).toEqual([]);
    expect(found('OT612', files)).toHaveLength(1);
  });

  it('takes a refusal with it, which is named where the text has changed too', () => {
    const refusal = signOff.replace('judgement: accepted', 'judgement: not-accepted');
    const files = { ...renamed, [exampleSignOff]: refusal };
    expect(found('OT636', files)).toHaveLength(1);
    const changed = { ...files, 'evidence/visit.md': `${evidence}More.\n` };
    expect(found('OT612', changed).map(({ message }) => message)).toEqual([
      'There is no evidence evidence/kitchen.md. Nia Sample did not accept L6-PP-03 there in full, and other evidence claims the same.',
    ]);
  });

  it('takes earlier decisions and those of others with it', () => {
    const other = signOff
      .replace('Nia Sample', 'Rhodri Sample')
      .replace(/fingerprint: .*/, `fingerprint: sha256-2:${'0'.repeat(64)}`);
    const files = { ...renamed, 'signoffs/kitchen--rhodri-sample.yaml': other };
    expect(found('OT612', files)).toEqual([]);
    expect(found('OT636', files).map(({ at }) => at.file)).toEqual([exampleSignOff]);
    expect(found('OT611', files)).toHaveLength(1);
  });

  it('is not guessed where two files are what was signed', () => {
    const files = {
      'evidence/visit.md': evidence,
      'evidence/visit (1).md': evidence,
      [exampleSignOff]: signOff,
    };
    expect(hints('OT612', files)).toEqual([
      '2 files are exactly what Nia Sample signed, and evidence/visit.md is one of them. Rename the right one back to evidence/kitchen.md, and delete the others.',
    ]);
  });

  it('is not taken for another piece', () => {
    const other = exampleEvidence(['title: Stairs', 'date: 2026-04-02', 'type: other']);
    const files = { 'evidence/stairs.md': other, [exampleSignOff]: signOff };
    expect(hints('OT612', files)).toEqual([
      'Put evidence/kitchen.md back from a copy, or move this file away.',
    ]);
  });

  it('can be had back from the sign-off that kept its text', () => {
    const kept = signedKitchen({ text: 'What happened.' }).files[exampleSignOff]!;
    expect(hints('OT612', { [exampleSignOff]: kept })).toEqual([
      'If it was deleted, the text that was judged is still in this file, under text: copy it into a new file evidence/kitchen.md and add its claims again.',
    ]);
  });
});

describe('an attachment that is not there', () => {
  const attached = (name: string): string =>
    kitchen({ attachments: `[${name}]` }).files['evidence/kitchen.md']!;

  it('may be the one file of its kind that no evidence names', () => {
    const files = {
      'evidence/kitchen.md': attached('floor-plan.pdf'),
      'evidence/drawing-of-the-house.pdf': planPdf['evidence/plan.pdf'],
    };
    const [finding] = found('OT401', files);
    expect(finding).toMatchObject({
      hint: 'Did you rename it drawing-of-the-house.pdf? No evidence names that file. If so, write drawing-of-the-house.pdf here.',
    });
    // It is only the one that is left, so nothing attaches it unasked.
    expect(finding?.fix).toBeUndefined();
  });

  it.each(['floor-plan-2026.pdf', 'flor-plan.pdf', 'plan.pdf', 'floor-paln.PDF'])(
    'can follow a file to a name that is like the old one: %s',
    (name) => {
      const [finding] = found('OT401', {
        'evidence/kitchen.md': attached('floor-plan.pdf'),
        [`evidence/${name}`]: planPdf['evidence/plan.pdf'],
      });
      expect(finding?.fix).toMatchObject({ certain: false, edits: [{ text: name }] });
    },
  );

  it('is not guessed at where two files could be meant', () => {
    const files = {
      'evidence/kitchen.md': attached('floor-plan.pdf'),
      'evidence/drawing-of-the-house.pdf': '%PDF-1.7',
      'evidence/other-house.pdf': '%PDF-1.7',
    };
    expect(hints('OT401', files)).toEqual([
      'Put the file where the path says, or correct the path.',
    ]);
    expect(found('OT401', files)[0]!.fix).toBeUndefined();
  });

  it('is not guessed at where it has another kind', () => {
    const files = {
      'evidence/kitchen.md': attached('floor-plan.pdf'),
      'evidence/drawing-of-the-house.png': 'PNG',
    };
    expect(hints('OT401', files)).toEqual([
      'Put the file where the path says, or correct the path.',
    ]);
  });

  it('gets its name back where somebody has signed the evidence', () => {
    const files = {
      'evidence/kitchen.md': attached('floor-plan.pdf'),
      'evidence/drawing-of-the-house.pdf': '%PDF-1.7',
      [exampleSignOff]: signOff,
    };
    const [finding] = found('OT401', files);
    expect(finding?.hint).toBe(
      'Did you rename it drawing-of-the-house.pdf? No evidence names that file. If so, rename it back to "floor-plan.pdf". A new name here would change what Nia Sample signed, so the decision would no longer count.',
    );
    expect(finding?.fix).toBeUndefined();
  });
});

describe('a Word document among the evidence', () => {
  it('can become evidence', () => {
    const files = { ...kitchen().files, 'evidence/visit at home.docx': 'PK' };
    expect(hints('OT407', files)).toEqual([
      'If this is evidence, make a piece of it with: otpath add --from "evidence/visit at home.docx". If not, name it under attachments, move it away, or list it in .otpathignore.',
    ]);
  });
});

describe('a second file of one assessor', () => {
  const second = 'signoffs/kitchen--nia-sample (1).yaml';

  it('is named with the one that counts', () => {
    const files = { 'evidence/kitchen.md': evidence, [exampleSignOff]: signOff, [second]: signOff };
    expect(found('OT620', files).map(({ at, hint }) => [at.file, hint])).toEqual([
      [second, `${exampleSignOff} is the one that counts. If this is a copy, delete it.`],
    ]);
  });

  it('is no concern of two people', () => {
    const other = signOff.replace('Nia Sample', 'Rhodri Sample');
    const files = {
      'evidence/kitchen.md': evidence,
      [exampleSignOff]: signOff,
      'signoffs/kitchen--rhodri-sample.yaml': other,
    };
    expect(found('OT620', files)).toEqual([]);
  });
});
