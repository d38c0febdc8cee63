import type { IsoDate } from '../../model/date.ts';
import type { Framework } from '../../model/framework.ts';
import { splitId, type TargetId } from '../../model/ids.ts';
import {
  ahead,
  attainable,
  nextAbove,
  targetChoices,
  type TargetChoice,
} from '../../model/next-target.ts';
import { registrationTidied } from '../../model/registration-number.ts';
import { textIn } from '../../model/text.ts';
import { dayAnswered, dayMeant } from '../../model/written-day.ts';
import { frameworkLine } from '../../report/framework-line.ts';
import { wordsIn } from '../../report/words/index.ts';
import type { Question } from '../conversation.ts';
import {
  choicesIn,
  filled,
  inFramework,
  lineFault,
  nameFault,
  pastFault,
  registrationFault,
  standingAt,
  type InitAnswers,
  type LeftEmpty,
  type Shelf,
} from './init-answers.ts';

type InitQuestion = Question<InitAnswers>;
type TextKey = 'name' | 'role' | 'registration';
type DayKey = 'qualified' | 'started' | 'registrationExpires' | 'attainedOn';

const nothing = 'nothing yet';
const leftEmpty = 'left empty';
const inWords = (day: IsoDate): string => wordsIn('en').date(day);

/** Everything that a new portfolio needs to know, in the order in which it is asked. */
export const initQuestions = (shelf: Shelf, today: IsoDate): readonly InitQuestion[] => [
  text('name', {
    about: 'your name',
    asks: 'Your name:',
    explains: 'Your name stands on reports and on what you hand to a panel.',
    flag: '--name "Nia Sample"',
    fault: nameFault,
  }),
  text('role', {
    about: 'your post',
    asks: 'Your post:',
    explains: 'As it is called where you work, such as Occupational Therapist, adult social care.',
    optional: true,
  }),
  day('qualified', {
    about: 'when you qualified',
    asks: 'When did you qualify?',
    explains:
      'Some targets ask for time since then. Write a day as 2 September 2024 or 02/09/2024.',
    optional: true,
    passed: today,
    fault: (date) => pastFault(date, today),
  }),
  day('started', {
    about: 'when you started',
    asks: 'When did you start in your present post?',
    explains: 'Some targets ask for time in a post.',
    optional: true,
  }),
  text('registration', {
    about: 'your HCPC number',
    asks: 'Your HCPC registration number:',
    explains: 'OT and the digits, as the register of the HCPC has it.',
    optional: true,
    fault: registrationFault,
    kept: registrationTidied,
  }),
  {
    ...day('registrationExpires', {
      about: 'when it runs out',
      asks: 'When does it run out?',
      explains: 'The last day of your present registration. Reports remind you before it comes.',
      optional: true,
      remark: (date) => (date < today ? ', which has passed' : ''),
    }),
    arises: ({ registration }) => registration !== undefined && registration !== '',
  },
  frameworkQuestion(shelf),
  attainedQuestion(shelf),
  {
    ...day('attainedOn', {
      about: 'recognised on',
      asks: 'When was that recognised?',
      explains:
        'The month and the year are enough: its last day is then taken. Without a day it is not written down, and you can add it to the settings file (otpath.yaml) later.',
      flag: '--attained-on 2026-01-15',
      optional: true,
      passed: today,
      fault: (date) => pastFault(date, today),
      empty: ({ attained }) =>
        `not known: ${attained ? nameIn(shelf, attained) : nothing} is not written down; add it to otpath.yaml later`,
    }),
    arises: ({ attained }) => attained !== undefined && attained !== '',
  },
  targetQuestion(shelf),
];

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
      ...(optional ? ['You may leave it empty.'] : []),
      ...(given(answers) ? ['Enter keeps what is there; Backspace takes it away.'] : []),
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
    /** What is to be said where it is left empty. */
    readonly empty?: (answers: InitAnswers) => string;
    /** What is to be said of a day. */
    readonly remark?: (date: IsoDate) => string;
  },
): InitQuestion {
  const { about, asks, flag, optional = false, passed, fault, remark = () => '' } = wording;
  const { empty = () => leftEmpty } = wording;
  const shown = (date: IsoDate | LeftEmpty | undefined, answers: InitAnswers): string =>
    date ? `${inWords(date)}${remark(date)}` : empty(answers);
  const read = (typed: string): IsoDate | LeftEmpty => dayAnswered(typed, passed) ?? '';
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
        shown: (line) => shown(read(line), answers),
      });
      return { ...answers, [key]: read(typed) };
    },
    show: (answers) => shown(answers[key], answers),
  };
}

/** What is wrong with what was typed for a day. */
function noDay(line: string, passed: IsoDate | undefined): string {
  if (dayMeant(line, passed) !== undefined) return 'The calendar has no such day.';
  return /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(line.trim())
    ? 'Write the year in four figures, such as 31/10/2027.'
    : 'Write the day, month and year, such as 2 September 2024; if you don’t know the day, the month and the year are enough: September 2024.';
}

const titleOf = ({ target }: TargetChoice): string => textIn(target.title, 'en');

/** The title of a target, with its id where that says more, such as the number of a level. */
const nameOf = (choice: TargetChoice): string =>
  choice.target.kind === 'level' ? `${choice.target.local}: ${titleOf(choice)}` : titleOf(choice);

function frameworkQuestion(shelf: Shelf): InitQuestion {
  const offered = [...shelf.library.frameworks.values()].flatMap((framework) => {
    const targets = targetChoices(shelf.library, framework).map(({ target }) => target);
    return targets.length > 0 ? [{ framework, targets }] : [];
  });
  const named = (framework: Framework | undefined): string =>
    framework === undefined ? '' : textIn(framework.title, 'en');
  return {
    about: 'framework',
    explains: () =>
      'What your evidence is held against. The arrow keys move, Enter chooses; below the list stands what each is.',
    isAnswered: ({ framework }) => framework !== undefined,
    ask: async (answers, { choose }) => {
      const framework = await choose<Framework>(
        'Which framework or pathway?',
        offered.map((one) => ({
          name: named(one.framework),
          value: one.framework,
          description: frameworkLine(one.framework, one.targets),
        })),
        offered.find((one) => one.framework.id === answers.framework)?.framework,
      );
      return inFramework(answers, framework, shelf);
    },
    show: ({ framework }) => named(framework && shelf.library.frameworks.get(framework)),
  };
}

/** Arises where the framework has something else than what one aims at. */
function attainedQuestion(shelf: Shelf): InitQuestion {
  return {
    about: 'where you stand',
    explains: () =>
      'What others have recognised already, such as a panel: it need not be shown again.',
    arises: ({ framework, attained }) =>
      Boolean(attained) || attainable(choicesIn(shelf, framework)).length > 1,
    isAnswered: ({ attained }) => attained !== undefined,
    ask: async (answers, { choose }) => {
      const attained = await choose<TargetId | LeftEmpty>(
        'Where do you stand?',
        [
          { name: nothing, value: '' },
          ...attainable(choicesIn(shelf, answers.framework)).map((one) => ({
            name: nameOf(one),
            value: one.id,
          })),
        ],
        answers.attained,
      );
      return standingAt(answers, attained, shelf);
    },
    show: ({ attained }) => (attained ? nameIn(shelf, attained) : nothing),
  };
}

function targetQuestion(shelf: Shelf): InitQuestion {
  return {
    about: 'what you aim at',
    explains: () =>
      'What reports count up to. You can change it later in the settings file that this writes (otpath.yaml).',
    flag: '--target wales-social-care-ot:level-6',
    arises: ({ framework }) => framework === undefined || choicesIn(shelf, framework).length > 1,
    isAnswered: ({ target }) => target !== undefined,
    ask: async (answers, { choose }) => {
      const choices = choicesIn(shelf, answers.framework);
      const attained = filled(answers.attained);
      const target = await choose<TargetId>(
        'What do you aim at?',
        ahead(choices, attained).map((one) => ({ name: nameOf(one), value: one.id })),
        answers.target ?? nextAbove(choices, attained),
      );
      return { ...answers, target };
    },
    show: ({ target }) => (target === undefined ? '' : nameIn(shelf, target)),
  };
}

/** What a target is called, whichever framework it is of. */
function nameIn(shelf: Shelf, id: TargetId): string {
  const framework = splitId(id)?.framework;
  const choice = choicesIn(shelf, framework).find((one) => one.id === id);
  return choice ? nameOf(choice) : id;
}
