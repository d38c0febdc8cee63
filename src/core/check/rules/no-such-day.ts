import { isCalendarDate, type IsoDate } from '../../model/date.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const partsOf = (day: string): readonly [year: string, month: string, number: string] => {
  const [year = '', month = '', number = ''] = day.split('-');
  return [year, month, number];
};

/** `29 February 2026`; as in files where the month does not exist either. */
export function nameOfDay(day: string): string {
  const [year, month, number] = partsOf(day);
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(number)} ${name} ${year}`;
}

/** What to do about a day that the calendar does not have. */
export function hintForNoDay(day: string): string {
  const [year, month, number] = partsOf(day);
  const name = months[Number(month) - 1];
  if (name === undefined) {
    const swapped = `${year}-${number}-${month}`;
    return isCalendarDate(swapped as IsoDate)
      ? `If you mean ${nameOfDay(swapped)}, write ${swapped}: year, month, day.`
      : 'Write the day you meant as year, month, day. The month is a number from 01 to 12.';
  }
  const last = [31, 30, 29, 28].find((one) => isCalendarDate(`${year}-${month}-${one}` as IsoDate));
  return `${name} ${year} has ${last ?? 31} days. Write the day you meant as year, month, day.`;
}
