import { planMigration } from '../../assess/plan-migration.ts';
import { isEarlierVersion } from '../../text/version-order.ts';
import { exampleFramework, settings } from '../example.ts';
import type { PortfolioRule } from '../rule.ts';

const { 'frameworks/example-ot/framework.yaml': framework } = exampleFramework;

const example = (writtenFor: string) => ({
  files: {
    ...settings({ target: 'example-ot:level-1', written_for: [writtenFor] }).files,
    'frameworks/example-ot/framework.yaml': framework,
  },
});

/** A portfolio that was written for an earlier version may say things of statements that have changed. */
export const newerFramework: PortfolioRule<'newer-framework'> = {
  about: 'portfolio',
  code: 'OT635',
  name: 'newer-framework',
  topic: 'portfolio',
  since: '0.2.0',
  severity: 'warning',
  doc: () => ({
    what: 'Finds portfolios that were written for another version of their framework than the one otpath has.',
    why: 'Statements may have been split, merged, changed or retired since. Claims of them may count for less than you think.',
    fix: 'Run otpath migrate, which shows what moves by itself and what you have to decide. If otpath has the earlier version, get the present one.',
    bad: example('«example-ot@1.0.0»'),
    good: example('example-ot@2.0.0'),
  }),
  *check({ portfolio, library, texts, locate }) {
    for (const { framework: id, version, origin } of portfolio.writtenFor ?? []) {
      const to = library.frameworks.get(id);
      if (!to || to.version === version) continue;
      const named = { framework: id, from: version, to: to.version };
      const at = locate(origin);
      if (isEarlierVersion(to.version, version) === true) {
        yield { at, args: { case: 'older', ...named }, subject: [id] };
        continue;
      }
      const of = { portfolio, library, texts, locate, closed: new Set<string>() };
      const { items } = planMigration(of, { to, from: version });
      const decisions = items.filter(({ state }) => state === 'decision').length;
      yield {
        at,
        args: { case: 'newer', ...named, places: items.length, decisions },
        subject: [id],
      };
    }
  },
};
