import { cleanText } from '../../core/text/clean.ts';

/** Who hears of what went wrong behind a button. */
let report: (error: unknown) => unknown = () => undefined;

export function onTrouble(hear: typeof report): void {
  report = hear;
}

type Inside = string | Node | undefined;

/** What an element is made with, beside what is in it. A `false` attribute is left out. */
type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with texts or others in it. Text stays text: nothing is ever read as HTML. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly Inside[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(
    ...inside
      .filter((one) => one !== undefined)
      .map((one) => (typeof one === 'string' ? cleanText(one) : one)),
  );
  return made;
}

/** A text letter by letter, with its line ends. */
export function verbatim(text: string): Text {
  return document.createTextNode(text.split('\n').map(cleanText).join('\n'));
}

export function button(
  label: string,
  act: () => unknown,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', () => {
    attempt(act);
  });
  return made;
}

/** Does what is to be done where somebody sends a form off. Nothing leaves the page. */
export function onSubmit(form: HTMLFormElement, act: () => unknown): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(act);
  });
}

/** Does something, and lets people know where it goes wrong. */
export function attempt(act: () => unknown): void {
  new Promise((done) => {
    done(act());
  }).catch(report);
}

/** A label above a field. */
export function field(label: string, input: HTMLElement, hint?: string): HTMLElement {
  return el(
    'p',
    { class: 'field' },
    el('label', { for: input.id }, label),
    ...(hint === undefined ? [] : [el('span', { class: 'hint', id: `${input.id}-hint` }, hint)]),
    withHint(input, hint),
  );
}

function withHint(input: HTMLElement, hint: string | undefined): HTMLElement {
  if (hint !== undefined) input.setAttribute('aria-describedby', `${input.id}-hint`);
  return input;
}

/** A box to tick, with its label behind it. */
export function tick(id: string, label: string, isOn: boolean, act: (on: boolean) => void): Node {
  const input = el('input', { type: 'checkbox', id });
  input.checked = isOn;
  input.addEventListener('change', () => {
    act(input.checked);
  });
  return el('p', { class: 'tick' }, input, ' ', el('label', { for: id }, label));
}

/** What somebody can choose from; groups have a label. */
export type Option = readonly [value: string, label: string];

export function choose(
  id: string,
  groups: readonly (Option | { readonly label: string; readonly choices: readonly Option[] })[],
  chosen: string,
  act: (value: string) => void,
): HTMLSelectElement {
  const option = ([value, label]: Option): HTMLOptionElement => el('option', { value }, label);
  const made = el(
    'select',
    { id },
    ...groups.map((one) =>
      'choices' in one
        ? el('optgroup', { label: one.label }, ...one.choices.map(option))
        : option(one),
    ),
  );
  made.value = chosen;
  made.addEventListener('change', () => {
    act(made.value);
  });
  return made;
}

/** Gives somebody a file as their browser keeps downloads. */
export function download(name: string, content: string | Uint8Array): void {
  const blob = new Blob([content as BlobPart], { type: 'application/octet-stream' });
  const link = el('a', { href: URL.createObjectURL(blob), download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
