import { changesOf, isUncovered, uncoveredFiles } from '../../assess/changes-since-signed.ts';
import type { SignOffArgs } from '../../model/finding-args/sign-offs.ts';
import { claimJudged } from '../../model/pair-judgements.ts';
import { claimsAfter } from '../../assess/before-change.ts';
import { currentSignOffs, isCurrent, isSameStatement } from '../../assess/sign-offs.ts';
import { findClaimable } from '../../model/library.ts';
import { localId } from '../../model/ids.ts';
import type { Span } from '../../model/place.ts';
import type { Evidence, Portfolio } from '../../model/portfolio.ts';
import { sameText, type SignOff } from '../../model/sign-off.ts';
import { isFileAddress, linksIn, pathsMeant } from '../../text/markdown-links.ts';
import { exampleClaim, signedKitchen } from '../example.ts';
import type { FindingDraft, PortfolioRule } from '../rule.ts';

type Changed = SignOffArgs['changed-since-signed']['changed'];

/** A judgement is of what was judged. */
export const changedSinceSigned: PortfolioRule<'changed-since-signed'> = {
  about: 'portfolio',
  code: 'OT611',
  name: 'changed-since-signed',
  topic: 'portfolio',
  since: '0.1.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds sign-offs of evidence, rationales or statements that have changed since.',
    why: 'The assessor has not seen the present text, so the claims are suspect until somebody looks at them again.',
    fix: 'Ask the assessor to look at the changes: otpath sign --renew shows them. Or undo the change.',
    bad: signedKitchen(
      {},
      { claims: [{ ...exampleClaim, rationale: '«I weighed four options with the family.»' }] },
    ),
    good: signedKitchen(),
  }),
  *check({ portfolio, library, locate, asOf }) {
    for (const signOff of currentSignOffs(portfolio, asOf)) {
      const evidence = portfolio.evidence.find(({ id }) => id === signOff.evidence);
      if (!evidence) continue;
      const { assessor, date, origin } = signOff;
      const { file } = evidence;
      const draft = (
        at: Span,
        changed: Changed,
        subject: readonly string[],
      ): FindingDraft<'changed-since-signed'> => ({
        at,
        args: { assessor: assessor.name, date, file, changed },
        subject,
      });
      for (const change of changesOf(signOff, portfolio)) {
        if (change === 'text') {
          yield draft(locate(evidence.origin, 'title'), { case: 'text' }, [evidence.id]);
          continue;
        }
        if (change === 'uncovered') {
          const paths = isUncovered(signOff, portfolio) ? uncoveredIn(evidence, portfolio) : [];
          for (const { path, at } of linksTo(paths, evidence)) {
            yield draft(at, { case: change, path }, [evidence.id]);
          }
          continue;
        }
        if (change === 'attachment-name') {
          yield draft(locate(evidence.origin, 'attachments'), { case: change }, [evidence.id]);
          continue;
        }
        const linked = changedLinks(signOff, evidence, portfolio);
        for (const { path, at } of linked) yield draft(at, { case: 'file', path }, [evidence.id]);
        if (linked.length > 0) continue;
        yield draft(locate(evidence.origin, 'attachments'), { case: 'attachment' }, [evidence.id]);
      }
      for (const [index, judgement] of signOff.claims.entries()) {
        const { statement, rationale } = judgement;
        const claim = claimJudged(evidence.claims, signOff.claims, judgement);
        const after = claimsAfter(judgement, evidence, library);
        if (after.length > 0 && isCurrent(signOff, statement, portfolio, asOf)) {
          yield draft(
            locate(origin, 'claims', index, 'statement'),
            {
              case: 'before-change',
              statement: localId(statement),
              into: [...new Set(after.map((one) => localId(one.statement)))].join(', '),
            },
            [statement, evidence.id],
          );
        }
        const claimable = findClaimable(library, statement);
        if (!claim || !claimable || !isCurrent(signOff, statement, portfolio, asOf)) continue;
        const subject = [statement, evidence.id];
        if (!sameText(rationale, claim.rationale)) {
          const changed = { case: 'rationale', statement: localId(statement) } as const;
          yield draft(locate(claim.origin, 'rationale'), changed, subject);
        }
        if (!isSameStatement(judgement, claimable)) {
          const changed = { case: 'statement', statement: localId(statement) } as const;
          yield draft(locate(origin, 'claims', index, 'statement'), changed, subject);
        }
      }
    }
  },
};

const uncoveredIn = ({ id }: Evidence, { seals }: Portfolio): readonly string[] => {
  const now = seals.evidence.get(id);
  return now ? uncoveredFiles(now).map(({ path }) => path) : [];
};

/** The files that only the text names and that are not what they were, with the place of the link; none where an attachment changed. */
function changedLinks(
  { attachments: before }: SignOff,
  evidence: Evidence,
  { seals }: Portfolio,
): readonly { readonly path: string; readonly at: Span }[] {
  const { id, attachments } = evidence;
  const hashBefore = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const changed = (seals.evidence.get(id)?.attachments ?? [])
    .filter(({ path, sha256 }) => hashBefore.has(path) && hashBefore.get(path) !== sha256)
    .map(({ path }) => path);
  if (attachments.some(({ path }) => path !== undefined && changed.includes(path))) return [];
  return linksTo(changed, evidence);
}

/** The place of the first link to each of these files. */
function linksTo(
  paths: readonly string[],
  { file, body }: Evidence,
): readonly { readonly path: string; readonly at: Span }[] {
  const links = linksIn(body.text).filter(({ address }) => isFileAddress(address));
  return paths.flatMap((path) => {
    const link = links.find(({ address }) => pathsMeant(file, address).includes(path));
    const { at } = body;
    return link
      ? [{ path, at: { file: at.file, start: at.start + link.start, end: at.start + link.end } }]
      : [];
  });
}
