import type { IsoDate } from '../../core/model/date.ts';

/** The day on this computer. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}
