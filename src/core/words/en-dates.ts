import { months } from '../text/english-day.ts';

export { englishDay as date } from '../text/english-day.ts';

/** `Oct–Dec 2025`; only what differs is said twice. */
export const englishSpan = (from: string, to: string): string => {
  const [first, last] = [from, to].map((iso) => {
    const [year = '', month = ''] = iso.split('-');
    return { year, month: (months[Number(month) - 1] ?? '').slice(0, 3) };
  });
  if (!first || !last) return '';
  if (first.year !== last.year) return `${first.month} ${first.year}–${last.month} ${last.year}`;
  return first.month === last.month
    ? `${last.month} ${last.year}`
    : `${first.month}–${last.month} ${last.year}`;
};
