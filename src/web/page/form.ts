import { cloneElement, createContext, h } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  attempt,
  choose,
  el,
  type ElementAttributes,
  type Inside,
  type Option,
  type PagePart,
} from './dom.ts';
import { guarded } from './half-filled.ts';

/** Something that is wrong in a form: with the field of this id, or with no field alone. */
export interface FieldProblem {
  readonly input?: string | undefined;
  readonly text: string;
}

const Wrong = createContext<readonly FieldProblem[]>([]);

interface FieldProps {
  readonly label: string;
  readonly input: PagePart;
  readonly hint: string | undefined;
  /** What the choice in the field means, below it. */
  readonly about: string | undefined;
}

/** A label above a field, with a hint, and with what is wrong with it in a form that says so. */
export const field = (label: string, input: PagePart, hint?: string, about?: string): PagePart =>
  h(Field, { label, input, hint, about });

function Field({ label, input, hint, about }: FieldProps): PagePart {
  const { id } = input.props as { readonly id: string };
  // One thing at a time is enough to put a field right.
  const wrong = useContext(Wrong).find((one) => one.input === id);
  const described = [hint === undefined ? [] : `${id}-hint`, wrong ? `${id}-wrong` : []].flat();
  return el(
    'p',
    { class: 'field' },
    el('label', { for: id }, label),
    hint === undefined ? undefined : el('span', { class: 'hint', id: `${id}-hint` }, hint),
    wrong && el('span', { class: 'wrong', id: `${id}-wrong` }, wrong.text),
    cloneElement(input, {
      'aria-invalid': wrong && 'true',
      'aria-describedby': described.join(' ') || undefined,
    }),
    about === undefined ? undefined : el('span', { class: 'hint', role: 'status' }, about),
  );
}

interface FormProps {
  readonly problems: readonly FieldProblem[];
  readonly send: () => unknown;
  readonly inside: readonly Inside[];
  readonly buttons: readonly Inside[];
}

/**
 * A form that says at once all that is wrong with it, beside each field and once more above its buttons, and goes to
 * the first wrong field. Nothing leaves the page.
 */
export function Form({ problems, send, inside, buttons }: FormProps): PagePart {
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (problems.length === 0) return;
    const wrong = new Set(problems.map(({ input }) => input));
    const first = [...(form.current?.elements ?? [])].find(({ id }) => wrong.has(id));
    if (first instanceof HTMLElement) first.focus();
    (first ?? summary.current)?.scrollIntoView({ block: 'center' });
  }, [problems]);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    attempt(send);
  };
  return el(
    'form',
    { class: 'form', novalidate: true, ref: form, onSubmit, ...guarded },
    h(Wrong.Provider, { value: problems, children: inside }),
    el(
      'div',
      { class: 'verdict bad', role: 'alert', hidden: problems.length === 0, ref: summary },
      ...problems.map((one) => el('p', {}, withName(one))),
    ),
    el('p', {}, ...buttons),
  );
}

/** What is wrong, with the name of its field in front, but not that it is optional. */
function withName({ input, text }: FieldProblem): string {
  const label = input && document.querySelector(`.field label[for="${CSS.escape(input)}"]`);
  const name = label ? label.textContent.replace(/ \([^()]*\)$/, '') : '';
  return name === '' ? text : `${name}${/[.?:]$/.test(name) ? '' : ':'} ${text}`;
}

/** State that begins anew as soon as what it is about is another. */
export function useFor<State>(
  subject: unknown,
  initial: State,
): readonly [State, (state: State) => void] {
  const [held, hold] = useState({ subject, state: initial });
  const isSame = held.subject === subject;
  if (!isSame) hold({ subject, state: initial });
  return [
    isSame ? held.state : initial,
    (state) => {
      hold({ subject, state });
    },
  ];
}

/** What is typed into fields and chosen in them, by their ids. */
export interface Typed<Id extends string> {
  readonly of: Readonly<Record<Id, string>>;
  readonly put: (some: Partial<Readonly<Record<Id, string>>>) => void;
  /** The same, but for the fields in which something is already. */
  readonly fill: (some: Partial<Readonly<Record<Id, string>>>) => void;
}

export function useTyped<Id extends string>(initial: Readonly<Record<Id, string>>): Typed<Id> {
  const [of, set] = useState(initial);
  return {
    of,
    put: (some) => {
      set((before) => ({ ...before, ...some }));
    },
    fill: (some) => {
      set((before) => {
        const isFilled = ([id]: [string, unknown]): boolean => before[id as Id] !== '';
        return {
          ...before,
          ...some,
          ...Object.fromEntries(Object.entries(before).filter(isFilled)),
        };
      });
    },
  };
}

const one = <Id extends string>(id: Id, value: string) =>
  ({ [id]: value }) as Partial<Readonly<Record<Id, string>>>;

/** A field for a line of text. */
export const lineField = <Id extends string>(
  id: Id,
  { of, put }: Typed<Id>,
  attributes: ElementAttributes<'input'> = {},
): PagePart =>
  el('input', {
    type: 'text',
    id,
    value: of[id],
    autocomplete: 'off',
    ...attributes,
    onInput: ({ currentTarget }) => {
      put(one(id, currentTarget.value));
    },
  });

/** A field for some lines of text. */
export const linesField = <Id extends string>(
  id: Id,
  rows: number,
  { of, put }: Typed<Id>,
): PagePart =>
  el('textarea', {
    id,
    rows,
    value: of[id],
    onInput: ({ currentTarget }) => {
      put(one(id, currentTarget.value));
    },
  });

/** A list of which one can be chosen. */
export const choiceField = <Id extends string>(
  id: Id,
  options: readonly Option[],
  { of, put }: Typed<Id>,
): PagePart =>
  choose(id, options, of[id], (value) => {
    put(one(id, value));
  });
