import type { IsoDate } from '../../core/model/date.ts';
import type { RenderContext } from '../../core/render/render-context.ts';
import { reportName } from '../../core/report/report-name.ts';
import { button, download, el } from './dom.ts';
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
): HTMLElement {
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
): HTMLElement {
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
