import { Fragment, h, type JSX } from 'preact';
import { cleanText } from '../../core/text/clean.ts';

/** Who hears of what went wrong behind a button. */
let report: (error: unknown) => unknown = () => undefined;

export function onTrouble(hear: typeof report): void {
  report = hear;
}

/** A part of the page as it is to be. What is there already stays, and only what differs is changed. */
export type PagePart = JSX.Element;

/** What can be in an element. Nothing is in the place of what is undefined. */
export type Inside = string | PagePart | undefined;

type Names = keyof JSX.IntrinsicElements;

/** What an element is made with, beside what is in it. */
export type ElementAttributes<Name extends Names> = JSX.IntrinsicElements[Name] &
  Readonly<Record<`data-${string}`, string | undefined>> & {
    /** Every browser has it, and no standard. */
    readonly webkitdirectory?: true;
  };

/** An element with texts or others in it. Text stays text: nothing is ever read as HTML. */
export function el<Name extends Names>(
  name: Name,
  attributes: ElementAttributes<Name> = {},
  ...inside: readonly Inside[]
): PagePart {
  return h(
    name as string,
    attributes,
    ...inside.map((one) => (typeof one === 'string' ? cleanText(one) : one)),
  );
}

/** A text letter by letter, with its line ends. */
export const verbatim = (text: string): PagePart =>
  h(Fragment, null, text.split('\n').map(cleanText).join('\n'));

export const button = (
  label: string,
  act: () => unknown,
  attributes: ElementAttributes<'button'> = {},
): PagePart =>
  el(
    'button',
    {
      type: 'button',
      onClick: () => {
        attempt(act);
      },
      ...attributes,
    },
    label,
  );

/** Does something, and lets people know where it goes wrong. */
export function attempt(act: () => unknown): void {
  new Promise((done) => {
    done(act());
  }).catch(report);
}

/** A box to tick, with its label behind it. */
export const tick = (
  id: string,
  label: string,
  isOn: boolean,
  act: (on: boolean) => void,
): PagePart =>
  el(
    'p',
    { class: 'tick' },
    el('input', {
      type: 'checkbox',
      id,
      checked: isOn,
      onChange: ({ currentTarget }) => {
        act(currentTarget.checked);
      },
    }),
    ' ',
    el('label', { for: id }, label),
  );

/** What somebody can choose from; groups have a label. */
export type Option = readonly [value: string, label: string];

export function choose(
  id: string,
  groups: readonly (Option | { readonly label: string; readonly choices: readonly Option[] })[],
  chosen: string,
  act: (value: string) => void,
): PagePart {
  const option = ([value, label]: Option): PagePart => el('option', { value }, label);
  return el(
    'select',
    {
      id,
      value: chosen,
      onChange: ({ currentTarget }) => {
        act(currentTarget.value);
      },
    },
    ...groups.map((one) =>
      'choices' in one
        ? el('optgroup', { label: one.label }, ...one.choices.map(option))
        : option(one),
    ),
  );
}

/** A field for files, which are opened as soon as somebody chooses them. The same ones can be chosen once more. */
export const filesToOpen = (
  id: string,
  attributes: ElementAttributes<'input'>,
  open: (files: readonly File[]) => unknown,
): PagePart =>
  el('input', {
    type: 'file',
    id,
    ...attributes,
    onChange: ({ currentTarget }) => {
      const files = [...(currentTarget.files ?? [])];
      currentTarget.value = '';
      if (files.length > 0) {
        attempt(() => open(files));
      }
    },
  });

/** Gives somebody a file as their browser keeps downloads. */
export function download(name: string, content: string | Uint8Array): void {
  const blob = new Blob([content as BlobPart], { type: 'application/octet-stream' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(blob),
    download: name,
    hidden: true,
  });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
