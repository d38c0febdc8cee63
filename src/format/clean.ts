/** Control characters, and format characters such as those that turn the direction of writing round. */
const unsafe = /[\p{Cc}\p{Cf}]/gu;
/** Joins the parts of one emoji, and nothing else that matters here. */
const joiner = '\u200D';

/**
 * Text from a file, safe for a terminal on one line: no escape sequence can start, nothing can overwrite
 * what stands before it, and nothing can make it look like other text. Tabs and line ends become spaces.
 */
export function cleanText(text: string): string {
  return text.replace(unsafe, (sign) => {
    if (sign === joiner) return sign;
    return /[\t\n\r]/.test(sign) ? ' ' : '';
  });
}
