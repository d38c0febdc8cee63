import { Document, isMap } from 'yaml';
import { fileSlugOf } from '../../text/file-name.ts';
import type { FrameworkId } from '../../model/ids.ts';
import { idAsWritten, type NewEvidence } from '../../model/new-evidence.ts';
import { quoteUnusual } from '../yaml/quote-unusual.ts';

/**
 * The file of a new piece of evidence: its head, with only what was answered, and its text. Whatever
 * people write comes back as they wrote it; ids are written without the portfolio's own framework.
 */
export function formatEvidence(
  { title, period, type, claims, attachments, witness, reflection }: NewEvidence,
  text: string,
  framework: FrameworkId | undefined,
): string {
  const { from, to } = period;
  const head = new Document({
    title,
    date: from === to ? from : { from, to },
    type,
    ...(claims.length > 0 && {
      claims: claims.map(({ statement, rationale }) => ({
        statement: idAsWritten(statement, framework),
        rationale,
      })),
    }),
    ...(attachments.length > 0 && { attachments }),
    ...(witness && { witness: answered(witness) }),
    ...(reflection !== undefined && { reflection }),
  });
  const date = head.get('date');
  if (isMap(date)) date.flow = true;
  quoteUnusual(head);
  return `---\n${head.toString({ lineWidth: 0 })}---\n\n${text.trim()}\n`;
}

/** Only what somebody said; an empty answer is none. */
const answered = (answers: object): object =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

/** Where a piece of evidence is kept if nobody names a file: its first day and its title. */
export function evidenceFileFor({ title, period }: Pick<NewEvidence, 'title' | 'period'>): string {
  const slug = fileSlugOf(title);
  return `evidence/${period.from}-${slug === '' ? 'evidence' : slug}.md`;
}
