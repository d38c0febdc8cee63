import type { IsoDate } from '../../../core/model/date.ts';
import { registrationTidied } from '../../../core/text/registration-number.ts';
import { dayAnswered, dayMeant, lastOfMonth } from '../../../core/text/parse-date.ts';
import { wordsIn } from '../../../core/words/index.ts';
import {
  filled,
  lineFault,
  nameFault,
  pastFault,
  registrationFault,
  withTargetAhead,
  type InitAnswers,
  type LeftEmpty,
  type Shelf,
} from './init-answers.ts';
import {
  attainedQuestion,
  frameworkQuestion,
  nameIn,
  nothing,
  targetQuestion,
  type InitQuestion,
} from './target-questions.ts';

type TextKey = 'name' | 'role' | 'registration';
type DayKey = 'qualified' | 'started' | 'registrationExpires' | 'attainedOn';

const leftEmpty = 'left blank';
const inWords = (day: IsoDate): string => wordsIn('en').date(day);

/** Everything that a new portfolio needs to know, in the order in which it is asked. */
export const initQuestions = (shelf: Shelf, today: IsoDate): readonly InitQuestion[] => [
  text('name', {
    about: 'your name',
    asks: 'Your name:',
    explains: 'Your name appears on reports and in the pack you give to a panel.',
    flag: '--name "Nia Sample"',
    fault: nameFault,
  }),
  text('role', {
    about: 'your post',
    asks: 'Your post:',
    explains: 'Your job title where you work, such as Occupational Therapist, adult social care.',
    optional: true,
  }),
  day('qualified', {
    about: 'when you qualified',
    asks: 'When did you qualify?',
    explains:
      'Some roles need a set time since you qualified. Write the date as 2 September 2024 or 02/09/2024. If you only know the month, we use its last day.',
    optional: true,
    passed: today,
    fault: (date) => pastFault(date, today),
  }),
  day('started', {
    about: 'when you started',
    asks: 'When did you start in your present post?',
    explains:
      'Some roles need a set time in a post. Month and year is fine. We use the first day of the month.',
    optional: true,
    ofMonth: 'first',
  }),
  text('registration', {
    about: 'your HCPC number',
    asks: 'Your HCPC registration number:',
    explains: 'For example, OT012345. You can find it on the HCPC register.',
    optional: true,
    fault: registrationFault,
    kept: registrationTidied,
  }),
  {
    ...day('registrationExpires', {
      about: 'when your registration runs out',
      asks: 'When does it run out?',
      explains: 'The last day of your present registration. Reports remind you before that day.',
      optional: true,
      remark: (date) => (date < today ? ', which has passed' : ''),
    }),
    arises: ({ registration }) => registration !== undefined && registration !== '',
  },
  frameworkQuestion(shelf),
  attainedQuestion(shelf),
  attainedOnQuestion(shelf, today),
  targetQuestion(shelf),
];

/** Without a day nothing is recorded, and what was chosen can still be worked towards. */
function attainedOnQuestion(shelf: Shelf, today: IsoDate): InitQuestion {
  const asked = day('attainedOn', {
    about: 'when you were signed off',
    asks: 'When were you signed off?',
    explains:
      'Month and year is fine. We use the last day of the month. If you leave this blank, it is not recorded. You can add it to the settings file (otpath.yaml) later.',
    flag: '--attained-on 2026-01-15',
    optional: true,
    passed: today,
    fault: (date) => pastFault(date, today),
    empty: ({ attained }) =>
      `not known, so ${attained ? nameIn(shelf, attained) : nothing} is not recorded`,
  });
  return {
    ...asked,
    arises: ({ attained }) => attained !== undefined && attained !== '',
    ask: async (answers, prompts) => withTargetAhead(await asked.ask(answers, prompts), shelf),
  };
}

interface Wording {
  readonly about: string;
  readonly asks: string;
  readonly explains: string;
  readonly flag?: string;
  /** It may be left empty. */
  readonly optional?: boolean;
}

const explained =
  ({ explains, optional }: Wording, given: (answers: InitAnswers) => string | undefined) =>
  (answers: InitAnswers): string =>
    [
      explains,
      ...(optional ? ['You can leave this blank.'] : []),
      ...(given(answers) ? ['Enter keeps your answer. Backspace removes it.'] : []),
    ].join(' ');

const asTyped = (typed: string): string => typed;

function text(
  key: TextKey,
  wording: Wording & {
    readonly fault?: (text: string) => string | undefined;
    /** What is kept of what was typed. */
    readonly kept?: (text: string) => string;
  },
): InitQuestion {
  const { about, asks, flag, optional = false, fault = lineFault, kept = asTyped } = wording;
  return {
    about,
    flag,
    explains: explained(wording, (answers) => answers[key]),
    isAnswered: (answers) => answers[key] !== undefined,
    ask: async (answers, { askLine }) => ({
      ...answers,
      [key]: kept(
        await askLine(asks, {
          standard: answers[key] === '' ? undefined : answers[key],
          optional,
          fault,
          shown: (typed) => (typed === '' ? leftEmpty : kept(typed)),
        }),
      ),
    }),
    show: (answers) => filled(answers[key]) ?? leftEmpty,
  };
}

function day(
  key: DayKey,
  wording: Wording & {
    readonly fault?: (date: IsoDate) => string | undefined;
    /** Today, where the day has passed: then two figures are enough for the year. */
    readonly passed?: IsoDate;
    /** The day that is taken where only the month is known. */
    readonly ofMonth?: 'first';
    /** What is to be said where it is left empty. */
    readonly empty?: (answers: InitAnswers) => string;
    /** What is to be said of a day. */
    readonly remark?: (date: IsoDate) => string;
  },
): InitQuestion {
  const { about, asks, flag, optional = false, passed, fault, remark = () => '' } = wording;
  const { empty = () => leftEmpty, ofMonth = 'last' } = wording;
  const shown = (date: IsoDate | LeftEmpty | undefined, answers: InitAnswers): string =>
    date ? `${inWords(date)}${remark(date)}` : empty(answers);
  const read = (typed: string): IsoDate | LeftEmpty => {
    const date = dayAnswered(typed, passed) ?? '';
    return ofMonth === 'first' && date !== '' && lastOfMonth(typed) ? firstOfMonth(date) : date;
  };
  const said = (typed: string): string =>
    lastOfMonth(typed) ? `, the ${ofMonth} day of the month` : '';
  return {
    about,
    flag,
    explains: explained(wording, (answers) => answers[key]),
    isAnswered: (answers) => answers[key] !== undefined,
    ask: async (answers, { askLine }) => {
      const before = answers[key];
      const typed = await askLine(asks, {
        standard: before ? inWords(before) : undefined,
        optional,
        fault: (line) => {
          const date = dayAnswered(line, passed);
          if (date === undefined) return noDay(line, passed);
          return fault?.(date);
        },
        shown: (line) => `${shown(read(line), answers)}${said(line)}`,
      });
      return { ...answers, [key]: read(typed) };
    },
    show: (answers) => shown(answers[key], answers),
  };
}

const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 8)}01` as IsoDate;

/** What is wrong with what was typed for a day. */
function noDay(line: string, passed: IsoDate | undefined): string {
  if (dayMeant(line, passed) !== undefined) return 'The calendar has no such day.';
  return /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(line.trim())
    ? 'Write the year with four digits, such as 2024 and not 24.'
    : 'Write the day, month and year, such as 2 September 2024. If you don’t know the day, write September 2024.';
}
