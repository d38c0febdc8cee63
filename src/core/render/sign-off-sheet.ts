import { sheetRelationships } from '../model/sign-off-sheet.ts';
import type { SignOffSheetView } from '../report/sign-off-sheet.ts';
import type { PageWord, SheetWords } from '../words/sign-off-sheet-words.ts';
import type { RenderContext } from './render-context.ts';
import { renderMarkdown } from './markdown.ts';
import { prepareSheets } from './pack-texts.ts';
import type { PageFiles } from './page-files.ts';
import type { Pictures } from './page-pictures.ts';

/** What the documents of a sheet are made with beside its view. */
export interface SheetSetting {
  readonly pictures: Pictures;
  /** The attachments that the page holds, by the address under which it leads to them. */
  readonly files: PageFiles;
  readonly guidedHeadings: ReadonlySet<string>;
  /** What signing with a key needs of the request, as JSON, and the script that does it. */
  readonly signing: { readonly basis: string; readonly script: string };
}

/** Where a sheet is filled in. */
type SheetMedium = 'page' | 'word' | 'paper';

/** Makes the documents of a sign-off sheet; a PDF is printed from the page that is for paper. */
export function sheetMaker(
  view: SignOffSheetView,
  material: RenderContext,
  { pictures, files, guidedHeadings, signing }: SheetSetting,
): {
  readonly html: () => Promise<string>;
  readonly paper: () => Promise<string>;
  readonly docx: () => Promise<Uint8Array>;
} {
  const { words, language } = material;
  const title = `${words.headings.sheetTitle}: ${view.practitioner.name}`;
  const markdown = async (medium: SheetMedium): Promise<string> => {
    const holdsFiles = medium === 'page';
    const { files: templates } = await material.templates();
    const prepared = prepareSheets(
      { sheets: view.pieces },
      {
        absent: words.headings.packAbsent,
        hasAttachments: holdsFiles,
        guidedHeadings,
        textsBelow: 3,
      },
    );
    const pieces = prepared.map((piece) => ({
      ...piece,
      // A link leads only to what the page holds.
      attachments: piece.attachments.map(({ address, ...file }) =>
        holdsFiles && address !== undefined && files.has(address) ? { ...file, address } : file,
      ),
    }));
    const sheet = { ...view, pieces, relationships: sheetRelationships, medium };
    const texts = material.otherLanguages();
    return renderMarkdown('sign-off-sheet.md', templates, { sheet }, words, texts);
  };
  const page = async (medium: 'page' | 'paper'): Promise<string> => {
    const { formatHtml } = await import('./html.ts');
    const { files: templates, hashOf } = await material.templates();
    return formatHtml({
      title,
      language,
      markdown: await markdown(medium),
      words,
      templates,
      hashOf,
      running: title,
      pictures,
      files: medium === 'page' ? files : new Map(),
      formPart:
        medium === 'page'
          ? {
              html: signingPart(signing.basis, pageWords(words.sheet)),
              script: signing.script,
            }
          : undefined,
    });
  };
  return {
    html: () => page('page'),
    paper: () => page('paper'),
    docx: async () => {
      const { formatDocx } = await import('./docx.ts');
      return formatDocx({
        title,
        language,
        markdown: await markdown('word'),
        words,
        day: view.asOf,
        running: title,
        images: pictures,
      });
    },
  };
}

/** In place of what somebody wrote, which the page puts there. */
const written = '{}';

/** The texts that the script of the page shows. */
const pageWords = ({ signing, problems }: SheetWords): Readonly<Record<PageWord, string>> => ({
  ...signing,
  'missing-name': problems.missing([problems.fields.name]),
  'missing-relationship': problems.missing([problems.fields.relationship]),
  'missing-date': problems.missing([problems.fields.date]),
  'missing-decisions': problems.missing([problems.fields.decisions]),
  undecided: problems.undecided([written]),
  'no-reason': problems.noReason([written]),
  'no-letters': problems.noLetters(written),
  'bad-number': problems.badNumber(written),
  'same-number': problems.practitioner['same-number'](written),
  'same-name': problems.practitioner['same-name'](written),
  'similar-name': problems.practitioner['similar-name'](written),
  'too-early': problems.badDate['too-early'](written),
  'to-come': problems.badDate['to-come'](written),
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Where the script of the page puts what signing needs. Without the script there is nothing to see. */
const signingPart = (basis: string, words: object): string =>
  `<div class="signing" hidden data-basis="${escaped(basis)}" data-words="${escaped(JSON.stringify(words))}"></div>\n`;
