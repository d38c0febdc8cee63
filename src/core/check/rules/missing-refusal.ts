import { missingRefusals, type ClaimStillRefused } from '../../assess/missing-refusals.ts';
import { localId } from '../../model/ids.ts';
import { exampleClaim, exampleSignOff, kitchen, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const refused = signedKitchen({
  claims: [{ ...exampleClaim, judgement: 'not-accepted' }],
}).files[exampleSignOff]!;

/** Git remembers what somebody would rather not have heard. */
export const missingRefusal: PortfolioRule = {
  about: 'portfolio',
  code: 'OT627',
  name: 'missing-refusal',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: 'Finds claims that an assessor did not accept, or accepted with conditions, where that decision has since been deleted or changed by hand. It compares the sign-offs with the git history of the portfolio, if there is one.',
    why: 'A decision stays until the same assessor makes a new one. Without it, a panel would see a claim that nobody had doubts about.',
    fix: 'Get the file back from git, or ask the assessor to sign again. If you no longer make the claim, take it out of the evidence.',
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
    for (const missing of missingRefusals(portfolio, asOf)) {
      const { evidence, claim, signOff } = missing;
      yield {
        at: locateKey(claim.origin, 'statement'),
        message: messageFor(missing),
        hint: hintFor(missing, texts.has(signOff.origin.file)),
        subject: [claim.statement, evidence.id],
      };
    }
  },
};

function messageFor({ claim, signOff, judgement }: ClaimStillRefused): string {
  const { assessor, date } = signOff;
  const which = `this claim of ${localId(claim.statement)}`;
  const said =
    judgement.judgement === 'not-accepted'
      ? `did not accept ${which}`
      : `accepted ${which} with conditions`;
  return `${assessor.name} ${said} on ${date}, but that decision is no longer in the portfolio.`;
}

/** A file that is there now is not overwritten: its other decisions may be new. */
function hintFor({ signOff }: ClaimStillRefused, isThere: boolean): string {
  const { origin, commit, assessor } = signOff;
  const short = commit.slice(0, 12);
  const again = `or ask ${assessor.name} to sign again.`;
  return isThere
    ? `Put the decision back (git show ${quoted(`${short}:./${origin.file}`)} shows it), ${again}`
    : `Get the file back with git restore --source=${short} ${quoted(origin.file)}, ${again}`;
}

const quoted = (word: string): string => (/^[\w:./-]+$/.test(word) ? word : `"${word}"`);
