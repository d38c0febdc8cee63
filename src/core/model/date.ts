/** A day, written `2026-03-14`. Sorts as text. The shape is sure; that the day exists is not. */
export type IsoDate = string & { readonly isoDate: true };

/** The days from the first to the last, both included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The numbers of a date. Many rules ask for them of every piece, so they are read without making new texts. */
const parts = (date: IsoDate): readonly [number, number, number] => {
  const year = figures(date, 0, 4);
  const month = figures(date, 5, 7);
  const day = figures(date, 8, 10);
  const isPlain = date.length === 10 && date[4] === '-' && date[7] === '-';
  return isPlain && year >= 0 && month >= 0 && day >= 0 ? [year, month, day] : otherParts(date);
};

/** The number that figures between two offsets write; -1 where there is anything else. */
function figures(date: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const figure = date.charCodeAt(at) - 48;
    if (!(figure >= 0 && figure <= 9)) return -1;
    number = number * 10 + figure;
  }
  return number;
}

const otherParts = (date: IsoDate): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

const write = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;

/** Midnight of a day; Date.UTC alone takes the years 0 to 99 for 1900 to 1999. */
function midnight(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `month` is from 1 to 12. */
const daysInMonth = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : lengths[month - 1]!;
};

/** Whether the calendar has this day: 2026-02-30 it has not. */
export function isCalendarDate(date: IsoDate): boolean {
  const [year, month, day] = parts(date);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether something dated so has happened by a day. What the calendar does not have never happened. */
export function hasHappened(date: IsoDate, asOf: IsoDate): boolean {
  return isCalendarDate(date) && date <= asOf;
}

/** The same day so many months later or, with a negative number, earlier. The 31st becomes the month's last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The day so many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = parts(date);
  const moved = midnight(year, month, day + days);
  return write(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The number of days from one day to another; negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const time = (date: IsoDate): number => midnight(...parts(date)).getTime();
  return Math.round((time(to) - time(from)) / 86_400_000);
}

/** Complete months from one day to another; 0 when the other is earlier. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}
