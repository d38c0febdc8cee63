import { currentSignOffs } from '../../assess/sign-offs.ts';
import { signOffKey } from '../../model/sign-off.ts';
import { exampleSeal, exampleSignOff, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** What an assessor said is not for others to rewrite. */
export const editedSignOff: PortfolioRule<'edited-sign-off'> = {
  about: 'portfolio',
  code: 'OT624',
  name: 'edited-sign-off',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds sign-offs that were edited after otpath sign wrote them: the seal does not match the file, the seal is missing although otpath wrote one, or the copy of the text is not the text that was signed.',
    why: 'Nobody knows what the assessor decided, so the sign-off doesn’t count. A seal shows edits by hand. It does not show who wrote the file, because anybody can make one. Only a signature with a key shows that.',
    fix: 'Get the file back as it was written, or ask the assessor to sign again.',
    bad: {
      ...signedKitchen({ seal: `«${exampleSeal}»` }),
      seals: { [exampleSignOff]: 'edited' },
    },
    good: signedKitchen({ seal: exampleSeal }),
  }),
  *check({ portfolio, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      if (portfolio.seals.files.get(signOffKey(signOff)) !== 'edited') continue;
      const { origin, assessor, evidence, seal } = signOff;
      yield {
        at: locate(origin, seal === undefined ? 'fingerprint' : 'seal'),
        args: { assessor: assessor.name, hasSeal: seal !== undefined },
        subject: [evidence],
      };
    }
  },
};
