import { claimJudged } from '../../model/pair-judgements.ts';
import { currentSignOffs, isCurrent } from '../../assess/sign-offs.ts';
import { localId } from '../../model/ids.ts';
import { signedKitchen } from '../example.ts';
import { nearMiss } from '../../text/near-miss.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import { hasFingerprint, type SignOff } from '../../model/sign-off.ts';
import type { PortfolioRule } from '../rule.ts';

/** A judgement without what it is of says nothing. */
export const signOffOfNothing: PortfolioRule = {
  about: 'portfolio',
  code: 'OT612',
  name: 'sign-off-of-nothing',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds sign-offs of evidence that is not there, and of claims that the evidence no longer makes.',
    why: 'The judgement counts for nothing. Often a file was renamed, and the judgement was left behind.',
    fix: 'Give the evidence its old name back: the hint names the file with the text that was judged. If the evidence was deleted, its text is still in the sign-off, under text. A sign-off that you no longer need can be moved away.',
    bad: signedKitchen({ evidence: '«evidence/kichen»' }),
    good: signedKitchen(),
  }),
  *check({ portfolio, incomplete, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const { evidence: id, claims, origin } = signOff;
      const evidence = portfolio.evidence.find((one) => one.id === id);
      if (!evidence && !incomplete.has(`${id}.md`)) {
        yield {
          at: locate({ ...origin, path: [] }, 'evidence'),
          message: `There is no evidence ${id}.md.`,
          hint: hintFor(signOff, portfolio),
        };
      }
      if (!evidence || incomplete.has(evidence.file)) continue;
      for (const [index, judgement] of claims.entries()) {
        const { statement } = judgement;
        const isClaimed = claimJudged(evidence.claims, claims, judgement) !== undefined;
        if (isClaimed || !isCurrent(signOff, statement, portfolio, asOf)) continue;
        const again = evidence.claims.some((claim) => claim.statement === statement);
        yield {
          at: locate(origin, 'claims', index, 'statement'),
          message: `${evidence.file} no longer ${again ? 'makes this claim of' : 'claims'} ${localId(statement)}, which was judged here.`,
          hint: 'If that is meant, judge it again with otpath sign, which keeps what was said before.',
          subject: [statement, id],
        };
      }
    }
  },
};

/**
 * Where the evidence may be. A sign-off is sealed with the name of what it judges, so the file gets its
 * name back, and the sign-off is not changed.
 */
function hintFor(
  { evidence: id, fingerprint, text, assessor }: SignOff,
  { evidence, signOffs, seals }: Portfolio,
): string {
  const judged = new Set(signOffs.map((one) => one.evidence));
  const others = evidence.filter((one) => !judged.has(one.id));
  const same = others.find((one) => hasFingerprint(seals.evidence.get(one.id), fingerprint));
  const back = (file: string): string =>
    `Rename ${file} back to ${id}.md, or ask ${assessor.name} to sign ${file}.`;
  if (same) return `${same.file} is what was judged, under another name. ${back(same.file)}`;
  const near = nearMiss(
    id,
    others.map((one) => one.id),
  );
  if (near !== undefined) return `Did you mean ${near}? ${back(`${near}.md`)}`;
  return text === undefined
    ? `Put ${id}.md back from a copy, or move this file away.`
    : `If it was deleted, the text that was judged is still in this file, under text: copy it into a new file ${id}.md and add its claims again.`;
}
