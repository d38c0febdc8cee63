import type { IsoDate } from '../../../core/model/date.ts';
import { registrationTidied } from '../../../core/text/registration-number.ts';
import { lastOfMonth } from '../../../core/text/parse-date.ts';
import { wordsIn } from '../../../core/words/index.ts';
import {
  dayFault,
  dayOfAnswer,
  filled,
  lineFault,
  nameFault,
  pastFault,
  registrationFault,
  withTargetAhead,
  type DayAsked,
  type InitAnswers,
  type InitFault,
  type LeftEmpty,
} from '../../../core/workspace/first-answers.ts';
import {
  attainedQuestion,
  frameworkQuestion,
  nameIn,
  targetQuestion,
  type InitQuestion,
  type InitTalk,
} from './target-questions.ts';

type TextKey = 'name' | 'role' | 'registration';
type DayKey = 'qualified' | 'started' | 'registrationExpires' | 'attainedOn';

/** Everything that a new portfolio needs to know, in the order in which it is asked. */
export function initQuestions(talk: InitTalk): readonly InitQuestion[] {
  const { today, host } = talk;
  const { hasPassed } = host.words.init;
  return [
    text('name', { flag: '--name "Nia Sample"', fault: nameFault }, talk),
    text('role', { optional: true }, talk),
    day(
      'qualified',
      { optional: true, passed: today, fault: (date) => pastFault(date, today) },
      talk,
    ),
    day('started', { optional: true, ofMonth: 'first' }, talk),
    text(
      'registration',
      { optional: true, fault: registrationFault, kept: registrationTidied },
      talk,
    ),
    {
      ...day(
        'registrationExpires',
        {
          optional: true,
          remark: (date, written) => (date < today ? hasPassed(written) : written),
        },
        talk,
      ),
      arises: ({ registration }) => registration !== undefined && registration !== '',
    },
    frameworkQuestion(talk),
    attainedQuestion(talk),
    attainedOnQuestion(talk),
    targetQuestion(talk),
  ];
}

/** Without a day nothing is recorded, and what was chosen can still be worked towards. */
function attainedOnQuestion(talk: InitTalk): InitQuestion {
  const { shelf, today, host } = talk;
  const { attained: words, attainedOn } = host.words.init;
  const asked = day(
    'attainedOn',
    {
      flag: '--attained-on 2026-01-15',
      optional: true,
      passed: today,
      fault: (date) => pastFault(date, today),
      empty: ({ attained }) =>
        attainedOn.notRecorded(attained ? nameIn(attained, shelf, host) : words.nothing),
    },
    talk,
  );
  return {
    ...asked,
    arises: ({ attained }) => attained !== undefined && attained !== '',
    ask: async (answers, prompts) => withTargetAhead(await asked.ask(answers, prompts), shelf),
  };
}

interface Asked {
  readonly flag?: string;
  /** It may be left empty. */
  readonly optional?: boolean;
}

/** What the answer is for, whether it may be left blank, and how an earlier one is kept or removed. */
function explained(
  key: TextKey | DayKey,
  { optional = false }: Asked,
  { host }: InitTalk,
): (answers: InitAnswers) => string {
  const { [key]: words, canLeaveBlank, keepsAnswer } = host.words.init;
  return (answers) =>
    [
      words.explains,
      ...(optional ? [canLeaveBlank] : []),
      ...(answers[key] ? [keepsAnswer] : []),
    ].join(' ');
}

const asTyped = (typed: string): string => typed;

function text(
  key: TextKey,
  asked: Asked & {
    readonly fault?: (text: string) => InitFault | undefined;
    /** What is kept of what was typed. */
    readonly kept?: (text: string) => string;
  },
  talk: InitTalk,
): InitQuestion {
  const { flag, optional = false, fault = lineFault, kept = asTyped } = asked;
  const { [key]: words, faults, leftBlank } = talk.host.words.init;
  return {
    about: words.about,
    flag,
    explains: explained(key, asked, talk),
    isAnswered: (answers) => answers[key] !== undefined,
    ask: async (answers, { askLine }) => ({
      ...answers,
      [key]: kept(
        await askLine(words.asks, {
          standard: answers[key] === '' ? undefined : answers[key],
          optional,
          fault: (typed) => sentenceOf(fault(typed), faults),
          shown: (typed) => (typed === '' ? leftBlank : kept(typed)),
        }),
      ),
    }),
    show: (answers) => filled(answers[key]) ?? leftBlank,
  };
}

const sentenceOf = (
  fault: InitFault | undefined,
  faults: Readonly<Record<InitFault, string>>,
): string | undefined => fault && faults[fault];

function day(
  key: DayKey,
  asked: Asked &
    DayAsked & {
      readonly fault?: (date: IsoDate) => InitFault | undefined;
      /** What is to be said where it is left empty. */
      readonly empty?: (answers: InitAnswers) => string;
      /** Adds to a day, as it is written, what is to be said of it. */
      readonly remark?: (date: IsoDate, written: string) => string;
    },
  talk: InitTalk,
): InitQuestion {
  const { host } = talk;
  const { [key]: words, faults, leftBlank, dayOfMonth } = host.words.init;
  const { flag, optional = false, fault, remark = unremarkable } = asked;
  const { empty = () => leftBlank, ofMonth = 'last' } = asked;
  const inWords = wordsIn(host.language).date;
  const shown = (date: IsoDate | LeftEmpty | undefined, answers: InitAnswers): string =>
    date ? remark(date, inWords(date)) : empty(answers);
  const read = (typed: string) => dayOfAnswer(typed, asked);
  return {
    about: words.about,
    flag,
    explains: explained(key, asked, talk),
    isAnswered: (answers) => answers[key] !== undefined,
    ask: async (answers, { askLine }) => {
      const before = answers[key];
      const typed = await askLine(words.asks, {
        standard: before ? inWords(before) : undefined,
        optional,
        fault: (line) => sentenceOf(dayFault(line, asked, fault), faults),
        shown: (line) => {
          const date = shown(read(line), answers);
          return lastOfMonth(line) ? dayOfMonth[ofMonth](date) : date;
        },
      });
      return { ...answers, [key]: read(typed) };
    },
    show: (answers) => shown(answers[key], answers),
  };
}

const unremarkable = (_: IsoDate, written: string): string => written;
