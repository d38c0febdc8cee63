import type { BlockContent, Heading, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';
import { defaultLimits } from '../model/limits.ts';
import { unchanged, within, type Resolved } from './practitioner-links.ts';
import { prepareText, withoutComments } from './practitioner-text.ts';
import { readTree } from './practitioner-tree.ts';

export type { Resolved } from './practitioner-links.ts';

/** Where a text of the practitioner's stands in a document. */
export interface TextPlace {
  /** The level of the heading under which the text stands: its own headings go below it. */
  readonly below: 1 | 2 | 3 | 4 | 5;
  /**
   * What a relative link or picture of the text leads to, by its address as written; undefined where it
   * leads nowhere that is in the document.
   */
  readonly resolve: (address: string) => Resolved | undefined;
  /** What to say behind the words of a link or a picture that leads nowhere in the document; nothing where it is left out. */
  readonly absent?: string | undefined;
  /** Headings to write under, which are left out where nobody has. */
  readonly guidedHeadings?: ReadonlySet<string> | undefined;
}

/** Beyond this nobody reads a text, and reading it for them would take long. */
const longest = defaultLimits.layout.letters;

/**
 * The practitioner's own Markdown, read and written anew, so that it can stand in the midst of a document:
 * it shows what it showed before and can change nothing outside itself. Ends without a line end.
 */
export function practitionerMarkdown(
  text: string,
  { below, resolve, absent = '', guidedHeadings = new Set() }: TextPlace,
): string {
  const prepared = prepareText(text);
  const tree = prepared.length > longest ? undefined : readTree(prepared, within(resolve, absent));
  if (tree === undefined) return asItStands(prepared);
  const blocks = withHeadingsBelow(
    withoutEmptySections(tree.blocks, guidedHeadings),
    tree.headings,
    below,
  );
  const written = write(blocks);
  // What is read back must be what was written: the last word against anything that we did not think of.
  const again = readTree(written, unchanged)?.blocks;
  return JSON.stringify(again) === JSON.stringify(blocks) ? written : asItStands(prepared);
}

/** For texts that nobody wrote to be read: every sign is kept, and none means anything. */
function asItStands(prepared: string): string {
  const value = withoutComments(prepared).replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  return value === '' ? '' : write([{ type: 'code', value }]);
}

/** Leaves out headings of the guided kind that have nothing under them, those that are empty then too. */
function withoutEmptySections(
  blocks: readonly BlockContent[],
  guided: ReadonlySet<string>,
): readonly BlockContent[] {
  if (guided.size === 0) return blocks;
  return blocks.reduceRight<readonly BlockContent[]>((after, block) => {
    const [next] = after;
    const isEmpty =
      block.type === 'heading' &&
      (next === undefined || (next.type === 'heading' && next.depth <= block.depth));
    return isEmpty && guided.has(wordsOf(block)) ? after : [block, ...after];
  }, []);
}

const wordsOf = ({ children }: Heading): string =>
  children.map((one) => ('value' in one ? one.value : '\u0000')).join('');

/** The shallowest heading of a text stands right below the document's, the others as far apart as they were. */
function withHeadingsBelow(
  blocks: readonly BlockContent[],
  headings: readonly Heading[],
  below: TextPlace['below'],
): readonly BlockContent[] {
  const shallowest = Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) {
    heading.depth = Math.min(6, heading.depth - shallowest + below + 1) as Heading['depth'];
  }
  return blocks;
}

/** Signs that mean something to one reader of Markdown or another, though not to CommonMark. */
const unsafe: Unsafe[] = [
  ...['|', '~', '^', '$', '{', '}', '<'].map((character) => ({ character })),
  { character: '%', after: '%' },
].map((sign): Unsafe => ({
  ...sign,
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw'],
}));

const options: Options = {
  // Lists of the document begin with "-", and must not go on from those of a text.
  bullet: '*',
  bulletOther: '+',
  resourceLink: true,
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    { unsafe: [...unsafe, { atBreak: true, character: ':' }] },
  ],
};

const write = (children: readonly BlockContent[]): string =>
  toMarkdown({ type: 'root', children: [...children] } satisfies Root, options).trimEnd();
