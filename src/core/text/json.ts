/** Control characters beyond those that JSON escapes itself, and format characters such as bidi marks. */
const unseen = /[\u007F-\u009F]|\p{Cf}/gu;

/** The stable form for programs. What could act on a terminal or hide in a text is written as an escape. */
export const formatJson = (data: object): string =>
  `${JSON.stringify(data, null, 2).replace(unseen, escapeSign)}\n`;

/** The same on one line, for files with one record a line. */
export const formatJsonLine = (data: object): string =>
  `${JSON.stringify(data).replace(unseen, escapeSign)}\n`;

/** A sign outside the first plane takes two escapes, as JSON has it. */
const escapeSign = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
