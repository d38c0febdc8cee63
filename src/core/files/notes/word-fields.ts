import { isShown, type Look, type TextSpan } from './inline.ts';
import type { Field, Reading } from './word-reading.ts';
import { attributeOf, childOf, childrenOf, isTrue, valueOf, type Element } from './word-xml.ts';

/** A field begins, comes to its result, or ends. What was ticked or chosen shows where it ends. */
export function fieldOf(piece: Element, look: Look, { fields }: Reading): readonly TextSpan[] {
  switch (attributeOf(piece, 'w:fldCharType')) {
    case 'begin':
      fields.push({ instruction: '', isResult: false, answer: answerOf(piece) });
      return [];
    case 'separate': {
      const field = fields.at(-1);
      if (field) field.isResult = true;
      return [];
    }
    case 'end': {
      const field = fields.pop();
      const isOutside = !fields.some(({ isResult }) => !isResult);
      return field?.answer !== undefined && !field.isResult && isOutside
        ? [{ ...look, text: field.answer }]
        : [];
    }
    default:
      return [];
  }
}

/** What a box or a list of an old form shows. */
function answerOf(piece: Element): string | undefined {
  const data = childOf(piece, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) {
    const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
    const isTicked = state !== undefined && isTrue(attributeOf(state, 'w:val') ?? 'true');
    return isTicked ? '☒' : '☐';
  }
  const list = childOf(data, 'w:ddList');
  if (!list) return undefined;
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
  return attributeOf(childrenOf(list, 'w:listEntry')[chosen], 'w:val');
}

/** Where the innermost link among the open fields leads. */
export function linkOfField({ fields }: Reading): string | undefined {
  const address = fields.map(addressOf).findLast((one) => one !== undefined);
  return address !== undefined && isShown(address) ? address : undefined;
}

const addressOf = ({ instruction }: Field): string | undefined =>
  /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];
