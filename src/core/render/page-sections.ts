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
  readonly html: string;
}

/** A section, or what stands before the first, with what was made of it so far. */
interface MadeSection extends PageSection {
  readonly html: readonly string[];
}

/**
 * Makes sections out of headings of the second level, with a list of contents before the first and, where
 * tables of requirements are long, filters before the first of those. Reads the document in portions, so
 * that nobody has to hold the tokens of a long one at once.
 */
export function pageContent(
  markdown: string,
  converter: MarkdownIt,
  words: Words,
  tidy: () => void,
): PageContent {
  const { texts, definitions } = documentPortionsOf(markdown, converter);
  const headingNames: HeadingNames = new Map();
  const env = { ...definitions, headingNames };
  const before: string[] = [];
  const all: MadeSection[] = [];
  let isOnePage = false;
  for (const text of tidied(texts, signsRead, tidy)) {
    const tokens = converter.parse(text, env);
    isOnePage ||= tokens.some(startsOnePage);
    for (const some of divided(tokens)) {
      if (isSection(some)) all.push(sectionOf(some, converter, env));
      const html = converter.renderer.render([...some], converter.options, env);
      const section = all.pop();
      if (section) all.push(withMore(section, some, html));
      else before.push(html);
    }
  }
  tidy();
  const parts = all.filter(({ hasRequirements }) => hasRequirements);
  const filters = filtersFor(parts, words);
  const sections = all.flatMap((section) => [
    section === parts[0] ? filters : '',
    `<section${partClass(section, parts)}>\n`,
    ...section.html,
    `${section.hasRequirements && filters !== '' ? nothingShown(words) : ''}</section>\n`,
  ]);
  const list = all.length > 0 && !isOnePage ? contents(all, parts, words) : '';
  return {
    start: isOnePage ? undefined : all[0]?.id,
    html: [...before, list, ...sections].join(''),
  };
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

const sectionOf = (tokens: readonly Token[], converter: MarkdownIt, env: object): MadeSection => ({
  id: tokens[0]!.attrGet('id') ?? '',
  title: converter.renderer.renderInline(tokens[1]!.children ?? [], converter.options, env),
  hasRequirements: false,
  rows: 0,
  html: [],
});

/** A section with the next part of it. */
const withMore = (section: MadeSection, tokens: readonly Token[], html: string): MadeSection => ({
  ...section,
  hasRequirements:
    section.hasRequirements ||
    tokens.some((token) => ['requirements', 'met'].includes(markOf(token) ?? '')),
  rows: tablesIn(tokens).reduce((rows, { body }) => rows + body.length, section.rows),
  html: [...section.html, html],
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
