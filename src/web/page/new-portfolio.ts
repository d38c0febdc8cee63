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
import { button, choose, el, field, onSubmit, type Option } from './dom.ts';
import { formProblems, type FieldProblem } from './form-problems.ts';
import { guardForm } from './half-filled.ts';
import type { PageSaying } from './shown.ts';

/** What the form for a new portfolio is made with. */
export interface NewPortfolioForm {
  readonly shelf: Shelf;
  readonly today: IsoDate;
  readonly language: Language;
  readonly words: PageSaying;
  /** What somebody has typed and chosen, by field, so that another language loses none of it. */
  readonly typed: Map<string, string>;
  readonly create: (answers: InitAnswers) => unknown;
  readonly cancel: () => unknown;
}

/** The form for a new portfolio: the questions of `otpath init`. */
export function newPortfolioElements(given: NewPortfolioForm): readonly Node[] {
  const { words, today, typed } = given;
  const said = words.page.begin;
  const { init } = words.conversations;
  const line = (id: string): HTMLInputElement =>
    el('input', { type: 'text', id, value: typed.get(id) ?? '', autocomplete: 'off' });
  const texts = {
    name: line('Name'),
    role: line('Role'),
    registration: line('Registration'),
  };
  const days = {
    qualified: line('Qualified'),
    started: line('Started'),
    registrationExpires: line('RegistrationExpires'),
    attainedOn: line('AttainedOn'),
  };
  const optional = (key: keyof typeof days | 'role' | 'registration'): HTMLElement =>
    field(
      init[key].asks.replace(/:$/, ''),
      key in days ? days[key as keyof typeof days] : texts[key as keyof typeof texts],
      `${init[key].explains} ${init.canLeaveBlank}`,
    );
  const expires = optional('registrationExpires');
  const aims = aimFields(given, optional('attainedOn'));
  const problems = formProblems(() => form);
  const form = el(
    'form',
    { class: 'form', novalidate: true },
    field(init.name.asks.replace(/:$/, ''), texts.name, init.name.explains),
    optional('role'),
    optional('qualified'),
    optional('started'),
    optional('registration'),
    expires,
    ...aims.elements,
    problems.element,
    el(
      'p',
      {},
      el('button', { type: 'submit', class: 'main' }, said.create),
      ' ',
      button(words.page.bar.cancel, given.cancel),
    ),
  );
  const arise = (): void => {
    expires.hidden = texts.registration.value.trim() === '';
  };
  arise();
  form.addEventListener('input', () => {
    arise();
    for (const one of form.querySelectorAll('input')) typed.set(one.id, one.value);
  });
  guardForm(form);
  if ([...typed.values()].some((value) => value !== '')) form.dataset['begun'] = 'yes';
  onSubmit(form, () => {
    const found: FieldProblem[] = [];
    const tell = (input: HTMLElement, fault: InitFault | undefined): void => {
      if (fault !== undefined) found.push({ input, text: init.faults[fault] });
    };
    const day = (
      key: keyof typeof days,
      asked: DayAsked,
      fault?: (date: IsoDate) => InitFault | undefined,
    ): IsoDate | '' => {
      const input = days[key];
      const answer = input.value.trim();
      if (answer === '' || input.closest('[hidden]')) return '';
      tell(input, dayFault(answer, asked, fault));
      return dayOfAnswer(answer, asked);
    };
    const past = (date: IsoDate): InitFault | undefined => pastFault(date, today);
    tell(texts.name, nameFault(texts.name.value));
    tell(texts.role, lineFault(texts.role.value));
    tell(texts.registration, registrationFault(texts.registration.value));
    const answers: InitAnswers = {
      name: texts.name.value.trim(),
      role: texts.role.value.trim(),
      qualified: day('qualified', { passed: today }, past),
      started: day('started', { ofMonth: 'first' }),
      registration: registrationTidied(texts.registration.value),
      registrationExpires: day('registrationExpires', {}),
      attainedOn: day('attainedOn', { passed: today }, past),
      ...aims.chosen(),
    };
    found.push(...aims.problems());
    problems.show(found);
    return found.length === 0 ? given.create(answers) : undefined;
  });
  return [el('h1', {}, said.start), el('p', {}, said.intro), form];
}

/** The fields for the framework, what is attained of it, and what is aimed at. */
interface AimFields {
  readonly elements: readonly HTMLElement[];
  readonly chosen: () => Pick<InitAnswers, 'framework' | 'attained' | 'target'>;
  readonly problems: () => readonly FieldProblem[];
}

function aimFields(
  { shelf, language, words, typed }: NewPortfolioForm,
  attainedOn: HTMLElement,
): AimFields {
  const said = words.page.begin;
  const { init } = words.conversations;
  const { library } = shelf;
  const offered = [...library.frameworks.values()].filter(
    (one) => targetChoices(library, one).length > 0,
  );
  const about = el('span', { class: 'hint', role: 'status' });
  const keep = (select: HTMLSelectElement) => (value: string) => {
    typed.set(select.id, value);
    refill();
  };
  const framework: HTMLSelectElement = choose(
    'Framework',
    [
      ['', said.chooseFramework],
      ...offered.map((one): Option => [one.id, frameworkName(one, language)]),
    ],
    typed.get('Framework') ?? '',
    (value) => {
      typed.delete('Attained');
      typed.delete('NewTarget');
      keep(framework)(value);
    },
  );
  const attained: HTMLSelectElement = choose('Attained', [], '', (value) => {
    typed.delete('NewTarget');
    keep(attained)(value);
  });
  const target: HTMLSelectElement = choose('NewTarget', [], '', (value) => {
    keep(target)(value);
  });
  const frameworkField = field(init.framework.asks, framework, said.framework);
  frameworkField.append(about);
  const attainedField = field(init.attained.asks, attained, init.attained.explains);
  const targetField = field(init.target.asks, target, init.target.explains);
  const elements = [frameworkField, attainedField, attainedOn, targetField];
  const of = (select: HTMLSelectElement): string | undefined => select.value || undefined;

  /** Offers what goes with the framework and with what is attained. */
  function refill(): void {
    const chosen = library.frameworks.get(framework.value as FrameworkId);
    const choices = choicesIn(shelf, chosen?.id);
    const option = (one: (typeof choices)[number]): Option => [one.id, targetName(one, language)];
    about.textContent = chosen
      ? frameworkLine(
          chosen,
          choices.map((one) => one.target),
          init.framework.line,
          language,
        )
      : '';
    const reached = attainable(choices);
    fill(attained, [['', init.attained.nothing], ...reached.map(option)], typed.get('Attained'));
    const recorded = recordedIn({ attained: of(attained) as TargetId | undefined });
    const left = ahead(choices, recorded);
    fill(target, left.map(option), typed.get('NewTarget') ?? nextAbove(choices, recorded));
    attainedField.hidden = reached.length < 2;
    attainedOn.hidden = of(attained) === undefined;
    targetField.hidden = choices.length === 0;
  }
  refill();

  return {
    elements,
    chosen: () => ({
      framework: of(framework) as FrameworkId | undefined,
      attained: (of(attained) ?? '') as TargetId | '',
      target: of(target) as TargetId | undefined,
    }),
    problems: () =>
      of(framework) === undefined
        ? [{ input: framework, text: said.faults.framework }]
        : of(target) === undefined
          ? [{ input: target, text: said.faults.target }]
          : [],
  };
}

function fill(
  select: HTMLSelectElement,
  options: readonly Option[],
  chosen: string | undefined,
): void {
  select.replaceChildren(...options.map(([value, label]) => el('option', { value }, label)));
  select.value = chosen ?? '';
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
