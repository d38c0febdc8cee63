import { Fragment, h, type ComponentChild } from 'preact';
import type { IsoDate } from '../../core/model/date.ts';
import type { RenderContext } from '../../core/render/render-context.ts';
import { reportName } from '../../core/report/report-name.ts';
import type { Language } from '../../core/model/text.ts';
import { withoutCommands } from '../../core/words/page-commands.ts';
import { button, download, el, type PagePart } from './dom.ts';
import type { Shown } from './shown.ts';

type Make<View> = (
  view: View,
  material: RenderContext,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** What a document can be saved as: how its file ends, and what makes it. */
export type Savable<View> = readonly {
  readonly ending: 'html' | 'docx' | 'md' | 'csv' | 'json' | 'zip';
  readonly make: Make<View>;
}[];

/** What of a view its file is named by. */
interface Named {
  readonly asOf: IsoDate;
  readonly target: string;
  readonly practitioner: { readonly name: string };
}

/** Buttons that save a document in each of its formats, byte for byte as the command makes it. */
export function saveAs<View extends Named>(
  kind: string,
  view: View,
  formats: Savable<View>,
  material: RenderContext,
  { words }: Shown,
): PagePart {
  return savingList(
    formats.map(({ ending }) => ending),
    async (ending) => {
      const { make } = formats.find((one) => one.ending === ending)!;
      download(`${reportName(kind, view)}.${ending}`, await make(view, material));
    },
    words.page.report,
  );
}

/** A row of buttons, one for each format. */
export function savingList(
  endings: Savable<unknown>[number]['ending'][],
  save: (ending: Savable<unknown>[number]['ending']) => unknown,
  words: Shown['words']['page']['report'],
): PagePart {
  const labels = {
    html: words.page,
    docx: words.word,
    md: words.markdown,
    csv: words.table,
    json: words.data,
    zip: words.zip,
  };
  return el(
    'div',
    { class: 'save-as', role: 'group', 'aria-label': words.save },
    el('span', {}, words.save),
    ...endings.map((ending) =>
      button(labels[ending], () => save(ending), { 'data-format': ending }),
    ),
  );
}

/** A document that the core made, in which every text of a portfolio is text already. */
export function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** A report as the page shows it: views and buttons are in the place of commands. */
export function reportOf(html: string, language: Language): DocumentFragment {
  const content = fragmentOf(html);
  leaveOutNames(content);
  const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const shown = withoutCommands(text.nodeValue ?? '', language);
    if (shown !== text.nodeValue) text.nodeValue = shown;
  }
  return content;
}

/** A document as a part of the page, so that what is open in it stays open where it is shown again. */
export const partOf = (content: ParentNode): PagePart =>
  h(Fragment, null, ...[...content.childNodes].map(copied));

function copied(node: Node): ComponentChild {
  if (!(node instanceof Element)) return node.nodeValue;
  const attributes = [...node.attributes].map(({ name, value }) => [
    // What somebody chooses themselves stays chosen.
    name === 'checked' ? 'defaultChecked' : name,
    value === '' ? true : value,
  ]);
  return h(node.localName, Object.fromEntries(attributes), ...[...node.childNodes].map(copied));
}

/** What a requirement is called in files, unless that is a code which people know it by. */
const name = '[a-z0-9]+(?:-[a-z0-9]+)+';

/** Takes out what only files call requirements, where their text is beside it. */
function leaveOutNames(content: DocumentFragment): void {
  for (const one of content.querySelectorAll('th > strong')) {
    const text = one.nextSibling;
    if (!new RegExp(`^${name}$`).test(one.textContent) || !text?.nodeValue?.trim()) continue;
    one.remove();
    text.nodeValue = text.nodeValue.trimStart();
  }
  for (const one of content.querySelectorAll('li > strong')) {
    const text = one.nextSibling;
    if (!text?.nodeValue) continue;
    text.nodeValue = text.nodeValue.replace(new RegExp(`^ ${name}: `), ' ');
  }
}
