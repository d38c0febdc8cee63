import { el } from './dom.ts';

/** Something that is wrong in a form: with a field, or with no field alone. */
export interface FieldProblem {
  readonly input?: HTMLElement | undefined;
  readonly text: string;
}

/** Where a form says what is wrong: beside each field, and all of it once more above the button. */
export interface FormProblems {
  /** Stands in the form, above its button. */
  readonly element: HTMLElement;
  /** Says all that is wrong, and goes to the first wrong field; says nothing where nothing is wrong. */
  readonly show: (problems: readonly FieldProblem[]) => void;
}

export function formProblems(form: () => HTMLElement): FormProblems {
  const element = el('div', { class: 'verdict bad', role: 'alert', hidden: true });
  const show = (problems: readonly FieldProblem[]): void => {
    clear(form());
    for (const { input, text } of problems) if (input) mark(input, text);
    element.replaceChildren(...problems.map(({ text }) => el('p', {}, text)));
    element.hidden = problems.length === 0;
    const first = form().querySelector<HTMLElement>('[aria-invalid=true]');
    if (first) {
      first.focus();
      first.scrollIntoView({ block: 'center' });
    } else if (problems.length > 0) element.scrollIntoView({ block: 'center' });
  };
  return { element, show };
}

const wrongId = (input: HTMLElement): string => `${input.id}-wrong`;

function mark(input: HTMLElement, text: string): void {
  // One thing at a time is enough to put a field right.
  if (input.getAttribute('aria-invalid') === 'true') return;
  input.before(el('span', { class: 'wrong', id: wrongId(input) }, text));
  const described = [input.getAttribute('aria-describedby'), wrongId(input)].filter(Boolean);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', described.join(' '));
}

function clear(form: HTMLElement): void {
  for (const one of form.querySelectorAll('.wrong')) one.remove();
  for (const input of form.querySelectorAll<HTMLElement>('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    const left = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id !== '' && id !== wrongId(input));
    if (left.length > 0) input.setAttribute('aria-describedby', left.join(' '));
    else input.removeAttribute('aria-describedby');
  }
}
