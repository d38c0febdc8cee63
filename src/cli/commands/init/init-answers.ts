import type { IsoDate } from '../../../core/model/date.ts';
import type { Framework } from '../../../core/model/framework.ts';
import { splitId, type FrameworkId, type TargetId } from '../../../core/model/ids.ts';
import { findTarget, type Library } from '../../../core/model/library.ts';
import type { NewPortfolio } from '../../../core/model/new-portfolio.ts';
import { ahead, targetChoices, type TargetChoice } from '../../../core/model/target-choices.ts';
import { hasLetters } from '../../../core/text/person-name.ts';
import {
  isRegistrationNumber,
  registrationTidied,
} from '../../../core/text/registration-number.ts';
import { loadFrameworks } from '../../../core/workspace/frameworks.ts';
import type { FrameworkPlaces } from '../../../core/model/ports.ts';
import type { ConversationWords } from '../../../core/words/conversations/index.ts';
import { CommandFault } from '../../host.ts';
import type { CommonOptions } from '../../options.ts';
import { targetAsked, noSuchTarget } from '../../target.ts';

export interface InitOptions extends CommonOptions {
  readonly name?: string;
  readonly role?: string;
  readonly qualified?: IsoDate;
  readonly started?: IsoDate;
  readonly registration?: string;
  readonly registrationExpires?: IsoDate;
  readonly attained?: string;
  readonly attainedOn?: IsoDate;
  readonly target?: string;
}

/** The frameworks that somebody can choose from. */
export interface Shelf {
  readonly places: FrameworkPlaces;
  readonly library: Library;
}

export const shelfOf = (places: FrameworkPlaces): Shelf => ({
  places,
  library: loadFrameworks(places),
});

/** What was left empty on purpose. */
export type LeftEmpty = '';

/** An answer, unless it was left empty. */
export const filled = <Answer extends string>(
  answer: Answer | undefined,
): Exclude<Answer, LeftEmpty> | undefined =>
  answer === '' ? undefined : (answer as Exclude<Answer, LeftEmpty> | undefined);

/** Why an answer can't be taken; its sentence is among the words of this command. */
export type InitFault = keyof ConversationWords['init']['faults'];

/** The answers so far; what is undefined has not been answered. */
export interface InitAnswers {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly qualified?: IsoDate | LeftEmpty | undefined;
  readonly started?: IsoDate | LeftEmpty | undefined;
  readonly registration?: string | undefined;
  readonly registrationExpires?: IsoDate | LeftEmpty | undefined;
  readonly framework?: FrameworkId | undefined;
  readonly attained?: TargetId | LeftEmpty | undefined;
  readonly attainedOn?: IsoDate | LeftEmpty | undefined;
  readonly target?: TargetId | undefined;
}

export const choicesIn = (
  { library }: Shelf,
  framework: FrameworkId | undefined,
): readonly TargetChoice[] => {
  const chosen = framework && library.frameworks.get(framework);
  return chosen ? targetChoices(library, chosen) : [];
};

/** The answers that stand in the options. A wrong one ends the run before anything is asked. */
export function answersIn(options: InitOptions, shelf: Shelf, today: IsoDate): InitAnswers {
  const { name, role, qualified, started, registration, registrationExpires, attainedOn } = options;
  for (const [flag, value, faultOf] of [
    ['--name', name, nameFault],
    ['--role', role, lineFault],
    ['--qualified', qualified, (text) => pastFault(text as IsoDate, today)],
    ['--registration', registration, registrationFault],
    ['--attained-on', attainedOn, (text) => pastFault(text as IsoDate, today)],
  ] as const satisfies readonly (readonly [
    string,
    string | undefined,
    (text: string) => InitFault | undefined,
  ])[]) {
    if (value === undefined) continue;
    const answerFault = faultOf(value);
    if (answerFault !== undefined)
      throw new CommandFault('answerNotTaken', { flag, value, answerFault });
  }
  needs('--registration-expires', registrationExpires, '--registration', 'OT012345', registration);
  needs(
    '--attained-on',
    attainedOn,
    '--attained',
    'wales-social-care-ot:level-5',
    options.attained,
  );
  const attained = options.attained?.trim() === '' ? '' : targetIn(options.attained, shelf);
  if (attained && findTarget(shelf.library, attained)?.kind === 'route') {
    throw new CommandFault('attainedRoute', { target: attained });
  }
  const target = targetIn(options.target, shelf);
  return {
    name: name?.trim(),
    role: role?.trim(),
    qualified,
    started,
    registration: registration === undefined ? undefined : registrationTidied(registration),
    registrationExpires,
    framework: splitId(target ?? attained ?? '')?.framework,
    attained,
    attainedOn,
    target,
  };
}

/** Ends the run where an option was given without the one that it belongs to. */
function needs(
  flag: string,
  value: string | undefined,
  other: string,
  example: string,
  given = '',
): void {
  if (value === undefined || given.trim() !== '') return;
  throw new CommandFault('optionNeedsAnother', { flag, other, example: `${other} ${example}` });
}

/** The target that an option names. */
function targetIn(asked: string | undefined, { places, library }: Shelf): TargetId | undefined {
  if (asked === undefined) return undefined;
  const target = targetAsked(asked.trim(), { places });
  if (findTarget(library, target as TargetId)) return target as TargetId;
  throw noSuchTarget(target, { places, library });
}

export const lineFault = (text: string): InitFault | undefined =>
  /\p{Cc}/u.test(text.trim()) ? 'more-lines' : undefined;

export const nameFault = (text: string): InitFault | undefined =>
  hasLetters(text) ? lineFault(text) : 'no-letters';

/** A number may be left out, not mistyped. */
export const registrationFault = (text: string): InitFault | undefined =>
  text.trim() === '' || isRegistrationNumber(registrationTidied(text))
    ? undefined
    : 'no-hcpc-number';

export const pastFault = (day: IsoDate, today: IsoDate): InitFault | undefined =>
  day > today ? 'future' : undefined;

/** The answers with another framework: what belongs to the framework before is taken out. */
export function inFramework(answers: InitAnswers, framework: Framework, shelf: Shelf): InitAnswers {
  if (answers.framework === framework.id) return answers;
  const [only, ...others] = targetChoices(shelf.library, framework);
  return {
    ...answers,
    framework: framework.id,
    attained: undefined,
    attainedOn: undefined,
    target: others.length === 0 ? only?.id : undefined,
  };
}

/** What is written down as attained: what has its day. Of the rest nobody knows whether it was recognised. */
export const recordedIn = ({ attained, attainedOn }: InitAnswers): TargetId | undefined =>
  attainedOn === '' ? undefined : filled(attained);

/** The answers without a target that lies behind what is attained. */
export function withTargetAhead(answers: InitAnswers, shelf: Shelf): InitAnswers {
  const left = ahead(choicesIn(shelf, answers.framework), recordedIn(answers));
  const isAhead = left.some(({ id }) => id === answers.target);
  return { ...answers, target: isAhead ? answers.target : undefined };
}

/** The answers with another standing; a target that lies behind it is taken out. */
export function standingAt(
  answers: InitAnswers,
  attained: TargetId | LeftEmpty,
  shelf: Shelf,
): InitAnswers {
  const attainedOn = attained === answers.attained ? answers.attainedOn : undefined;
  return withTargetAhead({ ...answers, attained, attainedOn }, shelf);
}

/** The portfolio that whole answers describe. */
export function portfolioOf(
  answers: InitAnswers,
  frameworkFolders: readonly string[],
): NewPortfolio {
  const { name, role, qualified, started, registration, registrationExpires } = answers;
  const { attained, target } = answers;
  // What is attained counts from its day, so that without one it is not written.
  const date = filled(answers.attainedOn);
  return {
    practitioner: {
      name: name!,
      role: filled(role),
      qualified: filled(qualified),
      started: filled(started),
    },
    ...(registration && {
      registration: { number: registration, expires: filled(registrationExpires) },
    }),
    ...(attained && date && { attained: { target: attained, date } }),
    target: target!,
    frameworkFolders,
  };
}
