import type { RenderContext } from '../core/render/render-context.ts';
import type { IsoDate } from '../core/model/date.ts';
import type { NamedDocument } from './command.ts';
import type { Host } from './host.ts';
import { printer } from './printer.ts';
import { reportName } from '../core/report/report-name.ts';

/** The formats that hold more than text. */
export const documentFormats = ['docx', 'pdf'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What of a view can be written on paper. */
interface Printable {
  readonly asOf: IsoDate;
  readonly target: string;
  readonly practitioner: { readonly name: string };
}

/** A report that can be a document too. */
export interface Report<View, TextFormat extends string> {
  /** What its file is called first. */
  readonly kind: string;
  readonly view: View;
  readonly texts: Readonly<
    Record<TextFormat | 'html', (view: View, material: RenderContext) => string | Promise<string>>
  >;
  readonly word: (view: View, material: RenderContext) => Promise<Uint8Array>;
}

/** Makes a report in one format: a text, a Word document, or a PDF, which a browser prints from the page. */
export async function makeReport<View extends Printable, TextFormat extends string>(
  { kind, view, texts, word }: Report<View, TextFormat>,
  format: TextFormat | DocumentFormat,
  material: RenderContext,
  host: Host,
): Promise<string | NamedDocument> {
  const named = (bytes: Uint8Array): NamedDocument => ({
    bytes,
    name: `${reportName(kind, view)}.${format}`,
  });
  if (format === 'docx') return named(await word(view, material));
  if (format !== 'pdf') return texts[format](view, material);
  const print = await printer(view.asOf, host);
  return named(await print(await texts.html(view, material)));
}
