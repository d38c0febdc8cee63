import { currentSignOffs, isCurrent } from '../assess/sign-offs.ts';
import { localId } from '../model/ids.ts';
import { signedKitchen } from './example.ts';
import { didYouMean } from './near-miss.ts';
import type { PortfolioRule } from './rule.ts';

/** A judgement without what it is of says nothing. */
export const signOffOfNothing: PortfolioRule = {
  about: 'portfolio',
  code: 'OT612',
  name: 'sign-off-of-nothing',
  severity: 'warning',
  doc: () => ({
    what: 'Finds sign-offs of evidence that is not there, and of claims that the evidence no longer makes.',
    why: 'The judgement counts for nothing. Often a file was renamed, and the judgement was left behind.',
    fix: 'Give the evidence its name back, write its new name in the sign-off, or move the sign-off away.',
    bad: signedKitchen({ evidence: '«evidence/kichen»' }),
    good: signedKitchen(),
  }),
  *check({ portfolio, incomplete, locate, asOf }) {
    const known = portfolio.evidence.map(({ id }) => id);
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { evidence: id, claims, origin } = signOff;
      const evidence = portfolio.evidence.find((one) => one.id === id);
      if (!evidence && !incomplete.has(`${id}.md`)) {
        yield {
          at: locate({ ...origin, path: [] }, 'evidence'),
          message: `There is no evidence ${id}.md.`,
          hint: didYouMean(id, known, 'Was it renamed? Write its new name here.'),
        };
      }
      if (!evidence || incomplete.has(evidence.file)) continue;
      for (const [index, { statement }] of claims.entries()) {
        const isClaimed = evidence.claims.some((claim) => claim.statement === statement);
        if (isClaimed || !isCurrent(signOff, statement, portfolio, asOf)) continue;
        yield {
          at: locate(origin, 'claims', index, 'statement'),
          message: `${evidence.file} no longer claims ${localId(statement)}, which was judged here.`,
          hint: 'If that is meant, judge it again with otpath sign, which keeps what was said before.',
          subject: [statement, id],
        };
      }
    }
  },
};
