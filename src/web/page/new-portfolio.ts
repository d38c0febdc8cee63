import { h } from 'preact';
import type { IsoDate } from '../../core/model/date.ts';
import type { FrameworkId, TargetId } from '../../core/model/ids.ts';
import {
  ahead,
  attainable,
  nextAbove,
  targetChoices,
  targetName,
} from '../../core/model/target-choices.ts';
import type { Language } from '../../core/model/text.ts';
import { frameworkLine, frameworkName } from '../../core/report/framework-line.ts';
import { registrationTidied } from '../../core/text/registration-number.ts';
import {
  choicesIn,
  dayFault,
  dayOfAnswer,
  lineFault,
  nameFault,
  pastFault,
  recordedIn,
  registrationFault,
  type DayAsked,
  type InitAnswers,
  type InitFault,
  type Shelf,
} from '../../core/workspace/first-answers.ts';
import { button, choose, el, type Inside, type Option, type PagePart } from './dom.ts';
import { field, Form, lineField, useFor, useTyped, type FieldProblem, type Typed } from './form.ts';
import type { PageSaying } from './shown.ts';

/** What the form for a new portfolio is made with. */
export interface NewPortfolioForm {
  readonly shelf: Shelf;
  readonly today: IsoDate;
  readonly language: Language;
  readonly words: PageSaying;
  readonly create: (answers: InitAnswers) => unknown;
  readonly cancel: () => unknown;
}

/** The form for a new portfolio: the questions of `otpath init`. */
export function newPortfolioElements(given: NewPortfolioForm): readonly PagePart[] {
  const said = given.words.page.begin;
  return [el('h1', {}, said.start), el('p', {}, said.intro), h(PortfolioForm, { given })];
}

/** The fields, by what `otpath init` calls the answers. */
const ids = {
  name: 'Name',
  role: 'Role',
  qualified: 'Qualified',
  started: 'Started',
  registration: 'Registration',
  registrationExpires: 'RegistrationExpires',
  framework: 'Framework',
  attained: 'Attained',
  attainedOn: 'AttainedOn',
  target: 'NewTarget',
} as const;
type Ids = (typeof ids)[keyof typeof ids];
const nothingTyped = Object.fromEntries(Object.values(ids).map((id) => [id, ''])) as Record<
  Ids,
  string
>;

function PortfolioForm({ given }: { readonly given: NewPortfolioForm }): PagePart {
  const { words, language } = given;
  const said = words.page.begin;
  const typed = useTyped(nothingTyped);
  const [problems, setProblems] = useFor<readonly FieldProblem[]>(language, []);
  const aims = aimsIn(typed.of, given);
  const send = (): unknown => {
    const { answers, found } = checkedAnswers(typed.of, aims, given);
    setProblems(found);
    return found.length === 0 ? given.create(answers) : undefined;
  };
  const { init } = words.conversations;
  return h(Form, {
    problems,
    send,
    inside: [
      field(init.name.asks.replace(/:$/, ''), lineField(ids.name, typed), init.name.explains),
      optional('role', typed, given),
      optional('qualified', typed, given),
      optional('started', typed, given),
      optional('registration', typed, given),
      hasNumber(typed.of) ? optional('registrationExpires', typed, given) : undefined,
      ...aimFields(aims, typed, given),
    ],
    buttons: [
      el('button', { type: 'submit', class: 'main' }, said.create),
      ' ',
      button(words.page.bar.cancel, given.cancel),
    ],
  });
}

type TypedText = Readonly<Record<Ids, string>>;

const hasNumber = (of: TypedText): boolean => of[ids.registration].trim() !== '';

function optional(
  key: 'role' | 'qualified' | 'started' | 'registration' | 'registrationExpires' | 'attainedOn',
  typed: Typed<Ids>,
  { words }: NewPortfolioForm,
): PagePart {
  const { init } = words.conversations;
  const hint = `${init[key].explains} ${init.canLeaveBlank}`;
  return field(init[key].asks.replace(/:$/, ''), lineField(ids[key], typed), hint);
}

/** The answers, and all that is wrong with them. */
function checkedAnswers(
  of: TypedText,
  aims: Aims,
  { today, words }: NewPortfolioForm,
): { readonly answers: InitAnswers; readonly found: readonly FieldProblem[] } {
  const { faults } = words.conversations.init;
  const found: FieldProblem[] = [];
  const tell = (input: Ids, fault: InitFault | undefined): void => {
    if (fault !== undefined) found.push({ input, text: faults[fault] });
  };
  const day = (
    input: Ids,
    asked: DayAsked,
    fault?: (date: IsoDate) => InitFault | undefined,
  ): IsoDate | '' => {
    const answer = of[input].trim();
    if (answer === '') return '';
    tell(input, dayFault(answer, asked, fault));
    return dayOfAnswer(answer, asked);
  };
  const past = (date: IsoDate): InitFault | undefined => pastFault(date, today);
  const { framework, attained, target } = aims;
  tell(ids.name, nameFault(of[ids.name]));
  tell(ids.role, lineFault(of[ids.role]));
  const answers: InitAnswers = {
    name: of[ids.name].trim(),
    role: of[ids.role].trim(),
    qualified: day(ids.qualified, { passed: today }, past),
    started: day(ids.started, { ofMonth: 'first' }),
    registration: registrationTidied(of[ids.registration]),
    registrationExpires: hasNumber(of) ? day(ids.registrationExpires, {}) : '',
    attainedOn: attained === undefined ? '' : day(ids.attainedOn, { passed: today }, past),
    framework,
    attained: attained ?? '',
    target,
  };
  tell(ids.registration, registrationFault(of[ids.registration]));
  const missing = words.page.begin.faults;
  if (framework === undefined) found.push({ input: ids.framework, text: missing.framework });
  else if (target === undefined) found.push({ input: ids.target, text: missing.target });
  return { answers, found: inOrder(found) };
}

/** In the order of the form. */
const inOrder = (found: readonly FieldProblem[]): readonly FieldProblem[] =>
  Object.values(ids).flatMap((id) => found.filter(({ input }) => input === id));

type Choices = ReturnType<typeof choicesIn>;

/** The framework, what is attained of it and what is aimed at, and what goes with the framework and with what is attained. */
interface Aims {
  readonly framework: FrameworkId | undefined;
  readonly choices: Choices;
  readonly reached: Choices;
  readonly attained: TargetId | undefined;
  readonly left: Choices;
  readonly target: TargetId | undefined;
}

function aimsIn(of: TypedText, { shelf }: NewPortfolioForm): Aims {
  const framework = shelf.library.frameworks.get(of[ids.framework] as FrameworkId)?.id;
  const choices = choicesIn(shelf, framework);
  const reached = attainable(choices);
  const attained = reached.find(({ id }) => id === of[ids.attained])?.id;
  const recorded = recordedIn({ attained });
  const left = ahead(choices, recorded);
  const wanted = of[ids.target] || nextAbove(choices, recorded);
  const target = (left.find(({ id }) => id === wanted) ?? left[0])?.id;
  return { framework, choices, reached, attained, left, target };
}

function aimFields(aims: Aims, typed: Typed<Ids>, given: NewPortfolioForm): readonly Inside[] {
  const { shelf, language, words } = given;
  const { framework, choices, reached, attained, left, target } = aims;
  const said = words.page.begin;
  const { init } = words.conversations;
  const { library } = shelf;
  const offered = [...library.frameworks.values()].filter(
    (one) => targetChoices(library, one).length > 0,
  );
  const chosen = framework && library.frameworks.get(framework);
  const about = chosen
    ? frameworkLine(
        chosen,
        choices.map((one) => one.target),
        init.framework.line,
        language,
      )
    : '';
  const option = (one: Choices[number]): Option => [one.id, targetName(one, language)];
  const frameworkField = choose(
    ids.framework,
    [
      ['', said.chooseFramework],
      ...offered.map((one): Option => [one.id, frameworkName(one, language)]),
    ],
    framework ?? '',
    (value) => {
      typed.put({ [ids.framework]: value, [ids.attained]: '', [ids.target]: '' });
    },
  );
  const attainedField = choose(
    ids.attained,
    [['', init.attained.nothing], ...reached.map(option)],
    attained ?? '',
    (value) => {
      typed.put({ [ids.attained]: value, [ids.target]: '' });
    },
  );
  const targetField = choose(ids.target, left.map(option), target ?? '', (value) => {
    typed.put({ [ids.target]: value });
  });
  return [
    field(init.framework.asks, frameworkField, said.framework, about),
    reached.length < 2
      ? undefined
      : field(init.attained.asks, attainedField, init.attained.explains),
    attained === undefined ? undefined : optional('attainedOn', typed, given),
    choices.length === 0 ? undefined : field(init.target.asks, targetField, init.target.explains),
  ];
}
