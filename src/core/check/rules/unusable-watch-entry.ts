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
    what: `Finds entries of your watch list (\`privacy: { watch: [...] }\` in otpath.yaml) that otpath can't look for: those of more than ${String(longestName)} characters, and those without two letters or figures.`,
    why: 'You rely on the list. Nothing is looked for because of such an entry, so a name in it could stay in your evidence.',
    fix: 'Write each name as an entry of its own, as people write it: `watch: [Dilys Demo, Idris Demo]`.',
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
