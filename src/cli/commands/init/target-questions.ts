import type { IsoDate } from '../../../core/model/date.ts';
import type { Framework } from '../../../core/model/framework.ts';
import { splitId, type FrameworkId, type TargetId } from '../../../core/model/ids.ts';
import {
  ahead,
  attainable,
  nextAbove,
  targetChoices,
  targetName,
} from '../../../core/model/target-choices.ts';
import { frameworkLine, frameworkName } from '../../../core/report/framework-line.ts';
import type { SpeakingHost } from '../../speaking-host.ts';
import type { Question } from '../../wizard/wizard.ts';
import {
  choicesIn,
  filled,
  inFramework,
  recordedIn,
  standingAt,
  type InitAnswers,
  type LeftEmpty,
  type Shelf,
} from '../../../core/workspace/first-answers.ts';

export type InitQuestion = Question<InitAnswers>;

/** What the questions of this command need to know. */
export interface InitTalk {
  readonly shelf: Shelf;
  readonly today: IsoDate;
  readonly host: SpeakingHost;
}

/** Asks for the framework, of those that have something to aim at. */
export function frameworkQuestion({ shelf, host }: InitTalk): InitQuestion {
  const words = host.words.init.framework;
  const nameFor = (framework: Framework): string => frameworkName(framework, host.language);
  const offered = [...shelf.library.frameworks.values()].flatMap((framework) => {
    const targets = targetChoices(shelf.library, framework).map(({ target }) => target);
    return targets.length > 0 ? [{ framework, targets }] : [];
  });
  const choices = offered.map(({ framework, targets }) => ({
    name: nameFor(framework),
    value: framework.id,
    description: frameworkLine(framework, targets, words.line, host.language),
  }));
  const noMatch = {
    name: words.noMatch,
    short: words.noMatchShort,
    value: '' as FrameworkId,
    isNotice: true,
  };
  const find = (words: string) => {
    const wanted = words.toLowerCase().split(/\s+/);
    const found = choices.filter((one) => {
      const text = [one.name, one.value, one.description].join(' ').toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    return found.length > 0 ? found : [noMatch];
  };
  return {
    about: words.about,
    explains: () => words.explains,
    isAnswered: ({ framework }) => framework !== undefined,
    ask: async (answers, { chooseBySearch }) => {
      const id = await chooseBySearch<FrameworkId>(words.asks, find, answers.framework);
      const framework = shelf.library.frameworks.get(id);
      return framework ? inFramework(answers, framework, shelf) : answers;
    },
    show: ({ framework }) => {
      const chosen = framework && shelf.library.frameworks.get(framework);
      return chosen ? nameFor(chosen) : '';
    },
  };
}

/** Arises where the framework has something else than what one aims at. */
export function attainedQuestion({ shelf, host }: InitTalk): InitQuestion {
  const words = host.words.init.attained;
  return {
    about: words.about,
    explains: () => words.explains,
    arises: ({ framework, attained }) =>
      Boolean(attained) || attainable(choicesIn(shelf, framework)).length > 1,
    isAnswered: ({ attained }) => attained !== undefined,
    ask: async (answers, { choose }) => {
      const attained = await choose<TargetId | LeftEmpty>(
        words.asks,
        [
          { name: words.nothing, value: '' },
          ...attainable(choicesIn(shelf, answers.framework)).map((one) => ({
            name: targetName(one, host.language),
            value: one.id,
          })),
        ],
        answers.attained,
      );
      return standingAt(answers, attained, shelf);
    },
    show: ({ attained }) => (attained ? nameIn(attained, shelf, host) : words.nothing),
  };
}

export function targetQuestion({ shelf, host }: InitTalk): InitQuestion {
  const words = host.words.init.target;
  return {
    about: words.about,
    explains: () => words.explains,
    flag: '--target wales-social-care-ot:level-6',
    arises: ({ framework }) => framework === undefined || choicesIn(shelf, framework).length > 1,
    isAnswered: ({ target }) => target !== undefined,
    ask: async (answers, { choose }) => {
      const choices = choicesIn(shelf, answers.framework);
      const attained = filled(answers.attained);
      const target = await choose<TargetId>(
        words.asks,
        ahead(choices, recordedIn(answers)).map((one) => ({
          name: targetName(one, host.language),
          value: one.id,
        })),
        answers.target ?? nextAbove(choices, attained),
      );
      return { ...answers, target };
    },
    show: ({ target }) => (target === undefined ? '' : nameIn(target, shelf, host)),
  };
}

/** What a target is called, whichever framework it is of. */
export function nameIn(id: TargetId, shelf: Shelf, host: SpeakingHost): string {
  const framework = splitId(id)?.framework;
  const choice = choicesIn(shelf, framework).find((one) => one.id === id);
  return choice ? targetName(choice, host.language) : id;
}
