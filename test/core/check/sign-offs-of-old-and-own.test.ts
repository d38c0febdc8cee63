import { describe, expect, it } from 'vitest';
import { exampleSignOff, settings, signedKitchen } from '../../../src/core/check/example.ts';
import type { RuleExample } from '../../../src/core/check/rule.ts';
import { messagesOf, runPortfolioExample } from '../../support/run-example.ts';

describe('a sign-off as otpath 0.1.0 wrote it', () => {
  const unsealed = (example: RuleExample, extra: Readonly<Record<string, string>> = {}) =>
    messagesOf('OT625', {
      ...example,
      files: { ...example.files, ...extra },
      seals: { [exampleSignOff]: 'unsealed' },
    });
  const head =
    'This sign-off has no seal, as otpath 0.1.0 wrote them. Edits to it can’t be noticed. It counts all the same.';
  /** Of the text alone, as otpath 0.1.0 made it. */
  const ofAttachments = 'sha256:ffcfa1e6af2cc383d659a5f0a6d21f1139be7579ff4bc0769ab87da6c1ab40f9';

  it('does not count beside a file that its fingerprint does not cover', () => {
    const body = 'The kitchen: ![The new rail](rail.png)';
    const rail = { 'evidence/rail.png': '\u0089PNG' };
    const files = { ...signedKitchen({ fingerprint: ofAttachments }, { body }).files, ...rail };
    const seals = { [exampleSignOff]: 'unsealed' } as const;
    const found = runPortfolioExample({ files, seals }).findings;
    expect(found.map(({ code, at, message, hint }) => [code, at.file, message, hint])).toEqual([
      [
        'OT611',
        'evidence/kitchen.md',
        'The file evidence/rail.png may have changed since Nia Sample judged this evidence on 20 March 2026. otpath 0.1.0 wrote that sign-off, and it does not cover files that only the text shows. So it no longer counts.',
        'With otpath sign --renew evidence/kitchen.md, Nia Sample sees what changed and can judge again.',
      ],
    ]);
  });

  it('counts where it covers every file', () => {
    const body = 'The kitchen: ![The new rail](rail.png)';
    const rail = { 'evidence/rail.png': '\u0089PNG' };
    expect(unsealed(signedKitchen({}, { body, attachments: '[rail.png]' }), rail)).toEqual([head]);
    expect(unsealed(signedKitchen())).toEqual([head]);
  });

  it('is not said to count where it does not', () => {
    const signatures = { [exampleSignOff]: 'broken' } as const;
    expect(unsealed({ ...signedKitchen({ signature: 'U1NIU0lH' }), signatures })).toEqual([]);
    const own = { name: 'Nia Sample', relationship: 'self' } as const;
    expect(unsealed(signedKitchen({ assessor: own }))).toEqual([]);
  });
});

describe('a judgement that the practitioner gave', () => {
  const judged = (by: string): RuleExample =>
    settings({
      judgements: [{ requirement: 'ready-for-panel', by: JSON.stringify(by), date: '2026-05-01' }],
    });

  it.each(['Bethan Example', 'Mrs B. Example', 'Example, Bethan', 'me', 'the applicant', 'Self'])(
    'does not count: %s',
    (by) => {
      const found = runPortfolioExample(judged(by)).findings.filter(({ code }) => code === 'OT629');
      expect(found.map(({ at, message, hint }) => [at.file, message, hint])).toEqual([
        [
          'otpath.yaml',
          'This decision on ready-for-panel is by the practitioner, or by what may be their name, so it does not count.',
          'Ask your manager or panel to decide, and write the name of the person who decided. If it is another person, write their full name.',
        ],
      ]);
    },
  );

  it.each(['Rhodri Sample', 'Progression panel', 'Bethany Other'])('counts: %s', (by) => {
    expect(messagesOf('OT629', judged(by))).toEqual([]);
  });
});

it('a level that the practitioner has recognised for themselves does not count', () => {
  const attained = [
    { target: 'wales-social-care-ot:level-5', by: 'Bethan Example', date: '2026-01-15' },
  ];
  expect(messagesOf('OT629', settings({ attained }))).toEqual([
    'This recognition of level-5 is by the practitioner, or by what may be their name, so it does not count.',
  ]);
});
