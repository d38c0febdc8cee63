import { changesOf } from '../../assess/changes-since-signed.ts';
import { copiesIn } from '../../assess/copies.ts';
import { copyRanks, reasonOf } from '../../assess/copy-rank.ts';
import { currentSignOffs, isSelf } from '../../assess/sign-offs.ts';
import type { IsoDate } from '../../model/date.ts';
import type { EvidenceArgs } from '../../model/finding-args/evidence.ts';
import { claimJudged } from '../../model/pair-judgements.ts';
import type { Evidence, Portfolio } from '../../model/portfolio.ts';
import { sameText, type SignOff } from '../../model/sign-off.ts';
import { exampleClaim, exampleEvidence, kitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const copy = exampleEvidence([
  'title: «A kitchen assessment»',
  'date: 2026-03-14',
  'type: case-study',
  `claims: [{ statement: L6-PP-03, rationale: ${exampleClaim.rationale} }]`,
]);

const bathing = exampleEvidence(
  [
    'title: A bathing assessment',
    'date: 2026-04-02',
    'type: case-study',
    `claims: [{ statement: L6-PP-04, rationale: ${exampleClaim.rationale} }]`,
  ],
  'How the person got in and out of the bath, and what I suggested.',
);

/** A copy shows nothing that its original does not show. */
export const copiedEvidence: PortfolioRule<'copied-evidence'> = {
  about: 'portfolio',
  code: 'OT319',
  name: 'copied-evidence',
  topic: 'evidence',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds evidence with the same or nearly the same text as another piece: copies made by OneDrive, Dropbox or a browser ("kitchen (1).md", "kitchen-DESKTOP-AB12CDE.md"), or a text that was used twice.',
    why: 'Two copies count as one piece, and only the claims of the piece that counts are counted. A panel that reads the same text twice will ask why.',
    fix: 'Compare the two files, move what you need to the one that counts, and delete the other. If an assessor signed the one that counts, leave it as it is, or ask for a new sign-off when you change it. If they are two pieces of work, say in each one what was different.',
    bad: kitchen({}, { 'evidence/kitchen (1).md': copy }),
    good: kitchen({}, { 'evidence/bathing.md': bathing }),
  }),
  *check({ portfolio, library, locate, asOf }) {
    const copies = copiesIn(portfolio, library);
    const rankOf = copyRanks(portfolio, library);
    for (const one of portfolio.evidence) {
      const { id, file, origin } = one;
      const original = copies.get(id);
      if (!original) continue;
      yield {
        at: locate(origin, 'title'),
        args: {
          file,
          original: original.file,
          advice: {
            case: reasonOf(rankOf(original), rankOf(one)),
            signed: signedState(original, portfolio, asOf),
          },
        },
        subject: [id, original.id],
        related: [{ at: locate(original.origin, 'title'), as: 'counts' }],
      };
    }
  },
};

/** What the practitioner signed is for nobody else to sign again. */
function signedState(
  evidence: Evidence,
  portfolio: Portfolio,
  asOf: IsoDate,
): EvidenceArgs['copied-evidence']['advice']['signed'] {
  const signOffs = currentSignOffs(portfolio, asOf).filter(
    (one) => one.evidence === evidence.id && !isSelf(one, portfolio),
  );
  if (signOffs.length === 0) return 'no';
  const isChanged = (one: SignOff): boolean =>
    changesOf(one, portfolio).some((change) => change === 'text' || change === 'attachment') ||
    one.claims.some((judgement) => {
      const claim = claimJudged(evidence.claims, one.claims, judgement);
      return !claim || !sameText(claim.rationale, judgement.rationale);
    });
  return signOffs.some(isChanged) ? 'changed-since' : 'as-it-is';
}
