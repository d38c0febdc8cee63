import { decoded } from '../text/resolve-path.ts';

/** The contents of a page, whose lines have the names of headings. */
const contents = /<nav class="contents"[^]*?<\/nav>/;
const line = /(<a href="#([^"]+)">)([^]*?)(<\/a><\/li>)/g;

/** Only such a page shows its contents in print. */
const cover = /<h1 [^>]*class="cover"/;

/**
 * A page for print with the number of the page in each line of its contents. Every number has the same room, so that
 * the page is laid out alike whatever the numbers are.
 */
export const withPageNumbers = (html: string, pages: ReadonlyMap<string, number>): string =>
  !cover.test(html)
    ? html
    : html.replace(contents, (nav) =>
        nav.replace(
          line,
          (_, open: string, name: string, words: string, close: string) =>
            `${open}<span>${words}</span> <span class="page">${String(pages.get(decoded(name)) ?? '')}</span>${close}`,
        ),
      );
