import type { Element, ElementContent } from 'hast';

/** The words of a drawing: labels, what it says aloud, and parts of a page that are in it. */
const withWords = /^(?:text|title|desc|foreignobject)$/i;
const ofProgram = /^(?:style|script|metadata)$/i;

/** The words in a drawing on a page, label by label; empty where it has none. */
export function wordsOfDrawing(drawing: Element): string {
  const label = drawing.properties.ariaLabel;
  const words = typeof label === 'string' ? [label, ...labelsIn(drawing)] : labelsIn(drawing);
  return [...new Set(words.map((one) => one.replace(/\s+/g, ' ').trim()))]
    .filter((one) => one !== '')
    .join(', ');
}

const labelsIn = (element: Element): readonly string[] =>
  element.children.flatMap((child) => {
    if (child.type !== 'element' || ofProgram.test(child.tagName)) return [];
    return withWords.test(child.tagName) ? [wordsIn(child)] : labelsIn(child);
  });

/** Each line of a label is an element of its own, with nothing between them. */
const wordsIn = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || ofProgram.test(node.tagName)) return '';
  return node.children.map(wordsIn).join(' ');
};
