/** What a panel looks at in each piece of evidence. */
export const criteria = ['valid', 'authentic', 'reliable', 'current', 'sufficient'] as const;
/** One of the five. */
export type Criterion = (typeof criteria)[number];

/** The five things that evidence should be: what otpath has checked of each, and what people must judge. */
export type Varcs = Readonly<Record<Criterion, string>>;
