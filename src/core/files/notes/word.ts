import type { BlockContent } from 'mdast';
import { paragraphOf } from './blocks.ts';
import { noteIn, readBlocks } from './word-body.ts';
import { Numbering } from './word-numbering.ts';
import { mainPart, partAt, related, relationshipsOf, type Parts } from './word-parts.ts';
import type { Reading } from './word-reading.ts';
import { Styles } from './word-styles.ts';
import { attributeOf, childOf, childrenOf, findAll, readXml, type Element } from './word-xml.ts';

/** What the reader of a Word document needs from outside. */
export interface WordOptions extends Pick<Reading, 'picture' | 'inserted' | 'losses'> {
  readonly parts: Parts;
}

/**
 * The text of a Word document. Throws where it is damaged; what can't become Markdown is counted.
 */
export function readWordBlocks({ parts, ...options }: WordOptions): BlockContent[] {
  const main = mainPart(parts);
  if (main === undefined) throw new Error('no text');
  const relationships = relationshipsOf(parts, main);
  const body = childOf(readXml(partAt(parts, main)!), 'w:body');
  if (!body) throw new Error('no body');
  const find = (type: string): Element | undefined => related(parts, relationships, type)?.root;
  const reading: Reading = {
    ...options,
    parts,
    relationships,
    styles: new Styles(find('styles')),
    numbering: new Numbering(find('numbering')),
    notes: [],
    fields: [],
    boxes: [],
  };
  const blocks = readBlocks(body, reading);
  const notes = readNotes(reading);
  countOthers(reading);
  return [...blocks, ...notes];
}

/** Footnotes and endnotes as a list at the end; each has the number that the text shows. */
function readNotes(reading: Reading): readonly BlockContent[] {
  const { parts, relationships, notes } = reading;
  if (notes.length === 0) return [];
  const found: BlockContent[] = [];
  // Notes may point to notes, which are then read, too.
  for (let index = 0; index < notes.length && index < 5000; index += 1) {
    const { kind, id } = notes[index]!;
    const part = related(parts, relationships, `${kind}s`);
    const note = noteIn(part?.root, kind, id);
    const inPart = { ...reading, relationships: relationshipsOf(parts, part?.path ?? '') };
    const [first, ...others] = note ? readBlocks(note, inPart) : [];
    const number = { type: 'text', value: `[${String(index + 1)}] ` } as const;
    if (first?.type === 'paragraph') {
      found.push(paragraphOf([number, ...first.children]), ...others);
    } else found.push(paragraphOf([number]), ...(first ? [first] : []), ...others);
  }
  const heading = { type: 'text', value: 'Notes' } as const;
  return [{ type: 'heading', depth: 1, children: [heading] }, ...found];
}

/** What is in other parts, and is not in the text. Some of them nothing points to. */
function countOthers({ parts, relationships, notes, losses }: Reading): void {
  const rootsOf = (kind: string): readonly Element[] => {
    const linked = [...relationships.values()]
      .filter(({ type, isOutside }) => type === kind && !isOutside)
      .map(({ target }) => target.toLowerCase());
    const named = new RegExp(`^word/${kind}\\d*\\.xml$`, 'i');
    return [...parts].flatMap(([path, bytes]) => {
      if (linked.includes(path.toLowerCase())) return [readXml(bytes)];
      return named.test(path) ? rootOfUnlinked(bytes) : [];
    });
  };
  const pages = ['header', 'footer'].flatMap(rootsOf).filter(saysSomething);
  losses.add('headers-and-footers', pages.length);
  const comments = rootsOf('comments').flatMap((root) => findAll(root, 'w:comment'));
  losses.add('comments', comments.length);
  const unused = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const used = new Set(notes.filter((note) => note.kind === kind).map(({ id }) => id));
    return rootsOf(`${kind}s`)
      .flatMap((root) => childrenOf(root, `w:${kind}`))
      .filter((note) => !used.has(attributeOf(note, 'w:id') ?? '') && saysSomething(note));
  });
  losses.add('unused-notes', unused.length);
}

/** A part that nothing points to can be anything. */
function rootOfUnlinked(bytes: Uint8Array): readonly Element[] {
  try {
    return [readXml(bytes)];
  } catch {
    return [];
  }
}

const saysSomething = (root: Element): boolean =>
  findAll(root, 'a:blip').length > 0 ||
  findAll(root, 'w:t').some(({ children }) =>
    children.some((text) => typeof text === 'string' && /\p{L}/u.test(text)),
  );
