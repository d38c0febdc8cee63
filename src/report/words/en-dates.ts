const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day as it is written in a sentence: `14 March 2026`. */
export const date = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${String(Number(day))} ${name} ${year}`;
};

/** `Oct–Dec 2025`; only what differs is said twice. */
export const span = (from: string, to: string): string => {
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
