import { missingRefusals } from '../../assess/missing-refusals.ts';
import { localId } from '../../model/ids.ts';
import { exampleClaim, exampleSignOff, kitchen, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const refused = signedKitchen({
  claims: [{ ...exampleClaim, judgement: 'not-accepted' }],
}).files[exampleSignOff]!;

/** Git remembers what somebody would rather not have heard. */
export const missingRefusal: PortfolioRule<'missing-refusal'> = {
  about: 'portfolio',
  code: 'OT627',
  name: 'missing-refusal',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds claims that an assessor did not accept, or accepted with conditions, if that decision has since been deleted or changed by hand. It compares the sign-offs with the git history of the portfolio, if there is one.',
    why: 'A decision applies until the same assessor makes a new one. Without it, a panel would think that nobody had doubts about the claim.',
    fix: 'Get the file back from git, or ask the assessor to sign again. If you no longer make the claim, remove it from the evidence.',
    bad: {
      ...kitchen({ claims: [{ '«statement»': 'L6-PP-03', rationale: exampleClaim.rationale }] }),
      committed: { [exampleSignOff]: refused },
    },
    good: {
      ...signedKitchen({ date: '2026-05-04' }),
      committed: { [exampleSignOff]: refused },
    },
  }),
  *check({ portfolio, texts, locateKey, asOf }) {
    for (const { evidence, claim, signOff, judgement } of missingRefusals(portfolio, asOf)) {
      const { assessor, date, commit, origin } = signOff;
      yield {
        at: locateKey(claim.origin, 'statement'),
        args: {
          case: judgement.judgement === 'not-accepted' ? 'not-accepted' : 'conditions',
          assessor: assessor.name,
          statement: localId(claim.statement),
          date,
          commit: commit.slice(0, 12),
          file: origin.file,
          isFileThere: texts.has(origin.file),
        },
        subject: [claim.statement, evidence.id],
      };
    }
  },
};
