import { describe, expect, it } from 'vitest';
import { renamedFiles } from '../../../../src/core/check/rules/renamed-files.ts';
import type { Evidence } from '../../../../src/core/model/portfolio.ts';
import { noSeals, type SealedFile } from '../../../../src/core/model/sign-off.ts';
import { claim, evidence, portfolio } from '../../../support/portfolio-builders.ts';
import { judgement, signOff } from '../../../support/sign-off-builders.ts';

const origin = { file: 'evidence/kitchen.md', path: [] };
const path = (name: string): string => `evidence/${name}`;

interface Case {
  /** What the evidence names under attachments. */
  readonly attached?: readonly string[];
  readonly text?: string;
  /** What was judged, with its hash. */
  readonly judged?: Readonly<Record<string, string | undefined>>;
  /** What is there, with its size. */
  readonly there?: Readonly<Record<string, number>>;
  readonly unlisted?: Readonly<Record<string, string>> | undefined;
  /** The id of the evidence that the sign-off is of. */
  readonly of?: string;
}

function renamed({
  attached = ['plan.pdf'],
  text = 'What happened.',
  judged = { 'plan.pdf': 'aa' },
  there = { 'new.pdf': 9 },
  unlisted = { 'new.pdf': 'aa' },
  of = 'kitchen',
}: Case) {
  const at = { file: 'evidence/kitchen.md', start: 0, end: text.length };
  const kitchen: Evidence = evidence('kitchen', [claim('S-1')], {
    attachments: attached.map((name) => ({ written: name, path: path(name), origin })),
    body: { text, at },
  });
  const sealed = Object.entries(judged).map(([name, sha256]): SealedFile => ({
    path: path(name),
    sha256,
  }));
  const names = ['Nia Sample', 'Rhodri Dummy'];
  return renamedFiles(
    portfolio({
      evidence: [kitchen],
      signOffs: names.map((name) => signOff(of, [judgement('S-1')], { name, attachments: sealed })),
      files: Object.entries(there).map(([name, size]) => ({
        path: path(name),
        size,
        head: new Uint8Array(),
      })),
      seals: {
        ...noSeals,
        unlisted: new Map(Object.entries(unlisted).map(([name, hash]) => [path(name), hash])),
      },
    }),
  ).map(({ was, is, assessor, evidence: { id } }) => [was, is, assessor, id]);
}

const plan = ['evidence/plan.pdf', 'evidence/new.pdf', 'Nia Sample', 'evidence/kitchen'];

describe('an attachment that was judged', () => {
  it('is found under its new name, with the first who judged it', () => {
    expect(renamed({})).toEqual([plan]);
  });

  it('is found where only the text names it', () => {
    const linked = { attached: [], text: 'See [the plan](plan.pdf).' };
    expect(renamed(linked)).toEqual([plan]);
    expect(renamed({ ...linked, text: 'See [it](https://example.org/plan.pdf).' })).toEqual([]);
  });

  it('is found beside others, each with its own content', () => {
    const two = {
      attached: ['plan.pdf', 'rail.jpg'],
      judged: { 'plan.pdf': 'aa', 'rail.jpg': 'bb' },
      there: { 'new.pdf': 9, 'new.jpg': 9 },
      unlisted: { 'new.jpg': 'bb', 'new.pdf': 'aa' },
    };
    expect(renamed(two).map(([was, is]) => [was, is])).toEqual([
      ['evidence/plan.pdf', 'evidence/new.pdf'],
      ['evidence/rail.jpg', 'evidence/new.jpg'],
    ]);
  });

  it.each<[string, Case]>([
    ['it is still there', { there: { 'plan.pdf': 9, 'new.pdf': 9 } }],
    ['the evidence does not name it any more', { attached: ['new.pdf'] }],
    ['no file has its content', { unlisted: { 'new.pdf': 'bb' } }],
    ['no file is unlisted', { unlisted: {} }],
    ['it was not there when it was judged', { judged: { 'plan.pdf': undefined } }],
    ['it is empty, as other files may be', { there: { 'new.pdf': 0 } }],
    ['the evidence is gone', { of: 'bathroom' }],
  ])('has no new name where %s', (_, one) => {
    expect(renamed(one)).toEqual([]);
  });

  it('is found however small it is', () => {
    expect(renamed({ there: { 'new.pdf': 1 } })).toEqual([plan]);
  });
});
