import { goneRefusals } from '../../assess/missing-refusals.ts';
import { localId } from '../../model/ids.ts';
import { exampleClaim, exampleSignOff, kitchen, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const refusedElsewhere = signedKitchen({
  evidence: 'evidence/old-kitchen',
  claims: [{ ...exampleClaim, judgement: 'not-accepted' }],
}).files[exampleSignOff]!;

/** Evidence with another name and another text is not known again, but the refusal of it is. */
export const goneRefusal: PortfolioRule<'gone-refusal'> = {
  about: 'portfolio',
  code: 'OT630',
  name: 'gone-refusal',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds claims of a statement that an assessor did not accept, or accepted with conditions, in evidence that is no longer there. It looks in the git history of the portfolio, if there is one.',
    why: 'The evidence may still be here under another name and with another text, and the decision may still apply to it.',
    fix: 'If it is the same evidence, get the decision back or ask the assessor to sign again. If it is different evidence, you don’t need to do anything.',
    bad: {
      ...kitchen({ claims: [{ '«statement»': 'L6-PP-03', rationale: exampleClaim.rationale }] }),
      committed: { [exampleSignOff]: refusedElsewhere },
    },
    good: kitchen({ claims: [{ statement: 'L6-PP-03', rationale: exampleClaim.rationale }] }),
  }),
  *check({ portfolio, locateKey, asOf }) {
    for (const { signOff, judgement, claims } of goneRefusals(portfolio, asOf)) {
      const { assessor, date, evidence, commit, origin } = signOff;
      yield {
        at: locateKey(claims[0]!.origin, 'statement'),
        args: {
          case: judgement.judgement === 'not-accepted' ? 'not-accepted' : 'conditions',
          assessor: assessor.name,
          statement: localId(judgement.statement),
          date,
          commit: commit.slice(0, 12),
          file: origin.file,
          evidence,
        },
        subject: [judgement.statement, evidence],
      };
    }
  },
};
