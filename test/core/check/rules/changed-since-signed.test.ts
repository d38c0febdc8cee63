import { describe, expect, it } from 'vitest';
import { exampleSignOff, signedKitchen } from '../../../../src/core/check/example.ts';
import type { ExampleFiles, RuleExample } from '../../../../src/core/check/rule.ts';
import { runPortfolioExample } from '../../../support/run-example.ts';

const zeros = '0'.repeat(64);

/** What of evidence has changed, with the words of the file that the finding points at. */
function changed(files: ExampleFiles, more: Partial<RuleExample> = {}): readonly string[] {
  const { findings, texts } = runPortfolioExample({ files, ...more });
  return findings
    .filter(({ code }) => code === 'OT611')
    .map(({ at, args }) => {
      const { changed: what } = args as unknown as { readonly changed: object };
      return `${texts.get(at.file)!.slice(at.start, at.end)}: ${JSON.stringify(what)}`;
    });
}

/** The kitchen signed with files, of which otpath has other hashes now. */
const signedWith = (
  before: readonly { readonly path: string; readonly sha256: string }[],
  head: Parameters<typeof signedKitchen>[1],
  others: ExampleFiles,
): ExampleFiles => ({
  ...signedKitchen(
    {
      attachments: before.map((one) => ({ ...one })),
      fingerprint: `sha256-2:${zeros}`,
    },
    head,
  ).files,
  ...others,
});

const plan = { path: 'evidence/plan.pdf', sha256: zeros };
const rail = { path: 'evidence/rail.png', sha256: zeros };

describe('evidence with files that are not what was judged', () => {
  it('is found at its attachments', () => {
    const files = signedWith(
      [plan],
      { attachments: '[plan.pdf]' },
      { 'evidence/plan.pdf': '%PDF' },
    );
    expect(changed(files)).toEqual(['[plan.pdf]: {"case":"attachment"}']);
  });

  it('is found at each link in the text where only the text names a changed file', () => {
    const body = 'See [the web](https://example.org/a.png), ![it](rail.png) and [again](rail.png).';
    const files = signedWith([rail], { body }, { 'evidence/rail.png': '\u0089PNG' });
    expect(changed(files)).toEqual(['rail.png: {"case":"file","path":"evidence/rail.png"}']);
  });

  it('is found at its attachments where one of those changed as well as a linked file', () => {
    const files = signedWith(
      [plan, rail],
      { body: '![it](rail.png)', attachments: '[plan.pdf]' },
      { 'evidence/rail.png': '\u0089PNG', 'evidence/plan.pdf': '%PDF' },
    );
    expect(changed(files)).toEqual(['[plan.pdf]: {"case":"attachment"}']);
  });

  it('is found at its title where its text changed, too', () => {
    const files = signedKitchen({ fingerprint: `sha256-2:${zeros}` }).files;
    expect(changed(files)).toEqual(['A kitchen assessment: {"case":"text"}']);
  });
});

describe('a claim that is not what was judged', () => {
  const claim = { statement: 'L6-PP-03', rationale: 'I weighed three options with the family.' };

  it('is found at the rationale, and at the statement in the sign-off', () => {
    const rationale = 'I weighed four options.';
    expect(changed(signedKitchen({}, { claims: [{ ...claim, rationale }] }).files)).toEqual([
      'I weighed four options.: {"case":"rationale","statement":"L6-PP-03"}',
    ]);
    const revised = [{ ...claim, revision: '7', judgement: 'accepted' }];
    expect(changed(signedKitchen({ claims: revised }).files)).toEqual([
      'L6-PP-03: {"case":"statement","statement":"L6-PP-03"}',
    ]);
  });

  it('is of nobody’s concern once the same person has judged again', () => {
    const head = { claims: [{ ...claim, rationale: 'I weighed four options.' }] };
    const { files } = signedKitchen({}, head);
    const again = signedKitchen(
      {
        date: '2026-05-01',
        claims: [{ ...head.claims[0]!, judgement: 'accepted' }],
      },
      head,
    ).files[exampleSignOff]!;
    expect(changed({ ...files, 'signoffs/kitchen--nia-sample-2.yaml': again })).toEqual([]);
  });
});
