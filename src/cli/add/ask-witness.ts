import { dayWritten } from '../../model/written-period.ts';
import type { Prompts } from '../conversation.ts';
import {
  isFault,
  none,
  periodFaults,
  saidIn,
  witnessFault,
  type EvidenceAnswers,
} from './evidence-answers.ts';
import type { EvidenceTalk } from './evidence-talk.ts';

/** Asks who saw it: the name, and what else is known. None is an answer. */
export async function askWitness(
  earlier: EvidenceAnswers['witness'],
  talk: EvidenceTalk,
  { askLine }: Prompts,
): Promise<EvidenceAnswers['witness']> {
  const before = earlier === none ? undefined : earlier;
  const name = await askLine('Who is the witness? (may be left empty)', {
    standard: before?.name,
    optional: true,
    fault: (text) => (text === '-' ? undefined : witnessFault({ name: text }, talk)),
  });
  if (name === '' || name === '-') return none;
  const optional = (question: string, standard: string | undefined) =>
    askLine(question, { standard, optional: true });
  const role = await optional('Their post (may be left empty):', before?.role);
  const registration = await optional(
    'Their registration number (may be left empty):',
    before?.registration,
  );
  const day = await askLine('When did they confirm it? (may be left empty)', {
    standard: before?.date,
    optional: true,
    fault: (text) => {
      const read = dayWritten(text, talk.today);
      return isFault(read) ? periodFaults[read] : undefined;
    },
  });
  const date = day === '' ? undefined : dayWritten(day, talk.today);
  return {
    name,
    role: saidIn(role),
    registration: saidIn(registration),
    date: date === undefined || isFault(date) ? undefined : date,
  };
}
