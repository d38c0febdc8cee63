import { dayWritten } from '../../model/written-period.ts';
import {
  isFault,
  none,
  periodFaults,
  saidIn,
  witnessFault,
  type EvidenceAnswers,
} from './evidence-answers.ts';
import type { EvidenceTalk } from './evidence-talk.ts';
import { numberFault } from '../registration-answer.ts';
import type { Prompts } from '../steps.ts';

/** Asks who saw it: the name, and what else is known. None is an answer. */
export async function askWitness(
  earlier: EvidenceAnswers['witness'],
  talk: EvidenceTalk,
  { askLine }: Prompts,
): Promise<EvidenceAnswers['witness']> {
  const before = earlier === none ? undefined : earlier;
  const name = await askLine('Who is the witness? (optional)', {
    standard: before?.name,
    optional: true,
    fault: (text) => (text === '-' ? undefined : witnessFault({ name: text }, talk)),
  });
  if (name === '' || name === '-') return none;
  const role = await askLine('Their post (optional):', { standard: before?.role, optional: true });
  const registration = await askLine('Their registration number (optional):', {
    standard: before?.registration,
    optional: true,
    fault: numberFault,
  });
  const day = await askLine('When did they confirm it? (optional)', {
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
