/** The months in English, the first at 0. */
export const months = [
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
export const englishDay = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${String(Number(day))} ${name} ${year}`;
};
