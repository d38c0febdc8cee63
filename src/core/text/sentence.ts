/** A text that somebody wrote, with a full stop at its end where it has no end of its own. */
export const asSentence = (text: string): string =>
  /[.!?…”"')\]]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
