import type { PackView } from '../report/pack.ts';
import { localId } from '../model/ids.ts';
import type { RenderContext } from './render-context.ts';
import { anchorOf } from './heading-ids.ts';
import { renderMarkdown, rowAddress, type SquarePlaces } from './markdown.ts';
import { linkedFiles, prepareSheets, prepareTexts, type TextSetting } from './pack-texts.ts';
import type { Pictures } from './page-pictures.ts';
import { withoutMarks } from './templates.ts';

/** What the documents of a pack are made with beside its view. */
export interface PackSetting extends Omit<TextSetting, 'absent'> {
  readonly pictures: Pictures;
  /** Called where much is no longer needed, before more is made. */
  readonly tidy: () => void;
}

/** Makes the documents of one pack; a PDF is printed from the page. What they share is made once. */
export function packMaker(
  view: PackView,
  material: RenderContext,
  { pictures, hasAttachments, guidedHeadings, tidy }: PackSetting,
): Readonly<Record<'md' | 'html', () => Promise<string>>> & {
  readonly docx: () => Promise<Uint8Array>;
} {
  const { words, language } = material;
  const { report } = view;
  const title = `${words.headings.pack}: ${report.targetTitle}`;
  const running = `${report.practitioner.name}: ${report.targetTitle}`;
  const draft = view.draft && words.headings.packDraft;
  const scope = {
    report,
    pack: {
      ...view,
      sheets: prepareSheets(view, {
        absent: words.headings.packAbsent,
        hasAttachments,
        guidedHeadings,
      }),
      files: linkedFiles(view.files, { hasAttachments }),
      texts: prepareTexts(view),
    },
  };
  const rendered = async (
    { templates }: Pick<RenderContext, 'templates'>,
    otherLanguages: typeof report.otherLanguages,
    places: SquarePlaces,
  ): Promise<string> => {
    const { files } = await templates();
    return renderMarkdown('pack.md', files, { ...scope, places }, words, otherLanguages);
  };
  const markdown = once(async () => {
    const text = await rendered(material, report.otherLanguages, placesOf(view));
    tidy();
    return text;
  });
  return {
    md: () => rendered(withoutMarks(material), [], false),
    html: once(async () => {
      const { formatHtml } = await import('./html.ts');
      const { files: templates, hashOf } = await material.templates();
      return formatHtml({
        title,
        language,
        markdown: await markdown(),
        words,
        templates,
        hashOf,
        running,
        draft,
        pictures,
        tidy,
      });
    }),
    docx: async () => {
      const { formatDocx } = await import('./docx.ts');
      return formatDocx({
        title,
        language,
        markdown: await markdown(),
        words,
        day: report.asOf,
        running,
        draft,
        images: pictures,
        reference: await material.reference(),
        tidy,
      });
    },
  };
}

/** Where each requirement is: with its evidence, else among what is open, else with what makes one eligible. */
function placesOf({ report, parts, gaps, eligibility }: PackView): SquarePlaces {
  const supported = new Set(
    parts
      .flatMap(({ requirements }) => requirements)
      .filter(({ support }) => support.length > 0)
      .map(({ id }) => id),
  );
  const listed = new Set(
    [...eligibility, ...gaps.flatMap(({ requirements }) => requirements)].map(({ id }) => id),
  );
  return Object.assign(
    Object.create(null) as Record<string, string>,
    Object.fromEntries(
      report.requirements.flatMap(({ id }) => {
        const own = localId(id);
        if (supported.has(own)) return [[id, anchorOf(own)]];
        return listed.has(id) ? [[id, rowAddress(id)]] : [];
      }),
    ),
  );
}

/** Several documents may be made from one thing. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}
