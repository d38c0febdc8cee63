import { cleanText } from '../text/clean.ts';

/** Letters, digits and a few signs stand for themselves; every other is written as its number. */
const inString = (text: string): string =>
  cleanText(text).replace(
    /[^\p{L}\p{M}\p{N} .,:;()’–-]/gu,
    (sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
  );

/** What stands at the top of every printed page of one document. */
export function printMargins({
  running,
  draft,
}: {
  readonly running?: string | undefined;
  readonly draft?: string | undefined;
}): string {
  const boxes = [
    ...(running === undefined
      ? []
      : [`@top-left { content: "${inString(running)}"; font: 8pt sans-serif; }`]),
    ...(draft === undefined
      ? []
      : [
          `@top-right { content: "${inString(draft)}"; font: bold 10pt sans-serif; color: #8a1c1c; }`,
        ]),
  ];
  return `@page { ${boxes.join(' ')} }`;
}

/** Styles as they can stand in a page: nothing in them can end the element that they are in. */
export const insideStyle = (css: string): string => css.replaceAll('</', '<\\/');
