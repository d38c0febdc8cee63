import type { ForeignNode } from './foreign-tree.ts';
import { joinedText } from './tree-rows.ts';

/** Of an item with others below it the name is its heading; of the others the whole is the text. */
export function withHeadings(node: ForeignNode, isHeading = node.children.length > 0): ForeignNode {
  const { text, notes } = joinedText(node.title, node.notes, isHeading);
  const children = node.children.map((child) => withHeadings(child));
  return { ...node, title: text, text, notes, children };
}
