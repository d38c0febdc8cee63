import { witnessFault } from '../../../core/workspace/new-evidence-faults.ts';
import { wrap } from '../../../core/render/terminal.ts';
import { dayWritten } from '../../../core/text/parse-period.ts';
import type { Person } from '../../../core/text/person.ts';
import {
  isFault,
  isNumberDeciding,
  none,
  saidIn,
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
  const { witness: words, witnessFaults, periodFaults } = talk.host.words.add;
  const faultOf = (person: Person): string | undefined => {
    const fault = witnessFault(person, talk.loaded.portfolio, talk.policy);
    return fault && witnessFaults[fault];
  };
  const name = await askLine(words.asks, {
    standard: before?.name,
    optional: true,
    fault: (text) =>
      text === '-' || isNumberDeciding({ name: text }, talk) ? undefined : faultOf({ name: text }),
  });
  if (name === '' || name === '-') return none;
  const isDeciding = isNumberDeciding({ name }, talk);
  if (isDeciding) say(`${wrap(words.likeYours, talk.terminal)}\n`);
  const askNumber = (): Promise<string> =>
    askLine(isDeciding ? words.number : words.numberOptional, {
      standard: before?.registration,
      optional: !isDeciding,
      fault: (text) =>
        numberFault(text, talk.host.words.wizard) ??
        (isDeciding ? faultOf({ name, registration: text }) : undefined),
    });
  // Without the number everything else would be asked in vain.
  const first = isDeciding ? await askNumber() : undefined;
  const role = await askLine(words.post, { standard: before?.role, optional: true });
  const registration = first ?? (await askNumber());
  const day = await askLine(words.day, {
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
