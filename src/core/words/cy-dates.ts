const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

/** The first three letters of some are no abbreviation of theirs, since ch and ff are one letter each. */
const shortMonths = [
  'Ion',
  'Chwef',
  'Maw',
  'Ebr',
  'Mai',
  'Meh',
  'Gorff',
  'Awst',
  'Medi',
  'Hyd',
  'Tach',
  'Rhag',
];

/** A day as it is written in a sentence: `14 Mawrth 2026`. */
export const welshDay = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${String(Number(day))} ${name} ${year}`;
};

/** `Hyd–Rhag 2025`; only what differs is said twice. */
export const welshSpan = (from: string, to: string): string => {
  const [first, last] = [from, to].map((iso) => {
    const [year = '', month = ''] = iso.split('-');
    return { year, month: shortMonths[Number(month) - 1] ?? '' };
  });
  if (!first || !last) return '';
  if (first.year !== last.year) return `${first.month} ${first.year}–${last.month} ${last.year}`;
  return first.month === last.month
    ? `${last.month} ${last.year}`
    : `${first.month}–${last.month} ${last.year}`;
};
