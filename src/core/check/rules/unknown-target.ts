import { nearMiss } from '../../text/near-miss.ts';
import { targetsOf } from '../../model/framework.ts';
import { splitId, type TargetId } from '../../model/ids.ts';
import { findTarget, lineageOf } from '../../model/library.ts';
import { targetReferencesOf } from '../../model/portfolio-references.ts';
import { settings } from '../example.ts';
import { fixOfWord } from '../fixes.ts';
import type { PortfolioRule } from '../rule.ts';

/** One can only aim at what the framework has. */
export const unknownTarget: PortfolioRule<'unknown-target'> = {
  about: 'portfolio',
  code: 'OT207',
  name: 'unknown-target',
  topic: 'framework',
  since: '0.1.0',
  fixable: true,
  severity: 'error',
  doc: () => ({
    what: 'Finds a target, or something you are recorded as signed off at, that its framework does not have.',
    why: 'otpath can’t compare a portfolio with a target that does not exist.',
    fix: 'Write a level, stage, route or role profile of the framework, as the hint suggests.',
    bad: settings({ target: '«wales-social-care-ot:levle-6»' }),
    good: settings(),
  }),
  *check({ portfolio, library, locate }) {
    for (const { id, origin, key } of targetReferencesOf(portfolio)) {
      const parts = splitId(id);
      const framework = parts && library.frameworks.get(parts.framework);
      if (!parts || !framework || findTarget(library, id as TargetId)) continue;
      const known = lineageOf(library, framework.id)
        .flatMap(targetsOf)
        .map((target) => target.local);
      const at = locate(origin, key);
      const meant = nearMiss(parts.local, known);
      yield {
        at,
        args: { framework: parts.framework, target: parts.local, meant, known },
        fix: fixOfWord(meant, parts.local, at, id),
        subject: [id],
      };
    }
  },
};
