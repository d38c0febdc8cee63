import type { IsoDate } from '../model/date.ts';
import type { Framework } from '../model/framework.ts';
import type { FrameworkId, TargetId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { NewPortfolio } from '../model/new-portfolio.ts';
import type { FrameworkPlaces } from '../model/ports.ts';
import { ahead, targetChoices, type TargetChoice } from '../model/target-choices.ts';
import { dayAnswered, dayMeant, lastOfMonth } from '../text/parse-date.ts';
import { hasLetters } from '../text/person-name.ts';
import { isRegistrationNumber, registrationTidied } from '../text/registration-number.ts';
import { loadFrameworks } from './frameworks.ts';

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

/** Why an answer can't be taken. */
export type InitFault =
  | 'more-lines'
  | 'no-letters'
  | 'no-hcpc-number'
  | 'future'
  | 'no-such-day'
  | 'short-year'
  | 'no-day';

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

/** How a day is asked for. */
export interface DayAsked {
  /** Today, where the day has passed: then two figures are enough for the year. */
  readonly passed?: IsoDate;
  /** The day that is taken where only the month is known: its first, else its last. */
  readonly ofMonth?: 'first';
}

/** The day that somebody answers with; empty where nothing can be read. */
export function dayOfAnswer(typed: string, { passed, ofMonth }: DayAsked): IsoDate | LeftEmpty {
  const date = dayAnswered(typed, passed) ?? '';
  return ofMonth === 'first' && date !== '' && lastOfMonth(typed) ? firstOfMonth(date) : date;
}

const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 8)}01` as IsoDate;

/** What is wrong with what was typed for a day. */
export function dayFault(
  line: string,
  { passed }: DayAsked,
  fault: (date: IsoDate) => InitFault | undefined = () => undefined,
): InitFault | undefined {
  const date = dayAnswered(line, passed);
  if (date !== undefined) return fault(date);
  if (dayMeant(line, passed) !== undefined) return 'no-such-day';
  return /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(line.trim()) ? 'short-year' : 'no-day';
}
