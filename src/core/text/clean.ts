/** Control characters, and format characters such as those that turn the direction of writing round. */
const unsafe =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0077}\u{E006C}\u{E0073}|\u{E0073}\u{E0063}\u{E0074}|\u{E0065}\u{E006E}\u{E0067})\u{E007F}|[\p{Cc}\p{Cf}]/gu;
/** Begins a flag. Those of Wales, Scotland and England are made of such signs, and stay. */
const flag = '\u{1F3F4}';
/** Joins the parts of one emoji, and nothing else that matters here. */
const joiner = '\u200D';

/**
 * Text from a file, safe for a terminal on one line: no escape sequence can start, nothing can overwrite
 * what stands before it, and nothing can make it look like other text. Tabs and line ends become spaces.
 */
export function cleanText(text: string): string {
  return text.replace(unsafe, (sign) => {
    if (sign === joiner || sign.startsWith(flag)) return sign;
    return /[\t\n\r]/.test(sign) ? ' ' : '';
  });
}
