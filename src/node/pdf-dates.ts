import type { IsoDate } from '../core/model/date.ts';

const fields = ['/CreationDate (D:', '/ModDate (D:'];

/**
 * Puts one day, at noon, in the place of the times at which a PDF says it was made and changed, so that the
 * same page gives the same bytes. Lengths stay, and with them every offset in the file.
 */
export function setPdfDates(pdf: Uint8Array, day: IsoDate): Uint8Array {
  const changed = Buffer.from(pdf);
  const time = `${day.replaceAll('-', '')}120000`;
  for (const field of fields) {
    // A bracket in a text is written as an escape, so that no text can look like a field.
    for (let at = changed.indexOf(field); at >= 0; at = changed.indexOf(field, at + 1)) {
      const place = at + field.length;
      const present = changed.toString('latin1', place, place + time.length);
      if (/^\d{14}$/.test(present)) changed.write(time, place, 'latin1');
    }
  }
  return changed;
}
