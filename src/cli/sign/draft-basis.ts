import type { Evidence } from '../../core/model/portfolio.ts';
import { sealedText } from '../../core/files/sign-off/sealed-text.ts';
import type { Loaded } from '../load.ts';
import { hashText } from '../../node/hash.ts';

/** What decisions are about: where any of it changes, those in a draft are looked at again. */
export function basisOf(evidence: readonly Evidence[], { portfolio, sources }: Loaded): string {
  const facts = evidence.map((one) => [
    one.id,
    sealedText(one, sources),
    one.claims.map(({ statement, rationale }) => [statement, rationale]),
    one.attachments.map(({ path }) => portfolio.files.find((file) => file.path === path)?.size),
  ]);
  return hashText(JSON.stringify(facts));
}
