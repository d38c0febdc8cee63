/** A template, and the path by which its organisation knows it; none for those of otpath. */
export interface Template {
  readonly text: string;
  readonly own?: string | undefined;
}

/** The templates, by name: `gaps.md`, `page.html` … */
export type Templates = Readonly<Record<string, Template>>;
