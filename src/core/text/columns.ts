/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column by its letters; 0 where they are none. */
export const columnNumber = (letters: string): number =>
  /^[A-Z]{1,3}$/i.test(letters)
    ? Array.from(letters.toUpperCase()).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
    : 0;

/** Such as `B12`; 0 for what it leaves out. */
export function cellNumbers(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i.exec(name) ?? [];
  return { row: Number(digits || 0), column: columnNumber(letters) };
}
