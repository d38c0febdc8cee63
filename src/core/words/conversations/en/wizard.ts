import { englishNumberForm } from '../../number-form.ts';
import { plural } from '../../plural.ts';

/** What every conversation says, whatever it is about. */
export const wizardWords = {
  howToGoBack:
    'To go back one question, press Esc, or type < and press Enter. To stop and keep your answers for next time, press Ctrl-C.',
  firstQuestion: 'This is the first question. To stop, press Ctrl-C.',
  /** A choice, and how it is shown once it is taken. */
  goBack: 'Go back to the previous question',
  back: 'back',
  writeSomething: 'Please write something.',
  /** What the keys do, below each list. */
  keys: { move: 'move', select: 'select' },
  yes: 'Yes',
  no: 'No',
  yesOrNo: 'Answer yes or no.',
  registrationNumber: `${englishNumberForm} Leave it blank if you don’t know it.`,
  isRight: 'Is this right?',
  /** Whatever it is about is named with its article: "your name", "the date". */
  change: (about: string) => `Change ${about}`,
  changeFrom: (about: string, answer: string) => `Change ${about}: ${answer}`,
  stop: 'No, stop and write nothing',
  stopped: 'Stopped.',
  nothingWritten: 'Nothing was written.',
  answersKept: 'Your answers are kept.',
  toContinue: 'To continue, run the same command again.',
  draft: {
    begun: {
      evidence: (times: number) =>
        times === 1
          ? 'You started a piece of evidence but did not finish it.'
          : `You started ${plural(times, 'piece')} of evidence but did not finish them.`,
      portfolio: (times: number) =>
        times === 1
          ? 'You started a portfolio for this folder but did not finish it.'
          : `You started a portfolio for this folder ${plural(times, 'time')} but did not finish it.`,
      signOff: (times: number) =>
        times === 1
          ? 'You started a sign-off but did not finish it.'
          : `You started ${plural(times, 'sign-off')} but did not finish them.`,
      decisions: (title: string, times: number) =>
        times === 1
          ? `You started to record your decisions on “${title}” but did not finish.`
          : `You started to record your decisions on “${title}” ${plural(times, 'time')} but did not finish.`,
    },
    question: 'Do you want to continue?',
    continue: (day: string, answers: number, first: string) =>
      `Yes: ${day}, ${plural(answers, 'answer')}, ${first}`,
    yes: 'Yes',
    startAgain: (count: number) =>
      `No, start again and keep ${count === 1 ? 'it' : 'them'} for later`,
    no: 'No',
    delete: (count: number) => `No, start again and delete ${count === 1 ? 'it' : 'them'}`,
    deleted: 'No, deleted',
    changedSince:
      'What these questions are about has changed since you answered them. Check each answer. To keep it, press Enter.',
  },
};
