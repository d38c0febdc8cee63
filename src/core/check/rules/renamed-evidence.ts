import { currentSignOffs, isSelf, isSound } from '../../assess/sign-offs.ts';
import { hasFingerprint } from '../../model/sign-off.ts';
import { exampleSignOff, kitchen, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const signed = signedKitchen();

/** Sign-offs follow evidence that was renamed only as long as nothing else of it changes. */
export const renamedEvidence: PortfolioRule<'renamed-evidence'> = {
  about: 'portfolio',
  code: 'OT636',
  name: 'renamed-evidence',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds evidence that was renamed after somebody signed it. otpath recognises it by its fingerprint.',
    why: 'The decision still counts. But if you change the evidence under its new name, otpath can’t recognise it.',
    fix: 'You don’t need to do anything. Before you change the evidence, rename it back or ask the assessor to sign it again.',
    bad: {
      files: {
        'evidence/visit.md': kitchen().files['evidence/kitchen.md']!,
        [exampleSignOff]: signedKitchen({ evidence: '«evidence/kitchen»' }).files[exampleSignOff]!,
      },
    },
    good: signed,
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { evidence, renamedFrom, fingerprint, assessor, origin } = signOff;
      if (renamedFrom === undefined) continue;
      if (!hasFingerprint(portfolio.seals.evidence.get(evidence), fingerprint)) continue;
      // Where it does not count for another reason, that is what has to be said.
      if (!isSound(signOff, portfolio) || isSelf(signOff, portfolio)) continue;
      yield {
        at: locate({ ...origin, path: [] }, 'evidence'),
        args: { evidence, was: renamedFrom, assessor: assessor.name },
        subject: [evidence],
      };
    }
  },
};
