import { Document, isScalar, Scalar, visit } from 'yaml';
import type { SignOff } from '../model/sign-off.ts';

/** The file of a sign-off. What was judged stands in it as text, so that people can read it in years to come. */
export function formatSignOff(signOff: SignOff): string {
  const { evidence, assessor, date, claims, earlier, fingerprint, attachments, text, signature } =
    signOff;
  const document = new Document({
    otpath: 1,
    evidence,
    assessor: {
      name: assessor.name,
      role: assessor.role,
      registration: assessor.registration,
      relationship: assessor.relationship,
    },
    date,
    claims: claims.map(({ statement, revision, judgement, comment, rationale }) => ({
      statement,
      revision,
      judgement,
      comment,
      rationale,
    })),
    fingerprint,
    ...(attachments.length > 0 && { attachments }),
    text,
    ...(earlier.length > 0 && { earlier }),
    signature,
  });
  document.commentBefore = [
    ` A judgement of ${evidence}.md, written by otpath sign.`,
    ' To judge again, run otpath sign again; what is changed here by hand is no sign-off.',
  ].join('\n');
  visit(document, {
    Pair(_, { key, value }) {
      const isLong = isScalar(key) && ['text', 'signature'].includes(String(key.value));
      if (isLong && isScalar(value)) value.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({ lineWidth: 0 });
}
