import { dayWritten } from '../../../core/text/parse-period.ts';
import {
  isFault,
  isNumberDeciding,
  none,
  periodFaults,
  saidIn,
  witnessFault,
  type EvidenceAnswers,
} from './evidence-answers.ts';
import type { EvidenceTalk } from './add-context.ts';
import { numberFault } from '../../wizard/registration-answer.ts';
import type { Prompts } from '../../wizard/steps.ts';

/** Asks who saw it: the name, and what else is known. None is an answer. */
export async function askWitness(
  earlier: EvidenceAnswers['witness'],
  talk: EvidenceTalk,
  { askLine, say }: Prompts,
): Promise<EvidenceAnswers['witness']> {
  const before = earlier === none ? undefined : earlier;
  const name = await askLine('Who is the witness? (optional)', {
    standard: before?.name,
    optional: true,
    fault: (text) =>
      text === '-' || isNumberDeciding({ name: text }, talk)
        ? undefined
        : witnessFault({ name: text }, talk),
  });
  if (name === '' || name === '-') return none;
  const isDeciding = isNumberDeciding({ name }, talk);
  if (isDeciding) say('This name is like yours. Only their number shows that they are not you.\n');
  const askNumber = (): Promise<string> =>
    askLine(`Their registration number${isDeciding ? '' : ' (optional)'}:`, {
      standard: before?.registration,
      optional: !isDeciding,
      fault: (text) =>
        numberFault(text, talk.host.words.wizard) ??
        (isDeciding ? witnessFault({ name, registration: text }, talk) : undefined),
    });
  // Without the number everything else would be asked in vain.
  const first = isDeciding ? await askNumber() : undefined;
  const role = await askLine('Their post (optional):', { standard: before?.role, optional: true });
  const registration = first ?? (await askNumber());
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
