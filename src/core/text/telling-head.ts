/** Heads of columns that name a detail which is looked for only beside such words. */
const telling =
  /(?<![a-z\d])(?:NHS|GIG|CHI|d\.? ?o\.? ?b|born|N\.?I\.?N?O?|nat(?:ional|\.)? ins)(?![a-z\d])|NHSn(?:um|o\b)|[a-z]dob\b|birth|geni|post ?code|cod post|address|cyfeiriad/i;

/** Whether the head of a column, or any head in a text, names such a detail. */
export const isTellingHead = (text: string): boolean => telling.test(text);

/** Whether a first cell is the head of a column and not a detail itself: "NHS number (10 digits)" is. */
export const isHeadOfColumn = (text: string): boolean =>
  isTellingHead(text) && !/\d/.test(text.replace(/[([]\D{0,40}\d{1,2}\D{0,40}[)\]]/g, ''));
