import type MarkdownIt from 'markdown-it';
import type { Words } from '../words/index.ts';
import { documentPortionsOf, signsRead, tidied } from './document-portions.ts';
import type { HeadingNames } from './heading-ids.ts';
import { filtersFor, nothingShown } from './page-filters.ts';
import { markOf, startsOnePage, tablesIn } from './page-tables.ts';
import type { PageSection, Token } from './page-tokens.ts';

/** A document as the inside of a page. */
export interface PageContent {
  /** Where the first section begins; undefined where nothing stands before it that one could skip. */
  readonly start: string | undefined;
  /** In pieces, so that nobody has to hold the tokens of a long document at once. */
  readonly pieces: Iterable<string>;
}

/**
 * Makes sections out of headings of the second level, with a list of contents before the first and, where
 * tables of requirements are long, filters before the first of those.
 */
export function pageContent(
  markdown: string,
  converter: MarkdownIt,
  words: Words,
  tidy: () => void,
): PageContent {
  const { texts, definitions } = documentPortionsOf(markdown, converter);
  function* read(): Generator<{ readonly tokens: readonly Token[]; readonly env: object }, void> {
    const headingNames: HeadingNames = new Map();
    const env = { ...definitions, headingNames };
    for (const text of tidied(texts, signsRead, tidy)) {
      yield { tokens: converter.parse(text, env), env };
    }
  }
  const all: PageSection[] = [];
  let isOnePage = false;
  for (const { tokens, env } of read()) {
    isOnePage ||= tokens.some(startsOnePage);
    for (const some of divided(tokens)) {
      if (isSection(some)) all.push(sectionOf(some, converter, env));
      const section = all.at(-1);
      if (section) all[all.length - 1] = withRequirements(section, some);
    }
  }
  tidy();
  const parts = all.filter(({ hasRequirements }) => hasRequirements);
  const filters = filtersFor(parts, words);
  const endOf = (section: PageSection): string =>
    `${parts.includes(section) && filters !== '' ? nothingShown(words) : ''}</section>\n`;
  function* pieces(): Generator<string, void> {
    let passed = 0;
    for (const { tokens, env } of read()) {
      for (const some of divided(tokens)) {
        if (isSection(some)) {
          const section = all[passed]!;
          if (passed > 0) yield endOf(all[passed - 1]!);
          else if (!isOnePage) yield contents(all, parts, words);
          if (section === parts[0]) yield filters;
          yield `<section${partClass(section, parts)}>\n`;
          passed += 1;
        }
        yield converter.renderer.render([...some], converter.options, env);
      }
    }
    if (passed > 0) yield endOf(all[passed - 1]!);
  }
  return { start: isOnePage ? undefined : all[0]?.id, pieces: pieces() };
}

const startsSection = ({ type, tag }: Token): boolean => type === 'heading_open' && tag === 'h2';

const isSection = ([first]: readonly Token[]): boolean =>
  first !== undefined && startsSection(first);

/** What is before the first section of a portion, if anything is, and each section. */
function divided(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const starts = [...tokens.keys()].filter((index) => startsSection(tokens[index]!));
  return [0, ...starts]
    .map((start, index) => tokens.slice(start, starts[index]))
    .filter((some) => some.length > 0);
}

const sectionOf = (tokens: readonly Token[], converter: MarkdownIt, env: object): PageSection => ({
  id: tokens[0]!.attrGet('id') ?? '',
  title: converter.renderer.renderInline(tokens[1]!.children ?? [], converter.options, env),
  hasRequirements: false,
  rows: 0,
});

const withRequirements = (section: PageSection, tokens: readonly Token[]): PageSection => ({
  ...section,
  hasRequirements:
    section.hasRequirements ||
    tokens.some((token) => ['requirements', 'met'].includes(markOf(token) ?? '')),
  rows: tablesIn(tokens).reduce((rows, { body }) => rows + body.length, section.rows),
});

/** Sections with requirements are numbered, so that the filters can pick one. */
function partClass(section: PageSection, parts: readonly PageSection[]): string {
  const index = parts.indexOf(section);
  return index < 0 ? '' : ` class="part part-${String(index + 1)}"`;
}

function contents(
  all: readonly PageSection[],
  parts: readonly PageSection[],
  { headings }: Words,
): string {
  const links = all.map(
    (section) =>
      `<li${partClass(section, parts)}><a href="#${section.id}">${section.title}</a></li>\n`,
  );
  return `<nav class="contents" aria-labelledby="Contents_title">
<p id="Contents_title">${headings.contents}</p>
<ul>
${links.join('')}</ul>
</nav>
`;
}
