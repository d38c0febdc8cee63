import { splitId, type FrameworkId, type TargetId } from '../../../core/model/ids.ts';
import {
  ahead,
  attainable,
  nextAbove,
  targetChoices,
  type TargetChoice,
} from '../../../core/model/target-choices.ts';
import { textIn } from '../../../core/model/text.ts';
import { frameworkLine, frameworkName } from '../../../core/report/framework-line.ts';
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
} from './init-answers.ts';

export type InitQuestion = Question<InitAnswers>;

/** What somebody chooses who has not been signed off at anything. */
export const nothing = 'nothing yet';

const titleOf = ({ target }: TargetChoice): string => textIn(target.title, 'en');

/** The title of a target, with its id where that says more, such as the number of a level. */
const nameOf = (choice: TargetChoice): string =>
  choice.target.kind === 'level' ? `${choice.target.local}: ${titleOf(choice)}` : titleOf(choice);

const noFramework = {
  name: 'No match. Delete what you typed to see all of them',
  short: 'no match',
  value: '' as FrameworkId,
  isNotice: true,
};

/** Asks for the framework, of those that have something to aim at. */
export function frameworkQuestion(shelf: Shelf): InitQuestion {
  const offered = [...shelf.library.frameworks.values()].flatMap((framework) => {
    const targets = targetChoices(shelf.library, framework).map(({ target }) => target);
    return targets.length > 0 ? [{ framework, targets }] : [];
  });
  const choices = offered.map(({ framework, targets }) => ({
    name: frameworkName(framework),
    value: framework.id,
    description: frameworkLine(framework, targets),
  }));
  const find = (words: string) => {
    const wanted = words.toLowerCase().split(/\s+/);
    const found = choices.filter((one) => {
      const text = [one.name, one.value, one.description].join(' ').toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    return found.length > 0 ? found : [noFramework];
  };
  return {
    about: 'framework',
    explains: () =>
      'The framework your evidence is compared with. Type a few letters, such as Wales, or use the arrow keys. Enter chooses. Details of each are below the list.',
    isAnswered: ({ framework }) => framework !== undefined,
    ask: async (answers, { chooseBySearch }) => {
      const id = await chooseBySearch<FrameworkId>(
        'Which framework or pathway?',
        find,
        answers.framework,
      );
      const framework = shelf.library.frameworks.get(id);
      return framework ? inFramework(answers, framework, shelf) : answers;
    },
    show: ({ framework }) => {
      const chosen = framework && shelf.library.frameworks.get(framework);
      return chosen ? frameworkName(chosen) : '';
    },
  };
}

/** Arises where the framework has something else than what one aims at. */
export function attainedQuestion(shelf: Shelf): InitQuestion {
  return {
    about: 'what you have been signed off at',
    explains: () =>
      'Has a panel already signed you off at a level or stage? If not, choose “nothing yet”, even if you work at that level.',
    arises: ({ framework, attained }) =>
      Boolean(attained) || attainable(choicesIn(shelf, framework)).length > 1,
    isAnswered: ({ attained }) => attained !== undefined,
    ask: async (answers, { choose }) => {
      const attained = await choose<TargetId | LeftEmpty>(
        'What have you been signed off at?',
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

export function targetQuestion(shelf: Shelf): InitQuestion {
  return {
    about: 'what you are working towards',
    explains: () =>
      'The level, stage or role you are working towards. You can change it later in the settings file (otpath.yaml).',
    flag: '--target wales-social-care-ot:level-6',
    arises: ({ framework }) => framework === undefined || choicesIn(shelf, framework).length > 1,
    isAnswered: ({ target }) => target !== undefined,
    ask: async (answers, { choose }) => {
      const choices = choicesIn(shelf, answers.framework);
      const attained = filled(answers.attained);
      const target = await choose<TargetId>(
        'What are you working towards?',
        ahead(choices, recordedIn(answers)).map((one) => ({ name: nameOf(one), value: one.id })),
        answers.target ?? nextAbove(choices, attained),
      );
      return { ...answers, target };
    },
    show: ({ target }) => (target === undefined ? '' : nameIn(shelf, target)),
  };
}

/** What a target is called, whichever framework it is of. */
export function nameIn(shelf: Shelf, id: TargetId): string {
  const framework = splitId(id)?.framework;
  const choice = choicesIn(shelf, framework).find((one) => one.id === id);
  return choice ? nameOf(choice) : id;
}
