import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighClaims } from '../../../src/core/assess/claims.ts';
import { policyFor } from '../../../src/core/assess/policy.ts';
import { readSeals } from '../../../src/core/files/sign-off/fingerprints.ts';
import type { WeighedClaim } from '../../../src/core/model/assessment.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { libraryOf } from '../../../src/core/model/library.ts';
import { defaultLimits } from '../../../src/core/model/limits.ts';
import { readFramework } from '../../../src/core/files/framework/read-framework.ts';
import { readPortfolio } from '../../../src/core/files/portfolio/read-portfolio.ts';
import { sealedText } from '../../../src/core/files/sign-off/sealed-text.ts';
import { noKnownKeys } from '../../../src/core/files/sign-off/allowed-signers.ts';
import { SourceSet } from '../../../src/core/files/source-set.ts';
import {
  exampleFramework,
  exampleSettings,
  kitchen,
  readyExample,
  signedKitchen,
} from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { builtInFrameworks } from '../../support/built-in.ts';
import { frameworkFolder, portfolioFolder } from '../../support/folders.ts';
import { checkTexts, exampleDay, messagesOf } from '../../support/run-example.ts';
import { portsOver } from '../../support/ports.ts';

/** What stops a claim from counting, and the rules of which one says so. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  'no-rationale': ['OT303'],
  'nothing-to-open': ['OT302'],
  copy: ['OT319'],
  'impossible-date': ['OT307', 'OT309'],
  'future-date': ['OT308'],
  advice: ['OT304'],
  retired: ['OT310'],
  'not-accepted': ['OT324'],
  stale: ['OT314'],
  revised: ['OT311'],
  changed: ['OT611', 'OT614'],
};

const stops = ({ fault, stale, revised, assessors }: WeighedClaim): readonly string[] => [
  ...(fault === undefined ? [] : [fault]),
  ...(stale ? ['stale'] : []),
  ...(revised ? ['revised'] : []),
  ...(assessors === 'changed' ? ['changed'] : []),
];

function portfolioOf(files: ReadonlyMap<string, string>): Portfolio {
  const sources = new SourceSet(defaultLimits);
  const own = [...files].filter(([path]) => !path.startsWith('frameworks/'));
  const folder = portfolioFolder([['otpath.yaml', exampleSettings], ...own]);
  const read = readPortfolio(folder, sources);
  return {
    ...read,
    seals: readSeals(read, (evidence) => sealedText(evidence, sources), noKnownKeys, portsOver()),
  };
}

/** The fingerprint that evidence has now, as if it was judged as it is. */
const fingerprintOf = (example: RuleExample): string =>
  [...portfolioOf(readyExample(example).files).seals.evidence.values()][0]?.fingerprint ?? '';

/** The claims of a portfolio as `gaps` weighs them. */
function weighed(files: ReadonlyMap<string, string>): readonly WeighedClaim[] {
  const portfolio = portfolioOf(files);
  const added = [...files].flatMap(([path, text]): [string, string][] =>
    path.startsWith('frameworks/') ? [[path.slice('frameworks/'.length), text]] : [],
  );
  const extra = readFramework(frameworkFolder(added), new SourceSet(defaultLimits), 'example-ot');
  const frameworks = [...builtInFrameworks, ...(extra ? [extra] : [])];
  const library = libraryOf(
    frameworks,
    frameworks.map(({ id }) => id),
  );
  const policy = policyFor(library, portfolio.defaultFramework, portfolio);
  return [...weighClaims(portfolio, library, policy, exampleDay).values()].flat();
}

const headings = '## What happened\n\n<!-- Write here. -->\n\n## What I learned\n';

/** One of several things, mostly the first: a claim with one fault says more than one with five. */
const mostly = <One>(first: One, ...others: readonly One[]): fc.Arbitrary<One> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const anyBody = mostly(
  'What happened, what I did, and what I learned from it.',
  '',
  headings,
  '---\n\n# Only a heading',
);
const anyDate = mostly(
  '2026-03-14',
  '2026-02-30',
  '2027-03-14',
  '2020-01-01',
  '{ from: 2026-03-14, to: 2026-03-01 }',
  '{ from: 2026-03-14, to: 2026-13-01 }',
);
const anyStatement = mostly('L6-PP-03', 'L6-PP-12', 'example-ot:S-01', 'example-ot:S-02');
const anyRationale = mostly<string | undefined>(
  'I weighed three options with the family.',
  '" "',
  undefined,
);
const anyRevision = mostly<string | undefined>(undefined, '1');
const anyJudgement = fc.record({
  judgement: fc.constantFrom('accepted', 'not-accepted', 'accepted-with-conditions'),
  rationale: mostly('I weighed three options with the family.', 'Another.'),
  date: mostly('2026-03-20', '2026-11-01'),
  relationship: mostly('supervisor', 'self'),
  isOfThisText: mostly(true, false),
});

const anyPortfolio = fc
  .record({
    body: anyBody,
    date: anyDate,
    statement: anyStatement,
    rationale: anyRationale,
    revision: anyRevision,
    judged: fc.option(anyJudgement, { nil: undefined }),
    isCopied: mostly(false, true),
  })
  .map(({ judged, isCopied, statement, rationale, revision, ...head }) => {
    const evidence = { ...head, claims: [{ statement, rationale, revision }] };
    const { files } =
      judged === undefined
        ? kitchen(evidence)
        : signedKitchen(
            {
              date: judged.date,
              assessor: {
                name: judged.relationship === 'self' ? 'Bethan Example' : 'Nia Sample',
                relationship: judged.relationship,
              },
              claims: [{ statement, rationale: judged.rationale, judgement: judged.judgement }],
              ...(judged.isOfThisText && { fingerprint: fingerprintOf(kitchen(evidence)) }),
            },
            evidence,
          );
    const copied = { statement: 'L6-PP-04', rationale: 'I asked what the family could do.' };
    const copy = kitchen({ ...evidence, claims: [...evidence.claims, copied] });
    const copies = isCopied
      ? { 'evidence/kitchen (1).md': copy.files['evidence/kitchen.md']! }
      : {};
    return readyExample({ files: { ...files, ...copies, ...exampleFramework } }).files;
  });

describe('a claim that does not count in gaps', () => {
  it('has a finding of check for each reason', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPortfolio, (files) => {
        const codes = checkTexts(files).findings.map(({ code }) => code);
        for (const reason of weighed(files).flatMap(stops)) {
          seen.add(reason);
          expect([reason, codes.some((code) => saidBy[reason]?.includes(code))]).toEqual([
            reason,
            true,
          ]);
        }
      }),
      { numRuns: 200, seed: 14 },
    );
    expect([...seen].sort()).toEqual(Object.keys(saidBy).sort());
  });

  it('because its evidence has only headings is found, and the message says so', () => {
    expect(messagesOf('OT302', kitchen({ body: headings }))).toEqual([
      'This evidence makes claims but has only headings so far, and no attachment.',
    ]);
  });
});
