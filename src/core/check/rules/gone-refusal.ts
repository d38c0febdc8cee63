import { goneRefusals } from '../../assess/missing-refusals.ts';
import { localId } from '../../model/ids.ts';
import { englishDay } from '../../text/english-day.ts';
import { exampleClaim, exampleSignOff, kitchen, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const refusedElsewhere = signedKitchen({
  evidence: 'evidence/old-kitchen',
  claims: [{ ...exampleClaim, judgement: 'not-accepted' }],
}).files[exampleSignOff]!;

/** Evidence with another name and another text is not known again, but the refusal of it is. */
export const goneRefusal: PortfolioRule = {
  about: 'portfolio',
  code: 'OT630',
  name: 'gone-refusal',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds claims of a statement that an assessor did not accept, or accepted with conditions, in evidence that is no longer there. It looks in the git history of the portfolio, if there is one.',
    why: 'The evidence may be here under another name and with another text, and the decision may still apply to it.',
    fix: 'If it is the same evidence, get the decision back or ask the assessor to sign again. If it is other evidence, you can leave it.',
    bad: {
      ...kitchen({ claims: [{ '«statement»': 'L6-PP-03', rationale: exampleClaim.rationale }] }),
      committed: { [exampleSignOff]: refusedElsewhere },
    },
    good: kitchen({ claims: [{ statement: 'L6-PP-03', rationale: exampleClaim.rationale }] }),
  }),
  *check({ portfolio, locateKey, asOf }) {
    for (const { signOff, judgement, claims } of goneRefusals(portfolio, asOf)) {
      const { assessor, date, evidence, commit, origin } = signOff;
      const id = localId(judgement.statement);
      const said =
        judgement.judgement === 'not-accepted'
          ? `did not accept the claim of ${id}`
          : `accepted the claim of ${id} with conditions`;
      yield {
        at: locateKey(claims[0]!.origin, 'statement'),
        message: `${assessor.name} ${said} in ${evidence}.md on ${englishDay(date)}. Neither that evidence nor the decision is in the portfolio any more.`,
        hint: `If this is the same evidence, see git show ${commit.slice(0, 12)}:./${origin.file}, and ask ${assessor.name} to sign it. If it is other evidence, you can leave this.`,
        subject: [judgement.statement, evidence],
      };
    }
  },
};
