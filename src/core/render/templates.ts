/** A template, and the path by which its organisation knows it; none for those of otpath. */
export interface Template {
  readonly text: string;
  readonly own?: string | undefined;
}

/** The templates, by name: `gaps.md`, `page.html` … */
export type Templates = Readonly<Record<string, Template>>;

/**
 * What documents are made with, its templates without the lines that say to a page how to draw what follows: for Markdown
 * that is read as it is. Each leaves an empty line, so that faults are still found at the right place.
 */
export const withoutMarks = <Files extends { readonly files: Templates }, Material extends object>(
  material: Material & { readonly templates: () => Promise<Files> },
) => ({
  ...material,
  templates: async (): Promise<Files> => {
    const templates = await material.templates();
    const files = Object.entries(templates.files).map(([name, template]) => [
      name,
      { ...template, text: template.text.replaceAll(/^\[otpath\]: # \(.*\)[ \t]*$/gm, '') },
    ]);
    return { ...templates, files: Object.fromEntries(files) as Templates };
  },
});
