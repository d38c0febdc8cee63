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
    what: 'Finds sign-offs that were edited after otpath sign wrote them: the seal does not fit what the file says, the seal is missing though otpath wrote one, or the kept text is not the text that was judged.',
    why: 'It is not known what the assessor said, so the sign-off does not count. A seal shows edits by hand. It does not show who wrote the file, since anybody can make one: only a signature with a key does.',
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
