import ignore, { type Ignore } from 'ignore';

/**
 * The rules of an ignore file as git has them on the same system: capitals count on Linux, and not on
 * Windows and on a Mac. Names that look the same are the same, so that a portfolio from a Mac leaves out the
 * same files everywhere.
 */
export const ignoreRulesOf = (text: string, ignoresCase: boolean): Ignore =>
  ignore({ ignorecase: ignoresCase }).add(text.normalize('NFC'));
