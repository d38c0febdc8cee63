import { holdsName, longestName } from '../../privacy/name-index.ts';
import { settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

/** An entry that nothing is looked for is worse than none: its owner relies on it. */
export const unusableWatchEntry: PortfolioRule<'unusable-watch-entry'> = {
  about: 'portfolio',
  code: 'OT514',
  name: 'unusable-watch-entry',
  topic: 'privacy',
  since: '0.2.0',
  severity: 'error',
  doc: () => ({
    what: `Finds entries of your watch list (\`privacy: { watch: [...] }\` in otpath.yaml) that otpath can’t look for: those with more than ${String(longestName)} characters, or without two letters or digits.`,
    why: 'You rely on the list. otpath finds nothing with such an entry, so the name could stay in your evidence.',
    fix: 'Write each name separately, as people write it: `watch: [Dilys Demo, Idris Demo]`.',
    bad: settings({ privacy: { watch: '[Dilys Demo, «"D."»]' } }),
    good: settings({ privacy: { watch: '[Dilys Demo]' } }),
  }),
  *check({ portfolio, locate }) {
    for (const [index, entry] of portfolio.watch.entries()) {
      const isLong = entry.length > longestName;
      if (!isLong && holdsName(entry)) continue;
      yield {
        at: locate(portfolio.origin, 'privacy', 'watch', index),
        args: isLong
          ? { case: 'too-long', length: entry.length, most: longestName }
          : { case: 'no-name' },
        sensitive: true,
      };
    }
  },
};
