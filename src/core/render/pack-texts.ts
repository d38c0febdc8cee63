import { pathsMeant } from '../text/markdown-links.ts';
import type { PackFile, PackView, SheetView } from '../report/pack.ts';
import { anchorOf } from './heading-ids.ts';
import { practitionerMarkdown, type Resolved } from './practitioner-markdown.ts';
import { attachmentAddress } from '../text/pack-path.ts';
import { cleanText } from '../text/clean.ts';

/** The level of the headings in `evidence.md` under which a text stands. */
const below = 4;

/** An attachment as templates show it. */
export interface LinkedFile extends PackFile {
  /** Where a link leads to it; absent where it is not beside the document. */
  readonly address?: string | undefined;
}

/** What of a sheet is prepared. */
type SheetTexts = Pick<
  SheetView,
  'file' | 'number' | 'heading' | 'text' | 'attachments' | 'addresses'
>;

/** A sheet as templates show it: the text is safe Markdown, and what it does not show itself stands after it. */
export type PreparedSheet<Sheet extends SheetTexts = SheetView> = Omit<
  Sheet,
  'text' | 'attachments'
> & {
  readonly text: string;
  readonly attachments: readonly LinkedFile[];
  readonly pictures: readonly PackFile[];
};

/** How texts of a pack are shown. */
export interface TextSetting {
  /** What to say of something that is not in the document. */
  readonly absent: string;
  /** Whether the attachments are beside the document. */
  readonly hasAttachments: boolean;
  /** Headings to write under, which are left out where nobody has. */
  readonly guidedHeadings: ReadonlySet<string>;
  /** The level of the heading under which a text stands, where it is not that of `evidence.md`. */
  readonly textsBelow?: 3 | 4 | undefined;
}

/** Attachments with their addresses, where the document can lead to them. */
export const linkedFiles = (
  files: readonly PackFile[],
  { hasAttachments }: Pick<TextSetting, 'hasAttachments'>,
): readonly LinkedFile[] =>
  hasAttachments
    ? files.map((file) => ({ ...file, address: file.path && attachmentAddress(file.path) }))
    : files;

/** Every relative address in a text of the practitioner's, as written. */
export function addressesIn(text: string): readonly string[] {
  // Most texts have none, and reading one takes its time.
  if (!/\](?:\(|:)/.test(text)) return [];
  const found = new Set<string>();
  practitionerMarkdown(text, {
    below,
    resolve: (address) => {
      found.add(address);
      return undefined;
    },
  });
  return [...found];
}

/** Makes the texts of all sheets safe to stand in the document. */
export function prepareSheets<Sheet extends SheetTexts>(
  { sheets }: { readonly sheets: readonly Sheet[] },
  setting: TextSetting,
): readonly PreparedSheet<Sheet>[] {
  const { absent, guidedHeadings, textsBelow = below } = setting;
  const headings = new Map(sheets.map(({ file, number, heading }) => [file, { number, heading }]));
  return sheets.map((sheet) => {
    const attachments = linkedFiles(sheet.attachments, setting);
    const byNumber = new Map(attachments.map((file) => [file.number, file]));
    const resolve = (address: string): Resolved | undefined => {
      const number = sheet.addresses.get(address);
      const file = number === undefined ? undefined : byNumber.get(number);
      if (file) {
        return file.isPicture && file.path !== undefined
          ? { kind: 'picture', address: file.path, name: file.number, link: file.address }
          : { kind: 'attachment', name: file.number, link: file.address };
      }
      const [other] = pathsMeant(sheet.file, address).flatMap((path) => headings.get(path) ?? []);
      return (
        other && { kind: 'heading', anchor: anchorOf(cleanText(other.heading)), name: other.number }
      );
    };
    const text = practitionerMarkdown(sheet.text, {
      below: textsBelow,
      resolve,
      absent,
      guidedHeadings,
    });
    const pictures = sheet.attachments.filter(
      ({ isPicture, path }) => isPicture && path !== undefined && !text.includes(`](${path})`),
    );
    return { ...sheet, text, attachments, pictures };
  });
}

/** The other texts of a pack, below headings of the third level. They name no files. */
export const prepareTexts = ({ texts }: PackView): PackView['texts'] =>
  texts.map(({ title, text }) => ({
    title,
    text: practitionerMarkdown(text, { below: 3, resolve: () => undefined }),
  }));
