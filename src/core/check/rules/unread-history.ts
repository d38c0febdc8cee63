import { settings, signedKitchen } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** Silence would look as if nothing were missing. */
export const unreadHistory: PortfolioRule<'unread-history'> = {
  about: 'portfolio',
  code: 'OT628',
  name: 'unread-history',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'note',
  doc: () => ({
    what: 'Finds that the git history of a portfolio with sign-offs could not be read, or only partly.',
    why: 'otpath looks there for decisions that were deleted later (OT627). It can’t find what it can’t read.',
    fix: 'Run git log -p signoffs in the folder of the portfolio. git then downloads what is missing, or says what is wrong. If your copy has only part of the history, run git fetch --unshallow.',
    bad: {
      files: { ...signedKitchen().files, ...settings({ '«otpath»': '1' }).files },
      historyTrouble: 'shallow',
    },
    good: signedKitchen(),
  }),
  *check({ portfolio, locateKey }) {
    const trouble = portfolio.past?.trouble;
    if (trouble === undefined || portfolio.signOffs.length === 0) return;
    yield { at: locateKey(portfolio.origin, 'otpath'), args: { case: trouble } };
  },
};
