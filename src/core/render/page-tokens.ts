import type MarkdownIt from 'markdown-it';

export type Token = ReturnType<MarkdownIt['parse']>[number];

/** The words of a heading or a cell, without what makes them stand out. */
export function plainText(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ content }) => content).join('');
}

/** Where the first token of a type is, from a place on. Documents are long, so nothing is copied. */
export function closingAt(tokens: readonly Token[], from: number, type: string): number {
  let at = from;
  while (tokens[at]!.type !== type) at += 1;
  return at;
}

export interface PageHeading {
  readonly open: Token;
  readonly inline: Token;
  /** Everything from the heading to the next one, of whatever level. */
  readonly following: readonly Token[];
}

export function headingsIn(tokens: readonly Token[]): readonly PageHeading[] {
  const starts = [...tokens.keys()].filter((index) => tokens[index]!.type === 'heading_open');
  return starts.map((start, index) => ({
    open: tokens[start]!,
    inline: tokens[start + 1]!,
    following: tokens.slice(start, starts[index + 1]),
  }));
}

/** A heading of the second level, and what page parts need to know of all that is below it. */
export interface PageSection {
  readonly id: string;
  /** The words of the heading as HTML. */
  readonly title: string;
  readonly hasRequirements: boolean;
  /** How many rows its tables have. */
  readonly rows: number;
}
