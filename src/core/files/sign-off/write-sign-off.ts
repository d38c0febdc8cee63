import { Document, isScalar, Scalar, visit } from 'yaml';
import type { SignOff } from '../../model/sign-off.ts';
import { quoteUnusual } from '../yaml/quote-unusual.ts';

/**
 * The file of a sign-off, with what the same assessor said earlier, the oldest first. What was judged
 * stands in it as text, so that people can read it in years to come.
 */
export function formatSignOff(signOff: SignOff, earlier: readonly SignOff[]): string {
  const { evidence, text } = signOff;
  const document = new Document({
    otpath: 1,
    evidence,
    ...judgementOf(signOff),
    text,
    ...(earlier.length > 0 && { earlier: earlier.map(judgementOf) }),
  });
  document.commentBefore = [
    ` A judgement of ${evidence}.md, written by otpath sign.`,
    ' To judge again, run otpath sign again. Don’t change anything here: otpath check notices.',
  ].join('\n');
  quoteUnusual(document);
  visit(document, {
    Pair(_, { key, value }) {
      const isLong = isScalar(key) && ['text', 'signature'].includes(String(key.value));
      if (isLong && isScalar(value)) value.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** One judgement as it stands in the file, in the order in which people read it. */
const judgementOf = ({
  practitioner,
  assessor: { name, role, registration, relationship },
  date,
  claims,
  fingerprint,
  attachments,
  follows,
  signature,
  seal,
}: SignOff): object => ({
  practitioner: practitioner && {
    name: practitioner.name,
    registration: practitioner.registration,
  },
  assessor: { name, role, registration, relationship },
  date,
  claims: claims.map(
    ({ statement, writtenAs, revision, wording, judgement, comment, rationale }) => ({
      statement: writtenAs ?? statement,
      revision,
      wording,
      judgement,
      comment,
      rationale,
    }),
  ),
  fingerprint,
  ...(attachments.length > 0 && { attachments }),
  follows,
  signature,
  seal,
});
