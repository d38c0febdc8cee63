/** Heads of columns that name a detail which is looked for only beside such words. */
const telling =
  /\b(?:NHS|GIG|CHI|d\.? ?o\.? ?b|born|N\.?I\.?N?O?|nat(?:ional|\.)? ins)\b|birth|geni|post ?code|cod post|address|cyfeiriad/i;

/** Whether the head of a column, or any head in a text, names such a detail. */
export const isTellingHead = (text: string): boolean => telling.test(text);
